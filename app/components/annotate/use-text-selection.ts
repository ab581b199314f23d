import { type RefObject, useCallback, useEffect } from "react";
import { type Range, snapToGraphemes } from "#app/domain/annotate/steps.ts";
import type { UnitIndex } from "#app/domain/annotate/units.ts";
import { rangeInText } from "./dom-range.ts";
import type { SelectionStore } from "./selection-store.ts";

/**
 * Follows what is selected in a text by mouse, touch or the browser's own keys, and keeps it in the store. While the
 * pointer is down nothing is read: a drag over a long text costs nothing until it ends.
 */
export function useTextSelection(given: {
  root: RefObject<HTMLElement>;
  index: UnitIndex;
  store: SelectionStore;
  enabled: boolean;
}): void {
  const { root, index, store, enabled } = given;
  const read = useCallback(() => {
    const element = root.current;
    if (!element) return;
    const selection = getSelection();
    // Focus in a field of the form moves the browser's selection there; the words stay chosen.
    const focused = document.activeElement;
    if (focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement) return;
    const found = rangeInText(element, index, selection);
    store.set(found && wholeCharacters(index, found));
  }, [root, index, store]);

  useEffect(() => {
    if (!enabled) return;
    let isDown = false;
    let frame = 0;
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(read);
    };
    const listeners: [string, () => void][] = [
      ["pointerdown", () => (isDown = true)],
      [
        "pointerup",
        () => {
          isDown = false;
          soon();
        },
      ],
      ["pointercancel", () => (isDown = false)],
      [
        "selectionchange",
        () => {
          if (!isDown) soon();
        },
      ],
    ];
    for (const [name, listener] of listeners) document.addEventListener(name, listener);
    return () => {
      cancelAnimationFrame(frame);
      for (const [name, listener] of listeners) document.removeEventListener(name, listener);
      store.set(null);
    };
  }, [enabled, read, store]);
}

/** Whole grapheme clusters, without the space around them; null when nothing else is left. */
export function wholeCharacters(index: UnitIndex, range: Range): Range | null {
  const { start, end } = snapToGraphemes(index, range);
  const words = index.slice(start, end);
  const lead = words.length - words.trimStart().length;
  const tail = words.length - words.trimEnd().length;
  // White space is all in the basic plane: its units are code points.
  return lead === words.length ? null : { start: start + lead, end: end - tail };
}
