import type { RelationKind } from "../vocabulary.ts";
import { compareAmounts, sayAmount } from "./amounts.ts";
import { type Aspect, aspectWords } from "./aspects.ts";
import { causesClash, countSamePeople } from "./comparable.ts";
import { matchTimes } from "./event-time.ts";
import type { KnownClaim, PlacesFrom } from "./known-claim.ts";
import { matchPlaces } from "./place-names.ts";
import { byAmounts, eventOnly, type Pair } from "./read-amounts.ts";
import { repeatShare } from "./repeat.ts";
import { plainWords } from "./shingles.ts";
import type { Agreement, ProposedRelation } from "./types.ts";

/** Weaker proposals are not worth anybody's look. */
export const leastScore = 0.35;

/** A relation between two claims, and what of each it was found by. */
export interface FoundRelation extends ProposedRelation {
  readonly aspects: readonly Aspect[];
}

/**
 * The relation between two claims that speaks best for them, or null. Claims of different documents are related when
 * place, time and harm agree; claims of one document only when they say the same of the same, as a lead and its repeat.
 * @param alike The two texts are near duplicates.
 */
export function relatePair(a: KnownClaim, b: KnownClaim, alike: boolean): FoundRelation | null {
  const [one, other] = [a.claim, b.claim];
  if (one.claimId === other.claimId || one.harm !== other.harm || causesClash(one, other)) return null;
  if (one.documentId === other.documentId) return repeated(a, b);
  const amounts = compareAmounts(one, other);
  const place =
    placeAgreement(a, b) ?? (alike && placeUnknown(a, b) && amounts === "equal" ? likeTexts : null);
  const time = matchTimes(a.time, b.time);
  if (!place || !time) return null;
  // Without a date on either side only the figure can tell one year's strike from another's.
  if ((!a.time || !b.time) && amounts !== "equal") return null;
  const base = place.score * time.score;
  const same = countSamePeople(one, other);
  const reasons = [place.reason, time.reason, countsSame(a, b), ...sourceReasons(a, b)];
  const found = same === 0 ? eventOnly(amounts, { a, b }) : byAmounts(amounts, { a, b });
  const score = Math.min(0.99, base * found.weight * (same === 0 ? 1 : same));
  if (score < leastScore) return null;
  return proposal(found.kind, { a, b, later: found.later, score, reasons: [found.reason, ...reasons] });
}

/** Copies of one text may differ in nothing but the place: only where none is read is the text itself enough. */
function placeUnknown(a: KnownClaim, b: KnownClaim): boolean {
  return a.places.length === 0 || b.places.length === 0;
}

const likeTexts: Agreement = { score: 0.8, reason: "The two texts are near duplicates." };
/** Whether a place read from the words around, or from the title, is that of the claim is less sure. */
const placeWeights: Record<PlacesFrom, number> = { claim: 1, sentence: 0.85, title: 0.7 };
const placeNotes: Record<PlacesFrom, string> = {
  claim: "",
  sentence: " The place is read from the sentence.",
  title: " The place is read from the title.",
};

function placeAgreement(a: KnownClaim, b: KnownClaim): Agreement | null {
  const match = matchPlaces(a.places, b.places);
  if (!match) return null;
  const from = placeWeights[a.placesFrom] < placeWeights[b.placesFrom] ? a.placesFrom : b.placesFrom;
  return { score: match.score * placeWeights[from], reason: match.reason + placeNotes[from] };
}

/** A lead and its repeat are one claim; anything else two claims of one text have in common is for its reader. */
function repeated(a: KnownClaim, b: KnownClaim): FoundRelation | null {
  const share = repeatShare(a, b);
  if (share === null) return null;
  const words = `with ${Math.round(share * 100)} % of the words of the shorter passage in the other`;
  const reasons = [`Both say ${sayAmount(a.claim)} in one text, ${words}.`, countsSame(a, b)];
  return proposal("same_claim", { a, b, score: Math.min(0.95, 0.5 + share / 2), reasons });
}

function proposal(
  kind: RelationKind,
  { a, b, later, score, reasons }: Pair & { later?: KnownClaim; score: number; reasons: string[] },
): FoundRelation {
  const [one, other] = [a.claim.claimId, b.claim.claimId];
  const [from, to] = later
    ? later === a
      ? [one, other]
      : [other, one]
    : one < other
      ? [one, other]
      : [other, one];
  return {
    ...{ kind, from, to, score: Math.round(score * 1000) / 1000, reasons: reasons.map(sentence) },
    aspects: [a.claim, b.claim],
  };
}

const sentence = (words: string) => words[0]!.toUpperCase() + words.slice(1);

function sourceReasons(a: KnownClaim, b: KnownClaim): string[] {
  const [first, second] = [a.claim.source, b.claim.source].map((words) =>
    words ? plainWords(words).join(" ") : "",
  );
  if (first && first === second) return [`Both have it from ${a.claim.source}.`];
  return [];
}

/** The harm both count; the group too where both count that group alone. */
function countsSame({ claim: one }: KnownClaim, { claim: other }: KnownClaim): string {
  const group = one.group === other.group ? one.group : null;
  return `Both count ${aspectWords({ harm: one.harm, group })}.`;
}
