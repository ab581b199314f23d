import type { CountRange } from "./field-types.ts";

/** A count range in words: "14 or more", "over 30", "10 to 20", "about 400". Null for a range without a number. */
export function countInWords(range: CountRange, approximate: boolean): string | null {
  const { min, max, point } = range;
  const about = approximate ? "about " : "";
  if (point !== null) return about + number(point);
  if (min !== null && max !== null) {
    if (min === max) return about + number(min);
    if (range.min_inclusive && range.max_inclusive) return `${about}${number(min)} to ${number(max)}`;
    return `${about}${low(min, range.min_inclusive)}, ${high(max, range.max_inclusive)}`;
  }
  if (min !== null)
    return range.min_inclusive ? `${about}${number(min)} or more` : `${about}over ${number(min)}`;
  if (max === null) return null;
  // What is hedged and stays under a figure is almost that figure.
  return approximate && !range.max_inclusive
    ? `almost ${number(max)}`
    : about + high(max, range.max_inclusive);
}

function low(value: number, inclusive: boolean): string {
  return inclusive ? `from ${number(value)}` : `over ${number(value)}`;
}

function high(value: number, inclusive: boolean): string {
  return inclusive ? `up to ${number(value)}` : `under ${number(value)}`;
}

/** Digits in groups of three: "1,000,000". */
function number(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}
