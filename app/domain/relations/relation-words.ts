import type { RelationKind, RelationState } from "../vocabulary.ts";

/** Relations as a person chooses among them. */
export const relationLabels: Record<RelationKind, string> = {
  supersedes: "Supersedes",
  contradicts: "Contradicts",
  same_claim: "Same claim",
  same_event: "Same event",
  near_duplicate: "Near duplicate",
};

/** What became of a relation, after its label. */
export const relationStateWords: Record<RelationState, string> = {
  accepted: "accepted",
  rejected: "rejected",
  undone: "taken back",
};

/** What the first has to do with the second, between the two in a sentence. */
export const relationSays: Record<RelationKind, string> = {
  supersedes: "takes the place of",
  contradicts: "contradicts",
  same_claim: "says the same as",
  same_event: "is about the same event as",
  near_duplicate: "is nearly the same text as",
};
