import type { UnitIndex } from "./units.ts";

/** Code points of context kept on either side of a span. */
export const contextLength = 32;

/** A stretch of one immutable text version: code point offsets, end exclusive, with the words and what stands around them. */
export interface Span {
  start: number;
  end: number;
  quote: string;
  /** Up to 32 code points before and after. */
  prefix: string;
  suffix: string;
}

/**
 * The span of a text between two code point offsets.
 * @throws RangeError when the offsets are not whole numbers in order inside the text: callers check what people send with `checkSpan` first.
 */
export function makeSpan(index: UnitIndex, start: number, end: number): Span {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start || end > index.length) {
    throw new RangeError(`No span ${start} to ${end} in a text of ${index.length} code points`);
  }
  return {
    start,
    end,
    quote: index.slice(start, end),
    prefix: index.slice(Math.max(0, start - contextLength), start),
    suffix: index.slice(end, Math.min(index.length, end + contextLength)),
  };
}

/** What is wrong with a span that somebody sent for this text, in words; null when it fits. The context may be left out. */
export function checkSpan(
  index: UnitIndex,
  span: { start: unknown; end: unknown; quote?: unknown },
): string | null {
  const { start, end, quote } = span;
  if (!Number.isInteger(start) || !Number.isInteger(end))
    return "A span needs a start and an end, in whole code points.";
  const [from, to] = [start as number, end as number];
  if (from < 0 || to > index.length)
    return `The text has ${index.length} code points; the span ${from} to ${to} lies outside it.`;
  if (to <= from) return "The span is empty. Select at least one character.";
  const actual = index.slice(from, to);
  if (actual.trim() === "") return "The span holds nothing but space. Select the words themselves.";
  if (quote !== undefined && quote !== actual) {
    return "The quote is not the text at these offsets. Reload the page and select the words again.";
  }
  return null;
}
