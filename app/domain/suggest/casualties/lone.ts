import { peopleWords } from "../lexicon/people.ts";
import type { Token } from "../types.ts";
import type { Cue } from "./cues.ts";
import { saysMoreOfPeople } from "./gap.ts";
import { type Match, type Scene, sameSentence } from "./match.ts";
import type { Matches } from "./matches.ts";
import { fullNameBefore, tellsOfOne } from "./names.ts";
import { vetoOf } from "./vetoes.ts";

/** Longest "the ... man" that is read leftwards from its verb, in tokens. */
const longestDefinite = 7;

/** Whether a cue tells of its subject: "was killed", "died", "is dead". */
export function toldOfSubject(cue: Cue): boolean {
  if (cue.form !== "past" && cue.form !== "state") return false;
  return cue.passive || cue.intransitive || (cue.form === "state" && cue.auxiliary);
}

/** The token of "the" that leads one person right before a token ("the young man | was"), or -1. */
export function definiteBefore(tokens: readonly Token[], end: number): number {
  const subject = tokens[end - 1];
  if (!subject || subject.sentence !== tokens[end]!.sentence) return -1;
  const noun = peopleWords.get(subject.lower);
  if (noun ? noun.plural : !/^(?:victim|old)$/.test(subject.lower)) return -1;
  for (let at = end - 2; at >= end - longestDefinite; at -= 1) {
    const lower = tokens[at]?.lower;
    if (lower === "the") return at;
    if (lower === undefined || lower === "a" || lower === "an" || tokens[at]!.text === ",") return -1;
  }
  return -1;
}

/**
 * "The man who was fatally shot": one person, where the text counts nobody killed (or, of the injured, nobody at all).
 * Such a person was most often counted when first told of, which is why this comes last and once.
 */
export function loneVictim(scene: Scene, matches: Matches): Match | null {
  const told = new Set([...matches.values()].flat().map(({ kind }) => kind));
  if (told.has("killed")) return null;
  for (const cue of scene.cues) {
    if (cue.kind !== "killed" && (cue.kind !== "injured" || told.size > 0)) continue;
    if (
      !(toldOfSubject(cue) || isParticiple(scene.tokens, cue)) ||
      (cue.form === "past" && !cue.passive && cue.loose)
    )
      continue;
    const relative = /^(?:who|that)$/.test(scene.tokens[cue.group - 1]?.lower ?? "");
    const end = relative ? cue.group - 1 : cue.group;
    const place = sameSentence(scene.tokens, end - 1, cue.first) ? onePersonBefore(scene, cue, end) : null;
    if (!place) continue;
    const match = lone(scene, cue, place);
    if (vetoOf(scene, match) === null) return match;
  }
  return null;
}

/** "the man killed in the shooting": the participle alone, with a place or a time behind it. */
function isParticiple(tokens: readonly Token[], cue: Cue): boolean {
  if (cue.kind !== "killed" || cue.form !== "past" || cue.loose || cue.auxiliary) return false;
  return /^(?:in|by|on|at|during|after|near|outside|inside|last|when)$/.test(
    tokens[cue.last + 1]?.lower ?? "",
  );
}

/** Farthest "the ... mayor" stands before its verb, with a place between, in tokens. */
const longestPlace = 12;

function onePersonBefore(scene: Scene, cue: Cue, end: number): { from: number; last: number } | null {
  const { tokens } = scene;
  const definite = definiteBefore(tokens, end);
  if (definite >= 0) return { from: definite, last: end - 1 };
  if (!tellsOfOne(tokens, cue)) return null;
  const name = fullNameBefore(tokens, end);
  if (name >= 0) return { from: name, last: tokens[end - 1]!.text === "," ? end - 2 : end - 1 };
  // "the head of the teachers' union | was murdered"
  for (let last = end - 2; last >= end - longestPlace && sameSentence(tokens, last, end); last -= 1) {
    const from =
      peopleWords.get(tokens[last]!.lower)?.plural === false ? definiteBefore(tokens, last + 1) : -1;
    if (from >= 0) return saysMoreOfPeople(scene, last + 1, end - 1) ? { from, last } : null;
  }
  return null;
}

function lone({ tokens }: Scene, cue: Cue, { from, last }: { from: number; last: number }): Match {
  const noun = peopleWords.get(tokens[last]!.lower) ?? null;
  const place = { from, number: from, numberEnd: from, last, nounAt: noun ? last : -1, inner: -1 };
  const amount = { min: 1, max: 1, minInclusive: true, maxInclusive: true, approximate: false };
  return {
    victims: {
      ...amount,
      quantifier: "exact",
      figures: [1, 1],
      ...place,
      head: "people",
      noun,
      given: "article",
      partOf: false,
    },
    kind: cue.kind,
    cue,
    cueFirst: cue.group,
    cueLast: cue.last,
    rule: "lone",
    score: 0.55,
  };
}
