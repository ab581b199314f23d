import type { SuggestionKind } from "../suggest/types.ts";

/** How much a claim of full score adds to an item's priority. Doubt about what is real spreads fastest. */
const weights: Partial<Record<SuggestionKind, number>> = { disputed: 10 };
const weightOfOthers = 3;
/** Tones that somebody should look at soon, and what each adds. Other hints of tone move nothing. */
const urgentTones: Readonly<Record<string, number>> = {
  threat_incitement: 20,
  dehumanising: 15,
  identity_attack: 15,
};
/** However much is found, a flag by a reader stays stronger. */
const most = 30;

/** What the ranking looks at; for a hint of tone its label. */
export interface RankedSuggestion {
  kind: SuggestionKind;
  /** The score, or the uncertainty, in thousandths; 0 where it was settled or marked already. */
  worth: number;
  tone: string | null;
}

/** What suggestions add to the priority of the item they stand on: what is to be expected there, weighted. */
export function addedPriority(suggestions: readonly RankedSuggestion[]): number {
  const expected = suggestions.reduce((sum, one) => sum + (one.worth / 1000) * weightOf(one), 0);
  return Math.min(most, Math.round(expected));
}

function weightOf({ kind, tone }: RankedSuggestion): number {
  if (kind === "tone") return urgentTones[tone ?? ""] ?? 0;
  return weights[kind] ?? weightOfOthers;
}

/** An item's priority and its reasons once other suggestions stand on it. */
export function ranked(
  item: { priority: number; why: readonly string[] },
  before: readonly RankedSuggestion[],
  after: readonly RankedSuggestion[],
): { priority: number; why: string[] } {
  const priority = Math.max(0, item.priority - addedPriority(before) + addedPriority(after));
  const old = new Set(reasonsOf(before));
  return { priority, why: [...item.why.filter((reason) => !old.has(reason)), ...reasonsOf(after)] };
}

/** The reasons in words, the urgent ones first. */
function reasonsOf(suggestions: readonly RankedSuggestion[]): string[] {
  const open = suggestions.filter(({ worth }) => worth > 0);
  const tones = open.flatMap(({ tone }) => (tone !== null && tone in urgentTones ? [tone] : []));
  const claims = open.filter(({ kind }) => kind !== "tone").length;
  return [
    ...[...new Set(tones)].map((tone) => `may be ${tone.replaceAll("_", " ")}`),
    ...(claims === 0 ? [] : [claims === 1 ? "1 suggestion" : `${claims} suggestions`]),
  ];
}
