import { optionOf } from "../codebook/lookup.ts";
import type { Codebook } from "../codebook/types.ts";
import { harmIds } from "../suggest/casualties/fields.ts";
import type { SuggestionKind } from "../suggest/types.ts";

/** Kinds that are no harm; harms are called as the codebook calls them. */
const ownWords: Partial<Record<SuggestionKind, string>> = {
  perpetrator: "who did it",
  source: "who says so",
  disputed: "authenticity disputed",
  tone: "tone",
};

/** What a kind of suggestion is called. */
export function kindWords(codebook: Codebook, kind: SuggestionKind): string {
  const harm = Object.hasOwn(harmIds, kind) ? harmIds[kind as keyof typeof harmIds] : "";
  return ownWords[kind] ?? optionOf(codebook, "harm", harm)?.label ?? kind.replaceAll("_", " ");
}
