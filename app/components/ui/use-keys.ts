import { useSyncExternalStore } from "react";
import { actOf, type KeyMap } from "./keys.ts";
import { useDrawnEffect, useLatest } from "./use-latest.ts";

/** A key map that holds at this moment, under the heading it has in the dialog. */
export interface LiveKeys {
  title: string;
  map: KeyMap;
  act(id: string, event: KeyboardEvent): boolean;
}

/** What a key does. Returning false lets the browser do what it would have done. */
export type KeyActs<M extends KeyMap> = { [Id in keyof M]?: (event: KeyboardEvent) => unknown };

let live: readonly LiveKeys[] = [];
const listeners = new Set<() => void>();
const none: readonly LiveKeys[] = [];

/**
 * Lets a page answer keys while it is shown. Keys are ignored while somebody types, composes a character, or has a
 * dialog open; Enter and Space stay with the button or link that has focus.
 * @param keys.map a constant, declared beside the page
 * @param keys.acts what each does now; an act that is missing leaves its key alone
 */
export function useKeys<const M extends KeyMap>(keys: { title: string; map: M; acts: KeyActs<M> }): void {
  const { title, map, acts } = keys;
  const latest = useLatest(acts);
  useDrawnEffect(
    () =>
      register({
        title,
        map,
        act(id, event) {
          const run = latest.current[id];
          return run !== undefined && run(event) !== false;
        },
      }),
    [title, map, latest],
  );
}

/** The maps that hold now, for the dialog that lists them. */
export function useLiveKeys(): readonly LiveKeys[] {
  return useSyncExternalStore(
    subscribe,
    () => live,
    () => none,
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function register(keys: LiveKeys): () => void {
  if (live.length === 0) document.addEventListener("keydown", answer);
  change([...live, keys]);
  return () => {
    change(live.filter((other) => other !== keys));
    if (live.length === 0) document.removeEventListener("keydown", answer);
  };
}

function change(next: readonly LiveKeys[]): void {
  live = next;
  for (const listener of listeners) listener();
}

function answer(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  if (document.querySelector("dialog:modal") !== null) return;
  const target = event.target instanceof Element ? event.target : null;
  const typing = target !== null && takesText(target);
  // The page that came last answers first.
  for (const keys of [...live].reverse()) {
    const id = actOf(keys.map, event);
    if (id === null) continue;
    const binding = keys.map[id]!;
    if (typing && binding.inFields !== true) continue;
    if (event.repeat && binding.repeats !== true) continue;
    if (target !== null && belongsToControl(target, event)) continue;
    if (keys.act(id, event)) {
      event.preventDefault();
      return;
    }
  }
}

const notText = new Set(["checkbox", "radio", "button", "submit", "reset", "range", "file", "color"]);

function takesText(target: Element): boolean {
  if (target instanceof HTMLInputElement) return !notText.has(target.type);
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}

/** Keys that a focused control answers itself. */
function belongsToControl(target: Element, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey) return false;
  if (event.key === "Escape") return target.closest(":popover-open") !== null;
  if (event.key === "Enter") return target.matches("a[href], button, summary, input[type=submit]");
  if (event.key === " ") return target.matches("button, summary, input");
  return event.key.startsWith("Arrow") && target.matches("input[type=radio], input[type=range]");
}
