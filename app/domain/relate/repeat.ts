import { compareAmounts, isVague } from "./amounts.ts";
import { countSamePeople } from "./comparable.ts";
import { matchTimes } from "./event-time.ts";
import type { KnownClaim } from "./known-claim.ts";
import { matchPlaces } from "./place-names.ts";
import { plainWords } from "./shingles.ts";

/** Quotes of fewer words ("six people") say too little: their sentences are compared instead. */
const tellingQuote = 4;
/** Shorter words ("the", "an") are in any two sentences. */
const tellingWord = 4;
/** What two counts of one harm share without being one count. */
const commonWords = new Set(
  (
    "people person persons were have been being that this with from their they them when after before also said says " +
    "killed dead died deaths death wounded injured hurt missing detained arrested displaced others another among least more than"
  ).split(" "),
);
/** Share of the telling words of the shorter passage that the other must have. */
const nearEnough = 0.4;

/**
 * How far two claims of one text are a lead and its repeat, 0.4 to 1: the same group and figure, no other place or time,
 * and much the same words. Null when they are not; two counts that only agree in their figure stay apart.
 */
export function repeatShare(a: KnownClaim, b: KnownClaim): number | null {
  if (compareAmounts(a.claim, b.claim) !== "equal" || isVague(a.claim)) return null;
  if (a.claim.group !== b.claim.group || countSamePeople(a.claim, b.claim) < 1) return null;
  if (a.places.length > 0 && b.places.length > 0 && !matchPlaces(a.places, b.places)) return null;
  if (!matchTimes(a.time, b.time)) return null;
  const share = sharedWords(passageOf(a), passageOf(b));
  return share < nearEnough ? null : share;
}

function passageOf({ claim, around }: KnownClaim): ReadonlySet<string> {
  const quote = plainWords(claim.quote);
  if (quote.length >= tellingQuote) return new Set(quote.filter(isTelling));
  return new Set(plainWords(around).filter((word) => isTelling(word) && !quote.includes(word)));
}

function isTelling(word: string): boolean {
  return word.length >= tellingWord && !commonWords.has(word);
}

function sharedWords(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  const [small, large] = first.size <= second.size ? [first, second] : [second, first];
  if (small.size === 0) return 0;
  return [...small].filter((word) => large.has(word)).length / small.size;
}
