import { type DrawnSpan, levelsOf } from "./levels.ts";
import type { Range } from "./steps.ts";
import type { UnitIndex } from "./units.ts";

/** A stretch of text under the same spans throughout. */
export interface Segment<Id extends string | number = string | number> {
  start: number;
  end: number;
  text: string;
  /** Spans over it, the innermost (level 1, nearest the text) first. */
  covers: { id: Id; level: number }[];
  /** Spans whose first drawn segment this is, outermost first: where their tags stand. */
  opens: Id[];
  /** Spans whose last drawn segment this is. */
  closes: Id[];
}

/**
 * Cuts paragraphs into segments at every edge of a span. Each paragraph's segments follow one another without gap or
 * overlap from its start to its end; spans may nest, cross, repeat and reach over paragraphs. One sweep: the cost grows
 * with paragraphs, spans and what is drawn, never with spans times spans.
 * @param paragraphs ascending and apart, in code points
 */
export function cutSegments<Id extends string | number>(
  index: UnitIndex,
  paragraphs: readonly Range[],
  spans: readonly DrawnSpan<Id>[],
): Segment<Id>[][] {
  const levels = levelsOf(spans);
  const order = spans
    .map((_, i) => i)
    .sort((a, b) => spans[a]!.start - spans[b]!.start || spans[b]!.end - spans[a]!.end || a - b);
  const opened = new Set<number>();
  let next = 0;
  let active: number[] = [];

  return paragraphs.map((paragraph, p) => {
    active = active.filter((i) => spans[i]!.end > paragraph.start);
    const entering = [...active];
    while (next < order.length && spans[order[next]!]!.start < paragraph.end) {
      const i = order[next]!;
      if (spans[i]!.end > paragraph.start && spans[i]!.end > spans[i]!.start) entering.push(i);
      next += 1;
    }
    active = entering;
    const following = paragraphs[p + 1]?.start ?? Number.POSITIVE_INFINITY;
    return cutParagraph({ index, paragraph, following, spans, levels, entering, opened });
  });
}

interface Cut<Id extends string | number> {
  index: UnitIndex;
  paragraph: Range;
  /** Where the next paragraph starts. */
  following: number;
  spans: readonly DrawnSpan<Id>[];
  levels: readonly number[];
  /** Indexes of the spans that touch the paragraph, by start, the longer first. */
  entering: readonly number[];
  /** Indexes of the spans whose tag has been drawn. */
  opened: Set<number>;
}

function cutParagraph<Id extends string | number>(cut: Cut<Id>): Segment<Id>[] {
  const { index, paragraph, following, spans, levels, entering, opened } = cut;
  const edges = edgesIn(
    paragraph,
    entering.map((i) => spans[i]!),
  );
  const segments: Segment<Id>[] = [];
  let here: number[] = [];
  let next = 0;
  for (let e = 0; e + 1 < edges.length; e += 1) {
    const [start, end] = [edges[e]!, edges[e + 1]!];
    here = here.filter((i) => spans[i]!.end > start);
    while (next < entering.length && spans[entering[next]!]!.start <= start) {
      here.push(entering[next]!);
      next += 1;
    }
    // A span that reaches into the break before the next paragraph ends with this one.
    const ends = (i: number) =>
      spans[i]!.end === end || (end === paragraph.end && spans[i]!.end <= following);
    const opens = here.filter((i) => !opened.has(i));
    for (const i of opens) opened.add(i);
    segments.push({
      start,
      end,
      text: index.slice(start, end),
      covers: here.map((i) => ({ id: spans[i]!.id, level: levels[i]! })).sort((a, b) => a.level - b.level),
      opens: opens.map((i) => spans[i]!.id),
      closes: here.filter(ends).map((i) => spans[i]!.id),
    });
  }
  return segments;
}

/** The paragraph's own ends and every edge of a span inside it, ascending, each once. */
function edgesIn(paragraph: Range, spans: readonly Range[]): number[] {
  const edges = new Set([paragraph.start, paragraph.end]);
  for (const { start, end } of spans) {
    if (start > paragraph.start) edges.add(start);
    if (end < paragraph.end) edges.add(end);
  }
  return [...edges].sort((a, b) => a - b);
}
