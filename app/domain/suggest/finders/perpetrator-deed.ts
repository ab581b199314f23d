import { readActor, withoutDate } from "../actor.ts";
import { type AttackVerb, attackVerbs } from "../lexicon/attacks.ts";
import { participleAdjectives } from "../lexicon/function-words.ts";
import { type Phrase, phraseAfter, phraseBefore } from "../noun-phrase.ts";
import { tailAfter } from "../phrase-tail.ts";
import { harmBetween, is, linking, low, type Reading } from "../reading.ts";
import type { Sentence } from "../types.ts";
import { ADV, ATTACK, ATTACK_NOUN, AUX, CUE, MODAL, SUB, VERB, VICTIM } from "../word-class.ts";
import type { Deed } from "./perpetrator-claim.ts";
import { carriers, type Harmed, harmedBy, throwers } from "./perpetrator-object.ts";
import { type NoSubject, type Subject, subjectOf } from "./source-subject.ts";

const ofOrFrom: ReadonlySet<string> = new Set(["of", "from"]);
const noLinks: ReadonlySet<string> = new Set();
const beForms = new Set("is are was were be been being".split(" "));
/** A subject further off than this, in tokens, is not looked for. */
const furthest = 60;
/** They raid and arrest by their office. */
const lawful = /^(?:police|policemen|officers|deputies|guards|marines|gendarmes)$/;
/** "Was arrested after killing": what follows was done, whatever befell the doer. */
const beforehand = new Set(["after", "before", "for", "by"]);
const irregular = new Set("shot hit struck beaten burnt beat".split(" "));

/** "The army shelled the town", "gunmen opened fire on a bus": the subject of a verb of violence. */
export function activeDeed(reading: Reading, verb: number, sentence: Sentence): Deed | string | null {
  if (
    isPassive(reading, verb) ||
    low(reading, verb - 1) === "-" ||
    low(reading, verb + 1) === "-" ||
    (is(reading, verb + 1, ATTACK | ATTACK_NOUN) &&
      !participleAdjectives.has(low(reading, verb + 1)) &&
      !carriers.has(low(reading, verb)) &&
      !/^(?:open|opens|set|sets|setting)$/.test(low(reading, verb)) &&
      !throwers.has(low(reading, verb)))
  )
    return null;
  // "Set fire to the barn".
  const arson = /^set(?:s|ting)?$/.test(low(reading, verb));
  const kind = arson ? "arms" : (attackVerbs.get(low(reading, verb)) ?? "plain");
  const harmed = harmedBy(reading, verb, sentence);
  if (!harmed) return null;
  const second =
    (beforehand.has(low(reading, verb - 1)) && /ing$/.test(low(reading, verb))) ||
    (reading.tokens[verb - 1]?.text === "," && /ing$/.test(low(reading, verb))) ||
    low(reading, verb - 1) === "and";
  const named = second ? opening(reading, verb, sentence) : subjectOf(reading, verb, sentence);
  const again = named === "a pronoun" && kind === "hand" && (harmed === "people" || harmed === "somebody");
  const subject = again
    ? whoActed(reading, verb, sentence)
    : named === "nobody"
      ? doing(reading, verb)
      : named;
  if (subject === "negated") return "It says that this was not done.";
  if (subject === "not said yet") return "It is a threat, a plan or a possibility, nothing done.";
  if (typeof subject === "string" || subject.inverted) return null;
  const whole = withoutDate(reading, withoutPlace(reading, subject.phrase));
  // "The regime and its paymasters": the first of them may be the only one that is known.
  const first = readActor(reading, whole) ? whole : firstOf(reading, whole);
  const phrase = first ?? whole;
  // "A chemical attack": a noun, as one alone would attack with an "s".
  if (is(reading, verb, ATTACK_NOUN) && /^(?:a|an)$/.test(low(reading, phrase.first))) return null;
  const actor = readActor(reading, phrase);
  if (!actor || nobodyAt(reading, phrase.first)) return null;
  const sure =
    actor.strength === "armed" ||
    (actor.strength === "general" && kind !== "plain") ||
    (actor.strength === "person" && kind === "hand" && beforehand.has(low(reading, verb - 1)));
  if (second && !(sure && bySecondVerb(harmed, kind))) return null;
  // "Six Orlan Pilgrims Killed": a heading that leaves out "were".
  if (actor.strength === "name" && is(reading, phrase.head, VICTIM)) return null;
  if (actor.strength === "name" && /ing$/.test(low(reading, verb)) && !is(reading, verb - 1, AUX))
    return null;
  if (/^(?:arrest|detain)/.test(low(reading, verb)) && lawful.test(low(reading, phrase.head))) return null;
  if (
    !strongEnough(reading, {
      strength: actor.strength,
      kind,
      harmed,
      police: lawful.test(low(reading, phrase.head)),
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

/** What a second verb of a sentence must be done to, as its subject stands further off. */
function bySecondVerb(harmed: Harmed, kind: AttackVerb): boolean {
  return harmed === "people" || harmed === "somebody" || (harmed === "place" && kind === "arms");
}

/** "Troops have retaken the town, killing dozens": who opens the sentence, unless it was done to them. */
function opening(reading: Reading, verb: number, { first: start }: Sentence): Subject | NoSubject {
  if (verb - start > furthest) return "nobody";
  const done = beforehand.has(low(reading, verb - 1));
  for (let first = verb - 2; first >= start; first -= 1) {
    if (first > start && !opensClause(reading, first - 1)) continue;
    const alone = phraseAfter(reading, first, verb, ofOrFrom);
    const phrase = alone && { ...alone, last: tailAfter(reading, alone.last, verb) };
    const next = phrase ? pastInsertion(reading, phrase.last + 1, verb) : -1;
    const verbal = is(reading, next, AUX | MODAL | ATTACK | VERB | ADV) || /ed$/.test(low(reading, next));
    if (!phrase || !verbal || next >= verb) continue;
    if (!done && (beForms.has(low(reading, next)) || is(reading, next, MODAL))) return "nobody";
    return { phrase, until: phrase.last, via: null, inverted: false };
  }
  return "nobody";
}

/** "Spoke of soldiers firing at ambulances": whoever stands right before what they were doing. */
function doing(reading: Reading, verb: number): Subject | NoSubject {
  const phrase = low(reading, verb).endsWith("ing") ? phraseBefore(reading, verb - 1, verb - 8) : null;
  if (
    !phrase ||
    !/^(?:of|with|about|shows?|showed|showing|saw|heard|filmed)$/.test(low(reading, phrase.first - 1))
  )
    return "nobody";
  return { phrase, until: phrase.last, via: null, inverted: false };
}

/** "Her husband beat her and in the end he killed her": whoever the sentence says struck first. */
function whoActed(reading: Reading, verb: number, { first }: Sentence): Subject | NoSubject {
  const phrase = verb - first > furthest ? null : phraseAfter(reading, first, verb, noLinks);
  if (!phrase || phrase.last + 1 >= verb - 1 || !is(reading, phrase.last + 1, ATTACK)) return "a pronoun";
  for (let i = phrase.last + 1; i < verb; i += 1) if (is(reading, i, CUE)) return "a pronoun";
  return { phrase, until: phrase.last, via: null, inverted: false };
}

/** Past "..., 22, ..." and the like. */
function pastInsertion(reading: Reading, i: number, verb: number): number {
  if (reading.tokens[i]?.text !== ",") return i;
  for (let at = i + 2; at < Math.min(verb, i + 10); at += 1)
    if (reading.tokens[at]!.text === ",") return at + 1;
  return i;
}

/** After these a subject of its own may begin. */
function opensClause(reading: Reading, i: number): boolean {
  return is(reading, i, SUB | CUE) || [",", ":", "–", "—"].includes(reading.tokens[i]!.text);
}

function nobodyAt(reading: Reading, first: number): boolean {
  for (let i = first; i >= Math.max(0, first - 3); i -= 1) {
    if (low(reading, i) === "no" || low(reading, i) === "neither") return true;
    if (reading.tokens[i]!.kind === "mark") return false;
  }
  return false;
}

/** The part of a phrase before its "and". */
function firstOf(reading: Reading, phrase: Phrase): Phrase | null {
  const part = phraseAfter(reading, phrase.first, phrase.last + 1, noLinks);
  if (part && part.last < phrase.last) return part;
  for (let i = phrase.core; i < phrase.last; i += 1)
    if (low(reading, i + 1) === "and") return { ...phrase, last: i, head: i };
  return null;
}

/** "Rebels in the valley": where they are is no part of who they are. */
function withoutPlace(reading: Reading, phrase: Phrase): Phrase {
  for (let i = phrase.head + 1; i <= phrase.last; i += 1)
    if (linking(reading, i) && !["of", "from"].includes(low(reading, i))) {
      if (tailAfter(reading, phrase.head, phrase.last + 1) === phrase.last) return phrase;
      return { ...phrase, last: i - 1 };
    }
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
  if (strength === "name" && harmed === "attack" && weight >= 3) return true;
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
