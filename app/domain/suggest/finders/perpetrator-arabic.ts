import { type ArabicPhrase, arabicPhrase, bare } from "../arabic-phrase.ts";
import { arabicActors, arabicAttackVerbs, arabicUnreal } from "../lexicon/attribution-arabic.ts";
import { low, type Reading } from "../reading.ts";
import type { Found, Sentence } from "../types.ts";
import { deedClaim, type Responsibility } from "./perpetrator-claim.ts";
import { harmIn } from "./source-arabic.ts";

/** Words before an agent: "at the hand of", "by the bullets of", "by the bombing of". */
const byWords = new Set(["برصاص", "بنيران", "بقصف", "بغارات", "بغاره", "بهجوم"]);
const claims = new Set(["تبني", "تبنت", "تبنى"]);
const announces = new Set(["اعلن", "اعلنت"]);
const denies = new Set(["نفي", "نفت"]);
const accuses = new Set([
  "اتهم",
  "اتهمت",
  "اتهموا",
  "حمل",
  "حملت",
  "حملوا",
  "يحمل",
  "تحمل",
  "محمله",
  "محملا",
]);
const responsibility = /^(?:ال)?(?:مسؤولي|مسوولي|مسئولي)/u;

/** Who did it, in Arabic text. */
export function perpetratorsInArabic(reading: Reading): Found[] {
  const found: Found[] = [];
  for (const sentence of reading.analysis.sentences) {
    const last = low(reading, sentence.after - 1);
    if (last === "؟" || last === "?" || !harmIn(reading, sentence)) continue;
    for (let i = sentence.first; i < sentence.after; i += 1) {
      const deed = deedAt(reading, i, sentence);
      if (deed) found.push(toClaim(reading, deed, { verb: i, sentence }));
    }
  }
  return found;
}

interface Named {
  phrase: ArabicPhrase;
  responsibility: Responsibility;
}

function deedAt(reading: Reading, i: number, sentence: Sentence): Named | null {
  const word = low(reading, i).replace(/^[وف](?=\p{L}{3})/u, "");
  const actor = (at: number) => actorAt(reading, at, sentence.after);
  if (arabicUnreal.has(low(reading, i - 1))) return null;
  if (byWords.has(word)) return named(actor(i + 1), "alleged");
  if (word === "يد" && low(reading, i - 1) === "علي") return named(actor(i + 1), "alleged");
  if (claims.has(word)) {
    // What is claimed may stand before who claims it.
    const who = [1, 2, 3].map((ahead) => actor(i + ahead)).find((phrase) => phrase !== null);
    return named(who ?? null, "claimed_by_actor");
  }
  if (announces.has(word) || denies.has(word)) {
    const phrase = actor(i + 1);
    // An adverb may stand between: "denied again its responsibility".
    const takes =
      phrase !== null && [1, 2].some((ahead) => /^مسؤوليت|^مسووليت/.test(low(reading, phrase.last + ahead)));
    return takes ? named(phrase, denies.has(word) ? "denied" : "claimed_by_actor") : null;
  }
  if (accuses.has(word)) {
    for (let k = i + 2; k < Math.min(i + 6, sentence.after); k += 1) {
      const phrase = actor(k);
      const charge = phrase ? low(reading, phrase.last + 1) : "";
      if (phrase && (/^ب/.test(charge) || responsibility.test(charge))) return named(phrase, "alleged");
    }
    return null;
  }
  if (bare(low(reading, i), arabicAttackVerbs)) return named(actor(i + 1), "alleged");
  // The subject may stand before its verb: "the air force bombed".
  const before = actor(i);
  const next = before ? low(reading, afterPronoun(reading, before.last + 1)) : "";
  const follows = arabicAttackVerbs.has(next) && !arabicAttackVerbs.has(low(reading, i - 1));
  return before && follows && !isOwned(reading, i) ? named(before, "alleged") : null;
}

/** Past "it is who", as in "the regime is who bombed". */
function afterPronoun(reading: Reading, i: number): number {
  const who = /^(?:من|الذي|التي|الذين|اللي)$/u;
  if (/^(?:هو|هي|هم)$/u.test(low(reading, i)) && who.test(low(reading, i + 1))) return i + 2;
  return i;
}

/** The word before binds this one to itself ("leader of the army"). */
function isOwned(reading: Reading, i: number): boolean {
  return bare(low(reading, i - 1), arabicAttackVerbs) !== null || arabicActors.has(low(reading, i - 1));
}

function named(phrase: ArabicPhrase | null, responsibility: Responsibility): Named | null {
  return phrase && { phrase, responsibility };
}

function actorAt(reading: Reading, at: number, after: number): ArabicPhrase | null {
  return arabicActors.has(low(reading, at)) ? arabicPhrase(reading, at, { after, place: false }) : null;
}

function toClaim(
  reading: Reading,
  { phrase, responsibility }: Named,
  { verb, sentence }: { verb: number; sentence: Sentence },
): Found {
  const kind = arabicActors.get(low(reading, phrase.first)) ?? null;
  const actor = { strength: "armed" as const, parts: [{ ...phrase, kind }] };
  const rule = "perpetrator/arabic";
  return deedClaim(reading, { phrase, actor, responsibility, verb, sentence, rule, score: 0.8 });
}
