import { personActors } from "../lexicon/actors.ts";
import { attackNouns, attackVerbs } from "../lexicon/attacks.ts";
import { speakerNouns } from "../lexicon/speakers.ts";
import { type Phrase, phraseAfter } from "../noun-phrase.ts";
import { harmBetween, is, low, type Reading } from "../reading.ts";
import type { NumberMention, Sentence } from "../types.ts";
import { ACTOR, ADV, ATTACK, ATTACK_NOUN, DET, NAME, NOMINAL, TARGET, TIME, VICTIM } from "../word-class.ts";

/** Verbs that are violence by what is carried out, and by what is thrown. */
export const carriers = new Set(
  "ordered ordering masterminded orchestrated claimed planted placed thrown carried carrying conducted conducting launched launching launch launches staged opened committed perpetrated perpetrating committing".split(
    " ",
  ),
);
export const throwers = new Set(
  "fired firing fire fires dropped dropping drop hurled hurling lobbed lobbing threw throwing used using".split(
    " ",
  ),
);

/** Done to persons alone. */
const _personal = new Set(
  "strangled murdered beheaded stabbed raped kidnapped abducted assassinated lynched tortured shot killed decapitated bludgeoned poisoned dragged".split(
    " ",
  ),
);

/** What a verb of violence is done to. */
export type Harmed = "people" | "somebody" | "place" | "attack" | "some attack" | "named" | null;

/** The object of a verb of violence: people, a place, an attack that is carried out, or a name. */
export function harmedBy(reading: Reading, verb: number, sentence: Sentence): Harmed {
  const word = low(reading, verb);
  let at = verb + 1;
  if (["and", "or"].includes(low(reading, at)) && is(reading, at + 1, ATTACK)) at += 2;
  if (word === "detonated" || word === "detonating") return "attack";
  if (word === "sent" || word === "flew") return sentOver(reading, at, sentence);
  if (word === "blew") return blownUp(reading, at, sentence);
  if (/^open(?:s|ed)?$/.test(word) && low(reading, at) === "fire") return "attack";
  if (/^set(?:s|ting)?$/.test(word))
    return low(reading, at + 1) === "to" ? objectAt(reading, at + 2, sentence) : null;
  if (carriers.has(word)) return carried(reading, at, sentence);
  if (throwers.has(word)) return thrown(reading, at, sentence);
  if (figurative(reading, verb, sentence)) return null;
  while (is(reading, at, ADV) || ["down", "dead", "up"].includes(low(reading, at))) at += 1;
  if (
    ["her", "him", "them", "everyone", "everybody", "anyone", "anybody", "us"].includes(low(reading, at)) &&
    !is(reading, at + 1, NOMINAL)
  )
    return "somebody";
  if (/^shoo?t(?:ing)?$/.test(word) && low(reading, at) === "at") at += 1;
  const object = objectAt(reading, at, sentence) ?? toDeath(reading, at, sentence);
  if (object) return object;
  // What weapons of war are used on need not be known: "bombed the dam".
  if (attackVerbs.get(word) === "arms" && is(reading, at, DET) && phraseAfter(reading, at, sentence.after))
    return "named";
  return object ?? (attackVerbs.get(word) === "hand" ? somebodyAt(reading, at, sentence.after) : null);
}

/** "Beat two of her clients to death". */
function toDeath(reading: Reading, from: number, { after }: Sentence): Harmed {
  for (let i = from; i < Math.min(after, from + 8); i += 1) {
    if (reading.tokens[i]!.kind === "mark") return null;
    if (low(reading, i) === "to" && low(reading, i + 1) === "death") return "people";
  }
  return null;
}

/** "Blew himself up", "blew up the bridge". */
function blownUp(reading: Reading, at: number, sentence: Sentence): Harmed {
  if (["himself", "herself", "themselves"].includes(low(reading, at))) return "attack";
  return low(reading, at) === "up" ? objectAt(reading, at + 1, sentence) : null;
}

/** Classes of sources that are persons. */
const spoken = new Set(["person", "witness", "medic", "spokesperson"]);

/** A noun for a person by its ending: "strangled the shopkeeper". */
function somebodyAt(reading: Reading, from: number, after: number): Harmed {
  const object = phraseAfter(reading, from, after);
  if (
    object &&
    (personActors.has(low(reading, object.head)) ||
      spoken.has(speakerNouns.get(low(reading, object.head)) ?? "body"))
  )
    return "people";
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
  const object = phraseAfter(reading, low(reading, from) === "that" ? from + 1 : from, sentence.after);
  return object && weaponIn(reading, object) && !papers.has(low(reading, object.head)) ? "attack" : null;
}

const craft =
  /^(?:drones?|warplanes?|jets?|bombers?|rockets?|missiles?|tanks?|gunmen|assassins?|killers|squads?|shells|bombs?)$/;

/** "Sent a drone over the market"; not "to look for survivors". */
function sentOver(reading: Reading, from: number, sentence: Sentence): Harmed {
  const object = phraseAfter(reading, from, sentence.after, new Set());
  if (!object || !craft.test(low(reading, object.head))) return null;
  if (!/^(?:over|at|into|against|onto|on)$/.test(low(reading, object.last + 1))) return null;
  // Jets fly over a parade as well.
  if (low(reading, object.last + 1) === "over" && !/^drones?$/.test(low(reading, object.head))) return null;
  const place = phraseAfter(reading, object.last + 2, sentence.after);
  if (!place || !is(reading, place.head, TARGET | VICTIM | NAME) || low(reading, place.last + 1) === "to")
    return null;
  return harmBetween(reading, sentence.first, sentence.after) >= 3 ? "attack" : null;
}

/** Before courts and councils: "dropped murder charges". */
const papers = new Set(
  "charge charges case cases inquiry investigation probe claim claims plan plans demand demands trial warning threat threats allegation allegations lawsuit count counts conviction convictions appeal bid ban complaint label".split(
    " ",
  ),
);
/** What words or offices strike with: "hit the company with a fine". */
const penalties = new Set(
  "fine fines lawsuit lawsuits sanctions tax taxes tariff tariffs bill ban suit penalty penalties levy writ".split(
    " ",
  ),
);
const speeches = new Set(
  "speech speeches interview interviews debate debates article articles letter letters tweet tweets post posts column editorial statement statements parliament ads advert adverts".split(
    " ",
  ),
);

const sport =
  /^(?:overtime|playoffs?|quarterback|touchdown|innings|pointer|three-pointer|halftime|half-time|buzzer|seconds|finals?|goalkeeper|goals?|league|shutout|semifinal|semi-final)$/;

/** A match is told of: "beat Navy in the final seconds". */
function playedIn(reading: Reading, verb: number, after: number): boolean {
  for (let i = verb + 1; i < Math.min(after, verb + 14); i += 1) if (sport.test(low(reading, i))) return true;
  return false;
}

/** "Attacked the judge in a speech", "hit the firm with a fine", "struck camp". */
function figurative(reading: Reading, verb: number, { after }: Sentence): boolean {
  const word = low(reading, verb);
  if (/^(?:beat|hit|str[iu]ck|shoo?t|attack)/.test(word) && playedIn(reading, verb, after)) return true;
  if (word === "struck" && /^(?:camp|gold|oil)$/.test(low(reading, verb + 1))) return true;
  if (!/^(?:attack|hit|struck|target|slam|hammer)/.test(word)) return false;
  for (let i = verb + 1; i < Math.min(after, verb + 14); i += 1) {
    if (reading.tokens[i]!.kind === "mark") return false;
    const next = is(reading, i + 1, DET) ? i + 2 : i + 1;
    if (low(reading, i) === "in" && speeches.has(low(reading, next))) return true;
    const contested = low(reading, i) === "over" && /^(?:attack|slam|hammer)/.test(word);
    if (contested && is(reading, i + 1, DET) && !is(reading, i + 2, TIME)) return true;
    if (low(reading, i) === "with" && penalties.has(low(reading, next))) return true;
  }
  return false;
}

function weaponIn(reading: Reading, { core, head }: Phrase): boolean {
  for (let i = core; i <= head; i += 1) if (attackNouns.get(low(reading, i)) === "arms") return true;
  return false;
}

function objectAt(reading: Reading, from: number, sentence: Sentence): Harmed {
  const count = countAt(reading, from);
  let at = count ? count.to + 1 : from;
  if (low(reading, at) === "that" && is(reading, at + 1, NOMINAL)) at += 1;
  if (/ed$/.test(low(reading, at)) && is(reading, at + 1, NOMINAL)) at += 1;
  if (count && low(reading, at) === "of") at += 1;
  const object = phraseAfter(reading, at, sentence.after);
  if (!object) return count ? "people" : null;
  // "Stabbed his roommate 14 times".
  for (let i = object.core; i < object.head; i += 1)
    if (is(reading, i, VICTIM) && reading.tokens[i + 1]!.kind === "number") return "people";
  const state = /^(?:unconscious|dead|senseless|alive)$/.test(low(reading, object.head))
    ? object.head - 1
    : object.head;
  if (is(reading, state, VICTIM)) return "people";
  // "Attacked the government's handling of it".
  if (/['’]s$/.test(low(reading, object.head)) && /ing$/.test(low(reading, object.head + 1))) return null;
  if (is(reading, object.head, ACTOR)) return "people";
  // "A wedding party", "the refugee camp's fence".
  const before = object.head > object.core ? object.head - 1 : object.head;
  if (is(reading, object.head, TARGET) || is(reading, before, TARGET)) return "place";
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
