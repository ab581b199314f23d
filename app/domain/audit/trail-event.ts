import type { Codebook } from "../codebook/types.ts";
import type { DocumentKind, SubjectKind } from "../vocabulary.ts";
import { type Action, type ActionFacts, changesDataset } from "./actions.ts";
import type { ClaimTagView } from "./sentence.ts";

/** A row before and after, by property names; null where it was not there. */
export interface TrailChange {
  table: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

/** An event as the pure parts of the trail see it. */
export type TrailEvent = {
  [A in Action]: { action: A; about: ActionFacts[A] };
}[Action] & {
  seq: number;
  at: number;
  /** User id; null is the system. */
  actor: number | null;
  subject: { kind: SubjectKind; id: number };
  changes: TrailChange[];
};

/** Names that stand for ids in sentences. */
export interface TrailNames {
  /** Display name of an account. */
  person(id: number): string;
  /** Null for a claim that is not there. */
  claim(id: number): ClaimTagView | null;
  /** What a document is; null where it is not known. */
  documentKind(id: number): DocumentKind | null;
  /** The codebook whose labels are read out. */
  codebook: Codebook;
}

/** How an event is drawn: a change of the data, work around it, or a machine's doing. */
export type EventLook = "change" | "work" | "machine";

export function lookOf({ action, actor, subject, changes }: TrailEvent): EventLook {
  if (actor === null) return "machine";
  const outsideQueue = subject.kind !== "document" && changes.length > 0;
  return changesDataset[action] || outsideQueue ? "change" : "work";
}

/** The kinds of event that a person can choose from, in the order they stand there. */
export const whatKinds = [
  "claim",
  "suggestion",
  "relation",
  "tone",
  "decision",
  "text",
  "work",
  "note",
  "undo",
  "refused",
  "import",
  "dataset",
  "account",
  "sign_in",
  "codebook",
] as const;
export type WhatKind = (typeof whatKinds)[number];

export const whatLabels: Record<WhatKind, string> = {
  claim: "Claim",
  suggestion: "Suggestion",
  relation: "Relation",
  tone: "Tone",
  decision: "Decision",
  text: "Text",
  work: "Taking and giving back",
  note: "Note",
  undo: "Taking an act back",
  refused: "Refused write",
  import: "Import",
  dataset: "Dataset",
  account: "Account",
  sign_in: "Signing in and out",
  codebook: "Codebook",
};

export const whatOf: Record<Action, WhatKind> = {
  "import.started": "import",
  "import.finished": "import",
  "document.imported": "text",
  "document.revised": "text",
  "item.leased": "work",
  "item.released": "work",
  "item.skipped": "work",
  "item.decided": "decision",
  "item.finished": "decision",
  "item.woken": "work",
  "claim.added": "claim",
  "claim.changed": "claim",
  "claim.withdrawn": "claim",
  "suggestion.accepted": "suggestion",
  "suggestion.rejected": "suggestion",
  "item.ranked": "suggestion",
  "rule.switched": "suggestion",
  "article.blinded": "suggestion",
  "model.trained": "suggestion",
  "relation.settled": "relation",
  "relation.reopened": "relation",
  "tones.set": "tone",
  "note.added": "note",
  "act.undone": "undo",
  "write.refused": "refused",
  "user.invited": "account",
  "user.activated": "account",
  "user.changed": "account",
  "user.disabled": "account",
  "user.enabled": "account",
  "user.reset_issued": "account",
  "user.password_changed": "account",
  "user.signed_in": "sign_in",
  "user.sign_in_refused": "sign_in",
  "user.signed_out": "sign_in",
  "user.sessions_ended": "account",
  "codebook.adopted": "codebook",
  "dataset.exported": "dataset",
};

/** The kinds of event that can have a document as their subject. */
export const documentWhatKinds: readonly WhatKind[] = [
  "claim",
  "suggestion",
  "relation",
  "tone",
  "decision",
  "text",
  "work",
  "note",
  "undo",
  "refused",
];
