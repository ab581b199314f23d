import type { KnownClaim } from "./known-claim.ts";
import { placeKeys } from "./place-names.ts";
import type { ProposedRelation } from "./types.ts";

/** Days in a bucket. A claim also stands in the bucket a day before and after, since neighbouring days may match. */
const bucketDays = 7;
/** Within a bucket each claim is compared with this many after it, in order of day and figure. */
const neighbours = 40;
/** Begins the keys under which claims without a date meet others. */
const undatedKey = "figure ";

/**
 * Pairs of claims that may be related, each once, as indexes with the lower one first. Claims meet in buckets of place,
 * harm and week; within a bucket only neighbours are compared (the sorted-neighbourhood method of M. Hernández and
 * S. Stolfo 1995), so the number of pairs grows with the number of claims, and in a bucket of more than 40 claims some
 * pairs are never looked at. Claims without a date meet those of any date with the same figure. Claims of near-duplicate
 * texts, and of one text, meet when harm and figure are equal.
 */
export function candidatePairs(
  claims: readonly KnownClaim[],
  duplicates: readonly ProposedRelation[],
): [number, number][] {
  const buckets = new Map<string, number[]>();
  const put = (key: string, index: number) => {
    const bucket = buckets.get(key);
    if (!bucket) buckets.set(key, [index]);
    else if (bucket.at(-1) !== index) bucket.push(index);
  };
  const undatedHarms = new Set(claims.filter(({ time }) => !time).map(({ claim }) => claim.harm));
  const twins = twinsOf(duplicates);
  for (const [index, known] of claims.entries()) {
    const { harm, documentId } = known.claim;
    for (const key of [...new Set(known.places.flatMap(placeKeys))]) {
      for (const time of timeKeys(known)) put(`place ${key} ${harm} ${time}`, index);
      if (undatedHarms.has(harm)) put(`${undatedKey}${key} ${harm} ${figureKey(known)}`, index);
    }
    put(`text ${documentId} ${harm} ${figureKey(known)}`, index);
    for (const twin of twins.get(documentId) ?? []) put(`twin ${twin} ${harm} ${figureKey(known)}`, index);
  }
  return pairsWithin(buckets, claims);
}

/** Documents by the near-duplicate relations they stand in, each relation under a name of its own. */
function twinsOf(duplicates: readonly ProposedRelation[]): Map<string, string[]> {
  const twins = new Map<string, string[]>();
  for (const { from, to } of duplicates) {
    for (const id of [from, to]) twins.set(id, [...(twins.get(id) ?? []), `${from}\n${to}`]);
  }
  return twins;
}

function timeKeys({ time }: KnownClaim): string[] {
  if (!time) return [];
  const kind = time.period ? "since" : "in";
  const from = Math.floor((time.from - 1) / bucketDays);
  const to = Math.floor(((time.period ? time.from : time.to) + 1) / bucketDays);
  return Array.from({ length: to - from + 1 }, (_, i) => `${kind} ${from + i}`);
}

function figureKey({ claim: { min, max, minInclusive, maxInclusive } }: KnownClaim): string {
  return `${min} ${max} ${minInclusive} ${maxInclusive}`;
}

function pairsWithin(
  buckets: ReadonlyMap<string, readonly number[]>,
  claims: readonly KnownClaim[],
): [number, number][] {
  const seen = new Set<number>();
  const pairs: [number, number][] = [];
  for (const [key, bucket] of buckets) {
    // Dated claims meet by their dates; by place and figure alone they need not.
    const undatedOnly = key.startsWith(undatedKey);
    const order = [...bucket].sort((a, b) => compareKnown(claims[a]!, claims[b]!) || a - b);
    for (let at = 0; at < order.length; at += 1) {
      for (let next = at + 1; next <= at + neighbours && next < order.length; next += 1) {
        const [low, high] =
          order[at]! < order[next]! ? [order[at]!, order[next]!] : [order[next]!, order[at]!];
        if (undatedOnly && claims[low]!.time && claims[high]!.time) continue;
        const pair = low * claims.length + high;
        if (seen.has(pair)) continue;
        seen.add(pair);
        pairs.push([low, high]);
      }
    }
  }
  return pairs;
}

function compareKnown(a: KnownClaim, b: KnownClaim): number {
  return (a.time?.from ?? 0) - (b.time?.from ?? 0) || (a.claim.min ?? 0) - (b.claim.min ?? 0);
}
