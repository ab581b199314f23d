/** A week in ms; weeks are counted from Thursday 1 January 1970, which only has to be the same everywhere. */
export const weekMs = 7 * 24 * 3_600_000;

/** The share of something in one week. */
export interface WeekShare {
  /** Start of the week, ms since 1970 UTC. */
  week: number;
  share: number;
  /** Of how many. */
  count: number;
}

/** A share of some cases, with its 95 % interval and its course. */
export interface Share {
  of: number;
  share: number;
  interval: readonly [number, number];
  /** Oldest first; weeks without a case are left out. */
  weeks: WeekShare[];
}

/** Cases that are alike: how many, and how many of them count towards the share. */
export interface Cases {
  week: number;
  hits: number;
  count: number;
}

/** The share of hits among cases; null where there is no case. */
export function shareOf(cases: readonly Cases[]): Share | null {
  const { hits, count } = sum(cases);
  if (count === 0) return null;
  const weeks = [...Map.groupBy(cases, ({ week }) => week)].sort(([a], [b]) => a - b);
  return {
    of: count,
    share: hits / count,
    interval: wilson(hits, count),
    weeks: weeks.map(([week, own]) => {
      const total = sum(own);
      return { week, share: total.hits / total.count, count: total.count };
    }),
  };
}

function sum(cases: readonly Cases[]) {
  const total = { hits: 0, count: 0 };
  for (const { hits, count } of cases) {
    total.hits += hits;
    total.count += count;
  }
  return total;
}

/**
 * The 95 % score interval of a share. Source: Wilson, E. B. (1927), "Probable inference, the law of succession, and
 * statistical inference", Journal of the American Statistical Association 22.
 */
export function wilson(hits: number, all: number): [number, number] {
  const z = 1.959964;
  const share = hits / all;
  const middle = (share + (z * z) / (2 * all)) / (1 + (z * z) / all);
  const half = (z / (1 + (z * z) / all)) * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
