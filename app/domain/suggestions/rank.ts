import type { SuggestionKind } from "../suggest/types.ts";

/** How much a suggestion of full score adds to an item's priority. Doubt about what is real spreads fastest. */
const weights: Partial<Record<SuggestionKind, number>> = { disputed: 10, tone: 5 };
const weightOfOthers = 3;
/** However much is found, a flag by a reader stays stronger. */
const most = 30;

/** What the ranking looks at: the score, or the uncertainty, in thousandths. */
export interface RankedSuggestion {
  kind: SuggestionKind;
  worth: number;
}

/** What suggestions add to the priority of the item they stand on: the claims to be expected there, weighted. */
export function addedPriority(suggestions: readonly RankedSuggestion[]): number {
  const expected = suggestions.reduce(
    (sum, { kind, worth }) => sum + (worth / 1000) * (weights[kind] ?? weightOfOthers),
    0,
  );
  return Math.min(most, Math.round(expected));
}

/** An item's priority and its reasons once other suggestions stand on it. */
export function ranked(
  item: { priority: number; why: readonly string[] },
  before: readonly RankedSuggestion[],
  after: readonly RankedSuggestion[],
): { priority: number; why: string[] } {
  const priority = Math.max(0, item.priority - addedPriority(before) + addedPriority(after));
  const others = item.why.filter((reason) => !isSuggestionReason(reason));
  const words = after.length === 1 ? "1 suggestion" : `${after.length} suggestions`;
  return { priority, why: after.length === 0 ? others : [...others, words] };
}

const isSuggestionReason = (reason: string) => /^\d+ suggestions?$/.test(reason);
