import type { Engine } from "#db/engine.server.ts";
import { type By, carryOut, type Done } from "../review/command.server.ts";
import { readNote } from "../review/refusals.ts";
import { expectFree, itemInHand, textOf } from "../review/rows.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { type RejectionReason, rejectionReasons } from "../vocabulary.ts";
import { openSuggestion, outcomeRow } from "./outcome-rows.server.ts";
import type { SuggestionPlace } from "./place.ts";

export interface Rejection {
  itemId: number;
  textVersionId: number;
  suggestion: SuggestionPlace;
  reason: RejectionReason;
  note?: string;
}

export interface Rejected {
  outcomeId: number;
}

/**
 * Turns a suggestion down. It is not shown on this text again, and counts against its rule.
 * @throws {Refusal} bad_input, already_in_state, held_by_other, not_found, forbidden
 */
export async function rejectSuggestion(engine: Engine, given: By & Rejection): Promise<Rejected & Done> {
  const { userId, at, key, ...submitted } = given;
  return carryOut<Rejected>(engine, {
    by: { userId, at, key },
    permission: "claim.write",
    action: "suggestion.rejected",
    submitted,
    async work(tx, scope) {
      const hand = await itemInHand(tx.db, given.itemId);
      scope.documentId = hand.document.id;
      await expectFree(tx.db, given);
      if (!rejectionReasons.includes(given.reason)) {
        throw new Refusal("bad_input", `Say why: one of ${rejectionReasons.join(", ")}.`);
      }
      const note = readNote(given.note);
      if (given.reason === "other" && note.trim() === "") {
        throw new Refusal("bad_input", "Say in words what is wrong with the suggestion.");
      }
      const text = await textOf(tx.db, hand, given.textVersionId);
      const place = given.suggestion;
      const suggestion = await openSuggestion(engine, tx, { document: hand.document, text, place });
      const { reason } = given;
      const row = outcomeRow(tx, {
        ...{ suggestion, text, userId, at, reason, note },
        outcome: "rejected",
        claimId: null,
      });
      return {
        drafts: [
          {
            action: "suggestion.rejected",
            subject: { kind: "document", id: hand.document.id },
            about: { outcomeId: row.id, rule: row.rule, kind: row.kind, quote: row.quote, reason, note },
            changes: [{ table: "suggestionOutcome", before: null, after: row }],
          },
        ],
        result: { outcomeId: row.id },
      };
    },
    again(event) {
      if (event.action !== "suggestion.rejected") throw new Error(`event ${event.seq} rejects nothing`);
      return { outcomeId: event.about.outcomeId };
    },
  });
}
