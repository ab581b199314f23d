import { type RefObject, useLayoutEffect, useRef } from "react";
import type { UnitIndex } from "#app/domain/annotate/units.ts";
import type { ClaimType } from "#app/domain/codebook/types.ts";
import { ClaimTag } from "../ui/claim-tag.tsx";
import { Kbd } from "../ui/kbd.tsx";
import { pageRange } from "./dom-range.ts";
import { type SelectionStore, useSelected } from "./selection-store.ts";

/** What can be done with selected words besides making a new claim. */
export interface SelectionAct {
  id: string;
  label: string;
  /** Name of the key that does the same. */
  keyName: string;
}

/** A small bar under the selected words: the claim types with their keys, then what fits the claim in hand. */
export function SelectionToolbar(props: {
  store: SelectionStore;
  root: RefObject<HTMLElement>;
  index: UnitIndex;
  types: readonly ClaimType[];
  acts: readonly SelectionAct[];
  onMark: (type: string) => void;
  onAct: (id: string) => void;
}) {
  const { store, root, index, types, acts, onMark, onAct } = props;
  const range = useSelected(store);
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const text = root.current;
    if (!range || !text) return;
    const page = pageRange(text, index, range);
    if (!page) return;
    const shown = showChosen(page);
    if (bar.current) place(bar.current, page, text);
    return shown;
  }, [range, root, index]);
  if (!range) return null;
  return (
    <div
      ref={bar}
      className="selection-bar"
      role="toolbar"
      aria-label="Mark the selected words"
      // The words stay selected while a button is pressed.
      onMouseDown={(event) => event.preventDefault()}
    >
      {types.map((type) => (
        <button key={type.id} type="button" className="button" onClick={() => onMark(type.id)}>
          <ClaimTag signs={type} tag={type.tag} /> {type.label} <Kbd of={type.key} />
        </button>
      ))}
      {acts.map((act) => (
        <button key={act.id} type="button" className="button" onClick={() => onAct(act.id)}>
          {act.label} <Kbd of={act.keyName} />
        </button>
      ))}
    </div>
  );
}

/** Keeps the chosen words tinted while the focus is in a field, where the browser shows no selection of the page. */
function showChosen(range: Range): () => void {
  if (!("highlights" in CSS)) return () => undefined;
  CSS.highlights.set("chosen-words", new Highlight(range));
  return () => {
    CSS.highlights.delete("chosen-words");
  };
}

/** Hangs the bar under the end of the words, inside the column of the text. */
function place(bar: HTMLElement, range: Range, text: HTMLElement): void {
  const boxes = range.getClientRects();
  const last = boxes[boxes.length - 1];
  const parent = bar.offsetParent;
  if (!last || !parent) return;
  const frame = parent.getBoundingClientRect();
  const column = text.getBoundingClientRect();
  const most = column.right - frame.left - bar.offsetWidth;
  const start = Math.max(column.left - frame.left, Math.min(last.left - frame.left, most));
  bar.style.setProperty("left", `${start + parent.scrollLeft}px`);
  bar.style.setProperty("top", `${last.bottom - frame.top + parent.scrollTop + 14}px`);
}
