import { actorAfter, culpritAfter, readActor } from "../actor.ts";
import { patronages } from "../lexicon/actors.ts";
import { phraseAfter } from "../noun-phrase.ts";
import { harmBetween, is, low, type Reading } from "../reading.ts";
import type { Sentence } from "../types.ts";
import { ATTACK, AUX, CUE, NEG } from "../word-class.ts";
import { charged, charging, identified, personalHarmAfter } from "./perpetrator-charge.ts";
import type { Deed } from "./perpetrator-claim.ts";
import { admitted, claimed, claimsAttack, denied, said, saysOfItself } from "./perpetrator-own.ts";
import { recordedAs, responsible } from "./perpetrator-responsible.ts";
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
