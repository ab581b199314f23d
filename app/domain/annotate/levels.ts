import type { Range } from "./steps.ts";

/** Lines that fit under a line of text; deeper overlaps share the last one. */
export const maxLevel = 3;

/** A span to be drawn; several may carry the same `id` (the parts of one claim). Code points, end exclusive. */
export interface DrawnSpan<Id extends string | number = string | number> {
  id: Id;
  start: number;
  end: number;
}

/**
 * A level for each span, 1 nearest the text. Shorter spans choose first and take the lowest level on which nothing
 * overlaps them, so a span always lies outside the ones nested in it; what finds none free shares the last level.
 */
export function levelsOf(spans: readonly DrawnSpan[]): number[] {
  const levels = new Array<number>(spans.length).fill(maxLevel);
  const taken: Range[][] = Array.from({ length: maxLevel - 1 }, () => []);
  const shortestFirst = spans
    .map((_, i) => i)
    .sort((a, b) => length(spans[a]!) - length(spans[b]!) || spans[a]!.start - spans[b]!.start || a - b);
  for (const i of shortestFirst) {
    const free = taken.findIndex((ranges) => insertIfFree(ranges, spans[i]!));
    if (free >= 0) levels[i] = free + 1;
  }
  return levels;
}

/** Adds a range to sorted ranges that do not touch one another; false, and nothing added, when it overlaps one. */
function insertIfFree(ranges: Range[], { start, end }: Range): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ranges[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const after = ranges[low];
  if (after && after.start < end) return false;
  ranges.splice(low, 0, { start, end });
  return true;
}

function length(span: Range): number {
  return span.end - span.start;
}
