import type { Action, ActionFacts } from "../audit/actions.ts";
import type { Permission } from "../auth/permissions.ts";
import { claimTypeOf, decisionKindOf } from "../codebook/lookup.ts";
import type { Codebook } from "../codebook/types.ts";

/** Acts that Undo takes back, each with the right that doing it asks for. */
export const undoableActs = {
  "claim.added": "claim.write",
  "claim.changed": "claim.write",
  "claim.withdrawn": "claim.write",
  "suggestion.accepted": "claim.write",
  "suggestion.rejected": "claim.write",
  "tones.set": "tone.write",
  "item.decided": "decision.write",
  "item.finished": "claim.write",
  "item.skipped": "item.take",
  "note.added": "queue.read",
} as const satisfies Partial<Record<Action, Permission>>;
export type UndoableAct = keyof typeof undoableActs;

export function isUndoable(action: string): action is UndoableAct {
  return Object.hasOwn(undoableActs, action);
}

/** An act and its facts. */
export type Told = { [A in Action]: { action: A; about: ActionFacts[A] } }[Action];

/** What Undo would take back, to complete "Undo ...". */
export function undoWords(codebook: Codebook, event: Told): string {
  switch (event.action) {
    case "claim.added":
      return `the marking of ${typeWords(codebook, event.about.type)}`;
    case "claim.changed":
      return `the change of ${typeWords(codebook, event.about.type)}`;
    case "claim.withdrawn":
      return `the withdrawal of ${typeWords(codebook, event.about.type)}`;
    case "suggestion.accepted":
      return `accepting a suggestion (${typeLabel(codebook, event.about.type)})`;
    case "suggestion.rejected":
      return "the rejection of a suggestion";
    case "tones.set":
      return "the tones";
    case "item.decided": {
      const kind = decisionKindOf(codebook, event.about.kind);
      return `the decision “${kind?.label ?? event.about.kind}”`;
    }
    case "item.finished":
      return "finishing the text";
    case "item.skipped":
      return "the skip";
    case "note.added":
      return "the note";
    default:
      return event.action;
  }
}

function typeWords(codebook: Codebook, type: string): string {
  return `a claim (${typeLabel(codebook, type)})`;
}

function typeLabel(codebook: Codebook, type: string): string {
  return (claimTypeOf(codebook, type)?.label ?? type).toLowerCase();
}
