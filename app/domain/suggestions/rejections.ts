import type { RejectionReason } from "../vocabulary.ts";

/** Why a suggestion is turned down, as people choose it. */
export const rejectionLabels: Record<RejectionReason, string> = {
  no_claim: "Says nothing of the kind",
  wrong_kind: "Another harm or another kind of claim",
  wrong_amount: "Another figure",
  wrong_words: "Other words",
  duplicate: "Marked already",
  other: "Something else",
};
