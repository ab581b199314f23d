import { type KeyboardEvent, type RefObject, useCallback, useRef } from "react";
import type { UnitIndex } from "#app/domain/annotate/units.ts";
import { type Caret, type CaretMove, caretAt, moveCaret, selected } from "./caret.ts";
import { selectInPage } from "./dom-range.ts";
import type { SelectionStore } from "./selection-store.ts";
import type { TextFrame } from "./text-layout.ts";

/**
 * Selecting by keyboard while the text has the focus: arrows step from word to word, with Alt from character to
 * character, up and down by sentence, Page Up and Down by paragraph, Home and End to the ends; Shift extends. Escape
 * gives the selection up, and after that leaves the text.
 */
export function useCaretKeys(given: {
  root: RefObject<HTMLElement>;
  frame: TextFrame;
  store: SelectionStore;
  onLeave: () => void;
}): (event: KeyboardEvent<HTMLElement>) => void {
  const { root, frame, store, onLeave } = given;
  const caret = useRef<Caret | null>(null);
  return useCallback(
    (event) => {
      const element = root.current;
      if (!element || event.target !== element || event.ctrlKey || event.metaKey) return;
      if (event.key === "Escape") {
        event.preventDefault();
        if (store.get() === null) onLeave();
        getSelection()?.removeAllRanges();
        store.set(null);
        caret.current = null;
        return;
      }
      const move = moveOf(event, element);
      if (!move) return;
      event.preventDefault();
      const from = current({ caret: caret.current, store, index: frame.index, root: element });
      const next = from.isNew && !move.extend ? from.caret : from.caret && moved(frame, from.caret, move);
      caret.current = next;
      if (!next) return;
      const range = selected(next);
      store.set(range);
      const page = selectInPage(element, frame.index, range);
      if (page) reveal(page, move.forward);
    },
    [root, frame, store, onLeave],
  );
}

function moved(frame: TextFrame, caret: Caret, move: CaretMove): Caret {
  return moveCaret({ index: frame.index, paragraphs: frame.paragraphs, caret, move });
}

function moveOf(event: KeyboardEvent<HTMLElement>, root: HTMLElement): CaretMove | null {
  const extend = event.shiftKey;
  switch (event.key) {
    case "ArrowRight":
    case "ArrowLeft": {
      const forward = (event.key === "ArrowRight") !== isRightToLeft(root);
      return { unit: event.altKey ? "grapheme" : "word", forward, extend };
    }
    case "ArrowDown":
    case "ArrowUp":
      return { unit: "sentence", forward: event.key === "ArrowDown", extend };
    case "PageDown":
    case "PageUp":
      return { unit: "paragraph", forward: event.key === "PageDown", extend };
    case "Home":
    case "End":
      return { unit: "text", forward: event.key === "End", extend };
    default:
      return null;
  }
}

/** The caret where the last key left it, unless the mouse has selected something else since. */
function current(given: {
  caret: Caret | null;
  store: SelectionStore;
  index: UnitIndex;
  root: HTMLElement;
}): { caret: Caret | null; isNew: boolean } {
  const { caret, store, index, root } = given;
  const now = store.get();
  if (caret && now) {
    const own = selected(caret);
    if (own.start === now.start && own.end === now.end) return { caret, isNew: false };
  }
  if (now) return { caret: { anchor: now, head: now }, isNew: false };
  return { caret: caretAt(index, firstInSight(root)), isNew: true };
}

/** Offset of the first block that the window shows some of. */
function firstInSight(root: HTMLElement): number {
  const top = (root.closest(".pane") ?? root).getBoundingClientRect().top;
  for (const block of root.querySelectorAll("[data-start]")) {
    if (block.getBoundingClientRect().bottom > top + 8) return Number(block.getAttribute("data-start"));
  }
  return 0;
}

/** Which way the words run where the selection is. */
function isRightToLeft(root: HTMLElement): boolean {
  const node = getSelection()?.focusNode ?? null;
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  const block = element?.closest("[data-start]") ?? root.querySelector("[data-start]");
  return block !== null && getComputedStyle(block).direction === "rtl";
}

/** Brings the end that moved into sight, as little as needed. */
function reveal(range: Range, forward: boolean): void {
  const end = range.cloneRange();
  end.collapse(!forward);
  const box = end.getBoundingClientRect();
  const pane = range.startContainer.parentElement?.closest(".pane");
  if (!pane || (box.top === 0 && box.height === 0)) return;
  const view = pane.getBoundingClientRect();
  const room = 48;
  if (box.bottom > view.bottom - room) pane.scrollBy({ top: box.bottom - view.bottom + room });
  else if (box.top < view.top + room) pane.scrollBy({ top: box.top - view.top - room });
}
