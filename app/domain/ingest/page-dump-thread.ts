import {
  type BulletLine,
  bulletLines,
  hasBody,
  isCommentHead,
  isIntroduced,
  pageBullets,
  readsLikeProse,
  typedBullets,
} from "./bullets.ts";
import { isButton, isFurniture } from "./furniture.ts";
import type { Line } from "./lines.ts";

/** Where the thread stands in a page dump. */
export interface ThreadPlace {
  lines: BulletLine[];
  /** Stretches of line indexes, end exclusive, that belong to the thread; what lies between or after is article. */
  stretches: { from: number; to: number }[];
}

/**
 * Finds the comment thread: stretches of bullets with an author's name, a text indented deeper under them, and nothing
 * that is indented less than the bullets. The thread is the last such stretch and those before it that are as surely
 * one; a list inside the article has no texts under its points, or goes over into plain text again.
 * @returns null when the page has no thread
 */
export function findThread(lines: Line[]): ThreadPlace | null {
  for (const bullet of [...pageBullets, ...typedBullets]) {
    if (!lines.some((line) => line.content.startsWith(bullet))) continue;
    const bullets = bulletLines(lines, bullet);
    const typed = typedBullets.includes(bullet);
    const stretches = threadStretches(bullets).filter(
      (stretch) => !typed || isSurelyThread(bullets, stretch),
    );
    if (stretches.length > 0) return { lines: bullets, stretches };
  }
  return null;
}

interface Stretch {
  from: number;
  to: number;
}

function threadStretches(lines: BulletLine[]): Stretch[] {
  const all: Stretch[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    if (!isCommentHead(lines, index)) continue;
    const stretch = grow(lines, index, all.at(-1)?.to ?? 0);
    all.push(stretch);
    index = stretch.to - 1;
  }
  let first = all.length;
  for (let at = all.length - 1; at >= 0; at -= 1) {
    const stretch = all[at]!;
    const tail = lines.slice(stretch.to, all[at + 1]?.from ?? lines.length).filter(({ line }) => !line.blank);
    const machinery = tail.every(({ line }) => isFurniture(line.content) || isButton(line.content));
    if (!machinery && !isStrong(lines, stretch)) break;
    first = at;
  }
  return all.slice(first);
}

/** From a comment's head: back over empty comments right before it, on to the first line indented less than any bullet. */
function grow(lines: BulletLine[], head: number, floor: number): Stretch {
  let from = head;
  let base = lines[head]!.line.column;
  for (let index = head - 1; index >= floor; index -= 1) {
    const { line, name } = lines[index]!;
    if (line.blank) continue;
    if (name === null || line.column > lines[from]!.line.column) break;
    from = index;
    base = Math.min(base, line.column);
  }
  from = afterLeadingList(lines, from, head);
  let to = head;
  for (let index = from; index < lines.length; index += 1) {
    const { line, name } = lines[index]!;
    if (line.blank) continue;
    if (name !== null) base = Math.min(base, line.column);
    else if (line.column <= base) break;
    to = index + 1;
  }
  return { from, to };
}

/** Bullets without text before the first comment are a list when a line that ends in a colon leads to them. */
function afterLeadingList(lines: BulletLine[], from: number, head: number): number {
  if (from === head) return from;
  const run = lines.slice(from, head).filter(({ line }) => !line.blank);
  const isList = isIntroduced(lines, from) || run.some(({ name }) => readsLikeProse(name!));
  return isList ? head : from;
}

/** Answers, or three texts under names that are no sentences: no list in an article looks like that. */
function isStrong(lines: BulletLine[], { from, to }: Stretch): boolean {
  const heads = range(from, to).filter((index) => isCommentHead(lines, index));
  const columns = new Set(heads.map((index) => lines[index]!.line.column));
  const nested = columns.size > 1;
  return nested || heads.filter((index) => !readsLikeProse(lines[index]!.name!)).length >= 3;
}

/** For bullets that people type: indented, every name short and set off from a text under it, and nothing else. */
function isSurelyThread(lines: BulletLine[], { from, to }: Stretch): boolean {
  return range(from, to)
    .filter((index) => lines[index]!.name !== null)
    .every((index) => {
      const { line, name, next } = lines[index]!;
      return line.column > 0 && next > index + 1 && hasBody(lines, index) && !readsLikeProse(name!);
    });
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
