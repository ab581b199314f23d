import type { SuggestionOutcome } from "../vocabulary.ts";

/** Outcomes of one rule in one week. */
export interface WeekOfRule {
  rule: string;
  /** Start of the week, ms since 1970 UTC. */
  week: number;
  outcome: SuggestionOutcome;
  count: number;
}

export interface RuleFigures {
  rule: string;
  accepted: number;
  amended: number;
  rejected: number;
  /** Share of its settled suggestions that a person kept, as they were or amended; null before the first. */
  precision: number | null;
  /** 95 % interval of the precision. */
  interval: readonly [number, number] | null;
  /** Precision by week, oldest first; weeks without an outcome are left out. */
  weeks: { week: number; precision: number; count: number }[];
}

/** A week in ms; weeks are counted from Thursday 1 January 1970, which only has to be the same everywhere. */
export const weekMs = 7 * 24 * 3_600_000;

/** The figures of every rule that has an outcome, the least precise first; equally precise ones by how much they cost. */
export function ruleFigures(rows: readonly WeekOfRule[]): RuleFigures[] {
  const figures = [...Map.groupBy(rows, ({ rule }) => rule)].map(([rule, own]) => figuresOf(rule, own));
  return figures.sort((a, b) => (a.precision ?? 2) - (b.precision ?? 2) || b.rejected - a.rejected);
}

function figuresOf(rule: string, rows: readonly WeekOfRule[]): RuleFigures {
  const total = tally(rows);
  const weeks = [...Map.groupBy(rows, ({ week }) => week)]
    .sort(([a], [b]) => a - b)
    .map(([week, own]) => {
      const { kept, all } = tally(own);
      return { week, precision: kept / all, count: all };
    });
  const { kept, all } = total;
  return {
    rule,
    ...total.by,
    precision: all === 0 ? null : kept / all,
    interval: all === 0 ? null : wilson(kept, all),
    weeks,
  };
}

function tally(rows: readonly WeekOfRule[]) {
  const by = { accepted: 0, amended: 0, rejected: 0 };
  for (const { outcome, count } of rows) by[outcome] += count;
  const kept = by.accepted + by.amended;
  return { by, kept, all: kept + by.rejected };
}

/**
 * The 95 % score interval of a share. Source: Wilson, E. B. (1927), "Probable inference, the law of succession, and
 * statistical inference", Journal of the American Statistical Association 22.
 */
export function wilson(kept: number, all: number): [number, number] {
  const z = 1.959964;
  const share = kept / all;
  const middle = (share + (z * z) / (2 * all)) / (1 + (z * z) / all);
  const half = (z / (1 + (z * z) / all)) * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
