import type { RelationKind } from "../vocabulary.ts";
import { type AmountRelation, compareHeight, sayAmount, timesApart } from "./amounts.ts";
import { dayLength } from "./days.ts";
import type { KnownClaim } from "./known-claim.ts";
import { updateWords } from "./rising.ts";

/** Figures further apart than this many times are hardly two counts of one thing. */
const farApart = 5;
/** Tolls this long apart that only grew are more likely an update than a clash. */
const updateAfter = dayLength;

/** What the figures of two claims of one event say: the kind of relation, its weight, and why. */
export interface Reading {
  kind: RelationKind;
  weight: number;
  reason: string;
  /** The claim that takes the other's place. */
  later?: KnownClaim;
}

export interface Pair {
  a: KnownClaim;
  b: KnownClaim;
}

/** What the figures of the same people in one event say to each other. */
export function byAmounts(amounts: AmountRelation, { a, b }: Pair): Reading {
  const [first, second] = [sayAmount(a.claim), sayAmount(b.claim)];
  if (amounts === "vague")
    return {
      kind: "same_event",
      weight: 0.75,
      reason: "At least one of the two gives no figure to compare.",
    };
  if (amounts === "equal") return { kind: "same_claim", weight: 0.97, reason: `Both say ${first}.` };
  const update = updateOf({ a, b });
  if (update) return update;
  if (timesApart(a.claim, b.claim) > farApart)
    return {
      kind: "same_event",
      weight: 0.5,
      reason: `${first} and ${second} are so far apart that they hardly count the same.`,
    };
  if (amounts === "overlap")
    return { kind: "same_event", weight: 0.9, reason: `${first} and ${second} can both hold.` };
  const grown = laterOf({ a, b });
  const drifted = grown !== null && grown.apart >= updateAfter && grown.rise > 0;
  return {
    kind: "contradicts",
    weight: drifted ? 0.65 : 0.9,
    reason: drifted
      ? `${first} and ${second} cannot both hold; the higher one is later and may be an update that does not say so.`
      : `${first} and ${second} cannot both hold.`,
  };
}

export function eventOnly(amounts: AmountRelation, { a, b }: Pair): Reading {
  const weight = amounts === "equal" ? 0.8 : 0.7;
  return {
    kind: "same_event",
    weight,
    reason: `One counts only a part of the people, or of the places: ${sayAmount(a.claim)} and ${sayAmount(b.claim)} are not compared.`,
  };
}

/** The later claim takes the earlier one's place: it is higher and words or coding say that the toll moved. */
function updateOf(pair: Pair): Reading | null {
  const order = laterOf(pair);
  if (!order || order.rise === 0) return null;
  const { later, earlier, rise } = order;
  const words = updateWords(later.claim.quote) ?? updateWords(later.around);
  const running = later.claim.counting === "running_total" || earlier.claim.counting === "running_total";
  // A lower figure only replaces a higher one where the later text itself speaks of a change.
  if (rise < 0 && !words) return null;
  if (!words && !running) return null;
  const because = words ? `the later text says “${words}”` : "it is coded as a running total";
  return {
    kind: "supersedes",
    weight: words ? 0.95 : 0.85,
    reason: `${sayAmount(later.claim)} after ${sayAmount(earlier.claim)}, and ${because}.`,
    later,
  };
}

/** Which was published later, by how many milliseconds, and by how much its figure is higher; null for no order. */
function laterOf({ a, b }: Pair) {
  const [first, second] = [a.document.at, b.document.at];
  if (first === null || second === null || first === second) return null;
  const [later, earlier] = first > second ? [a, b] : [b, a];
  return { later, earlier, apart: Math.abs(first - second), rise: compareHeight(later.claim, earlier.claim) };
}
