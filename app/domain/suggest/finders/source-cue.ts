import { pickyCues } from "../lexicon/cues.ts";
import { is, low, type Reading } from "../reading.ts";
import type { Speaker } from "../speaker.ts";
import { ADV, AUX, DET, NOMINAL, PRONOUN } from "../word-class.ts";
import { claimsAttack } from "./perpetrator-own.ts";
import type { Content } from "./source-content.ts";
import type { Sight } from "./source-sight.ts";

/** "Was reported dead": the subject is spoken of. */
export function passive(reading: Reading, verb: number): boolean {
  const participle = /ed$|^(?:found|said|put)$/.test(low(reading, verb));
  return participle && /^(?:is|are|was|were|be|been|being|wasn't|weren't)$/.test(low(reading, verb - 1));
}

/** Cues with other uses need the company that shows this one. */
export function fits(
  sight: Sight,
  { verb, speaker, content }: { verb: number; speaker: Speaker; content: Content },
) {
  const { reading, sentence } = sight;
  const word = low(reading, verb);
  const picture = speaker.medium !== "voice";
  const needs = pickyCues.get(word);
  if (word === "told" && !content.told) return false;
  // "The party alleged to be responsible".
  if (
    /^(?:alleged|believed|suspected|reported|estimated|said)$/.test(word) &&
    low(reading, verb + 1) === "to"
  )
    return false;
  if (word === "accused" && low(reading, verb + 1) === "of") return false;
  if (/^(?:raised|lowered|revised)$/.test(word) && !tollNear(reading, verb)) return false;
  if (claimsAttack({ reading, i: verb, sentence })) return false;
  if (["responsibility", "guilty"].includes(low(reading, verb + 1))) return false;
  if (!needs) return true;
  if (needs === "of") return /^(?:of|about)$/.test(low(reading, verb + 1));
  if (content.guessed) return false;
  if (needs === "opened") return content.plain;
  if (needs === "content") return picture;
  if (needs === "count") return countFollows(reading, verb, sentence.after) && speaker.institution;
  if (needs === "how")
    return speaker.medium === "voice" && !is(reading, verb - 1, AUX) && content.runs[0]!.first > verb;
  const next = verb + 1;
  return content.plain || is(reading, next, ADV | DET | NOMINAL | PRONOUN) || quantityAt(reading, next);
}

/** "Lowered the official death toll". */
function tollNear(reading: Reading, verb: number): boolean {
  return [1, 2, 3, 4].some((ahead) =>
    /^(?:toll|tolls|count|tally|estimate)$/.test(low(reading, verb + ahead)),
  );
}

/** A number, or what qualifies one: "at least 6 dead". */
function quantityAt({ tokens, analysis }: Reading, i: number): boolean {
  if (tokens[i]?.kind === "number") return true;
  for (let at = i; at < Math.min(i + 4, tokens.length); at += 1)
    if (analysis.numberAt[at]! >= 0) return analysis.numbers[analysis.numberAt[at]!]!.from === i;
  return false;
}

function countFollows(reading: Reading, verb: number, after: number): boolean {
  for (let i = verb + 1; i < Math.min(after, verb + 8); i += 1)
    if (
      reading.analysis.numberAt[i]! >= 0 &&
      reading.analysis.numbers[reading.analysis.numberAt[i]!]!.role === null
    )
      return true;
  return false;
}
