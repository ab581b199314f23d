import type { UnitIndex } from "../annotate/units.ts";
import type { Words } from "./field-types.ts";

interface Range {
  start: number;
  end: number;
}

/**
 * Where words stand in a text: inside one of the claim's spans if they can be found there, else at the place nearest to
 * them. Null when the text does not hold them as they are written. Code points.
 */
export function locateWords(text: UnitIndex, quote: string, spans: readonly Range[]): Words | null {
  const size = [...quote].length;
  let best: { start: number; distance: number } | null = null;
  for (let at = text.text.indexOf(quote); at >= 0; at = text.text.indexOf(quote, at + 1)) {
    const start = text.toCodePoint(at);
    const distance = distanceTo({ start, end: start + size }, spans);
    if (best === null || distance < best.distance) best = { start, distance };
    if (distance === 0) break;
  }
  return best && { quote, start: best.start, end: best.start + size };
}

/** 0 inside a span; else how many code points lie outside the nearest one. */
function distanceTo(range: Range, spans: readonly Range[]): number {
  return Math.min(
    ...spans.map((span) => Math.max(span.start - range.start, 0) + Math.max(range.end - span.end, 0)),
    Number.MAX_SAFE_INTEGER,
  );
}
