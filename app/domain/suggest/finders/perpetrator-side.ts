import { actorAfter, readActor } from "../actor.ts";
import { attackNouns, fightNouns, means } from "../lexicon/attacks.ts";
import { ACTOR, ATTACK_NOUN, DEMONYM, harmBetween, is, low, NAME, type Reading, TARGET } from "../reading.ts";
import type { Sentence } from "../types.ts";
import type { Deed } from "./perpetrator-claim.ts";

/** Words that qualify a side: "US-led", "Front-backed". */
const qualifiers = new Set(["-", "led", "backed", "pro", "anti", "allied"]);

/** "Amouran airstrikes", "government shelling": a side named before the noun of its attack. */
export function sideOfAttack(reading: Reading, noun: number, sentence: Sentence): Deed | null {
  if (!is(reading, noun, ATTACK_NOUN)) return null;
  let at = noun - 1;
  while (at > sentence.first && (means.has(low(reading, at)) || is(reading, at, ATTACK_NOUN))) at -= 1;
  const last = at;
  while (at >= Math.max(sentence.first, last - 6) && sideWord(reading, at)) at -= 1;
  let first = at + 1;
  while (first <= last && low(reading, first) === "-") first += 1;
  if (first > last || !is(reading, last, ACTOR | DEMONYM) || low(reading, last) === "terrorist") return null;
  const weight = harmBetween(reading, sentence.first, sentence.after);
  const arms = attackNouns.get(low(reading, noun)) === "arms";
  if (weight < 3 && !(arms && targetIn(reading, sentence))) return null;
  const phrase = { first, last, head: last, core: first };
  const actor = readActor(reading, phrase) ?? {
    strength: "name" as const,
    parts: [{ first, last, kind: null }],
  };
  return {
    phrase,
    actor,
    responsibility: "alleged",
    verb: noun,
    sentence,
    rule: "perpetrator/side",
    score: 0.75,
  };
}

function sideWord(reading: Reading, i: number): boolean {
  if (qualifiers.has(low(reading, i))) return reading.tokens[i]!.kind !== "mark" || reading.tokens[i]!.glued;
  return is(reading, i, ACTOR | DEMONYM | NAME) && !means.has(low(reading, i));
}

function targetIn(reading: Reading, { first, after }: Sentence): boolean {
  for (let i = first; i < after; i += 1) if (is(reading, i, TARGET)) return true;
  return false;
}

/** "Died in fighting between the army and the front": two sides, and nobody's door. */
export function betweenSides(reading: Reading, between: number, sentence: Sentence): Deed | null {
  if (low(reading, between) !== "between") return null;
  const fight = [1, 2, 3, 4].some((back) => fightNouns.has(low(reading, between - back)));
  if (!fight || harmBetween(reading, sentence.first, sentence.after) < 2) return null;
  const sides = actorAfter(reading, between + 1, sentence.after);
  if (!sides || sides.actor.parts.length < 2) return null;
  const { phrase, actor } = sides;
  return {
    phrase,
    actor,
    responsibility: "unattributed",
    verb: between,
    sentence,
    rule: "perpetrator/between",
    score: 0.8,
  };
}
