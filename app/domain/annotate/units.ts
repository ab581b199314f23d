/**
 * Offsets are Unicode code points everywhere; only the browser speaks UTF-16. This is the one place that converts.
 * A lone surrogate counts as one code point, as it does when a string is iterated.
 */
export interface UnitIndex {
  readonly text: string;
  /** Length in code points. */
  readonly length: number;
  /** UTF-16 offset of a code point offset; an offset outside the text is taken as its nearer end. */
  toUtf16(codePoint: number): number;
  /** Code point offset of a UTF-16 offset; one inside a surrogate pair belongs to the pair's start. */
  toCodePoint(utf16: number): number;
  /** The text between two code point offsets, end exclusive. */
  slice(start: number, end: number): string;
}

/**
 * Index of a text for converting offsets, built in one pass. A look-up is O(log n) in the number of characters beyond
 * the basic plane, and O(1) where there are none.
 */
export function makeUnitIndex(text: string): UnitIndex {
  const pairs = surrogatePairs(text);
  const length = text.length - pairs.length;

  // The pair with index i starts at code point pairs[i] - i: each pair before it takes two units for one code point.
  const toUtf16 = (codePoint: number) => {
    const at = clamp(codePoint, length);
    return at + countWhile(pairs.length, (i) => (pairs[i] ?? 0) - i < at);
  };
  const toCodePoint = (utf16: number) => {
    const at = clamp(utf16, text.length);
    return at - countWhile(pairs.length, (i) => (pairs[i] ?? 0) < at);
  };
  return {
    text,
    length,
    toUtf16,
    toCodePoint,
    slice: (start, end) => text.slice(toUtf16(start), toUtf16(end)),
  };
}

/** Length of a text in code points. */
export function lengthInCodePoints(text: string): number {
  let count = text.length;
  for (let i = 0; i < text.length - 1; i += 1) if (isPairAt(text, i)) count -= 1;
  return count;
}

/** UTF-16 offsets at which surrogate pairs start, ascending. */
function surrogatePairs(text: string): number[] {
  const pairs: number[] = [];
  for (let i = 0; i < text.length - 1; i += 1) if (isPairAt(text, i)) pairs.push(i);
  return pairs;
}

function isPairAt(text: string, i: number): boolean {
  const high = text.charCodeAt(i);
  if (high < 0xd800 || high > 0xdbff) return false;
  const low = text.charCodeAt(i + 1);
  return low >= 0xdc00 && low <= 0xdfff;
}

/** How many leading indexes below `n` satisfy a predicate that never becomes true again once false. */
function countWhile(n: number, holds: (i: number) => boolean): number {
  let low = 0;
  let high = n;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function clamp(value: number, max: number): number {
  return Math.min(Math.max(Math.trunc(value) || 0, 0), max);
}
