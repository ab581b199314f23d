import type { Actor } from "../actor.ts";
import { claim, type Fields, valueField, wordsField } from "../claim.ts";
import { intents } from "../lexicon/attacks.ts";
import { hedges } from "../lexicon/cues.ts";
import type { Phrase } from "../noun-phrase.ts";
import { low, type Reading } from "../reading.ts";
import type { Found, Sentence } from "../types.ts";

/** Ids of the codebook's list "responsibility". */
export type Responsibility =
  | "alleged"
  | "claimed_by_actor"
  | "accepted"
  | "denied"
  | "competing"
  | "unattributed";

export interface Deed {
  phrase: Pick<Phrase, "first" | "last">;
  actor: Actor;
  responsibility: Responsibility;
  /** Token of the word that ties the actor to the harm. */
  verb: number;
  sentence: Sentence;
  rule: string;
  score: number;
}

export const perpetratorVersion = 4;

/** The claim that names who did it. */
export function deedClaim(reading: Reading, deed: Deed): Found {
  const { phrase, actor, verb, sentence, score, rule } = deed;
  const fields: Fields = {};
  for (const [i, part] of actor.parts.entries()) {
    fields[`actors.${i}.actor_text`] = wordsField(reading, part.first, part.last);
    if (part.kind) fields[`actors.${i}.actor_kind`] = valueField(reading, part.kind, part);
    fields[`actors.${i}.role`] = valueField(reading, "direct_perpetrator", { first: verb });
  }
  if (actor.parts.length > 1 && !["competing", "unattributed"].includes(deed.responsibility))
    fields.joint = valueField(reading, true, phrase);
  fields.responsibility = valueField(reading, deed.responsibility, { first: verb });
  const intent = nearest(reading, verb, { sentence, reach: 12, words: intents });
  if (intent) fields.intent_asserted = valueField(reading, intent.value, { first: intent.at });
  const hedge = nearest(reading, verb, { sentence, reach: 6, words: hedges });
  const certainty = deed.responsibility === "denied" ? "ct_minus" : (hedge?.value ?? "ct_plus");
  fields.certainty = valueField(reading, certainty, { first: hedge?.at ?? verb });
  return claim(reading, {
    kind: "perpetrator",
    first: phrase.first,
    last: phrase.last,
    fields,
    score,
    rule,
    version: perpetratorVersion,
  });
}

interface Near {
  sentence: Sentence;
  /** How many tokens to look before and after. */
  reach: number;
  words: ReadonlyMap<string, string>;
}

function nearest(reading: Reading, verb: number, { sentence, reach, words }: Near) {
  const first = Math.max(sentence.first, verb - reach);
  const after = Math.min(sentence.after, verb + reach);
  for (let i = first; i < after; i += 1) {
    const value = words.get(low(reading, i));
    if (value) return { value, at: i };
  }
  return null;
}
