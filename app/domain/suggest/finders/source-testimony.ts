import { attackVerbs } from "../lexicon/attacks.ts";
import { words } from "../lexicon/word-sets.ts";
import { harmBetween, is, low, type Reading } from "../reading.ts";
import type { Sentence } from "../types.ts";
import { ACTOR, ADV, ATTACK, ATTACK_NOUN, AUX, DET, MODAL, NEG, NOMINAL, PRONOUN } from "../word-class.ts";
import type { Run } from "./source-content.ts";

/** How far around a sentence its setting is looked for, in tokens. */
const reach = 60;

const toldPast = new Set(
  words(
    "came came_down fell ran saw heard found lost left took went stood lay held broke gave sat threw kept brought woke slept hid swam bled felt began got dug put shook flew drove rang smelled burnt lit told had counted",
  ),
);
const feelings = new Set(
  words(
    "loved wanted hoped liked missed prayed needed wished hated enjoyed cared promised deserved trusted laughed smiled played used named married blessed tired scared frightened grateful united",
  ),
);
const wishes = /^(?:hope|hopes|hoped|pray|prays|prayed|wish|wishes|wished|want|wants|wanted)$/;
const moods = new Set(
  words(
    "saddened shocked heartbroken sorry appalled horrified devastated proud grateful relieved concerned worried outraged sad angry thankful moved disgusted",
  ),
);
const rites = new Set(words("prayer prayers goodbye goodbyes farewell mass grace nothing blessing"));

/** What is told in the past, by somebody who was there: "I counted shoes", "it burned low"; no wish, order or feeling. */
export function testimony(reading: Reading, runs: readonly Run[]): boolean {
  for (const { first, after } of runs)
    for (let i = first + 1; i < after; i += 1) if (pastAt(reading, i)) return true;
  return false;
}

const struck = /^(?:hit|struck|shot|beaten|stabbed|wounded|tortured|raped|burned|burnt)$/;

/** "She was hit twice": somebody who was hurt, where the words for it are slight. */
export function ownHarm(reading: Reading, runs: readonly Run[]): boolean {
  return runs.some(({ first, after }) => {
    for (let i = first; i + 2 < after; i += 1)
      if (
        /^(?:he|she|they|we|i)$/.test(low(reading, i)) &&
        /^(?:was|were|got)$/.test(low(reading, i + 1)) &&
        struck.test(low(reading, i + 2)) &&
        low(reading, i + 3) !== "by"
      )
        return true;
    return false;
  });
}

function pastAt(reading: Reading, i: number): boolean {
  const word = low(reading, i);
  let subject = i - 1;
  while (is(reading, subject, ADV)) subject -= 1;
  if (!is(reading, subject, PRONOUN | NOMINAL) || is(reading, subject, AUX)) return false;
  if (word === "was" || word === "were") {
    const next = i + 1;
    if ([1, 2, 3].some((ahead) => is(reading, i + ahead, ACTOR))) return true;
    return (
      !is(reading, next, DET) &&
      !/^(?:so|very|such|always|just)$/.test(low(reading, next)) &&
      !/ed$/.test(low(reading, next))
    );
  }
  if (feelings.has(word)) return false;
  return toldPast.has(word) || (word.length > 4 && word.endsWith("ed") && is(reading, subject, PRONOUN));
}

/** The sentence and its neighbours tell of harm. */
export function amidHarm(reading: Reading, { first, after }: Sentence): boolean {
  const limit = reading.tokens.length;
  return harmBetween(reading, Math.max(0, first - reach), Math.min(limit, after + reach)) >= 3;
}

/** A threat, a plan, a wish or a prayer: nothing that could be checked. */
export function uncheckable(reading: Reading, verb: number, runs: readonly Run[]): boolean {
  const object = is(reading, verb + 1, DET) ? verb + 2 : verb + 1;
  if (/^(?:said|says|say|saying)$/.test(low(reading, verb)) && rites.has(low(reading, object))) return true;
  return runs.length > 0 && runs.every((run) => wishOrThreat(reading, run));
}

function wishOrThreat(reading: Reading, { first, after }: Run): boolean {
  const start = ["that", "how"].includes(low(reading, first)) ? first + 1 : first;
  if (is(reading, start, PRONOUN) && wishes.test(low(reading, start + 1))) return true;
  if (is(reading, start, PRONOUN) && is(reading, start + 1, AUX))
    for (const i of [start + 2, start + 3]) if (moods.has(low(reading, i))) return true;
  for (let i = start; i < Math.min(after, start + 14); i += 1) {
    if (/^(?:will|shall|'ll|we'll|they'll|he'll|i'll|would|won't)$/.test(low(reading, i)))
      return low(reading, i + 1) !== "have" && harmBetween(reading, start, i) < 2;
    if (/^(?:could|may|might)$/.test(low(reading, i)) && is(reading, i + 1, ATTACK)) return true;
    const verb = is(reading, i, ATTACK) && attackVerbs.get(low(reading, i)) !== "plain";
    if (is(reading, i, AUX | MODAL) || (verb && !is(reading, i, NOMINAL))) return false;
  }
  return false;
}

/** "There was no aircraft in the area", "kept no weapons": by what nobody can have done it. */
export function denialOfMeans(reading: Reading, runs: readonly Run[]): boolean {
  for (const { first, after } of runs)
    for (let i = first; i < after; i += 1) {
      if (!is(reading, i, NEG) && low(reading, i) !== "no" && low(reading, i) !== "none") continue;
      for (let k = i + 1; k < Math.min(after, i + 7); k += 1)
        if (
          is(reading, k, ACTOR | ATTACK | ATTACK_NOUN) ||
          /^(?:weapons?|arms|flights?|missiles?|munitions?|ammunition|explosives)$/.test(low(reading, k))
        )
          return true;
    }
  return false;
}
