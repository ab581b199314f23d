import { realAfterUnreal, storyNouns, unrealWords } from "../lexicon/contexts.ts";
import { periodWords, rateAdverbs } from "../lexicon/grammar.ts";
import type { Token } from "../types.ts";
import { type Match, type Scene, sameSentence } from "./match.ts";

/** "12 people a day", "every year 12 people": a rate is no event. */
export function rateVeto({ tokens }: Scene, { victims, cueLast }: Match): string | null {
  for (let at = victims.from - 1; at >= victims.from - 8; at -= 1) {
    const { lower } = tokens[at] ?? { lower: "" };
    if (at < 0 || !sameSentence(tokens, at, victims.from)) break;
    if ((lower === "every" || lower === "each") && periodWords.has(tokens[at + 1]?.lower ?? ""))
      return `a rate: “${lower}”`;
    if (lower === "on" && tokens[at + 1]?.lower === "average") return "a rate: “on average”";
  }
  const from = Math.max(victims.last, cueLast) + 1;
  for (let at = victims.last + 1; at <= from + 5; at += 1) {
    const token = tokens[at];
    if (!token || !sameSentence(tokens, at, victims.last)) return null;
    if (token.text === "," || token.text === ";") return null;
    if (rateAdverbs.has(token.lower)) return `a rate: “${token.lower}”`;
    if (!/^(?:a|an|per|every|each)$/.test(token.lower)) continue;
    // "killed two and a second one three"
    if (tokens[at + 1]?.lower === "second" && /^(?:and|in|by|after)$/.test(tokens[at - 1]!.lower)) continue;
    const unit = tokens[at + 1]?.lower ?? "";
    const after = tokens[at + 2]?.lower ?? "";
    if (
      periodWords.has(unit) &&
      !/^(?:after|before|later|earlier|ago|of|long|old|since|into|prior|and|-|when)$/.test(after)
    )
      return `a rate: “${token.lower} ${unit}”`;
  }
  return null;
}

const refuge =
  /^(?:homes?|houses?|fighting|violence|war|conflict|clashes|bombardments?|bombings?|shelling|offensive|advance|country|region|areas?|villages?|towns?|city|cities|province|camps?|border|abroad|neighbou?ring|persecution|famine|drought|floods?|flooding|fires?|eruption|invasion|strikes|airstrikes|quarter|district)$/;
/** Of so many people no getaway is told. */
const manyPeople = 100;

/** Suspects flee and trains are evacuated too: people are displaced where the text says from what, or how many. */
export function flightVeto({ tokens }: Scene, { cue, victims }: Match): string | null {
  if (cue?.kind !== "displaced" || !/^(?:fle|evacuat)/.test(tokens[cue.last]!.lower)) return null;
  if ((victims.figures?.[1] ?? manyPeople) >= manyPeople) return null;
  for (let at = cue.last + 1; at <= cue.last + 7 && sameSentence(tokens, at, cue.last); at += 1)
    if (refuge.test(tokens[at]!.lower)) return null;
  return "a getaway: nothing says that they lost their homes";
}

/** Games and stories in the same sentence, and questions. */
export function sentenceVeto(scene: Scene, match: Match): string | null {
  const { tokens, analysis } = scene;
  const sentence = analysis.sentences[tokens[match.victims.number]!.sentence]!;
  let last = sentence.after - 1;
  while (last > sentence.first && /^["”’')\]]$/.test(tokens[last]!.text)) last -= 1;
  if (/^[?؟]$/.test(tokens[last]!.text) && !reproaches(scene, match, last)) return "a question";
  const from = Math.max(sentence.first, match.victims.from - 40);
  const to = Math.min(sentence.after, match.victims.last + 40);
  for (let i = from; i < to; i += 1) {
    const { lower } = tokens[i]!;
    if (unrealWords.has(lower) && !realAfterUnreal.has(tokens[i + 1]?.lower ?? "") && !isRealPlace(tokens, i))
      return `a game or a story: “${lower}”`;
    if (storyNouns.has(lower) && storyVerbs.test(tokens[i + 1]?.lower ?? "") && i < match.victims.from)
      return `a game or a story: “${lower}”`;
    if (stagedVerbs.test(lower) && i > match.victims.last && i < match.cueLast) return `staged: “${lower}”`;
    if (/^drills?$/.test(lower) && practised.test(tokens[i - 1]?.lower ?? "")) return "a drill";
    if (lower === "kills" && analysis.numberAt[i - 1]! >= 0) return "a game or a story: “kills”";
    if (lower === "video" && /^games?$/.test(tokens[i + 1]?.lower ?? ""))
      return "a game or a story: “video game”";
  }
  return null;
}

const storyVerbs =
  /^(?:is|was|tells|about|where|opens|ends|begins|starts|follows|stars|centres|centers|revolves|imagines)$/;
const stagedVerbs = /^(?:play|plays|played|playing|acting|acted|posing|posed|pretending|portraying)$/;
const practised = /^(?:rescue|evacuation|fire|safety|emergency|earthquake|school|disaster|lockdown)$/;

/** "inside a trailer", "a hotel lobby", "a plot of land": places that also name what games and films have. */
function isRealPlace(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? "";
  switch (tokens[at]!.lower) {
    case "trailer":
      return (
        before === "a" && /^(?:in|inside|at|near|outside|behind|from)$/.test(tokens[at - 2]?.lower ?? "")
      );
    case "lobby":
      return (
        /^(?:hotel|building|hospital|apartment|bank|station)$/.test(before) || tokens[at + 1]?.lower === "of"
      );
    case "plot":
      return tokens[at + 1]?.lower === "of";
    default:
      return false;
  }
}

/** "40 killed and you laugh?": what is told comes before what is asked. */
function reproaches({ tokens }: Scene, { victims, cueLast }: Match, end: number): boolean {
  const from = Math.max(victims.last, cueLast) + 1;
  for (let at = from; at < Math.min(end - 1, from + reproachReach); at += 1)
    if (/^(?:and|but|so|yet)$/.test(tokens[at]!.lower) && asked.test(tokens[at + 1]!.lower)) return true;
  return false;
}

/** How far behind what is told the question begins, in tokens. */
const reproachReach = 24;
const asked = /^(?:you|u|we|they|nobody|no|this|that|the|it|how|why|what|where|who|is|are|do|does)$/;
