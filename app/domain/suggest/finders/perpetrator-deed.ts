import { actorAfter, readActor, withoutDate } from "../actor.ts";
import { type AttackVerb, attackNouns, attackVerbs } from "../lexicon/attacks.ts";
import { type Phrase, phraseAfter } from "../noun-phrase.ts";
import { harmBetween, is, linking, low, type Reading } from "../reading.ts";
import type { NumberMention, Sentence } from "../types.ts";
import {
  ADV,
  ATTACK,
  ATTACK_NOUN,
  AUX,
  MODAL,
  NAME,
  NEG,
  NOMINAL,
  TARGET,
  VERB,
  VICTIM,
} from "../word-class.ts";
import type { Deed } from "./perpetrator-claim.ts";
import { type NoSubject, type Subject, subjectOf } from "./source-subject.ts";

const noLinks: ReadonlySet<string> = new Set();

const carriers = new Set(
  "ordered ordering masterminded orchestrated claimed planted placed thrown carried carrying conducted conducting launched launching launch launches staged opened committed perpetrated perpetrating committing".split(
    " ",
  ),
);
const throwers = new Set(
  "fired firing fire fires dropped dropping drop hurled hurling lobbed lobbing threw throwing used using".split(
    " ",
  ),
);
const beForms = new Set("is are was were be been being".split(" "));
const irregular = new Set("shot hit struck beaten burnt beat".split(" "));

/** Done to persons alone. */
const personal = new Set(
  "strangled murdered beheaded stabbed raped kidnapped abducted assassinated lynched tortured shot killed decapitated bludgeoned poisoned dragged".split(
    " ",
  ),
);

/** What a verb of violence is done to. */
type Harmed = "people" | "somebody" | "place" | "attack" | "some attack" | "named" | null;

/** "The army shelled the town", "gunmen opened fire on a bus": the subject of a verb of violence. */
export function activeDeed(reading: Reading, verb: number, sentence: Sentence): Deed | string | null {
  if (
    isPassive(reading, verb) ||
    low(reading, verb - 1) === "-" ||
    low(reading, verb + 1) === "-" ||
    (is(reading, verb + 1, ATTACK | ATTACK_NOUN) &&
      !carriers.has(low(reading, verb)) &&
      !throwers.has(low(reading, verb)))
  )
    return null;
  const kind = attackVerbs.get(low(reading, verb)) ?? "plain";
  const harmed = harmedBy(reading, verb, sentence);
  if (!harmed) return null;
  const trailing = reading.tokens[verb - 1]?.text === "," && /ing$/.test(low(reading, verb));
  const subject = trailing ? opening(reading, verb, sentence) : subjectOf(reading, verb, sentence);
  if (subject === "negated") return "It says that this was not done.";
  if (subject === "not said yet") return "It is a threat, a plan or a possibility, nothing done.";
  if (typeof subject === "string" || subject.inverted) return null;
  const second = trailing || low(reading, verb - 1) === "and";
  const phrase = withoutDate(reading, withoutPlace(reading, subject.phrase));
  // "A chemical attack": a noun, as one alone would attack with an "s".
  if (is(reading, verb, ATTACK_NOUN) && /^(?:a|an)$/.test(low(reading, phrase.first))) return null;
  const actor = readActor(reading, phrase);
  if (!actor || nobodyAt(reading, phrase.first)) return null;
  if (second && (actor.strength !== "armed" || (harmed !== "people" && harmed !== "somebody"))) return null;
  // "Six Orlan Pilgrims Killed": a heading that leaves out "were".
  if (actor.strength === "name" && is(reading, phrase.head, VICTIM)) return null;
  if (actor.strength === "name" && /ing$/.test(low(reading, verb)) && !is(reading, verb - 1, AUX))
    return null;
  if (
    !strongEnough(reading, {
      strength: actor.strength,
      kind,
      harmed,
      police: /^(?:police|policemen|officers|deputies|guards|marines|gendarmes)$/.test(
        low(reading, phrase.head),
      ),
      sentence,
    })
  )
    return null;
  return {
    phrase,
    actor,
    responsibility: "alleged",
    verb,
    sentence,
    rule: "perpetrator/active",
    score: 0.85,
  };
}

/** "Troops have retaken the town, killing dozens": who opens the sentence, unless it was done to them. */
function opening(reading: Reading, verb: number, { first }: Sentence): Subject | NoSubject {
  const phrase = phraseAfter(reading, first, verb, noLinks);
  const next = phrase ? phrase.last + 1 : -1;
  if (!phrase || (!is(reading, next, AUX | MODAL | ATTACK | VERB | ADV) && !/ed$/.test(low(reading, next))))
    return "nobody";
  return beForms.has(low(reading, next)) || is(reading, next, MODAL)
    ? "nobody"
    : { phrase, until: phrase.last, via: null, inverted: false };
}

function nobodyAt(reading: Reading, first: number): boolean {
  return [first, first - 1, first - 2, first - 3].some(
    (i) => low(reading, i) === "no" || low(reading, i) === "neither",
  );
}

/** "Rebels in the valley": where they are is no part of who they are. */
function withoutPlace(reading: Reading, phrase: Phrase): Phrase {
  for (let i = phrase.head + 1; i <= phrase.last; i += 1)
    if (linking(reading, i) && !["of", "from"].includes(low(reading, i))) return { ...phrase, last: i - 1 };
  return phrase;
}

interface Weighed {
  strength: string;
  kind: AttackVerb;
  harmed: Harmed;
  /** Police raid flats as well. */
  police: boolean;
  sentence: Sentence;
}

/** The vaguer the actor, the plainer the harm has to be. */
function strongEnough(reading: Reading, { strength, kind, harmed, police, sentence }: Weighed): boolean {
  const weight = harmBetween(reading, sentence.first, sentence.after);
  if (harmed === "some attack") return strength === "armed" && !police;
  if (strength === "armed") return harmed !== "named" || kind !== "plain" || weight >= 3;
  if (strength === "general") return kind === "plain" ? weight >= 3 : harmed !== "named" || weight >= 3;
  if (strength === "person")
    return harmed === "attack"
      ? weight >= 2
      : kind === "hand" && (harmed === "people" || harmed === "somebody");
  return (
    (kind !== "plain" && harmed === "people" && weight >= 2) ||
    (kind === "arms" && harmed === "place") ||
    weight >= 4
  );
}

function isPassive(reading: Reading, verb: number): boolean {
  const word = low(reading, verb);
  if (!word.endsWith("ed") && !irregular.has(word)) return false;
  let at = verb - 1;
  while (is(reading, at, ADV)) at -= 1;
  return beForms.has(low(reading, at)) || ["got", "get", "being"].includes(low(reading, at));
}

/** The object of a verb of violence: people, a place, an attack that is carried out, or a name. */
function harmedBy(reading: Reading, verb: number, sentence: Sentence): Harmed {
  const word = low(reading, verb);
  let at = verb + 1;
  if (["and", "or"].includes(low(reading, at)) && is(reading, at + 1, ATTACK)) at += 2;
  if (word === "detonated" || word === "detonating") return "attack";
  if (word === "blew") return blownUp(reading, at, sentence);
  if (word === "opened" && low(reading, at) === "fire") return "attack";
  if (carriers.has(word)) return carried(reading, at, sentence);
  if (throwers.has(word)) return thrown(reading, at, sentence);
  while (is(reading, at, ADV) || ["down", "dead", "up"].includes(low(reading, at))) at += 1;
  if (
    ["her", "him", "them", "everyone", "everybody"].includes(low(reading, at)) &&
    !is(reading, at + 1, NOMINAL)
  )
    return "somebody";
  const object = objectAt(reading, at, sentence);
  return object ?? (personal.has(word) ? somebodyAt(reading, at, sentence.after) : null);
}

/** "Blew himself up", "blew up the bridge". */
function blownUp(reading: Reading, at: number, sentence: Sentence): Harmed {
  if (["himself", "herself", "themselves"].includes(low(reading, at))) return "attack";
  return low(reading, at) === "up" ? objectAt(reading, at + 1, sentence) : null;
}

/** A noun for a person by its ending: "strangled the shopkeeper". */
function somebodyAt(reading: Reading, from: number, after: number): Harmed {
  const object = phraseAfter(reading, from, after);
  return object && /(?:[^aeiou]er|or|ist|ian|ee|man|woman)s?$/.test(low(reading, object.head))
    ? "people"
    : null;
}

/** "Carried out a raid", "opened fire". */
function carried(reading: Reading, from: number, sentence: Sentence): Harmed {
  const object = phraseAfter(reading, low(reading, from) === "out" ? from + 1 : from, sentence.after);
  if (!object) return null;
  for (let i = object.first; i <= object.last; i += 1) {
    if (!is(reading, i, ATTACK_NOUN)) continue;
    const arms = attackNouns.get(low(reading, i)) === "arms";
    const weight = harmBetween(reading, sentence.first, sentence.after);
    return arms || weight >= 3 || hasTarget(reading, i, sentence.after) ? "attack" : "some attack";
  }
  return null;
}

function hasTarget(reading: Reading, from: number, after: number): boolean {
  for (let i = from + 1; i < Math.min(after, from + 8); i += 1)
    if (is(reading, i, TARGET | VICTIM)) return true;
  return false;
}

/** "Fired on the crowd", "dropped barrel bombs": a weapon, or people and places after "on". */
function thrown(reading: Reading, from: number, sentence: Sentence): Harmed {
  if (["on", "at", "into", "upon"].includes(low(reading, from))) return objectAt(reading, from + 1, sentence);
  const object = phraseAfter(reading, from, sentence.after);
  return object && weaponIn(reading, object) ? "attack" : null;
}

function weaponIn(reading: Reading, { core, head }: Phrase): boolean {
  for (let i = core; i <= head; i += 1) if (attackNouns.get(low(reading, i)) === "arms") return true;
  return false;
}

function objectAt(reading: Reading, from: number, sentence: Sentence): Harmed {
  const count = countAt(reading, from);
  let at = count ? count.to + 1 : from;
  if (count && low(reading, at) === "of") at += 1;
  const object = phraseAfter(reading, at, sentence.after);
  if (!object) return count ? "people" : null;
  if (is(reading, object.head, VICTIM)) return "people";
  if (is(reading, object.head, TARGET)) return "place";
  return is(reading, object.head, NAME) ? "named" : null;
}

/** "Killed at least 14": the quantity that begins there, unless it is an age, a date or the like. */
function countAt(reading: Reading, from: number): NumberMention | null {
  const { numbers, numberAt } = reading.analysis;
  for (let i = from; i < Math.min(from + 4, numberAt.length); i += 1) {
    const mention = numbers[numberAt[i]!];
    if (mention) return mention.from <= from && mention.role === null ? mention : null;
  }
  return null;
}

/** "Killed by rebels", "an attack by armed men", "at the hands of the militia". */
export function passiveDeed(reading: Reading, by: number, sentence: Sentence): Deed | string | null {
  const agent = actorAfter(reading, by + 1, sentence.after);
  if (!agent) return null;
  const { phrase, actor } = agent;
  const verb = deedBefore(reading, by, sentence);
  if (verb < 0) return null;
  const claimed = low(reading, verb) === "claimed";
  const kind = attackVerbs.get(low(reading, verb));
  const arms = (attackNouns.get(low(reading, verb)) === "arms" || low(reading, verb) === "thrown") && !kind;
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
    if (carriers.has(low(reading, i))) return attackIn(reading, sentence, i) ? i : -1;
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
