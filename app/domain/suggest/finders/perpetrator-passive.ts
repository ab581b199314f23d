import { actorAfter, culpritAfter, readActor } from "../actor.ts";
import { attackNouns, attackVerbs } from "../lexicon/attacks.ts";
import { phraseAfter } from "../noun-phrase.ts";
import { harmBetween, is, low, type Reading } from "../reading.ts";
import type { Sentence } from "../types.ts";
import { ACTOR, ADV, ATTACK, ATTACK_NOUN, AUX, MODAL, NAME, NEG, NOMINAL } from "../word-class.ts";
import type { Deed } from "./perpetrator-claim.ts";
import { carriers, throwers } from "./perpetrator-object.ts";
import { noLinks } from "./perpetrator-subject.ts";

/** "Killed by rebels", "an attack by armed men". */
export function passiveDeed(reading: Reading, by: number, sentence: Sentence): Deed | string | null {
  const agent = actorAfter(reading, by + 1, sentence.after);
  if (!agent) return null;
  const { phrase, actor } = agent;
  const verb = deedBefore(reading, by, sentence);
  if (verb < 0) return null;
  const claimed = low(reading, verb) === "claimed";
  const kind = attackVerbs.get(low(reading, verb));
  const placed =
    carriers.has(low(reading, verb)) && [1, 2, 3].some((back) => laid.has(low(reading, verb - back)));
  const arms =
    placed || ((attackNouns.get(low(reading, verb)) === "arms" || low(reading, verb) === "thrown") && !kind);
  const weight = harmBetween(reading, sentence.first, sentence.after);
  if (actor.strength === "person" && kind !== "hand") return null;
  if (actor.strength === "name" && by - verb > 2) return null;
  if (actor.strength === "name" && !claimed && (kind === "plain" || kind === undefined) && weight < 3)
    return null;
  if (actor.strength === "general" && kind === "plain" && weight < 2) return null;
  if (kind === undefined && !arms && !claimed && weight < 3) return null;
  const unreal = unrealBefore(reading, verb, sentence);
  if (unreal) return unreal;
  const responsibility = claimed ? "claimed_by_actor" : "alleged";
  return { phrase, actor, responsibility, verb, sentence, rule: "perpetrator/by", score: 0.85 };
}

/** "Died at the hands of the security services". */
export function atTheHands(reading: Reading, of: number, sentence: Sentence): Deed | null {
  const agent = culpritAfter(reading, of + 1, sentence.after);
  if (!agent || harmBetween(reading, sentence.first, sentence.after) < 2) return null;
  const { phrase, actor } = agent;
  if (actor.strength === "person") return null;
  return {
    phrase,
    actor,
    responsibility: "alleged",
    verb: of - 1,
    sentence,
    rule: "perpetrator/by",
    score: 0.85,
  };
}

const shotFrom = /^(?:came|come|coming|fired|launched|originated)$/;
const grounds = /^(?:sides?|positions?|lines?|bases?|barracks|outposts?|posts?|checkpoints?|territory)$/;

/** "The shell came from the Brigades' side", "rockets fired from army positions": whose side it is. */
export function firedFrom(reading: Reading, from: number, sentence: Sentence): Deed | null {
  if (!shotFrom.test(low(reading, from - 1)) || harmBetween(reading, sentence.first, sentence.after) < 2)
    return null;
  let weapon = false;
  for (let i = from - 2; i >= Math.max(sentence.first, from - 9); i -= 1)
    weapon ||= (weapons.has(low(reading, i)) || is(reading, i, ATTACK_NOUN)) && !is(reading, i + 1, NOMINAL);
  const phrase = weapon ? phraseAfter(reading, from + 1, sentence.after, noLinks) : null;
  if (!phrase) return null;
  let head = phrase.last;
  const ground = grounds.test(low(reading, head));
  while (ground && head > phrase.core && !is(reading, head, ACTOR)) head -= 1;
  // "The Brigades' side" is the side itself.
  const last = low(reading, phrase.last) === "side" ? phrase.last : head;
  const actor = is(reading, head, ACTOR) ? readActor(reading, { ...phrase, last: head, head }) : null;
  if (actor?.strength !== "armed") return null;
  return {
    phrase: { first: phrase.first, last },
    actor,
    responsibility: "alleged",
    verb: from - 1,
    sentence,
    rule: "perpetrator/from",
    score: 0.75,
  };
}

/** "A mine planted by". */
const laid = new Set(["mine", "mines", "device", "devices", "explosives", "bomb", "bombs"]);
const weapons = new Set(
  "rockets rocket shells shell missiles missile artillery mortars mortar rounds bombs bomb grenades shots bullets".split(
    " ",
  ),
);

/** The participle or noun of violence that a "by" belongs to, not far before it; -1 where there is none. */
function deedBefore(reading: Reading, by: number, sentence: Sentence): number {
  for (let i = by - 1; i >= Math.max(sentence.first, by - 9); i -= 1) {
    const { text } = reading.tokens[i]!;
    if (/^[;:.!?]$/.test(text)) return -1;
    if (carriers.has(low(reading, i)))
      return attackIn(reading, sentence, i) || laid.has(low(reading, i - 1)) ? i : -1;
    if (
      is(reading, i, ATTACK) &&
      /(?:ed|ot|it|ck|nt|en)$/.test(low(reading, i)) &&
      (!throwers.has(low(reading, i)) || weapons.has(low(reading, i - 1)))
    )
      return i;
    if (is(reading, i, ATTACK_NOUN)) return i;
    // Another participle stands between: "attacks on a town held by rebels".
    if (low(reading, i) === "by" || otherParticiple(reading, i)) return -1;
  }
  return -1;
}

function otherParticiple(reading: Reading, i: number): boolean {
  if (/^(?:caused|triggered|unleashed|committed|perpetrated)$/.test(low(reading, i))) return false;
  return low(reading, i) === "held" || (/ed$/.test(low(reading, i)) && !is(reading, i, NAME));
}

function attackIn(reading: Reading, { first }: Sentence, until: number): boolean {
  for (let i = Math.max(first, until - 20); i < until; i += 1) if (is(reading, i, ATTACK_NOUN)) return true;
  return false;
}

function unrealBefore(reading: Reading, verb: number, { first }: Sentence): string | null {
  for (let i = verb - 1; i >= Math.max(first, verb - 5); i -= 1) {
    if (is(reading, i, NEG)) return "It says that this was not done.";
    if (is(reading, i, MODAL) && !["have", "has"].includes(low(reading, i + 1)))
      return "It is a threat, a plan or a possibility, nothing done.";
    if (reading.tokens[i]!.kind === "mark" || !is(reading, i, AUX | ADV)) break;
  }
  return null;
}
