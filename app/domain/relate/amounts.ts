import type { ClaimFacts } from "./types.ts";

export type Amount = Pick<ClaimFacts, "min" | "max" | "minInclusive" | "maxInclusive" | "approximate">;

/** A hedged figure may be this part of itself off. */
const hedge = 0.1;

export type AmountRelation =
  /** The same figures with the same ends. */
  | "equal"
  /** Some number fits both. */
  | "overlap"
  /** No number fits both. */
  | "disjoint"
  /** One of the two is a vague word. */
  | "vague";

/** Whether some whole number of people fits both amounts; open ends reach to 0 and to any height. */
export function compareAmounts(a: Amount, b: Amount): AmountRelation {
  if (isVague(a) || isVague(b)) return "vague";
  if (
    a.min === b.min &&
    a.max === b.max &&
    (a.min === null || a.minInclusive === b.minInclusive) &&
    (a.max === null || a.maxInclusive === b.maxInclusive)
  )
    return "equal";
  const [first, second] = [wholes(a), wholes(b)];
  return Math.max(first.low, second.low) <= Math.min(first.high, second.high) ? "overlap" : "disjoint";
}

/** Negative, zero or positive as `a` is lower than, as high as or higher than `b`; 0 also when neither can be said. */
export function compareHeight(a: Amount, b: Amount): number {
  const [first, second] = [figureOf(a), figureOf(b)];
  return first === null || second === null ? 0 : first - second;
}

/** How many times the larger figure is the smaller; 1 when one is missing or 0. */
export function timesApart(a: Amount, b: Amount): number {
  const [first, second] = [figureOf(a) ?? 0, figureOf(b) ?? 0];
  return first === 0 || second === 0 ? 1 : Math.max(first / second, second / first);
}

/** The amount in words: "at least 14", "4 to 6", "under 200". */
export function sayAmount(amount: Amount): string {
  const { min, max, minInclusive, maxInclusive, approximate } = amount;
  if (min === null && max === null) return "an unstated number";
  const about = approximate ? "about " : "";
  if (max === null) return `${about}${minInclusive ? "at least" : "more than"} ${say(min!)}`;
  if (min === null) return `${about}${maxInclusive ? "up to" : "under"} ${say(max)}`;
  return min === max ? `${about}${say(min)}` : `${about}${say(min)} to ${say(max)}`;
}

export function isVague({ min, max }: Amount): boolean {
  return min === null && max === null;
}

function figureOf({ min, max }: Amount): number | null {
  return min ?? max;
}

/** The least and the greatest whole number that fits. */
function wholes({ min, max, minInclusive, maxInclusive, approximate }: Amount): {
  low: number;
  high: number;
} {
  const low = min === null ? 0 : min + (minInclusive ? 0 : 1);
  const high = max === null ? Number.POSITIVE_INFINITY : max - (maxInclusive ? 0 : 1);
  if (!approximate) return { low, high };
  return { low: Math.floor(low * (1 - hedge)), high: Math.ceil(high * (1 + hedge)) };
}

function say(figure: number): string {
  return figure.toLocaleString("en-GB");
}
