import { wordSet } from "./lexicon/word-sets.ts";
import type { Reading } from "./reading.ts";
import { spokenIn } from "./spoken.ts";
import { ADV, NOMINAL } from "./word-class.ts";
import type { Alternatives, Step, WordPattern } from "./word-pattern.ts";

/** Marked tokens, both included. */
export interface Match {
  readonly first: number;
  readonly last: number;
}

/** A match with everything its pattern went over, both ends included. */
export interface WholeMatch extends Match {
  readonly from: number;
  readonly until: number;
}

/** Marks that stand inside a phrase; every other mark, an emoji among them, ends a clause. */
const innerMarks = new Set(["-", "‑", "'", "’", "%", "/", "&", "#", "@", "*", "$", "€", "_", "+"]);
const linkWords = wordSet(
  "and but because that so as or when since to for in like from et y mais pero para pour por car",
);
/** After these a new statement begins. */
const joins = wordSet("and but because");
/** What people put behind a statement; it belongs to no phrase. */
const asides = wordSet(
  "lol lmao lmfao rofl bro bruh mate dude smh af asf tbh imo imho ngl haha hahaha hahahaha guys folks sorry omg wtf xd mdr ptdr jaja jajaja jajajaja ههه هههه ههههه again anyway obviously clearly obvs period fullstop btw yeah yes no ok okay right wow please pls plz",
);
const mostRepeats = 4;

/** The match of a pattern that begins at a token of a sentence that ends before `after`; null where it does not match. */
export function matchAt(
  reading: Reading,
  pattern: WordPattern,
  { at, first, after }: { at: number; first: number; after: number },
): WholeMatch | null {
  let open = at;
  let close = -1;
  const { tokens } = reading;
  const spoken = spokenIn(reading);
  const ends = (i: number) => tokens[i]!.kind === "mark" && !innerMarks.has(tokens[i]!.text);

  const walk = (step: number, i: number): number => {
    const current = pattern.steps[step];
    if (!current) return i;
    switch (current.is) {
      case "start":
        return startsClause(i) ? walk(step + 1, i) : -1;
      case "sentence":
        return opensSentence(i) ? walk(step + 1, i) : -1;
      case "end":
        return endsClause(i) ? walk(step + 1, i) : -1;
      case "noun-free":
        return endsClause(i) || (reading.classes[i]! & NOMINAL) === 0 ? walk(step + 1, i) : -1;
      case "open":
        open = i;
        return walk(step + 1, i);
      case "close": {
        const end = walk(step + 1, i);
        if (end >= 0) close = i;
        return end;
      }
      case "not":
        return i < after && wordSize(spoken, current.words, { i, after }) > 0 ? -1 : walk(step + 1, i);
      case "gap": {
        for (let k = i; k <= Math.min(i + current.most, after); k += 1) {
          const end = walk(step + 1, k);
          if (end >= 0) return end;
          if (k < after && ends(k)) return -1;
        }
        return -1;
      }
      case "adverbs": {
        let k = i;
        while (k < after && k < i + 3 && (reading.classes[k]! & ADV) !== 0) k += 1;
        for (; k >= i; k -= 1) {
          const end = walk(step + 1, k);
          if (end >= 0) return end;
        }
        return -1;
      }
      default:
        return current.repeated ? repeated(current, step, i) : once(current, step, i);
    }
  };

  const once = (current: Step & { optional: boolean }, step: number, i: number): number => {
    const size = sizeAt(current, i);
    const end = size > 0 ? walk(step + 1, i + size) : -1;
    const skipped = current.optional || (current.is === "word" && current.words.orEnd && stops(i));
    return end < 0 && skipped ? walk(step + 1, i) : end;
  };
  const repeated = (current: Step, step: number, i: number): number => {
    const starts = [i];
    while (starts.length <= mostRepeats) {
      const size = sizeAt(current, starts.at(-1)!);
      if (size === 0) break;
      starts.push(starts.at(-1)! + size);
    }
    for (const start of starts.reverse()) {
      const end = walk(step + 1, start);
      if (end >= 0) return end;
    }
    return -1;
  };
  const startsClause = (i: number) =>
    i === first || ends(i - 1) || linkWords.has(spoken[i - 1]!) || afterAddress(i);
  /** "@reader12 Fake!": whom it is said to is no part of the clause. */
  const afterAddress = (i: number) => tokens[i - 1]!.glued && tokens[i - 2]?.text === "@";
  const opensSentence = (i: number) =>
    i === first || afterAddress(i) || (ends(i - 1) && !/^[,(]$/.test(tokens[i - 1]!.text));
  const endsClause = (i: number) =>
    i >= after || ends(i) || linkWords.has(spoken[i]!) || asides.has(spoken[i]!);
  const stops = (i: number) => i >= after || ends(i) || asides.has(spoken[i]!) || joins.has(spoken[i]!);
  const isNumber = (i: number) => tokens[i]!.kind === "number" || reading.analysis.numberAt[i]! >= 0;
  const sizeAt = (step: Step, i: number): number => {
    if (i >= after) return 0;
    if (step.is === "word") {
      const size = wordSize(spoken, step.words, { i, after });
      if (size > 0) return size;
      if (step.words.orNumber && isNumber(i)) return 1;
      return step.words.orName ? nameSize(reading, i, after) : 0;
    }
    if (step.is === "number") return isNumber(i) ? 1 : 0;
    return nameSize(reading, i, after);
  };

  const end = walk(0, at);
  if (end < 0) return null;
  const last = (close >= 0 ? close : end) - 1;
  return last >= open ? { first: open, last, from: at, until: Math.max(end - 1, last) } : null;
}

/** How many tokens the words of a step take here; 0 where none of them stands here. */
function wordSize(
  spoken: readonly string[],
  { single, rows }: Alternatives,
  { i, after }: { i: number; after: number },
): number {
  for (const row of rows.get(spoken[i]!) ?? [])
    if (i + row.length <= after && row.every((word, k) => spoken[i + k] === word)) return row.length;
  return single.has(spoken[i]!) ? 1 : 0;
}

/** Up to three words with a capital letter. */
function nameSize(reading: Reading, i: number, after: number): number {
  let size = 0;
  while (size < 3 && i + size < after) {
    const { text, kind } = reading.tokens[i + size]!;
    if (kind !== "word" || text[0] === text[0]!.toLowerCase()) break;
    size += 1;
  }
  return size;
}
