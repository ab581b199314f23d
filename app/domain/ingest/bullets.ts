import { lengthInCodePoints } from "../annotate/units.ts";
import type { Line } from "./lines.ts";

/** One line with what makes it a bullet, in a page dump read with one kind of bullet. */
export interface BulletLine {
  line: Line;
  /** The text after the bullet, without white space around it; null when the line has no such bullet. */
  name: string | null;
  /** Index of the next line with words, or -1. */
  next: number;
}

/** A bullet of a web page's list; the last is "•" in UTF-8 that was read as Windows-1252. */
export const pageBullets = ["•", "â€¢", "·", "●", "◦", "▪", "‣", "○", "■"];
/** Bullets that people also type: a thread only when nothing speaks against it. */
export const typedBullets = ["*", "-", "–", "—", "+"];

/** A name longer than this is no name, even with a text under it. */
const longestName = 120;
/** A name longer than this, or that reads as a sentence, needs a blank line and a text under it to be believed. */
const easyName = 60;

/** Marks the lines that open with `bullet`. A typed bullet needs white space after it. */
export function bulletLines(lines: Line[], bullet: string): BulletLine[] {
  const typed = typedBullets.includes(bullet);
  const result: BulletLine[] = lines.map((line) => ({
    line,
    name: nameAfter(line, bullet, typed),
    next: -1,
  }));
  let next = -1;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    result[index]!.next = next;
    if (!lines[index]!.blank) next = index;
  }
  return result;
}

function nameAfter(line: Line, bullet: string, typed: boolean): string | null {
  if (!line.content.startsWith(bullet)) return null;
  const rest = line.content.slice(bullet.length);
  if (typed && !/^\s+\S/.test(rest)) return null;
  return rest.trim();
}

/** Whether a text stands under the bullet, indented deeper than it. */
export function hasBody(lines: BulletLine[], index: number): boolean {
  const { line, next } = lines[index]!;
  const below = lines[next];
  return below !== undefined && below.name === null && below.line.column > line.column;
}

/**
 * Whether a bullet with a text under it is a comment: its line is an author's name. With a blank line between, as the
 * format has it, any short line is a name; without one it must not read like the first line of a wrapped list item.
 */
export function isCommentHead(lines: BulletLine[], index: number): boolean {
  const { name, next } = lines[index]!;
  if (name === null || !hasBody(lines, index)) return false;
  const blankBetween = next > index + 1;
  return blankBetween ? lengthInCodePoints(name) <= longestName : !readsLikeProse(name);
}

/** Whether a line after a bullet is a point of a list and not somebody's name. */
export function readsLikeProse(name: string): boolean {
  const words = name.split(/\s+/).length;
  return (
    lengthInCodePoints(name) > easyName ||
    words > 8 ||
    (words >= 4 && /[.;:،؛。]$/u.test(name)) ||
    /[:：]$/u.test(name)
  );
}

/** Whether the line with words before `index` is text that ends in a colon. */
export function isIntroduced(lines: BulletLine[], index: number): boolean {
  let before = index - 1;
  while (before >= 0 && lines[before]!.line.blank) before -= 1;
  const line = lines[before];
  return line !== undefined && line.name === null && /[:：]\s*$/u.test(line.line.content);
}
