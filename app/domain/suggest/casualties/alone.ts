import { adverbs, phraseEnds, placePrepositions, prepositions } from "../lexicon/grammar.ts";
import { isDash } from "../number-roles.ts";
import type { Cue } from "./cues.ts";
import { type Scene, sameSentence } from "./match.ts";
import { hasOwnCue } from "./object.ts";
import type { Victims } from "./victims.ts";

/** "3 missing socks": the adjective belongs to a noun after it. */
export function describesNext(scene: Scene, cue: Cue): boolean {
  const { tokens } = scene;
  const next = tokens[cue.last + 1];
  if (!next || !sameSentence(tokens, cue.last, cue.last + 1)) return false;
  if (next.kind === "mark") return isDash(next) && next.glued && tokens[cue.last + 2]?.glued === true;
  const counted = scene.victimsFrom.get(cue.last + 1);
  if (counted || next.kind !== "word")
    return (counted?.head === "thing" || counted?.head === "unknown") && !hasOwnCue(scene, counted);
  const shouted =
    tokens[cue.last]!.text.length > 1 && tokens[cue.last]!.text === tokens[cue.last]!.text.toUpperCase();
  if (next.text !== next.lower && !shouted) return false;
  return !phraseEnds.has(next.lower) && !adverbs.has(next.lower) && !next.lower.endsWith("ly");
}

/** How far back a number without a noun looks for what was counted before, in tokens. */
const thingReach = 10;

/** "Two tanks were hit and one was captured": a number without a noun counts what was counted before it. */
export function speaksOfThings(scene: Scene, victims: Victims): boolean {
  const them = victims.partOf && /^(?:them|which)$/.test(scene.tokens[victims.last]!.lower);
  if ((victims.head !== "none" && !them) || victims.given === "article") return false;
  for (let at = victims.from - 1; at >= victims.from - thingReach; at -= 1) {
    if (!sameSentence(scene.tokens, at, victims.from)) return false;
    if (scene.tokens[at]!.text === ";") return false;
    const before = scene.victimsEnding.get(at);
    if (before && before.head !== "none")
      return (
        before.head === "thing" && !(them && /^(?:famil|household)/.test(scene.tokens[before.nounAt]!.lower))
      );
  }
  return false;
}

/** "two of the | wounded", "four of those | killed". */
export function isOfThose({ tokens }: Scene, at: number): boolean {
  return tokens[at]?.lower === "of" && /^(?:the|those|these)$/.test(tokens[at + 1]?.lower ?? "");
}

/** Whether a number without a noun, or with a noun nobody knows, stands close enough to what is said of it. */
export function standsAlone(scene: Scene, victims: Victims, gap: number): boolean {
  if (victims.head === "people" || victims.head === "likely") return true;
  if (victims.head === "unknown" && !scene.tokens[victims.last]!.lower.endsWith("s")) return false;
  if (gap === 0) return true;
  const before = scene.tokens[victims.from - 1];
  const opens =
    !before ||
    before.sentence !== scene.tokens[victims.from]!.sentence ||
    /^(?:[,;:–—-]|and|while|but|that)$/.test(before.lower);
  if (gap === 2 && isOfThose(scene, victims.last + 1)) return true;
  return victims.head === "none" && opens && placePrepositions.has(scene.tokens[victims.last + 1]!.lower);
}

export const opensHeadline = (scene: Scene, { from }: Victims) => !sameSentence(scene.tokens, from - 1, from);

/** "3 shot in Marrow Park", "two arrested after ...": a bare number before a loose participle, where a sentence opens. */
export function bareCountHeadline(scene: Scene, victims: Victims, cue: Cue): boolean {
  const next = scene.tokens[cue.last + 1];
  const closes = !next || next.kind === "mark" || prepositions.has(next.lower) || next.lower === "and";
  const before = scene.tokens[victims.from - 1];
  const opens =
    !before ||
    before.sentence !== scene.tokens[victims.from]!.sentence ||
    /^(?:[,;:–—-]|and|with|leaving|left|leaves)$/.test(before.lower) ||
    scene.cueAt.has(victims.from - 1) ||
    counts.test(before.lower) ||
    (before.lower === "of" && speaks.test(scene.tokens[victims.from - 2]?.lower ?? "")) ||
    scene.tokens[victims.last]!.lower === "more";
  return victims.head === "none" && victims.given === "number" && closes && opens;
}

/** "the committee counted 15,000 displaced", "spoke of 40 detained". */
const counts =
  /^(?:reports?|reported|records?|recorded|counts?|counted|registered|listed|confirmed|estimates|estimated)$/;
const speaks = /^(?:speaks?|spoke|spoken|talks?|talked|tell|tells|told)$/;
