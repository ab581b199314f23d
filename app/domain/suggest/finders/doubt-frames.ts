import { frameClasses } from "../lexicon/doubt-frame-words.ts";
import { defenceFrames, doubtFrames } from "../lexicon/doubt-frames.ts";
import { doubtClassesLanguages } from "../lexicon/doubt-rules-languages.ts";
import type { DoubtRule } from "../lexicon/doubt-table.ts";
import { words } from "../lexicon/word-sets.ts";
import { is, type Reading } from "../reading.ts";
import { spokenForm, spokenIn } from "../spoken.ts";
import type { Sentence } from "../types.ts";
import { NEG } from "../word-class.ts";
import { type Doubt, type HeldRule, weighed } from "./doubt.ts";
import type { Setting } from "./doubt-setting.ts";

/** One class of a frame: the number of its words, and whether they must follow those of the class before. */
interface Term {
  readonly id: number;
  readonly follows: boolean;
  /** How far they may stand off, in tokens. */
  readonly reach: number;
  /** It must stand near and is no part of what would be marked. */
  readonly beside: boolean;
}

interface Frame extends HeldRule {
  readonly terms: readonly Term[];
  readonly barred: readonly number[];
}

/** Words that stand in a sentence: where they begin and how many tokens they take. */
interface Hit {
  readonly at: number;
  readonly size: number;
}

/** How the words of a frame stand to each other, and how far apart they may, in tokens. */
const ties = new Map([
  ["&", 16],
  [">", 16],
  [">>", 4],
  ["+", 16],
]);
/** So many beginnings of a frame are tried in one sentence, and so many words of one class looked at. */
const mostHits = 24;
const negativeTerms = /\$neg|\b(?:no|not|never|nothing|nobody)\b|n't/;

const classes = { ...frameClasses, ...doubtClassesLanguages };
const idOf = new Map<string, number>();
/** Rows of words, each with the number of its class, by their first word; the longest first. */
const rowsFrom = new Map<string, { row: readonly string[]; ids: number[] }[]>();
const numberId = new Set<number>();

/** The number of a class, given as a term of a frame names it. */
function classId(term: string): number {
  const known = idOf.get(term);
  if (known !== undefined) return known;
  const id = idOf.size;
  idOf.set(term, id);
  for (const part of term.split("|")) {
    if (part === "#") numberId.add(id);
    for (const word of wordsOf(part)) {
      const row = word.split("_").map(spokenForm);
      const list = rowsFrom.get(row[0]!) ?? [];
      const same = list.find((one) => one.row.join("_") === row.join("_"));
      if (same) same.ids.push(id);
      else list.push({ row, ids: [id] });
      rowsFrom.set(row[0]!, list);
    }
  }
  return id;
}

function wordsOf(part: string): readonly string[] {
  if (!part.startsWith("$")) return words(part);
  const known = classes[part.slice(1)];
  if (!known) throw new Error(`A frame names the class ${part}, which is none.`);
  return [...known];
}

function frameOf(rule: DoubtRule): Frame {
  const terms: Term[] = [];
  const barred: number[] = [];
  let tie = "&";
  const vocabulary = new Set<string>();
  for (const part of rule.pattern.split(/\s+/)) {
    if (ties.has(part)) tie = part;
    else if (part.startsWith("!")) barred.push(classId(part.slice(1)));
    else {
      terms.push({
        id: classId(part),
        follows: tie.startsWith(">"),
        reach: ties.get(tie)!,
        beside: tie === "+",
      });
      for (const one of part.split("|"))
        for (const word of wordsOf(one)) for (const single of word.split("_")) vocabulary.add(single);
    }
  }
  return { ...rule, table: rule, terms, barred, vocabulary, negative: true };
}

const frames: readonly Frame[] = [...doubtFrames, ...defenceFrames].map(frameOf);
for (const list of rowsFrom.values()) list.sort((a, b) => b.row.length - a.row.length);

/** Every frame whose classes of words stand together in a sentence, each at most once. */
export function framesIn(reading: Reading, sentence: Sentence, setting: Setting): Doubt[] {
  const hits = hitsIn(reading, sentence);
  const found: Doubt[] = [];
  for (const frame of frames) {
    if (!frame.terms.every(({ id }) => hits[id])) continue;
    if (frame.barred.some((id) => hits[id])) continue;
    const match = place(reading, frame, hits);
    const doubt = match && weighed(reading, { match, rule: frame, sentence, setting });
    if (doubt) found.push(doubt);
  }
  return found;
}

function hitsIn(reading: Reading, { first, after }: Sentence): (Hit[] | undefined)[] {
  const hits: (Hit[] | undefined)[] = new Array(idOf.size);
  const spoken = spokenIn(reading);
  const add = (id: number, hit: Hit) => {
    const list = hits[id];
    if (!list) hits[id] = [hit];
    else if (list.length < mostHits) list.push(hit);
  };
  for (let at = first; at < after; at += 1) {
    for (const { row, ids } of rowsFrom.get(spoken[at]!) ?? [])
      if (at + row.length <= after && row.every((word, k) => spoken[at + k] === word))
        for (const id of ids) add(id, { at, size: row.length });
    if (reading.tokens[at]!.kind === "number") for (const id of numberId) add(id, { at, size: 1 });
  }
  return hits;
}

/** The first place where a word of each class of a frame stands near the others, none of them used twice. */
function place(reading: Reading, frame: Frame, hits: readonly (readonly Hit[] | undefined)[]) {
  const [start, ...others] = frame.terms;
  for (const begin of hits[start!.id]!) {
    const chosen = [begin];
    for (const term of others) {
      const next = nextHit(hits[term.id]!, { chosen, term });
      if (!next) break;
      chosen.push(next);
    }
    if (chosen.length < frame.terms.length) continue;
    const marked = chosen.filter((_, i) => !frame.terms[i]!.beside);
    const first = Math.min(...marked.map(({ at }) => at));
    const last = Math.max(...marked.map(({ at, size }) => at + size - 1));
    if (stopped(reading, first, last)) continue;
    if (frame.stance === "deny" && !frame.rhetorical && denied(reading, frame, chosen)) continue;
    return { first, last, from: first, until: last };
  }
  return null;
}

/** The nearest word of a class to those chosen that takes none of their tokens. */
function nextHit(
  hits: readonly Hit[],
  { chosen, term: { follows, reach } }: { chosen: readonly Hit[]; term: Term },
): Hit | null {
  const before = chosen.at(-1)!;
  let best: Hit | null = null;
  for (const hit of hits) {
    const distance = follows ? hit.at - before.at : Math.abs(hit.at - chosen[0]!.at);
    if (distance > reach || (follows && hit.at < before.at + before.size)) continue;
    if (chosen.some(({ at, size }) => hit.at < at + size && at < hit.at + hit.size)) continue;
    const nearest = best && (follows ? best.at - before.at : Math.abs(best.at - chosen[0]!.at));
    if (nearest === null || distance < nearest) best = hit;
  }
  return best;
}

/** A full stop between the words, as texts in small letters have inside what counts as one sentence. */
function stopped({ tokens }: Reading, first: number, last: number): boolean {
  for (let i = first + 1; i < last; i += 1)
    if (tokens[i]!.kind === "mark" && /^[.!]$/.test(tokens[i]!.text)) return true;
  return false;
}

/** A "not" right before one of the words, where the frame has none of its own. */
function denied(reading: Reading, frame: Frame, chosen: readonly Hit[]): boolean {
  if (negativeTerms.test(frame.pattern)) return false;
  return chosen.some(({ at }) => is(reading, at - 1, NEG) || is(reading, at - 2, NEG));
}
