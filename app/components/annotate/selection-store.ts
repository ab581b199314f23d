import { useSyncExternalStore } from "react";
import type { Range } from "#app/domain/annotate/steps.ts";

/**
 * What is selected in the text now. It stands apart from the page's state, so that a selection that grows word by word
 * draws nothing again but the parts that ask for it.
 */
export interface SelectionStore {
  get(): Range | null;
  set(range: Range | null): void;
  subscribe(listener: () => void): () => void;
}

export function makeSelectionStore(): SelectionStore {
  let now: Range | null = null;
  const listeners = new Set<() => void>();
  return {
    get: () => now,
    set(range) {
      if (range?.start === now?.start && range?.end === now?.end) return;
      now = range;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The selected stretch in code points, snapped to whole characters as people see them; null for none. */
export function useSelected(store: SelectionStore): Range | null {
  return useSyncExternalStore(store.subscribe, store.get, () => null);
}
