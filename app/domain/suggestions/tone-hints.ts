import type { Suggestion } from "../suggest/suggest.ts";
import { isSamePlace, type SuggestionPlace } from "./place.ts";
import { isRuleOff } from "./rule-names.ts";

/** A hint of tone with the label it is about. */
export type LabelledHint = Suggestion & { label: string };

/** The tone label that a hint of tone is about; null for claims. */
export function toneOf(suggestion: Suggestion): string | null {
  const label = suggestion.fields.label?.value;
  return suggestion.kind === "tone" && typeof label === "string" ? label : null;
}

/**
 * The hints of tone on a text that wait for a person, in the order of the text. Two labels may be hinted at by the very
 * same words; an outcome knows a suggestion by its place, so of these only the surest is there to be settled.
 * @param given.settled places of suggestions that were settled
 * @param given.off rules that are switched off
 */
export function openToneHints(given: {
  proposals: readonly Suggestion[];
  settled: readonly SuggestionPlace[];
  off: { has(rule: string): boolean };
}): LabelledHint[] {
  const { proposals, settled, off } = given;
  const hints = proposals.flatMap((suggestion): LabelledHint[] => {
    const label = toneOf(suggestion);
    return label === null || isRuleOff(off, suggestion.rule) ? [] : [{ ...suggestion, label }];
  });
  return hints.filter(
    (hint) =>
      !settled.some((place) => isSamePlace(place, hint)) &&
      !hints.some((other) => other.score > hint.score && isSamePlace(other, hint)),
  );
}
