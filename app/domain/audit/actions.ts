import type { ImportCounts, RejectionReason, RelationKind, Role } from "../vocabulary.ts";

/**
 * Every act that the audit trail knows, with the facts it carries for its sentence (`about`). What changed in the
 * tables stands beside it, in the event's changes. A shape that is stored here never changes: a new one gets a new action.
 */
export interface ActionFacts {
  "import.started": { files: string[] };
  "import.finished": { files: string[]; counts: ImportCounts };
  "document.imported": { file: string };
  /** A new text came in; how the annotations of the old one fared. */
  "document.revised": { file: string; version: number; same: number; moved: number; orphaned: number };
  "item.leased": { itemId: number; until: number };
  "item.released": { itemId: number; why: ReleaseReason };
  "item.skipped": { itemId: number; reason: string };
  "item.decided": { itemId: number; decisionId: number; kind: string; reasons: string[]; version: number };
  /** All claims of a text are marked. */
  "item.finished": { itemId: number; claims: number };
  /** A deferred item came back to its lane. */
  "item.woken": { itemId: number };
  "claim.added": { claimId: number; type: string };
  "claim.changed": { claimId: number; type: string; revision: number };
  "claim.withdrawn": { claimId: number; type: string; reason: string };
  /** A suggestion became a claim; `amended` when the person changed something about it first. */
  "suggestion.accepted": { claimId: number; type: string; outcomeId: number; rule: string; amended: boolean };
  "suggestion.rejected": {
    outcomeId: number;
    rule: string;
    kind: string;
    quote: string;
    reason: RejectionReason;
    note: string;
  };
  /** What the machine proposes changed an item's place in its lane. */
  "item.ranked": { itemId: number; suggestions: number };
  "rule.switched": { rule: string; off: boolean; reason: string };
  /** Suggestions on an article and its comments were hidden, or are shown again. */
  "article.blinded": { blind: boolean; reason: string };
  "model.trained": { modelId: number; examples: number; inUse: boolean };
  /** A proposed relation was accepted or rejected, or what was settled before was settled the other way. */
  "relation.settled": { relationId: number; kind: RelationKind; accepted: boolean };
  /** What was settled about a relation was taken back: it may be proposed again. */
  "relation.reopened": { relationId: number; kind: RelationKind };
  "tones.set": { readingId: number; labels: { label: string; intensity: number | null }[] };
  "note.added": { itemId: number; text: string };
  "act.undone": { seq: number; action: string };
  /** A stale or forbidden write that was not carried out; `submitted` keeps what the person had made. */
  "write.refused": { attempted: string; code: string; submitted: unknown };
  "user.invited": { name: string; role: Role };
  /** The account's first password was set through its one-time link. */
  "user.activated": { name: string };
  "user.changed": { name: string };
  "user.disabled": { name: string };
  "user.enabled": { name: string };
  "user.reset_issued": { name: string };
  "user.password_changed": { name: string };
  "user.signed_in": { name: string };
  /** `name` is left out for accounts that do not exist: what strangers type is not kept. */
  "user.sign_in_refused": { name: string; why: "password" | "disabled" | "too_many" };
  "user.signed_out": { name: string };
  "user.sessions_ended": { name: string; count: number };
  "codebook.adopted": { version: number; name: string };
  "dataset.exported": { exportId: number; rows: number };
}

export type Action = keyof ActionFacts;
export type ReleaseReason = "decided" | "given_back" | "break" | "sign_out" | "left";

/** Whether an act changes what a dataset holds. The newest such event is a dataset's audit head. */
export const changesDataset: Record<Action, boolean> = {
  "import.started": false,
  "import.finished": false,
  "document.imported": true,
  "document.revised": true,
  "item.leased": false,
  "item.released": false,
  "item.skipped": false,
  "item.decided": true,
  "item.finished": true,
  "item.woken": false,
  "claim.added": true,
  "claim.changed": true,
  "claim.withdrawn": true,
  "suggestion.accepted": true,
  "suggestion.rejected": true,
  "item.ranked": false,
  "rule.switched": false,
  "article.blinded": true,
  "model.trained": false,
  "relation.settled": true,
  "relation.reopened": true,
  "tones.set": true,
  "note.added": false,
  "act.undone": true,
  "write.refused": false,
  "user.invited": false,
  "user.activated": false,
  "user.changed": false,
  "user.disabled": false,
  "user.enabled": false,
  "user.reset_issued": false,
  "user.password_changed": false,
  "user.signed_in": false,
  "user.sign_in_refused": false,
  "user.signed_out": false,
  "user.sessions_ended": false,
  "codebook.adopted": true,
  "dataset.exported": false,
};

export const actions = Object.keys(changesDataset) as Action[];
