import type { SuggestedField, Suggestion } from "./suggest.ts";
import type { SuggestionKind } from "./types.ts";

/** Kinds of suggestions that are claims; a hint of tone is none. */
export type ClaimKind = Exclude<SuggestionKind, "tone">;

/**
 * A suggestion as the command line writes it. `min` and `max` are the figures as printed, null where the text gives
 * none ("dozens"). Whether an end holds its figure is said beside it: true or false, and null where the text leaves that
 * end open, so "more than 180" is min 180, max 180, min_inclusive false, max_inclusive null. Code points.
 */
export interface ClaimRow {
  kind: ClaimKind;
  min: number | null;
  max: number | null;
  min_inclusive: boolean | null;
  max_inclusive: boolean | null;
  start: number;
  end: number;
  quote: string;
  fields: Readonly<Record<string, SuggestedField>>;
  score: number;
  rule: string;
}

/** The row of a suggestion, or null for one that is no claim. */
export function claimRow(suggestion: Suggestion): ClaimRow | null {
  const { kind, figures, min, max, minInclusive, maxInclusive, start, end, quote, fields, score } =
    suggestion;
  if (kind === "tone") return null;
  return {
    kind,
    min: figures?.[0] ?? null,
    max: figures?.[1] ?? null,
    min_inclusive: min === null ? null : minInclusive,
    max_inclusive: max === null ? null : maxInclusive,
    start,
    end,
    quote,
    fields,
    score,
    rule: `${suggestion.rule}@${suggestion.version}`,
  };
}
