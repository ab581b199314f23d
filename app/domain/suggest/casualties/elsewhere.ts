import { beForms } from "../lexicon/grammar.ts";
import { type Match, type Scene, sameSentence } from "./match.ts";
import { best, lastBefore, type Matches, matchOfCue } from "./matches.ts";
import type { Victims } from "./victims.ts";

const places = /^(?:in|at|near|from|outside|among|around)$/;

/** "killed 12 people in Sarn and five in Olm": the verb is said once. */
export function elsewhere(scene: Scene, matches: Matches, victims: Victims): Match | null {
  const { tokens } = scene;
  const before = tokens[victims.from - 1]?.lower ?? "";
  const after = tokens[victims.last + 1]?.lower ?? "";
  const alone = victims.head === "none" || (victims.head === "people" && victims.noun === null);
  if (!alone || victims.given !== "number" || !/^(?:,|and|:)$/.test(before) || !places.test(after))
    return null;
  let preposition = "";
  for (let at = victims.from - 2; at >= victims.from - 12; at -= 1) {
    if (!sameSentence(tokens, at, victims.from)) return null;
    const { lower } = tokens[at]!;
    if (places.test(lower) || lower === "on") preposition ||= lower;
    const ending = scene.victimsEnding.get(at);
    const parent =
      (ending && best(matches.get(ending.from))) ??
      (scene.cueAt.has(at) ? matchOfCue(scene, matches, scene.cueAt.get(at)!.last) : null);
    if (parent)
      return preposition || before === ":" || after === "among"
        ? { ...parent, victims, rule: "elsewhere", score: 0.7 }
        : null;
    if (beForms.has(lower)) return null;
  }
  return null;
}

const longestTotal = 5;

/** "Another 12 bodies were found, bringing the total to 40": the total of what was counted before. */
export function totalOf(scene: Scene, matches: Matches, victims: Victims): Match | null {
  const { tokens } = scene;
  if (victims.given !== "number" || !/^(?:to|at)$/.test(tokens[victims.from - 1]?.lower ?? "")) return null;
  if (!/^(?:total|tally|count|number|figure)$/.test(tokens[victims.from - 2]?.lower ?? "")) return null;
  for (let at = victims.from - 3; at >= victims.from - 3 - longestTotal; at -= 1) {
    if (!sameSentence(tokens, at, victims.from)) return null;
    if (
      !/^(?:bring|tak|push|rais|lift|putt|driv)ing$|^(?:brings|brought|takes|took|pushes|pushed|raises|raised)$/.test(
        tokens[at]!.lower,
      )
    )
      continue;
    const before = lastBefore(scene, matches, at, tokens[at]!.sentence - 1);
    return before && { ...before, victims, rule: "total", score: 0.75, counting: "running_total" };
  }
  return null;
}
