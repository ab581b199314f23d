import {
  arabicActors,
  arabicConstruct,
  arabicHarm,
  arabicSpeakers,
  arabicStops,
} from "./lexicon/attribution-arabic.ts";
import { low, type Reading } from "./reading.ts";

/** Tokens of an Arabic noun phrase, both ends included. */
export interface ArabicPhrase {
  readonly first: number;
  readonly last: number;
}

const article = "ال";
/** "Speaker on behalf of": what is spoken for belongs to the phrase. */
const joiners = new Set(["باسم", "بلسان"]);
const places = new Set(["في"]);
/** Endings of adjectives, to which feminine participles come ("an armed group"), and of names of peoples, without the article. */
const adjective = /(?:يه|ي|ين|ون|ات)$/;

/** Letter forms as tokens carry them; the words of the lists are folded in the same way. */
export function isArabic(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x620 && code < 0x700;
}

/** A word without the "and" or "so" written onto it, where the rest is in the list. */
export function bare<Value>(
  word: string,
  list: { has(word: string): boolean; get?(word: string): Value },
): string | null {
  if (list.has(word)) return word;
  const rest = word.slice(1);
  return /^[وف]/.test(word) && list.has(rest) ? rest : null;
}

/**
 * The noun phrase that begins at a token: its head, what it is bound to ("forces of the government"), adjectives that
 * agree with it, and a place after "in" where the head is a person. Three words more than the head at most.
 */
export function arabicPhrase(
  reading: Reading,
  first: number,
  { after, place }: { after: number; place: boolean },
): ArabicPhrase | null {
  const head = low(reading, first);
  if (first >= after || !isArabic(head) || arabicStops.has(head)) return null;
  let last = first;
  let construct = arabicConstruct.has(head);
  while (last + 1 < after && last - first < 4) {
    const word = low(reading, last + 1);
    if (!isArabic(word) || arabicStops.has(word)) break;
    const participle = head.endsWith("ه") && /^م.*ه$/u.test(word) && last === first;
    const agrees =
      definite(head) === definite(word) && (definite(word) || participle || adjective.test(word));
    const noun = arabicActors.has(word) || arabicSpeakers.has(word) || arabicHarm.has(word);
    if (joiners.has(word)) {
      construct = true;
      last += 1;
      continue;
    }
    // "Unknown gunmen", "a military source": a word of the lists that agrees like an adjective is one.
    const described =
      participle ||
      (agrees &&
        !definite(word) &&
        (word.endsWith("ي") || (/(?:ين|ون)$/u.test(word) && word.slice(-2) === head.slice(-2))));
    if (!construct && ((noun && !described) || (!agrees && !definite(word)))) break;
    if (!construct && definite(word) && !definite(low(reading, last))) break;
    construct = arabicConstruct.has(word);
    last += 1;
  }
  if (place && places.has(low(reading, last + 1))) {
    const where = arabicPhrase(reading, last + 2, { after, place: false });
    if (where) last = where.last;
  }
  return { first, last };
}

function definite(word: string): boolean {
  return word.startsWith(article) || word.startsWith("لل");
}
