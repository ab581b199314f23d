import { lengthInCodePoints } from "../annotate/units.ts";
import type { Mark, MarkKind } from "../vocabulary.ts";
import { parseAgencyDateline } from "./agency-dateline.ts";
import { type Dateline, parseDateline } from "./dateline.ts";
import { isButton, isFurniture, isGraphicWarning, isMotto } from "./furniture.ts";
import { type Line, splitLines } from "./lines.ts";

export interface TextReading {
  /** In order of position; they never overlap. */
  marks: Mark[];
  /** The headline in the text, or null when the text opens with its story. */
  title: string | null;
  dateline: Dateline | null;
  /** The text warns of graphic material. */
  graphic: boolean;
}

/** Lines with words, counted from the top, among which a headline and a dateline are looked for. */
const headLines = 12;
/** A line longer than this is the story itself: above it is the head of the page. */
const storyFromCp = 240;
/** A headline that ends in a full stop is believed up to this length. */
const sentenceTitleCp = 120;

/**
 * Tells the parts of an article's text that are not its story: headline, dateline, the web page's machinery,
 * warnings of graphic material. The text itself is not touched; queues and suggestions skip what is marked.
 * @param title the headline where the record gives it; it is marked only when the text opens with it
 */
export function readArticleText(text: string, title?: string | null): TextReading {
  const lines = splitLines(text).filter((line) => !line.blank);
  const kinds = new Map<Line, MarkKind>();
  const words = new Map(lines.map((line) => [line, line.content.trimEnd()]));
  const story = lines.findIndex((line) => lengthInCodePoints(words.get(line)!) > storyFromCp);
  const head = lines.slice(0, story < 0 ? headLines : Math.min(story, headLines));

  for (const line of lines) {
    const content = words.get(line)!;
    if (isGraphicWarning(content)) kinds.set(line, "warning");
    else if (isFurniture(content)) kinds.set(line, "boilerplate");
  }
  markEdgeButtons(lines, words, kinds);
  markMotto(head, words, kinds);
  const dateline = markDateline(head, words, kinds);
  const found = markTitle({ lines, words, kinds, given: title?.trim() ?? null });
  return {
    marks: toMarks(text, lines, words, kinds),
    title: title ?? found,
    dateline: dateline ?? openingDateline(lines, words, kinds),
    graphic: [...kinds.values()].includes("warning"),
  };
}

type Words = Map<Line, string>;
type Kinds = Map<Line, MarkKind>;

/** Buttons count from both ends of the page inwards, up to the first line that is neither button nor machinery. */
function markEdgeButtons(lines: Line[], words: Words, kinds: Kinds) {
  for (const ordered of [lines, lines.toReversed()]) {
    for (const line of ordered) {
      if (kinds.has(line)) continue;
      if (!isButton(words.get(line)!)) break;
      kinds.set(line, "boilerplate");
    }
  }
}

/** The first unmarked line of the page can be a motto when another short line, the headline, follows it. */
function markMotto(head: Line[], words: Words, kinds: Kinds) {
  const [first, second] = head.filter((line) => !kinds.has(line));
  if (first === undefined || second === undefined) return;
  const afterFurniture = head.indexOf(first) > 0;
  if (isMotto(words.get(first)!, { afterFurniture })) kinds.set(first, "boilerplate");
}

function markDateline(head: Line[], words: Words, kinds: Kinds): Dateline | null {
  for (const line of head) {
    if (kinds.has(line)) continue;
    const dateline = parseDateline(words.get(line)!);
    if (dateline === null) continue;
    kinds.set(line, "dateline");
    return dateline;
  }
  return null;
}

/** The date that stands in front of the story's first words, where the page has no line for it. */
function openingDateline(lines: Line[], words: Words, kinds: Kinds): Dateline | null {
  const first = lines.find((line) => !kinds.has(line));
  return first === undefined ? null : parseAgencyDateline(words.get(first)!);
}

function markTitle(of: { lines: Line[]; words: Words; kinds: Kinds; given: string | null }): string | null {
  const { lines, words, kinds, given } = of;
  const first = lines.find((line) => !kinds.has(line));
  if (first === undefined) return null;
  const content = words.get(first)!;
  const next = lines[lines.indexOf(first) + 1];
  const isTitle =
    given === null
      ? looksLikeTitle(content, { setApart: next !== undefined && next.number > first.number + 1 })
      : content === given;
  if (!isTitle) return null;
  kinds.set(first, "title");
  return content;
}

/** @param setApart whether a blank line and then more text follow */
function looksLikeTitle(content: string, { setApart }: { setApart: boolean }): boolean {
  const length = lengthInCodePoints(content);
  if (length > storyFromCp) return false;
  const sentence = /[.。۔]["”’»)]*$/u.test(content) && !/(\p{Lu}\.){2,}$|\.{3}$|…$/u.test(content);
  return !sentence || (setApart && length <= sentenceTitleCp);
}

function toMarks(text: string, lines: Line[], words: Words, kinds: Kinds): Mark[] {
  const marks: Mark[] = [];
  let units = 0;
  let points = 0;
  for (const line of lines) {
    const kind = kinds.get(line);
    if (kind === undefined) continue;
    const from = line.start + (line.raw.length - line.content.length);
    points += lengthInCodePoints(text.slice(units, from));
    const end = points + lengthInCodePoints(words.get(line)!);
    marks.push({ kind, start: points, end });
    units = from;
  }
  return marks;
}
