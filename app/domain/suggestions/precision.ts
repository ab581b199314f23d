import { type SuggestionOutcome, suggestionOutcomes } from "../vocabulary.ts";
import { type Share, shareOf } from "./shares.ts";

/** Outcomes of one rule in one week. */
export interface WeekOfRule {
  rule: string;
  /** Start of the week, ms since 1970 UTC. */
  week: number;
  outcome: SuggestionOutcome;
  count: number;
}

/** How the settled suggestions of a rule ended. */
export type Outcomes = Record<SuggestionOutcome, number>;

export interface RuleFigures {
  rule: string;
  outcomes: Outcomes;
  /** Share of its settled suggestions that a person kept, as they were or amended. */
  precision: Share;
}

/** The figures of every rule that has an outcome, the least precise first; equally precise ones by how much they cost. */
export function ruleFigures(rows: readonly WeekOfRule[]): RuleFigures[] {
  const figures = [...Map.groupBy(rows, ({ rule }) => rule)].flatMap(([rule, own]) => {
    const outcomes = noOutcomes();
    for (const { outcome, count } of own) outcomes[outcome] += count;
    const precision = shareOf(
      own.map(({ week, outcome, count }) => ({ week, count, hits: outcome === "rejected" ? 0 : count })),
    );
    return precision === null ? [] : [{ rule, outcomes, precision }];
  });
  return figures.sort(
    (a, b) => a.precision.share - b.precision.share || b.outcomes.rejected - a.outcomes.rejected,
  );
}

export const noOutcomes = () =>
  Object.fromEntries(suggestionOutcomes.map((outcome) => [outcome, 0])) as Outcomes;
