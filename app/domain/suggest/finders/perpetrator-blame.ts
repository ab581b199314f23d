import { actorAfter, culpritAfter, readActor } from "../actor.ts";
import { patronages } from "../lexicon/actors.ts";
import { phraseAfter } from "../noun-phrase.ts";
import { harmBetween, is, low, type Reading } from "../reading.ts";
import type { Sentence } from "../types.ts";
import { ATTACK, ATTACK_NOUN, AUX, CUE, MODAL, NEG, PREP, TIME } from "../word-class.ts";
import { charged, charging, identified, personalHarmAfter } from "./perpetrator-charge.ts";
import type { Deed } from "./perpetrator-claim.ts";
import { type At, attackAfter, deed, noLinks, subject } from "./perpetrator-subject.ts";
import { subjectOf } from "./source-subject.ts";

const accusing = new Set(["accused", "accuses", "accusing", "accuse"]);
const blaming = new Set(["blamed", "blames", "blaming", "blame"]);
/** What is laid "to" somebody or pinned "on" them. */
const attributing = new Set(
  "attributed attributes attributing ascribed ascribes pinned pins traced imputed".split(" "),
);
const denying = new Set(["denied", "denies", "denying", "deny"]);
const admitting = new Set(["admitted", "admits", "acknowledged", "acknowledges", "admitting"]);
const onOnly = new Set(["on", "upon"]);
const toOrOn = new Set(["to", "on"]);
const recording = new Set(
  "record records recorded list lists listed name names named identify identifies identified regard regards regarded cite cites cited designated describes described considers considered".split(
    " ",
  ),
);
/** What somebody is responsible for, without a word of violence in it. */
const wrongs = new Set(
  "disappearance disappearances crime crimes abuse abuses violation violations tragedy disaster destruction loss losses violence bloodshed fate tragedies damage sinking crash sabotage".split(
    " ",
  ),
);
/** "Most of": what follows is what is counted. */
const quantities = new Set(
  "most many some all half part one two three four several dozens hundreds number majority share per cent percent third quarter thousands".split(
    " ",
  ),
);
const claiming = new Set(["claimed", "claims", "claiming", "accepted", "took"]);

/** Who is held responsible, takes responsibility or turns it down, by the words that say so. */
export function blameDeed(reading: Reading, i: number, sentence: Sentence): Deed | string | null {
  const at = { reading, i, sentence };
  const word = low(reading, i);
  if (claiming.has(word) && low(reading, i + 1) === "to" && low(reading, i + 2) === "have")
    return saysOfItself(at);
  if (claiming.has(word))
    return low(reading, i + 1) === "responsibility" || claimsAttack(at) ? claimed(at) : null;
  if (charging.has(word)) return charged(at);
  if (harmBetween(reading, sentence.first, sentence.after) < 2) return null;
  if (accusing.has(word)) return accused(at);
  if (blaming.has(word)) return blamed(at);
  if (attributing.has(word)) return attributed(at);
  if (denying.has(word)) return denied(at);
  if (admitting.has(word)) return admitted(at);
  if (word === "responsible" || word === "behind") return recordedAs(at) ?? responsible(at);
  if (word === "identified" || word === "named") return identified(at);
  if (is(reading, i, CUE)) return said(at);
  return null;
}

/** "Claimed the bombing", "claims Tuesday's twin attacks". */
export function claimsAttack({ reading, i, sentence }: At): boolean {
  if (
    !/^claim(?:ed|s|ing)$/.test(low(reading, i)) ||
    /^(?:is|are|was|were|be|been)$/.test(low(reading, i - 1))
  )
    return false;
  let at = i + 1;
  while (is(reading, at, TIME)) at += 1;
  const object = phraseAfter(reading, at, sentence.after, noLinks);
  const noun = object ?? (at > i + 1 ? { head: at, last: at } : null);
  if (!noun || !is(reading, noun.head, ATTACK_NOUN)) return false;
  return !is(reading, noun.last + 1, AUX | MODAL);
}

function claimed(at: At): Deed | string | null {
  const { reading, i, sentence } = at;
  const found = subject(at);
  if (!found || typeof found === "string") return found;
  if (!attackAfter(reading, i, sentence.after) && harmBetween(reading, sentence.first, sentence.after) < 1)
    return null;
  return deed(at, found.phrase, { actor: found.actor, is: "claimed_by_actor", score: 0.95 });
}

/** "Accused separatists of killing", "has been accused of". */
function accused(at: At): Deed | string | null {
  const { reading, i, sentence } = at;
  if (low(reading, i + 1) === "by" && is(reading, i - 1, AUX)) {
    const found = attackAfter(reading, i + 1, sentence.after) ? subject(at) : null;
    return found && typeof found !== "string"
      ? deed(at, found.phrase, { actor: found.actor, is: "alleged" })
      : found;
  }
  if (low(reading, i + 1) === "of") {
    if (!attackAfter(reading, i + 1, sentence.after)) return null;
    const person = is(reading, i - 1, AUX) ? subjectOf(reading, i, sentence) : null;
    const actor = person && typeof person !== "string" ? readActor(reading, person.phrase) : null;
    if (person && typeof person !== "string" && actor?.strength === "person" && personalHarmAfter(at, i + 1))
      return deed(at, person.phrase, { actor, is: "alleged", score: 0.8 });
    const found = subject(at);
    return found && typeof found !== "string"
      ? deed(at, found.phrase, { actor: found.actor, is: "alleged" })
      : found;
  }
  const charged = actorAfter(reading, i + 1, sentence.after, noLinks);
  if (!charged) return null;
  const { phrase, actor } = charged;
  if (low(reading, phrase.last + 1) !== "of") return null;
  if (actor.strength === "person" || !attackAfter(reading, phrase.last + 1, sentence.after)) return null;
  return deed(at, phrase, { actor, is: "alleged" });
}

/** "Stop blaming the army". */
const idle = /^(?:stop|quit|without|unfair|wrong|cannot|can't|don't|hardly)$/;

/** "Blamed the militia for", "blamed on militiamen", "blamed each other". */
function blamed(at: At): Deed | string | null {
  const { reading, i, sentence } = at;
  if (low(reading, i + 1) === "each" || low(reading, i + 1) === "one") {
    const both = subject(at);
    return both && typeof both !== "string" && both.actor.parts.length > 1
      ? deed(at, both.phrase, { actor: both.actor, is: "competing" })
      : null;
  }
  if (low(reading, i - 1) === "to" && is(reading, i - 2, AUX)) return toBlame(at);
  if (
    [1, 2, 3].some((back) => i - back >= at.sentence.first && is(reading, i - back, NEG)) ||
    idle.test(low(reading, i - 1))
  )
    return "It says that nobody is blamed.";
  const passive = /^(?:is|are|was|were|be|been|being)$/.test(low(reading, i - 1));
  const start = passive && low(reading, i + 1) === "on" ? i + 2 : i + 1;
  const named =
    flownBy(at, start) ?? actorAfter(reading, start, sentence.after) ?? (passive ? null : laidOn(at, onOnly));
  return named && named.actor.strength !== "person"
    ? deed(at, named.phrase, { actor: named.actor, is: "alleged" })
    : null;
}

/** "Blamed a drone flown by the army": whoever used the weapon. */
function flownBy({ reading, sentence }: At, start: number) {
  const weapon = phraseAfter(reading, start, sentence.after, noLinks);
  if (
    !weapon ||
    !/^(?:drones?|aircraft|planes?|jets?|helicopters?|missiles?|rockets?|shells?|bombs?|mines?)$/.test(
      low(reading, weapon.head),
    )
  )
    return null;
  const by = weapon.last + 2;
  const used =
    patronages.has(low(reading, by - 1)) ||
    is(reading, by - 1, ATTACK) ||
    /^(?:laid|planted)$/.test(low(reading, by - 1));
  return used && low(reading, by) === "by" ? culpritAfter(reading, by + 1, sentence.after) : null;
}

/** "The militia is to blame for the deaths". */
function toBlame(at: At): Deed | string | null {
  const found = subject({ ...at, i: at.i - 1 });
  return found && typeof found !== "string"
    ? deed(at, found.phrase, { actor: found.actor, is: "alleged" })
    : found;
}

/** "Were attributed to government forces", "attributes the raid to them". */
function attributed(at: At): Deed | null {
  const named = laidOn(at, toOrOn);
  return named && named.actor.strength !== "person"
    ? deed(at, named.phrase, { actor: named.actor, is: "alleged" })
    : null;
}

/** Whoever stands behind the preposition by which a deed is laid at a door, past what was done and asides. */
function laidOn({ reading, i, sentence }: At, by: ReadonlySet<string>) {
  for (let at = i + 1; at < Math.min(sentence.after, i + 16); at += 1) {
    if (/^[.;:!?]$/.test(reading.tokens[at]!.text)) return null;
    if (!by.has(low(reading, at))) continue;
    const named = culpritAfter(reading, at + 1, sentence.after);
    if (named) return named;
  }
  return null;
}

function denied(at: At): Deed | string | null {
  const { reading, i, sentence } = at;
  const responsibility = [1, 2, 3, 4].some((k) => /^(responsibility|involvement)$/.test(low(reading, i + k)));
  if (!responsibility && !attackAfter(reading, i, sentence.after)) return null;
  const named = low(reading, i + 1) === "that" ? actorAfter(reading, i + 2, sentence.after) : null;
  const another = !["its", "their", "his", "her"].includes(low(reading, i + 2));
  if (named && another && named.actor.strength === "armed")
    return deed(at, named.phrase, { actor: named.actor, is: "denied" });
  const found = subject(at);
  return found && typeof found !== "string"
    ? deed(at, found.phrase, { actor: found.actor, is: "denied" })
    : null;
}

function admitted(at: At): Deed | string | null {
  if (!attackAfter(at.reading, at.i, at.sentence.after)) return null;
  const found = subject(at);
  return found && typeof found !== "string"
    ? deed(at, found.phrase, { actor: found.actor, is: "accepted" })
    : null;
}

/** The "it" of a speaker that goes on about itself, right after the cue or after "that"; -1 where there is none. */
function ownClause({ reading, i, sentence }: At): number {
  const itself = (at: number) => ["it", "they"].includes(low(reading, at));
  if (itself(i + 1)) return i + 1;
  for (let at = i + 1; at < Math.min(sentence.after, i + 14); at += 1) {
    if (low(reading, at) === "that") return itself(at + 1) ? at + 1 : -1;
    if (reading.tokens[at]!.kind === "mark" || is(reading, at, CUE)) return -1;
  }
  return -1;
}

/** "The army said it had struck": what an actor says of itself. */
function said(at: At): Deed | string | null {
  const { reading } = at;
  const own = ownClause(at);
  if (own < 0) return null;
  let verb = own + 1;
  while (is(reading, verb, AUX) && !["was", "were", "been"].includes(low(reading, verb))) verb += 1;
  if (
    is(reading, verb, NEG) ||
    !is(reading, verb, ATTACK) ||
    ["was", "were", "been"].includes(low(reading, verb - 1))
  )
    return null;
  const found = subject(at);
  return found && typeof found !== "string" && found.actor.strength !== "name"
    ? deed(at, found.phrase, { actor: found.actor, is: "claimed_by_actor" })
    : null;
}

/** "Claims to have killed": also where "it" stands for whoever opens the sentence. */
function saysOfItself(at: At): Deed | string | null {
  const { reading, i, sentence } = at;
  if (!is(reading, i + 3, ATTACK)) return null;
  const pronoun = ["it", "they"].includes(low(reading, i - 1));
  const opening = pronoun ? actorAfter(reading, sentence.first, i) : null;
  const found = pronoun ? opening : subject(at);
  if (!found || typeof found === "string") return found;
  return found.actor.strength === "armed"
    ? deed(at, found.phrase, { actor: found.actor, is: "claimed_by_actor" })
    : null;
}

/** "Recorded the corps as the party responsible", "lists the army as being behind the raid". */
function recordedAs({ reading, i, sentence }: At): Deed | null {
  for (let as = i - 1; as > Math.max(sentence.first, i - 8); as -= 1) {
    if (reading.tokens[as]!.kind === "mark" || is(reading, as, NEG)) return null;
    if (low(reading, as) !== "as") continue;
    for (let verb = as - 2; verb >= Math.max(sentence.first, as - 12); verb -= 1) {
      if (!recording.has(low(reading, verb))) continue;
      const named = actorAfter(reading, verb + 1, as, noLinks);
      return named && named.actor.strength !== "person" && named.phrase.last === as - 1
        ? deed({ reading, i, sentence }, named.phrase, { actor: named.actor, is: "alleged" })
        : null;
    }
  }
  return null;
}

/** "Responsible for most of the killings", "behind the raid"; not "for the evacuation of the wounded". */
function harmFor({ reading, i, sentence }: At): boolean {
  const over = low(reading, i) === "behind" || low(reading, i + 1) === "for";
  for (let at = i + 1; over && at < Math.min(sentence.after, i + 10); at += 1) {
    if (is(reading, at, ATTACK | ATTACK_NOUN) || harmBetween(reading, at, at + 1) > 0) return true;
    if (wrongs.has(low(reading, at))) return true;
    // "Responsible for guarding the hospital".
    if (low(reading, at - 1) === "for" && /ing$/.test(low(reading, at))) return false;
    const ends = is(reading, at, PREP) && low(reading, at) !== "for" && !quantities.has(low(reading, at - 1));
    if (ends || (is(reading, at, AUX | MODAL) && at > i + 1)) return false;
  }
  return false;
}

/** "Is responsible for the bombing", "holds the army responsible", "was behind the attack". */
function responsible(at: At): Deed | string | null {
  const { reading, i, sentence } = at;
  const told = ["it", "them", "this", "that", "both"].includes(low(reading, i + 1));
  if (is(reading, i - 1, AUX)) {
    if (!told && !harmFor(at)) return null;
    const found = subject(at);
    return found && typeof found !== "string"
      ? deed(at, found.phrase, { actor: found.actor, is: "alleged" })
      : found;
  }
  if (low(reading, i) === "behind") return null;
  for (let back = i - 1; back > Math.max(sentence.first, i - 10); back -= 1) {
    if (!["hold", "holds", "held", "holding"].includes(low(reading, back))) continue;
    const held = actorAfter(reading, back + 1, i);
    return held && held.actor.strength !== "person"
      ? deed(at, held.phrase, { actor: held.actor, is: "alleged" })
      : null;
  }
  return null;
}
