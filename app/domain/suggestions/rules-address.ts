import { type SuggestionKind, suggestionKinds } from "../suggest/types.ts";

/** What of the rules is asked for: what they propose of one kind, or null for everything. */
export interface RulesAsked {
  kind: SuggestionKind | null;
}

/** Reads the search part of the page's address; what makes no sense is passed over. */
export function readRulesAsked(search: URLSearchParams): RulesAsked {
  return { kind: suggestionKinds.find((kind) => kind === search.get("kind")) ?? null };
}

/** The page's address for what is asked. */
export function rulesHref({ kind }: RulesAsked): string {
  return kind === null ? "/rules" : `/rules?kind=${kind}`;
}
