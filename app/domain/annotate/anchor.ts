import type { Span } from "./span.ts";
import { contextLength, makeSpan } from "./span.ts";
import { makeUnitIndex } from "./units.ts";

export type Reanchored =
  /** Found surely at the same offsets. */
  | { kind: "same"; span: Span; why: string }
  /** Found surely elsewhere. */
  | { kind: "moved"; span: Span; why: string }
  /** Not found, or not surely. */
  | { kind: "orphan"; why: string };

/** How far the surroundings are compared when several places hold the same words, in UTF-16 units a side. */
const wideContext = 512;
/** Share of the near context (32 units a side, less at the text's ends) that must stand unchanged. */
const floor = 0.5;
/** A short quote proves little by itself, so more of what stands around it must agree. */
const shortQuote = 12;
const shortQuoteFloor = 0.75;
/** By how much the best place must beat the next. */
const margin = 0.1;

/**
 * Finds a span of an old text in a new one. Only an exact quote counts: never a similar one. The places that hold it are
 * scored by how much of the old surroundings stands around them and how near they lie to where the span should be; the
 * best must reach a floor and beat the runner-up by a margin, else the span is an orphan. (The two guards answer
 * Hypothesis's matcher, which takes the best place however poor: hypothesis/client issue 7571.)
 */
export function reanchor({
  oldText,
  newText,
  span,
}: {
  oldText: string;
  newText: string;
  span: Span;
}): Reanchored {
  const old = makeUnitIndex(oldText);
  const fresh = makeUnitIndex(newText);
  if (old.slice(span.start, span.end) !== span.quote || span.quote === "") {
    return { kind: "orphan", why: "The span does not quote the text it was made on." };
  }
  const from = { text: oldText, start: old.toUtf16(span.start), end: old.toUtf16(span.end) };
  const expected = expectedStart(oldText, newText, from.start);
  const places = exactPlaces(newText, from).map((start) => scorePlace({ from, newText, start, expected }));
  places.sort((a, b) => b.score - a.score || a.start - b.start);
  const [best, next] = places;
  if (!best) return { kind: "orphan", why: "The new text does not hold these words." };
  if (best.near < (from.end - from.start < shortQuote ? shortQuoteFloor : floor)) {
    return {
      kind: "orphan",
      why: "The new text holds these words, but what stands around them is different.",
    };
  }
  if (next && best.score - next.score < margin) {
    return {
      kind: "orphan",
      why: "The new text holds these words more than once, and no place is surely the right one.",
    };
  }
  const start = fresh.toCodePoint(best.start);
  const found = makeSpan(fresh, start, start + (span.end - span.start));
  return start === span.start
    ? { kind: "same", span: found, why: "The same words stand at the same place." }
    : { kind: "moved", span: found, why: "The same words stand elsewhere, with the same surroundings." };
}

interface Place {
  text: string;
  /** UTF-16. */
  start: number;
  end: number;
}

/** UTF-16 offsets where the new text holds the quote, without places that cut a word or number the old span did not cut. */
function exactPlaces(newText: string, from: Place): number[] {
  const quote = from.text.slice(from.start, from.end);
  const cutBefore = cutsWord(from.text, from.start);
  const cutAfter = cutsWord(from.text, from.end);
  const places: number[] = [];
  for (let at = newText.indexOf(quote); at >= 0; at = newText.indexOf(quote, at + 1)) {
    const whole =
      (cutBefore || !cutsWord(newText, at)) && (cutAfter || !cutsWord(newText, at + quote.length));
    if (whole) places.push(at);
  }
  return places;
}

/** True when an offset lies inside a word, a number such as 14,000 or 2.5, or between a letter and its marks. */
function cutsWord(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  const after = text.slice(at, at + 2);
  const inWord = /[\p{L}\p{N}\p{M}]$/u.test(before) && /^[\p{L}\p{N}\p{M}]/u.test(after);
  const inNumber =
    (/\p{Nd}$/u.test(before) && /^[.,٫٬'’]\p{Nd}/u.test(after)) ||
    (/\p{Nd}[.,٫٬'’]$/u.test(before) && /^\p{Nd}/u.test(after));
  const inCluster = /^(?:\p{M}|\u200d|[\u{1F3FB}-\u{1F3FF}])/u.test(after) || /\u200d$/u.test(before);
  return at > 0 && at < text.length && (inWord || inNumber || inCluster);
}

function scorePlace(given: { from: Place; newText: string; start: number; expected: number }) {
  const { from, newText, start, expected } = given;
  const end = start + (from.end - from.start);
  const before = sameBackward(from.text, from.start, newText, start);
  const after = sameForward(from.text, from.end, newText, end);
  const nearBefore = Math.min(contextLength, from.start);
  const nearAfter = Math.min(contextLength, from.text.length - from.end);
  const around = nearBefore + nearAfter;
  // A text that was nothing but the quote proves itself only by still being nothing else.
  const near =
    around === 0
      ? Number(newText.length === from.text.length)
      : (Math.min(before, nearBefore) + Math.min(after, nearAfter)) / around;
  const wide =
    (before + after) /
    (Math.min(wideContext, from.start) + Math.min(wideContext, from.text.length - from.end) || 1);
  const distance = Math.abs(start - expected) / Math.max(newText.length, 1);
  return { start, near, score: near + wide + 0.1 * (1 - distance) };
}

/** Where the span would start if the texts differed in one stretch only. */
function expectedStart(oldText: string, newText: string, start: number): number {
  const limit = Math.min(oldText.length, newText.length);
  let head = 0;
  while (head < limit && oldText.charCodeAt(head) === newText.charCodeAt(head)) head += 1;
  return start < head ? start : start + newText.length - oldText.length;
}

function sameBackward(a: string, aEnd: number, b: string, bEnd: number): number {
  let n = 0;
  while (n < wideContext && n < aEnd && n < bEnd && a.charCodeAt(aEnd - 1 - n) === b.charCodeAt(bEnd - 1 - n))
    n += 1;
  return n;
}

function sameForward(a: string, aStart: number, b: string, bStart: number): number {
  let n = 0;
  while (
    n < wideContext &&
    aStart + n < a.length &&
    bStart + n < b.length &&
    a.charCodeAt(aStart + n) === b.charCodeAt(bStart + n)
  ) {
    n += 1;
  }
  return n;
}
