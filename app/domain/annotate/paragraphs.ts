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

// Line breaks as Unicode knows them; a blank line may hold spaces.
const blankLines =
  /(?:\r\n|[\n\r\u0085\u2028])[^\S\n\r\u0085\u2028\u2029]*(?:\r\n|[\n\r\u0085\u2028])\s*|\s*\u2029\s*/gu;
const lineBreaks = /\s*(?:\r\n|[\n\r\u0085\u2028\u2029])\s*/gu;

/**
 * Paragraphs of a text in order: parted by blank lines, or by every line break in a text without blank lines. With the
 * breaks between them they make up the whole text.
 */
export function findParagraphs(index: UnitIndex, marks: readonly Mark[] = []): Paragraph[] {
  const { text } = index;
  const breaks = [...text.matchAll(blankLines)];
  const cuts = breaks.some((found) => found.index > 0 && found.index + found[0].length < text.length)
    ? breaks
    : [...text.matchAll(lineBreaks)];
  const paragraphs: Paragraph[] = [];
  let from = 0;
  for (const cut of [...cuts, { index: text.length, 0: "" }]) {
    const raw = text.slice(from, cut.index);
    if (raw.trim() !== "") {
      const start = from + raw.length - raw.trimStart().length;
      const end = cut.index - (raw.length - raw.trimEnd().length);
      paragraphs.push(describe({ start: index.toCodePoint(start), end: index.toCodePoint(end) }, marks));
    }
    from = cut.index + cut[0].length;
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
