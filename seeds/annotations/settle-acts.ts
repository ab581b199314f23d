import type { SuggestionKind } from "#app/domain/suggest/types.ts";
import type { RejectionReason } from "#app/domain/vocabulary.ts";
import type { Act, Quote } from "./types.ts";

/** Short ways to write what somebody makes of a suggestion of one kind, by the words it stands on. */
function of(kind: SuggestionKind) {
  return {
    accept: (words: Quote): Act => ({ act: "accept", kind, words }),
    /** @param fields as in a claim that is marked; the others stay as proposed */
    amend: (words: Quote, fields: Record<string, unknown>): Act => ({ act: "amend", kind, words, fields }),
    reject: (words: Quote, reason: RejectionReason, note = ""): Act => ({
      ...{ act: "turn down", kind, words, reason, note },
    }),
  };
}

export const killed = of("killed");
export const injured = of("injured");
export const missing = of("missing");
export const displaced = of("displaced");
export const source = of("source");
export const perpetrator = of("perpetrator");
export const disputed = of("disputed");
export const tone = of("tone");
