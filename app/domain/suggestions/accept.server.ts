import type { Engine } from "#db/engine.server.ts";
import type { EventDraft } from "../audit/event.server.ts";
import { currentCodebook } from "../codebook/current.server.ts";
import { claimDraft } from "../review/add-claim.server.ts";
import { type By, carryOut, type Done } from "../review/command.server.ts";
import { expectFree, itemInHand, textOf } from "../review/rows.server.ts";
import { isRefusal, Refusal } from "../shared/refusal.ts";
import { claimOf } from "./claim-of.ts";
import { liveOutcomes, openSuggestion } from "./outcome-rows.server.ts";
import { placeWord, type SuggestionPlace } from "./place.ts";

/** The most suggestions that one act accepts. */
export const mostAtOnce = 500;

export interface Acceptance {
  itemId: number;
  textVersionId: number;
  /** In the order of the text. */
  suggestions: SuggestionPlace[];
}

export interface Accepted {
  /** How many became claims. */
  accepted: number;
  /** How many stayed open, because the codebook asks for more than the text gave or somebody settled them. */
  left: number;
}

/**
 * Accepts suggestions as they are proposed, in one act with an event for each. Of several, those that cannot be kept so
 * stay open; where none can, the act is refused.
 * @throws {Refusal} bad_input with `detail.problems`, already_in_state, held_by_other, not_found, forbidden
 */
export async function acceptSuggestions(engine: Engine, given: By & Acceptance): Promise<Accepted & Done> {
  const { userId, at, key, ...submitted } = given;
  const { itemId, textVersionId } = given;
  const suggestions = [...new Map(given.suggestions.map((place) => [placeWord(place), place])).values()];
  return carryOut<Accepted>(engine, {
    by: { userId, at, key },
    permission: "claim.write",
    action: "suggestion.accepted",
    submitted,
    async work(tx, scope) {
      const hand = await itemInHand(tx.db, itemId);
      scope.documentId = hand.document.id;
      await expectFree(tx.db, given);
      if (suggestions.length === 0 || suggestions.length > mostAtOnce) {
        throw new Refusal("bad_input", `Accept between 1 and ${mostAtOnce} suggestions at once.`);
      }
      const codebook = await currentCodebook(tx.db);
      const text = await textOf(tx.db, hand, textVersionId);
      const drafts: EventDraft[] = [];
      let refused: Refusal | undefined;
      for (const place of suggestions) {
        try {
          const found = await openSuggestion(engine, tx, { document: hand.document, text, place });
          const claim = claimOf(codebook.body, found, text.marks);
          if (claim === null) {
            throw new Refusal("bad_input", "The codebook has no claims of this kind. Reject the suggestion.");
          }
          const one = { ...claim, userId, at, itemId, textVersionId, suggestion: place };
          const made = { given: one, hand, text, codebook, before: drafts.length };
          drafts.push((await claimDraft(engine, tx, made)).draft);
        } catch (error) {
          if (!isRefusal(error) || !passedOver.includes(error.code)) throw error;
          refused ??= error;
        }
      }
      if (drafts.length === 0 && refused) throw refused;
      const accepted = drafts.length;
      return { drafts, result: { accepted, left: suggestions.length - accepted } };
    },
    async again(event, db) {
      const outcomes = await liveOutcomes(db, textVersionId);
      const accepted = outcomes.filter(
        (row) => row.decidedBy === userId && row.decidedAt === event.at,
      ).length;
      return { accepted, left: suggestions.length - accepted };
    },
  });
}

/** For these reasons one of several stays open. */
const passedOver: readonly Refusal["code"][] = ["bad_input", "already_in_state"];
