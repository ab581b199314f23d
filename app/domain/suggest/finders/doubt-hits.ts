import { frameClasses } from "../lexicon/doubt-frame-words.ts";
import { doubtClassesLanguages } from "../lexicon/doubt-rules-languages.ts";
import { words } from "../lexicon/word-sets.ts";
import type { Reading } from "../reading.ts";
import { spokenForm, spokenIn } from "../spoken.ts";
import type { Sentence } from "../types.ts";
import { frequentWords } from "../word-pattern.ts";

/** Words that stand in a sentence: where they begin and how many tokens they take. */
export interface Hit {
  readonly at: number;
  readonly size: number;
}

/** So many words of one class are looked at in a sentence. */
const mostHits = 24;
/** What a word of every other comment adds to the cost of a class; a rare one adds 1. */
const commonCost = 50;
const none: readonly never[] = [];

const classes = { ...frameClasses, ...doubtClassesLanguages };
const idOf = new Map<string, number>();
/** The classes of single words, and rows of words with their classes by their first word. */
const idsOf = new Map<string, number[]>();
const rowsFrom = new Map<string, { row: readonly string[]; ids: number[] }[]>();
const numberIds: number[] = [];
const costs: number[] = [];

/** The number of a class, given as a term of a frame names it: words, `$names` of classes and `#` for numbers. */
export function classId(term: string): number {
  const known = idOf.get(term);
  if (known !== undefined) return known;
  const id = idOf.size;
  idOf.set(term, id);
  costs[id] = 0;
  for (const part of term.split("|")) {
    if (part === "#") numberIds.push(id);
    else for (const word of wordsOf(part)) addWord(word, id);
  }
  return id;
}

function addWord(word: string, id: number): void {
  const row = word.split("_").map(spokenForm);
  const [first = ""] = row;
  if (row.length === 1) {
    const ids = idsOf.get(first) ?? [];
    if (!ids.includes(id)) idsOf.set(first, [...ids, id]);
    costs[id]! += frequentWords.has(first) ? commonCost : 1;
    return;
  }
  const list = rowsFrom.get(first) ?? [];
  const same = list.find((one) => one.row.join("_") === row.join("_"));
  if (!same) rowsFrom.set(first, [...list, { row, ids: [id] }]);
  else if (!same.ids.includes(id)) same.ids.push(id);
  costs[id]! += 1;
}

/** The words of one part of a term. Throws on the name of a class that is none. */
export function wordsOf(part: string): readonly string[] {
  if (!part.startsWith("$")) return words(part);
  const known = classes[part.slice(1)];
  if (!known) throw new Error(`A frame names the class ${part}, which is none.`);
  return [...known];
}

/** How often a class may be met: by its number of words, those of every other comment above all. */
export function costOf(id: number): number {
  return numberIds.includes(id) ? commonCost : costs[id]!;
}

/** The words of a sentence by the classes they belong to; rows of words before the single ones they begin with. */
export function hitsIn(reading: Reading, { first, after }: Sentence): Map<number, Hit[]> {
  const hits = new Map<number, Hit[]>();
  const spoken = spokenIn(reading);
  const add = (ids: readonly number[], hit: Hit) => {
    for (const id of ids) {
      const list = hits.get(id);
      if (!list) hits.set(id, [hit]);
      else if (list.length < mostHits) list.push(hit);
    }
  };
  for (let at = first; at < after; at += 1) {
    const word = spoken[at]!;
    for (const { row, ids } of rowsFrom.get(word) ?? none)
      if (standsAt(spoken, row, { at, after })) add(ids, { at, size: row.length });
    const single = idsOf.get(word);
    if (single) add(single, { at, size: 1 });
    if (reading.tokens[at]!.kind === "number") add(numberIds, { at, size: 1 });
  }
  return hits;
}

function standsAt(
  spoken: readonly string[],
  row: readonly string[],
  { at, after }: { at: number; after: number },
): boolean {
  if (at + row.length > after) return false;
  for (let k = 1; k < row.length; k += 1) if (spoken[at + k] !== row[k]) return false;
  return true;
}
