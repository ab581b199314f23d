import { type BulletLine, hasBody, isCommentHead, isIntroduced, readsLikeProse } from "./bullets.ts";
import type { ThreadPlace } from "./page-dump-thread.ts";

/**
 * Which bullets of the thread begin a comment. One with text under it by its name; a run of bullets without text is a
 * list when plain text at their own depth follows, when a colon leads to them or when they read like points, else
 * each is a comment without text. Decided from the end, since what a bullet is can hang on the one below.
 */
export function commentHeads({ lines, stretches }: ThreadPlace): Set<number> {
  const heads = new Set<number>();
  for (const { from, to } of stretches) {
    for (let index = to - 1; index >= from; index -= 1) {
      if (lines[index]!.name === null) continue;
      if (isCommentHead(lines, index)) heads.add(index);
      else if (!hasBody(lines, index)) index = judgeRun({ lines, last: index, from, to, heads });
    }
    // Whatever opens the thread is a comment, so that no line is left without one.
    heads.add(from);
  }
  return heads;
}

/** Judges the run of text-less bullets at one depth that ends at `last`. @returns the index of the run's first bullet */
function judgeRun(of: {
  lines: BulletLine[];
  last: number;
  from: number;
  to: number;
  heads: Set<number>;
}): number {
  const { lines, last, from, to, heads } = of;
  const { column } = lines[last]!.line;
  let first = last;
  const run = [last];
  for (let index = last - 1; index >= from; index -= 1) {
    const { line, name } = lines[index]!;
    if (line.blank) continue;
    if (name === null || line.column !== column) break;
    first = index;
    run.push(index);
  }
  const below = lines[last]!.next;
  const follows = below >= 0 && below < to ? lines[below]! : null;
  const goesOver = follows !== null && follows.name === null;
  const listBelow =
    follows !== null && follows.name !== null && follows.line.column >= column && !heads.has(below);
  const answered = follows !== null && follows.line.column > column && heads.has(below);
  const isList =
    goesOver ||
    listBelow ||
    isIntroduced(lines, first) ||
    run.some((index) => readsLikeProse(lines[index]!.name!));
  if (!isList) for (const index of run) heads.add(index);
  else if (answered) heads.add(last);
  return first;
}
