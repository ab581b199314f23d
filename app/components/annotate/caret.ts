import { type Range, type StepUnit, stepFrom } from "#app/domain/annotate/steps.ts";
import type { UnitIndex } from "#app/domain/annotate/units.ts";

/**
 * The selection as the keyboard moves it: the stretch it began with and the stretch it has reached. What is selected is
 * everything from the one to the other, so stepping back gives up what stepping on took. Code points.
 */
export interface Caret {
  anchor: Range;
  head: Range;
}

export interface CaretMove {
  unit: StepUnit | "paragraph" | "text";
  forward: boolean;
  /** Keeps the anchor. */
  extend: boolean;
}

export function selected({ anchor, head }: Caret): Range {
  return { start: Math.min(anchor.start, head.start), end: Math.max(anchor.end, head.end) };
}

/** A caret on the first word at or after an offset; null in a text without words. */
export function caretAt(index: UnitIndex, at: number): Caret | null {
  const end = stepFrom(index, at, { unit: "word", forward: true });
  const start = stepFrom(index, end, { unit: "word", forward: false });
  return end <= start ? null : { anchor: { start, end }, head: { start, end } };
}

/**
 * The caret after one step. It stays where it is at the ends of the text.
 * @param paragraphs of the text, ascending
 */
export function moveCaret(given: {
  index: UnitIndex;
  paragraphs: readonly Range[];
  caret: Caret;
  move: CaretMove;
}): Caret {
  const { index, paragraphs, caret, move } = given;
  const next =
    move.unit === "paragraph"
      ? nextParagraph(paragraphs, caret.head, move.forward)
      : move.unit === "text"
        ? outermost(index, move.forward)
        : nextStretch(index, { from: caret.head, unit: move.unit, forward: move.forward });
  if (!next || next.end <= next.start) return caret;
  return move.extend ? { anchor: caret.anchor, head: next } : { anchor: next, head: next };
}

function nextStretch(
  index: UnitIndex,
  { from, unit, forward }: { from: Range; unit: StepUnit; forward: boolean },
): Range | null {
  if (forward) {
    const end = stepFrom(index, from.end, { unit, forward });
    return end <= from.end ? null : { start: stepFrom(index, end, { unit, forward: false }), end };
  }
  const start = stepFrom(index, from.start, { unit, forward });
  return start >= from.start ? null : { start, end: stepFrom(index, start, { unit, forward: true }) };
}

function nextParagraph(paragraphs: readonly Range[], from: Range, forward: boolean): Range | null {
  const { start, end } =
    (forward
      ? paragraphs.find((paragraph) => paragraph.start >= from.end)
      : paragraphs.findLast((paragraph) => paragraph.end <= from.start)) ?? {};
  return start === undefined || end === undefined ? null : { start, end };
}

function outermost(index: UnitIndex, last: boolean): Range | null {
  if (!last) return caretAt(index, 0)?.head ?? null;
  const start = stepFrom(index, index.length, { unit: "word", forward: false });
  return { start, end: stepFrom(index, start, { unit: "word", forward: true }) };
}
