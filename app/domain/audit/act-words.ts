import type { RefusalCode } from "../shared/refusal.ts";
import type { Action, ReleaseReason } from "./actions.ts";

/** What an act made, as the object of "took back" and "sent". */
export const actNouns: Record<Action, string> = {
  "import.started": "the start of an import",
  "import.finished": "an import",
  "document.imported": "a document",
  "document.revised": "a new text",
  "item.leased": "taking the item",
  "item.released": "giving the item back",
  "item.skipped": "a skip",
  "item.decided": "a decision",
  "item.finished": "the end of marking claims",
  "item.woken": "the return of a deferred item",
  "claim.added": "a new claim",
  "claim.changed": "a change of a claim",
  "claim.withdrawn": "the withdrawal of a claim",
  "suggestion.accepted": "an accepted suggestion",
  "suggestion.rejected": "a rejected suggestion",
  "item.ranked": "a new place in the queue",
  "rule.switched": "the switching of a rule",
  "article.blinded": "a change of what is shown blind",
  "model.trained": "a model",
  "relation.settled": "a settled relation",
  "relation.reopened": "the reopening of a settled relation",
  "tones.set": "a reading of the tone",
  "note.added": "a note",
  "act.undone": "the taking back of an act",
  "write.refused": "a refused write",
  "user.invited": "an invitation",
  "user.activated": "the opening of an account",
  "user.changed": "a change of an account",
  "user.disabled": "the disabling of an account",
  "user.enabled": "the enabling of an account",
  "user.reset_issued": "a one-time link",
  "user.password_changed": "a new password",
  "user.signed_in": "a sign-in",
  "user.sign_in_refused": "a refused sign-in",
  "user.signed_out": "a sign-out",
  "user.sessions_ended": "the end of sessions",
  "codebook.adopted": "a codebook",
  "dataset.exported": "an export",
};

/** How an item went back into its lane. */
export const releaseWords: Record<ReleaseReason, (item: string) => string> = {
  decided: (item) => `was done with ${item}`,
  given_back: (item) => `gave ${item} back`,
  break: (item) => `took a break and gave ${item} back`,
  sign_out: (item) => `signed out and gave ${item} back`,
  left: (item) => `left the page and gave ${item} back`,
};

/** Why a write was not carried out. */
const refusalWords: Partial<Record<RefusalCode, string>> = {
  version_conflict: "it had changed in the meantime",
  held_by_other: "somebody else was working on it",
  forbidden: "the role does not allow it",
  already_in_state: "that had been done already",
  invalid_transition: "that was no longer possible",
};

export function whyRefused(code: string): string {
  return refusalWords[code as RefusalCode] ?? "the rules say no";
}
