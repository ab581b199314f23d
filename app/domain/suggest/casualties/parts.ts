import { beForms, phraseEnds } from "../lexicon/grammar.ts";
import { peopleWords } from "../lexicon/people.ts";
import { saysMoreOfPeople } from "./gap.ts";
import { type Match, type Scene, sameSentence } from "./match.ts";
import { best, clauseFollows, lastBefore, type Matches, matchOfCue } from "./matches.ts";
import type { Victims } from "./victims.ts";

const openers = new Set([
  "including",
  "includes",
  "included",
  "include",
  "among",
  "of",
  "with",
  "them",
  "whom",
]);

/** The whole of which a phrase tells a part, as a match of that part; null where it is no part. */
export function partOf(scene: Scene, matches: Matches, victims: Victims): Match | null {
  return (
    afterCue(scene, matches, victims) ??
    openedPart(scene, matches, victims) ??
    partParent(scene, matches, victims) ??
    predicatePart(scene, matches, victims) ??
    degreePart(scene, matches, victims)
  );
}

/** "Eleven were killed: five children, two women": the whole is told first, then its parts. */
function afterCue(scene: Scene, matches: Matches, victims: Victims): Match | null {
  if (victims.head !== "people" || victims.given !== "number" || victims.inner >= 0) return null;
  if (!/^[:,(–—-]$/.test(scene.tokens[victims.from - 1]?.text ?? "")) return null;
  const parent = matchOfCue(scene, matches, cueBehindPlace(scene, victims.from - 1));
  if (!parent || parent.rule === "active" || clauseFollows(scene, victims)) return null;
  return { ...parent, victims, rule: "part", score: Math.min(parent.score, 0.75), counting: "subset" };
}

/** How far before a colon the harm is told, over a place or a time, in tokens. */
const longestSetting = 6;

/** "were killed on Monday | :": the cue before a mark, or, before a colon, before the place and time that precede it. */
function cueBehindPlace({ tokens, cueAt, victimsEnding }: Scene, mark: number): number {
  if (tokens[mark]!.text !== ":") return mark - 1;
  for (let at = mark - 1; at >= mark - longestSetting && sameSentence(tokens, at, mark); at -= 1) {
    const cue = cueAt.get(at);
    if (cue) return cue.last;
    if (victimsEnding.has(at) || beForms.has(tokens[at]!.lower)) break;
  }
  return mark - 1;
}

/** How far behind a whole its parts may open, in tokens. */
const longestPlace = 12;

/** "Three members of one family - a father, a mother and an infant - were killed": the parts open behind a place. */
function openedPart(scene: Scene, matches: Matches, victims: Victims): Match | null {
  const { tokens } = scene;
  const open = victims.from - 1;
  if (victims.head !== "people" || victims.given === "bare" || victims.inner >= 0) return null;
  if (!/^[:(–—-]$/.test(tokens[open]?.text ?? "") || clauseFollows(scene, victims)) return null;
  for (let at = open - 1; at >= open - longestPlace; at -= 1) {
    if (!sameSentence(tokens, at, open)) return null;
    const whole = scene.victimsEnding.get(at);
    const parent = whole && whole.given === "number" ? best(matches.get(whole.from)) : null;
    if (!parent || !saysMoreOfPeople(scene, at + 1, open - 1)) continue;
    return { ...parent, victims, rule: "part", score: Math.min(parent.score, 0.75), counting: "subset" };
  }
  return null;
}

/** Whether "two of them" may open a part: behind a mark or people, or, where commas are left out, before its noun. */
function opensPart({ tokens, victimsEnding, cueAt }: Scene, { from, last }: Victims): boolean {
  if (/^[,(;–—-]$|^and$|^with$/.test(tokens[from - 1]?.lower ?? "")) return true;
  if (victimsEnding.has(from - 1) || cueAt.has(from - 1)) return true;
  return sameSentence(tokens, last, last + 1) && peopleWords.has(tokens[last + 1]!.lower);
}

/** "..., including two boys", "three of them children", "among them a nurse": a part of those told of before. */
function partParent(scene: Scene, matches: Matches, victims: Victims): Match | null {
  const { tokens } = scene;
  if (victims.head === "thing" || victims.head === "unknown" || victims.given === "bare") return null;
  const before = tokens[victims.from - 1]?.lower ?? "";
  const pronoun = victims.partOf && /^(?:them|whom)$/.test(tokens[victims.last]?.lower ?? "");
  let start = victims.from - 1;
  if (!pronoun) {
    if (!openers.has(before) && !/^(?:were|was|are|is)$/.test(before)) return null;
    while (
      start >= 0 &&
      start > victims.from - 5 &&
      (openers.has(tokens[start]!.lower) ||
        /^(?:were|was|are|is|most|all|some|many)$/.test(tokens[start]!.lower))
    )
      start -= 1;
    const words = tokens.slice(start + 1, victims.from).map(({ lower }) => lower);
    if (!words.some((word) => /^(?:includ(?:e|es|ed|ing)|them|whom)$/.test(word))) return null;
  } else if (!opensPart(scene, victims)) return null;
  const parent = lastBefore(scene, matches, start, tokens[victims.from]!.sentence - (pronoun ? 0 : 1));
  if (!parent || (!pronoun && clauseFollows(scene, victims))) return null;
  return { ...parent, victims, rule: "part", score: Math.min(parent.score, 0.8), counting: "subset" };
}

/** Whether a phrase is a number alone that opens its clause. */
function opensClause({ tokens }: Scene, { head, given, from }: Victims): boolean {
  if (head !== "none" || given !== "number") return false;
  const before = tokens[from - 1];
  // "nine detainees, of whom | four were minors"
  if (/^(?:whom|which)$/.test(before?.lower ?? "") && tokens[from - 2]?.lower === "of") return true;
  return !before || !sameSentence(tokens, from - 1, from) || /^(?:,|;|and|while|\(|–|—)$/.test(before.lower);
}

/** "Of the 33 people killed, 28 were children." */
function predicatePart(scene: Scene, matches: Matches, victims: Victims): Match | null {
  const { tokens } = scene;
  let at = victims.last + 1;
  if (!opensClause(scene, victims) || !/^(?:were|was|are|is|being)$/.test(tokens[at]?.lower ?? ""))
    return null;
  at += /^(?:all|both|a|an)$/.test(tokens[at + 1]?.lower ?? "") ? 2 : 1;
  const noun = peopleWords.get(tokens[at]?.lower ?? "");
  const after = tokens[at + 1];
  if (!noun || (after && after.kind !== "mark" && !phraseEnds.has(after.lower))) return null;
  const whole = lastBefore(scene, matches, victims.from - 1, tokens[victims.from]!.sentence - 1);
  if (!whole || !isLess(victims, whole)) return null;
  const named = { ...victims, noun, nounAt: at, head: "people" as const };
  return { ...whole, victims: named, rule: "part", score: 0.75, counting: "subset" };
}

/** "Ninety people were injured, 22 seriously." */
function degreePart(scene: Scene, matches: Matches, victims: Victims): Match | null {
  const { tokens } = scene;
  const word = tokens[victims.last + 1]?.lower ?? "";
  if (/^(?:critical|serious)$/.test(word)) return inConditionPart(scene, matches, victims);
  if (!opensClause(scene, victims) || !degrees.test(word)) return null;
  const whole = lastBefore(scene, matches, victims.from - 1, tokens[victims.from]!.sentence);
  if (whole?.kind !== "injured" || !isLess(victims, whole)) return null;
  return { ...whole, victims, rule: "part", score: 0.75, counting: "subset" };
}

/** "1 dead, 2 critical": a headline's word for those in hospital. */
function inConditionPart(scene: Scene, matches: Matches, victims: Victims): Match | null {
  if (victims.head !== "none") return null;
  const beside = lastBefore(scene, matches, victims.from - 1, scene.tokens[victims.from]!.sentence);
  return beside && { ...beside, victims, kind: "injured", rule: "part", score: 0.75 };
}

const degrees = /^(?:seriously|critically|gravely|severely|badly|lightly|slightly|moderately)$/;

const isLess = ({ figures }: Victims, whole: Match) =>
  figures !== null && figures[1] <= (whole.victims.figures?.[1] ?? Number.POSITIVE_INFINITY);
