import {
  figurativeAfter,
  figurativeCauses,
  playfulSubjects,
  realAfterUnreal,
  storyNouns,
  unrealWords,
} from "../lexicon/contexts.ts";
import {
  conditionals,
  determiners,
  negations,
  periodWords,
  possibilityModals,
  rateAdverbs,
  stanceVerbs,
} from "../lexicon/grammar.ts";
import type { Token } from "../types.ts";
import type { Cue } from "./cues.ts";
import { type Match, type Scene, sameSentence } from "./match.ts";
import { isFactual } from "./subject.ts";

/** How far back a condition reaches, in tokens. */
const conditionReach = 24;

/** Why a match tells of no harm that has happened; null when nothing speaks against it. */
export function vetoOf(scene: Scene, match: Match): string | null {
  const { victims, cue } = match;
  return (
    (victims.figures && victims.figures[1] === 0 ? "nobody: the number is zero" : null) ??
    negatedPeople(scene, match) ??
    (cue ? cueVeto(scene, cue) : null) ??
    rateVeto(scene, match) ??
    flightVeto(scene, match) ??
    sentenceVeto(scene, match)
  );
}

function negatedPeople({ tokens }: Scene, { victims }: Match): string | null {
  let at = victims.from - 1;
  if (determiners.has(tokens[at]?.lower ?? "") && tokens[at - 1]?.lower === "of") at -= 1;
  const before = tokens[at];
  if (!before || !sameSentence(tokens, at, victims.from)) return null;
  const word = before.lower === "of" ? (tokens[at - 1]?.lower ?? "") : before.lower;
  if (word === "how") return "asked, not told";
  if (word === "see" && tokens[at - 1]?.lower === "to") return "a plan or a forecast: “to see”";
  if (/^(?:prevented|prevents|prevent|averted|avoided|avoid|saved)$/.test(word)) return `not done: “${word}”`;
  return /^(?:no|not|none|neither|nobody|never|without)$/.test(word) ? `negated: “${word}”` : null;
}

function cueVeto(scene: Scene, cue: Cue): string | null {
  const { tokens } = scene;
  if (cue.negated) return "negated";
  const modal = cue.modal;
  if (modal && !(possibilityModals.has(modal) && (cue.perfect || (cue.form === "state" && cue.auxiliary))))
    return `not told as a fact: “${modal}”`;
  if (modal === "could" && cue.perfect) return "not told as a fact: “could have”";
  const base = cue.form === "base" || (cue.infinitive && !cue.perfect);
  if (base && cue.infinitive && !isFactual(scene, cue) && !forcedBefore(scene, cue))
    return "an aim or a plan: “to” with the verb";
  const before = tokens[cue.group - 1]?.lower ?? "";
  if (sameSentence(tokens, cue.group - 1, cue.first)) {
    if (
      /^(?:without|avoid|avoided|avoiding|stop|stopped|prevent|prevented|preventing|risk|risking|denied|denies|deny|denying|attempted|planned|plotted|threatened|foiled|instead|averted)$/.test(
        before,
      )
    )
      return `not done: “${before}”`;
    if (
      before === "of" &&
      /^(?:instead|capable|risk|fear|fears|threat|danger|short|chance|possibility|dream|dreams)$/.test(
        tokens[cue.group - 2]?.lower ?? "",
      )
    )
      return "not done";
    if (playfulSubjects.has(before) && cue.form !== "event" && cue.transitive && !cue.passive)
      return `told in play: “${before}”`;
    if (
      /^(?:those|these|you|we|us)$/.test(
        tokens[(scene.victimsEnding.get(cue.group - 1)?.from ?? 0) - 1]?.lower ?? "",
      )
    )
      if (scene.victimsEnding.get(cue.group - 1)?.head === "none")
        return "speaks of those spoken to or pointed at";
    if (/^(?:that|it|which)$/.test(before) && negations.has(tokens[cue.group - 2]?.lower ?? ""))
      return "negated";
  }
  return conditionVeto(tokens, cue) ?? figureVeto(tokens, cue);
}

function forcedBefore({ tokens }: Scene, cue: Cue): boolean {
  if (cue.kind !== "displaced") return false;
  for (let i = cue.group - 1; i >= cue.group - 8; i -= 1)
    if (/^(?:forc|driv|drov|compel|caus|prompt|led|sent|push|made)/.test(tokens[i]?.lower ?? "")) return true;
  return false;
}

/** "If 12 people were killed": no comma may close the condition before the cue. */
function conditionVeto(tokens: readonly Token[], cue: Cue): string | null {
  for (let at = cue.group - 1; at >= 0 && cue.group - at <= conditionReach; at -= 1) {
    if (!sameSentence(tokens, at, cue.first)) return null;
    const { lower, text } = tokens[at]!;
    if (text === "," || text === ";" || text === ":") return null;
    if (conditionals.has(lower)) return `a condition: “${lower}”`;
    if (lower === "that" && /^(?:false|untrue|lie|myth|hoax|nonsense)$/.test(tokens[at - 1]?.lower ?? ""))
      return "said to be untrue";
    if (
      lower === "that" &&
      tokens[at - 1]?.lower === "true" &&
      /^(?:not|isn't|wasn't|never)$/.test(tokens[at - 2]?.lower ?? "")
    )
      return "said to be untrue";
  }
  return null;
}

/** "Died laughing", "dead serious", "died of boredom". */
function figureVeto(tokens: readonly Token[], cue: Cue): string | null {
  const word = tokens[cue.last]!.lower;
  if (/^(?:disappear|vanish)/.test(word) && tokens[cue.last + 1]?.lower === "into")
    return "a figure of speech: “into”";
  if (!/^(?:dead|died|die|dies|dying|killed)$/.test(word)) return null;
  const next = tokens[cue.last + 1];
  if (!next || !sameSentence(tokens, cue.last, cue.last + 1)) return null;
  const ends = tokens[cue.last + 2];
  // "shot dead last night"
  if (next.lower === "last" && (periodWords.has(ends?.lower ?? "") || cue.first < cue.last)) return null;
  if (next.lower === "inside" && ends?.kind === "word" && !/^(?:and|but|when|lol)$/.test(ends.lower))
    return null;
  if (figurativeAfter.has(next.lower) && !(word === "killed" && next.lower !== "off")) {
    if (!/^(?:at|in|sea)$/.test(next.lower)) return `a figure of speech: “${word} ${next.lower}”`;
  }
  if (next.lower === "of" || next.lower === "from" || next.lower === "with") {
    const cause = tokens[cue.last + 2]?.lower ?? "";
    if (figurativeCauses.has(cause)) return `a figure of speech: “${word} of ${cause}”`;
  }
  return null;
}

/** "12 people a day", "every year 12 people": a rate is no event. */
function rateVeto({ tokens }: Scene, { victims, cueLast }: Match): string | null {
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
function flightVeto({ tokens }: Scene, { cue, victims }: Match): string | null {
  if (cue?.kind !== "displaced" || !/^(?:fle|evacuat)/.test(tokens[cue.last]!.lower)) return null;
  if ((victims.figures?.[1] ?? manyPeople) >= manyPeople) return null;
  for (let at = cue.last + 1; at <= cue.last + 7 && sameSentence(tokens, at, cue.last); at += 1)
    if (refuge.test(tokens[at]!.lower)) return null;
  return "a getaway: nothing says that they lost their homes";
}

/** Games and stories in the same sentence, and questions. */
function sentenceVeto(scene: Scene, match: Match): string | null {
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
    if (
      storyNouns.has(lower) &&
      /^(?:is|was|tells|about|where)$/.test(tokens[i + 1]?.lower ?? "") &&
      i < match.victims.from
    )
      return `a game or a story: “${lower}”`;
    if (lower === "kills" && analysis.numberAt[i - 1]! >= 0) return "a game or a story: “kills”";
    if (lower === "video" && /^games?$/.test(tokens[i + 1]?.lower ?? ""))
      return "a game or a story: “video game”";
  }
  return null;
}

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

/** How sure the text itself is, as an id of the codebook's list "certainty". */
export function certaintyOf(scene: Scene, cue: Cue | null): { value: string; at: number } | null {
  if (!cue) return null;
  for (let i = cue.group; i <= cue.first; i += 1) {
    const { lower } = scene.tokens[i]!;
    if (/^(?:allegedly|alleged|claimed)$/.test(lower)) return { value: "u", at: i };
    if (
      /^(?:feared|believed|presumed|apparently|thought|suspected|considered|assumed)$/.test(lower) &&
      stanceOrAdverb(lower)
    )
      return { value: "pr_plus", at: i };
    if (possibilityModals.has(lower)) return { value: "ps_plus", at: i };
  }
  return null;
}

const stanceOrAdverb = (lower: string) => stanceVerbs.has(lower) || lower === "apparently";
