/** A claim as the scorers see it: figures null where the text gives none. Offsets are code points. */
export interface ScoredClaim {
  kind: string;
  min: number | null;
  max: number | null;
  start: number;
  end: number;
}

export interface OpenDocument<Gold> {
  id: string;
  text: string;
  gold: Gold;
}

export interface SpanGold {
  label: string;
  occurrences: [number, number][];
  number: number | null;
}

export interface VictimGold {
  number: number | null;
  effect: string[];
}

export interface CountGold {
  start: number;
  kind: string;
  number: number | null;
}

type Claims = (text: string) => ScoredClaim[];
type Figured = ScoredClaim & { min: number; max: number };

const figured = (claims: ScoredClaim[], kind: string): Figured[] =>
  claims.filter((one): one is Figured => one.kind === kind && one.min !== null && one.max !== null);

export interface Rates {
  precision: number;
  recall: number;
  f1: number;
}

function rates({ hit, extra, missed }: { hit: number; extra: number; missed: number }): Rates {
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  return {
    precision: share(hit, hit + extra),
    recall: share(hit, hit + missed),
    f1: share(2 * hit, 2 * hit + extra + missed),
  };
}

/** Articles of which only the main event is marked: how often its number is found at its place, and found first. */
export function scoreMainEvents(documents: OpenDocument<SpanGold[]>[], claimsOf: Claims) {
  const count = { gold: 0, spans: 0, events: 0, first: 0 };
  for (const { text, gold } of documents) {
    const claims = figured(claimsOf(text), "killed");
    const killed = gold.filter(({ label, number }) => label.startsWith("killed") && number !== null);
    for (const { number, occurrences } of killed) {
      const hits = claims.filter(({ min, max }) => min <= number! && number! <= max);
      count.gold += 1;
      if (hits.some((one) => occurrences.some(([from, to]) => one.start < to && from < one.end)))
        count.spans += 1;
    }
    const main =
      killed.find(({ label }) => label === "killed_civilians") ??
      killed.find(({ label }) => label === "killed_noncivilians");
    if (!main) continue;
    const [first] = claims.toSorted((a, b) => a.start - b.start);
    count.events += 1;
    if (first?.min === main.number) count.first += 1;
  }
  return { spanRecall: count.spans / count.gold, firstIsMain: count.first / count.events };
}

const sharedBy = <T>(one: ReadonlySet<T>, other: ReadonlySet<T>) =>
  [...one].filter((value) => other.has(value)).length;

/** Reports whose victims are listed by number: the set of numbers of two and more, in the documents that have any. */
export function scoreNumberSets(documents: OpenDocument<VictimGold[]>[], claimsOf: Claims) {
  const score = (kind: string, effect: string) => {
    const count = { hit: 0, extra: 0, missed: 0 };
    for (const { text, gold } of documents) {
      const wanted = new Set(
        gold
          .filter((one) => one.effect.includes(effect) && (one.number ?? 0) >= 2)
          .map(({ number }) => number),
      );
      if (wanted.size === 0) continue;
      const found = new Set<number | null>(
        figured(claimsOf(text), kind).flatMap(({ min }) => (min >= 2 ? [min] : [])),
      );
      count.hit += sharedBy(wanted, found);
      count.extra += found.size - sharedBy(wanted, found);
      count.missed += wanted.size - sharedBy(wanted, found);
    }
    return rates(count);
  };
  return { killed: score("killed", "DEATH"), injured: score("injured", "INJURY") };
}

/** A number further from the marked one than this is another, in code points. */
const near = 12;

/** Texts in which every count of killed and injured is marked. A vague count that is missed costs nothing. */
export function scoreEveryCount(documents: OpenDocument<CountGold[]>[], claimsOf: Claims): Rates {
  const count = { hit: 0, extra: 0, missed: 0 };
  for (const { text, gold } of documents) {
    const all = claimsOf(text);
    const left = new Set([...figured(all, "killed"), ...figured(all, "injured")]);
    for (const { start, kind, number } of gold) {
      const hit = [...left].find(
        (one) =>
          one.kind === kind &&
          (number === null || one.min === number) &&
          (Math.abs(one.start - start) <= near || (one.start <= start && start < one.end)),
      );
      if (hit) {
        left.delete(hit);
        count.hit += 1;
      } else if (number !== null) count.missed += 1;
    }
    count.extra += left.size;
  }
  return rates(count);
}
