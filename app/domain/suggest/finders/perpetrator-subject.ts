import { type Actor, readActor } from "../actor.ts";
import type { Phrase } from "../noun-phrase.ts";
import { harmBetween, is, low, type Reading } from "../reading.ts";
import { readSpeaker } from "../speaker.ts";
import type { Sentence } from "../types.ts";
import { ATTACK, ATTACK_NOUN } from "../word-class.ts";
import type { Deed, Responsibility } from "./perpetrator-claim.ts";
import { subjectOf } from "./source-subject.ts";

export interface At {
  reading: Reading;
  i: number;
  sentence: Sentence;
}

/** "Of" after the accused begins the accusation. */
export const noLinks: ReadonlySet<string> = new Set();

export function deed(
  { i, sentence }: At,
  phrase: Phrase,
  more: { actor: Actor; is: Responsibility; score?: number },
): Deed {
  return {
    phrase,
    actor: more.actor,
    responsibility: more.is,
    verb: i,
    sentence,
    rule: "perpetrator/blame",
    score: more.score ?? 0.9,
  };
}

/** The subject of the verb, where it is somebody who could have done it; a reason where it is denied or only planned. */
export function subject({ reading, i, sentence }: At): { phrase: Phrase; actor: Actor } | string | null {
  const found = subjectOf(reading, i, sentence);
  if (found === "negated" || found === "not said yet") return "It says that this was not said.";
  if (typeof found === "string" || found.inverted) return null;
  const both = low(reading, found.phrase.first) === "both" && found.phrase.first < found.phrase.core;
  const phrase = both ? { ...found.phrase, first: found.phrase.first + 1 } : found.phrase;
  const actor = readActor(reading, phrase) ?? officialActor(reading, phrase);
  if ([0, 1, 2, 3].some((back) => low(reading, found.phrase.first - back) === "no"))
    return "It says that nobody did.";
  return actor && actor.strength !== "person" ? { phrase, actor } : null;
}

/** An officer or official speaks for what is laid at the door of those under him. */
function officialActor(reading: Reading, phrase: Phrase): Actor | null {
  const { first, last } = phrase;
  if (readSpeaker(reading, phrase)?.kind !== "party_official") return null;
  return { strength: "general", parts: [{ first, last, kind: null }] };
}

/** A verb or noun of violence follows. */
export function attackAfter(reading: Reading, from: number, after: number): boolean {
  for (let i = from + 1; i < Math.min(after, from + 12); i += 1)
    if (is(reading, i, ATTACK | ATTACK_NOUN) || harmBetween(reading, i, i + 1) > 1) return true;
  return false;
}
