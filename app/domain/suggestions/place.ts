import type { SuggestionKind } from "../suggest/types.ts";

/** What a suggestion is known by on its text: two of one kind never overlap. Code points, end exclusive. */
export interface SuggestionPlace {
  kind: SuggestionKind;
  start: number;
  end: number;
}

export function isSamePlace(a: SuggestionPlace, b: SuggestionPlace): boolean {
  return a.kind === b.kind && a.start === b.start && a.end === b.end;
}
