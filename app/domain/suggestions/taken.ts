import { claimTypeOfKind } from "./claim-of.ts";
import { isSamePlace, type SuggestionPlace } from "./place.ts";

/** What stands on a text already. Code points of that text, end exclusive. */
export interface Standing {
  /** Places of suggestions that were settled. */
  settled: readonly SuggestionPlace[];
  /** Spans of live claims. */
  marked: readonly { type: string; start: number; end: number }[];
}

/** A suggestion that asks for nobody's look any more: it was settled, or its words carry a claim of its type. */
export function isTaken(suggestion: SuggestionPlace, { settled, marked }: Standing): boolean {
  const { kind, start, end } = suggestion;
  const type = claimTypeOfKind(kind);
  return (
    settled.some((place) => isSamePlace(place, suggestion)) ||
    marked.some((span) => span.type === type && span.start < end && start < span.end)
  );
}
