import type { UnitIndex } from "./units.ts";

/** What one step of the keyboard's caret takes in. */
export const stepUnits = ["grapheme", "word", "sentence"] as const;
export type StepUnit = (typeof stepUnits)[number];

export interface Range {
  start: number;
  end: number;
}

// Clusters do not depend on a language; words and sentences are cut by the rules of the text's own script.
const segmenters = {
  grapheme: new Intl.Segmenter("und", { granularity: "grapheme" }),
  word: new Intl.Segmenter("und", { granularity: "word" }),
  sentence: new Intl.Segmenter("und", { granularity: "sentence" }),
};

/**
 * The smallest range of whole grapheme clusters that holds the given one, so that no mark splits an emoji or a letter
 * from its accent (UAX 29). Code points in and out; an empty range stays empty, at a cluster's start.
 */
export function snapToGraphemes(index: UnitIndex, range: Range): Range {
  const start = clusterAt(index, range.start).start;
  if (range.end <= range.start) return { start, end: start };
  const last = clusterAt(index, range.end);
  return { start, end: range.end === last.start ? last.start : last.end };
}

/**
 * Where the caret lands after one step from `at`: forward to the end of a cluster, word or sentence, backward to its
 * start. Code points in and out; never leaves the text.
 */
export function stepFrom(index: UnitIndex, at: number, step: { unit: StepUnit; forward: boolean }): number {
  const from = index.toUtf16(at);
  let line = lineAround(index.text, from);
  for (;;) {
    const found = step.forward
      ? nextEnd(index.text, line, from, step.unit)
      : lastStart(index.text, line, from, step.unit);
    if (found !== null) return index.toCodePoint(found);
    if (step.forward ? line.end >= index.text.length : line.start === 0)
      return step.forward ? index.length : 0;
    line = lineAround(index.text, step.forward ? line.end : line.start - 1);
  }
}

function nextEnd(text: string, line: Range, from: number, unit: StepUnit): number | null {
  for (const segment of segmenters[unit].segment(text.slice(line.start, line.end))) {
    const end = line.start + segment.index + trimmedLength(segment.segment, unit);
    if (end > from && isContent(segment, unit)) return end;
  }
  return null;
}

function lastStart(text: string, line: Range, from: number, unit: StepUnit): number | null {
  let found: number | null = null;
  for (const segment of segmenters[unit].segment(text.slice(line.start, line.end))) {
    const start = line.start + segment.index;
    if (start >= from) break;
    if (isContent(segment, unit)) found = start;
  }
  return found;
}

function isContent(segment: Intl.SegmentData, unit: StepUnit): boolean {
  if (unit === "word") return segment.isWordLike === true;
  return unit === "grapheme" || segment.segment.trim() !== "";
}

/** A sentence ends with its full stop, not with the space before the next one. */
function trimmedLength(segment: string, unit: StepUnit): number {
  return unit === "sentence" ? segment.trimEnd().length : segment.length;
}

/** The grapheme cluster that a code point offset lies in; at the end of a line an empty one. */
function clusterAt(index: UnitIndex, at: number): Range {
  const unit = index.toUtf16(at);
  const line = lineAround(index.text, unit);
  const found = segmenters.grapheme
    .segment(index.text.slice(line.start, line.end))
    .containing(unit - line.start);
  if (!found) return { start: index.toCodePoint(unit), end: index.toCodePoint(unit) };
  const start = line.start + found.index;
  return { start: index.toCodePoint(start), end: index.toCodePoint(start + found.segment.length) };
}

/** UTF-16 bounds of the line around an offset, with its line break: a cluster never crosses one, so no step reads the whole text. */
function lineAround(text: string, at: number): Range {
  const start = at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
  const end = text.indexOf("\n", at);
  return { start, end: end < 0 ? text.length : end + 1 };
}
