import type { Mark, MarkKind } from "../vocabulary.ts";
import type { UnitIndex } from "./units.ts";

export interface Paragraph {
  /** Code points, end exclusive, without the space and line breaks around it. */
  start: number;
  end: number;
  /** The mark that holds the whole paragraph, if one does. */
  mark: MarkKind | null;
  /** Counts from 1; null for the title and for what outline and queue pass over (boilerplate, warnings). */
  number: number | null;
}

export interface OutlineEntry {
  number: number;
  paragraph: Paragraph;
  /** Its first words, shortened by whole words. */
  firstWords: string;
}

// Line breaks as Unicode knows them, with the space around them; a blank line may hold spaces.
const spaceWithBreaks = /\s*(?:\r\n|[\n\r\u0085\u2028\u2029])\s*/gu;
const oneBreak = /\r\n|[\n\r\u0085\u2028]/gu;

/**
 * Paragraphs of a text in order: parted by blank lines, or by every line break in a text without blank lines, and where
 * a mark begins or ends at a line break, as a headline right above its story does. With the breaks between them they
 * make up the whole text.
 */
export function findParagraphs(index: UnitIndex, marks: readonly Mark[] = []): Paragraph[] {
  const { text } = index;
  const edges = new Set(marks.flatMap(({ start, end }) => [start, end]));
  const breaks = [...text.matchAll(spaceWithBreaks)].map(({ 0: space, index: at }) => {
    const [from, to] = [at, at + space.length];
    const isWithin = from > 0 && to < text.length;
    const isEdge = edges.has(index.toCodePoint(from)) || edges.has(index.toCodePoint(to));
    return { from, to, isBlank: isWithin && isBlankLine(space), isEdge };
  });
  const hasBlank = breaks.some(({ isBlank }) => isBlank);
  const cuts = hasBlank ? breaks.filter(({ isBlank, isEdge }) => isBlank || isEdge) : breaks;
  const paragraphs: Paragraph[] = [];
  let from = 0;
  for (const cut of [...cuts, { from: text.length, to: text.length }]) {
    const raw = text.slice(from, cut.from);
    if (raw.trim() !== "") {
      const start = from + raw.length - raw.trimStart().length;
      const end = cut.from - (raw.length - raw.trimEnd().length);
      paragraphs.push(describe({ start: index.toCodePoint(start), end: index.toCodePoint(end) }, marks));
    }
    from = cut.to;
  }
  let count = 0;
  for (const paragraph of paragraphs) {
    if (paragraph.mark === null) {
      count += 1;
      paragraph.number = count;
    }
  }
  return paragraphs;
}

function isBlankLine(space: string): boolean {
  return space.includes("\u2029") || (space.match(oneBreak)?.length ?? 0) > 1;
}

/** The numbered paragraphs with their first words, for the outline beside a text. */
export function outlineOf(
  index: UnitIndex,
  paragraphs: readonly Paragraph[],
  maxLength = 48,
): OutlineEntry[] {
  return paragraphs.flatMap((paragraph) =>
    paragraph.number === null
      ? []
      : [
          {
            number: paragraph.number,
            paragraph,
            firstWords: firstWords(index.slice(paragraph.start, paragraph.end), maxLength),
          },
        ],
  );
}

/** The beginning of a text on one line, cut after a whole word where one fits, with an ellipsis when cut. */
export function firstWords(text: string, maxLength: number): string {
  const points = [...text.replace(/\s+/gu, " ").trim()];
  if (points.length <= maxLength) return points.join("");
  const cut = points.slice(0, maxLength + 1).join("");
  const space = cut.lastIndexOf(" ");
  return `${space > maxLength / 2 ? cut.slice(0, space) : points.slice(0, maxLength).join("")}…`;
}

function describe({ start, end }: { start: number; end: number }, marks: readonly Mark[]): Paragraph {
  const around = marks.find((mark) => mark.start <= start && mark.end >= end);
  return { start, end, mark: around?.kind ?? null, number: null };
}
