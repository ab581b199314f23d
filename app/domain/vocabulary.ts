/**
 * The closed lists that the schema, the checks in the database, the forms and the badges all derive from.
 * Labels that an admin may change (claim types, tones, decisions, reasons) live in the codebook, not here.
 */

/** What a signed-in person may be; what each may do stands in auth/permissions.ts. */
export const roles = ["moderator", "fact_checker", "admin"] as const;
export type Role = (typeof roles)[number];

/** `invited` has a one-time link and no password yet; `disabled` cannot sign in and keeps its history. */
export const userStates = ["invited", "active", "disabled"] as const;
export type UserState = (typeof userStates)[number];

export const documentKinds = ["article", "comment"] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** The job an item stands for: deciding about a comment, or marking the claims of a text. */
export const itemKinds = ["moderation", "claims"] as const;
export type ItemKind = (typeof itemKinds)[number];

/** The queues. An item starts in the lane of its kind; a decision may escalate or defer it. */
export const lanes = ["moderation", "claims", "escalated", "deferred"] as const;
export type Lane = (typeof lanes)[number];

export const itemStates = ["open", "done"] as const;
export type ItemState = (typeof itemStates)[number];

/** `withdrawn` claims stay readable in the history and leave every list. */
export const claimStates = ["live", "withdrawn"] as const;
export type ClaimState = (typeof claimStates)[number];

/** Who first proposed an annotation. */
export const origins = ["human", "suggestion"] as const;
export type Origin = (typeof origins)[number];

/** How an annotation came to the newest text version: made on it, found again, moved, or not found surely. */
export const anchorStates = ["exact", "moved", "orphan"] as const;
export type AnchorState = (typeof anchorStates)[number];

/** `undone` decisions stay readable in the history and no longer count. */
export const decisionStates = ["live", "undone"] as const;
export type DecisionState = (typeof decisionStates)[number];

/** What a person made of a suggestion: kept as it was, kept with changes, or turned down. */
export const suggestionOutcomes = ["accepted", "amended", "rejected"] as const;
export type SuggestionOutcome = (typeof suggestionOutcomes)[number];

/** `undone` outcomes stay readable in the history; the suggestion is open again. */
export const outcomeStates = ["live", "undone"] as const;
export type OutcomeState = (typeof outcomeStates)[number];

/** Why a suggestion was turned down, from what is wrong with the finding to what is wrong with the words. */
export const rejectionReasons = [
  "no_claim",
  "wrong_kind",
  "wrong_amount",
  "wrong_words",
  "duplicate",
  "other",
] as const;
export type RejectionReason = (typeof rejectionReasons)[number];

/**
 * What two claims, or for the last kind two texts, may have to do with each other. `same_claim`, `same_event` and
 * `contradicts` hold both ways; `supersedes` goes from the later claim to the earlier one, `near_duplicate` from the
 * later document to the earlier one.
 */
export const relationKinds = [
  "supersedes",
  "contradicts",
  "same_claim",
  "same_event",
  "near_duplicate",
] as const;
export type RelationKind = (typeof relationKinds)[number];

/** What a relation ties together. */
export const relationEnds = ["claim", "document"] as const;
export type RelationEnd = (typeof relationEnds)[number];

/** What a person makes of a proposed relation; either may be changed into the other later. */
export const relationVerdicts = ["accepted", "rejected"] as const;
export type RelationVerdict = (typeof relationVerdicts)[number];

/** `undone` relations were taken back: they are not settled any more, and may be proposed again. */
export const relationStates = [...relationVerdicts, "undone"] as const;
export type RelationState = (typeof relationStates)[number];

export const importStates = ["running", "finished", "failed"] as const;
export type ImportState = (typeof importStates)[number];

/** Parts of a text that are not the author's own words or that steer how it is shown. */
export const markKinds = ["title", "dateline", "boilerplate", "warning"] as const;
export type MarkKind = (typeof markKinds)[number];

/** What an event is about. Everything done to a document, its items and annotations has the document as subject. */
export const subjectKinds = ["document", "user", "intake", "codebook", "dataset"] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** Precision of a date that a text gives. */
export const datePrecisions = ["minute", "day", "month", "year"] as const;
export type DatePrecision = (typeof datePrecisions)[number];

export const exportFormats = ["jsonl", "csv"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** A stretch of a text version in code points, end exclusive. */
export interface Mark {
  kind: MarkKind;
  start: number;
  end: number;
}

/** What an import did, as the person who ran it is told. */
export interface ImportCounts {
  articles: number;
  comments: number;
  newVersions: number;
  duplicates: number;
  rejected: number;
}
