import { doubtFrames } from "../lexicon/doubt-frames.ts";
import { defenceFrames } from "../lexicon/doubt-frames-defence.ts";
import { languageFrames } from "../lexicon/doubt-frames-languages.ts";
import type { DoubtRule } from "../lexicon/doubt-table.ts";
import { is, type Reading } from "../reading.ts";
import type { Sentence } from "../types.ts";
import { NEG } from "../word-class.ts";
import { type Doubt, type HeldRule, weighed } from "./doubt.ts";
import { classId, costOf, type Hit, hitsIn, wordsOf } from "./doubt-hits.ts";
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

/** How the words of a frame stand to each other, and how far apart they may, in tokens. */
const ties = new Map([
  ["&", 16],
  [">", 16],
  [">>", 4],
  ["+", 16],
]);
const none: readonly never[] = [];
const negativeTerms = /\$neg|\b(?:no|not|never|nothing|nobody)\b|n't/;

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

const frames: readonly Frame[] = [...doubtFrames, ...defenceFrames, ...languageFrames].map(frameOf);
/** Frames by the class of theirs that tells them apart best. */
const framesBy = new Map<number, Frame[]>();
for (const frame of frames) {
  const best = frame.terms.reduce((least, one) => (costOf(one.id) < costOf(least.id) ? one : least));
  framesBy.set(best.id, [...(framesBy.get(best.id) ?? []), frame]);
}

/** Every frame whose classes of words stand together in a sentence, each at most once. */
export function framesIn(reading: Reading, sentence: Sentence, setting: Setting): Doubt[] {
  const hits = hitsIn(reading, sentence);
  const found: Doubt[] = [];
  for (const id of hits.keys()) {
    for (const frame of framesBy.get(id) ?? none) {
      if (!frame.terms.every((term) => hits.has(term.id))) continue;
      if (frame.barred.some((bar) => hits.has(bar))) continue;
      const match = place(reading, frame, hits);
      const doubt = match && weighed(reading, { match, rule: frame, sentence, setting });
      if (doubt) found.push(doubt);
    }
  }
  return found;
}

/** The first place where a word of each class of a frame stands near the others, none of them used twice. */
function place(reading: Reading, frame: Frame, hits: ReadonlyMap<number, readonly Hit[]>) {
  const [start, ...others] = frame.terms;
  for (const begin of hits.get(start!.id)!) {
    const chosen = [begin];
    for (const term of others) {
      const next = nextHit(hits.get(term.id)!, { chosen, term });
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
