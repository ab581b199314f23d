import { createContext, useContext, useSyncExternalStore } from "react";
import type { ClaimKey, Work } from "#app/domain/review/work.ts";

/**
 * Holds the half-made work of the page. It stands apart from React's state, so that a key pressed in a form draws that
 * form again and nothing else; parts of the page ask for the part of the work they show.
 */
export interface WorkStore {
  get(): Work;
  /** Changes parts of the work. */
  set(change: Partial<Work>): void;
  /** Forgets a claim's form. */
  drop(key: ClaimKey): void;
  /** While an act is under way that ends the work, nothing of it is sent to be kept. */
  hold(isHeld: boolean): void;
  isHeld(): boolean;
  subscribe(listener: () => void): () => void;
}

export function makeWorkStore(start: Work): WorkStore {
  let now = start;
  let held = false;
  const listeners = new Set<() => void>();
  const set = (change: Partial<Work>) => {
    now = { ...now, ...change };
    for (const listener of listeners) listener();
  };
  return {
    get: () => now,
    set,
    drop(key) {
      set({
        claims: now.claims.filter((claim) => claim.key !== key),
        inHand: now.inHand === key ? null : now.inHand,
      });
    },
    hold(isHeld) {
      held = isHeld;
      // What was changed meanwhile is sent now.
      if (!held) set({});
    },
    isHeld: () => held,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const WorkContext = createContext<WorkStore | null>(null);

export function useWorkStore(): WorkStore {
  const store = useContext(WorkContext);
  if (!store) throw new Error("a part of the review page stands outside of it");
  return store;
}

/** A part of the work; the caller is drawn again when that part is another one. */
export function useWork<T>(part: (work: Work) => T): T {
  const store = useWorkStore();
  return useSyncExternalStore(
    store.subscribe,
    () => part(store.get()),
    () => part(store.get()),
  );
}
