import { playfulSubjects } from "../lexicon/contexts.ts";
import { conditionals, determiners, modals, negations, possibilityModals } from "../lexicon/grammar.ts";
import type { Token } from "../types.ts";
import type { Cue } from "./cues.ts";
import { figureVeto } from "./figures.ts";
import { type Match, type Scene, sameSentence } from "./match.ts";
import { overVeto, shareVeto } from "./over.ts";
import { flightVeto, rateVeto, sentenceVeto } from "./setting.ts";
import { isFactual } from "./subject.ts";

/** How far back a condition reaches, in tokens. */
const conditionReach = 24;

/** Why a match tells of no harm that has happened; null when nothing speaks against it. */
export function vetoOf(scene: Scene, match: Match): string | null {
  const { victims, cue } = match;
  return (
    (victims.figures && victims.figures[1] === 0 ? "nobody: the number is zero" : null) ??
    negatedPeople(scene, match) ??
    manyDeaths(scene, match) ??
    (cue ? cueVeto(scene, cue) : null) ??
    rateVeto(scene, match) ??
    shareVeto(scene, match) ??
    overVeto(scene, match) ??
    flightVeto(scene, match) ??
    sentenceVeto(scene, match)
  );
}

/** "He died a thousand deaths." */
function manyDeaths({ tokens }: Scene, { victims, cue }: Match): string | null {
  const before = tokens[victims.from - 1]?.lower ?? "";
  const counted = cue !== null && /^deaths?$/.test(tokens[cue.last]!.lower);
  return counted && /^(?:die|dies|died|dying)$/.test(before) ? "a figure of speech: “deaths”" : null;
}

function negatedPeople({ tokens }: Scene, { victims }: Match): string | null {
  let at = victims.from - 1;
  if (determiners.has(tokens[at]?.lower ?? "") && tokens[at - 1]?.lower === "of") at -= 1;
  const before = tokens[at];
  if (!before || !sameSentence(tokens, at, victims.from)) return null;
  const word = before.lower === "of" ? (tokens[at - 1]?.lower ?? "") : before.lower;
  if (word === "how") return "asked, not told";
  if (word === "see" && tokens[at - 1]?.lower === "to") return "a plan or a forecast: “to see”";
  const led = tokens[at - 1]?.lower ?? "";
  if (/^(?:put|leave|place|make|render)$/.test(word) && (modals.has(led) || led === "to"))
    return `a plan or a forecast: “${led} ${word}”`;
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
  // "demanded that nine be shot"
  if (tokens[cue.group]!.lower === "be" && cue.first > cue.group && !modal && !cue.infinitive)
    return "a demand: “be”";
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
