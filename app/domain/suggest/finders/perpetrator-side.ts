import { type Actor, actorAfter, readActor } from "../actor.ts";
import { attackNouns, fightNouns, means } from "../lexicon/attacks.ts";
import { type Phrase, phraseAfter } from "../noun-phrase.ts";
import { harmBetween, is, low, type Reading } from "../reading.ts";
import type { Sentence } from "../types.ts";
import { ACTOR, ATTACK_NOUN, DEMONYM, NAME, TARGET, VICTIM } from "../word-class.ts";
import type { Deed } from "./perpetrator-claim.ts";

/** Words that qualify a side: "US-led", "Front-backed". */
const qualifiers = new Set(["led", "backed", "allied"]);

/** "Amouran airstrikes", "government shelling": a side named before the noun of its attack. */
export function sideOfAttack(reading: Reading, noun: number, sentence: Sentence): Deed | null {
  if (!is(reading, noun, ATTACK_NOUN)) return null;
  let at = noun - 1;
  while (at > sentence.first && (means.has(low(reading, at)) || is(reading, at, ATTACK_NOUN))) at -= 1;
  const last = at;
  at = sideStart(reading, last, sentence.first);
  if (["and", "or"].includes(low(reading, at - 1)) && is(reading, at - 2, ACTOR | DEMONYM))
    at = sideStart(reading, at - 2, sentence.first);
  const first = at;
  // "Drone strikes": the means, with nobody before them.
  if (means.has(low(reading, last))) return null;
  const led = low(reading, last) === "led" && low(reading, last - 1) === "-";
  if (first > last || !(led || is(reading, last, ACTOR | DEMONYM)) || low(reading, last) === "terrorist")
    return null;
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

/** These tell how an attack was, though a heading begins with them. */
const how = new Set("fierce massive heavy deadly intense new fresh renewed either fatal brutal".split(" "));

/** First token of the side that ends with `last`: names belong to a noun ("Orlan army") or hang on a hyphen. */
function sideStart(reading: Reading, last: number, floor: number): number {
  let at = last;
  const names = is(reading, last, ACTOR) ? NAME : 0;
  while (at - 1 >= Math.max(floor, last - 6)) {
    const word = low(reading, at - 1);
    const hyphen =
      (low(reading, at) === "-" && reading.tokens[at]!.glued) || (word === "-" && reading.tokens[at]!.glued);
    if (how.has(word)) break;
    if (!hyphen && !qualifiers.has(word) && !is(reading, at - 1, ACTOR | DEMONYM | names)) break;
    if (means.has(word)) break;
    at -= 1;
  }
  return low(reading, at) === "-" ? at + 1 : at;
}

/** "Farmers and herders": two kinds of people where no armed side is named. */
function peopleAfter(
  reading: Reading,
  first: number,
  after: number,
): { phrase: Phrase; actor: Actor } | null {
  const phrase = phraseAfter(reading, first, after, new Set());
  if (!phrase || !is(reading, phrase.last, VICTIM)) return null;
  const and = [...Array(phrase.last - first).keys()]
    .map((k) => first + k)
    .find((i) => low(reading, i) === "and");
  if (!and) return null;
  const parts = [
    { first, last: and - 1, kind: null },
    { first: and + 1, last: phrase.last, kind: null },
  ];
  return { phrase, actor: { strength: "general", parts } };
}

function targetIn(reading: Reading, { first, after }: Sentence): boolean {
  for (let i = first; i < after; i += 1) if (is(reading, i, TARGET)) return true;
  return false;
}

/** "Died in fighting between the army and the front": two sides, and nobody's door; "in clashes with the army" names one. */
export function betweenSides(reading: Reading, between: number, sentence: Sentence): Deed | null {
  const one = low(reading, between) === "with";
  if (!one && low(reading, between) !== "between") return null;
  const fight = [1, 2, 3, 4].some((back) => fightNouns.has(low(reading, between - back)));
  if (!fight || harmBetween(reading, sentence.first, sentence.after) < 2) return null;
  const named = actorAfter(reading, between + 1, sentence.after);
  const lone = !named || (!one && named.actor.parts.length < 2);
  const sides = lone && !one ? peopleAfter(reading, between + 1, sentence.after) : named;
  if (!sides || sides.actor.strength === "person" || (!one && sides.actor.parts.length < 2)) return null;
  if (one && sides.actor.strength !== "armed") return null;
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
