import type { Engine } from "#db/engine.server.ts";
import { type By, carryOut, type Done } from "../review/command.server.ts";
import { expectAsSeen, proposalOf, relationInHand } from "./relation-rows.server.ts";
import type { SeenRelation, Settled } from "./settle.server.ts";

/**
 * Takes back what was settled about a relation, by whomever: it is proposed again as it was, until the next sweep says
 * whether it still would be. Taking back what is taken back already changes nothing and makes no event.
 * @throws {Refusal} version_conflict when a side, or what was settled, is not as it was seen; invalid_transition for a
 *   withdrawn claim; not_found, forbidden (also on articles read blind)
 */
export async function takeBackRelation(engine: Engine, given: By & SeenRelation): Promise<Settled & Done> {
  const { userId, at, key, ...submitted } = given;
  return carryOut<Settled>(engine, {
    by: { userId, at, key },
    permission: "claim.write",
    action: "relation.reopened",
    submitted,
    async work(tx, scope) {
      const hand = await relationInHand(tx.db, given);
      const { from, stored: before } = hand;
      scope.documentId = from.documentId;
      if (before?.state === "undone") return { drafts: [], result: { relationId: before.id } };
      expectAsSeen(hand, { seen: given.seen, isThere: before !== null });
      if (before === null) throw new Error("an absent relation passed for one that was seen");
      const { kind, fromKind, fromId, toId, score, reasons } = before;
      const isProposed = (await proposalOf(tx.db, given)) !== null;
      return {
        drafts: [
          {
            action: "relation.reopened",
            subject: { kind: "document", id: from.documentId },
            about: { relationId: before.id, kind },
            changes: [
              {
                table: "relation",
                before,
                after: { ...before, state: "undone", decidedBy: userId, decidedAt: at },
              },
            ],
          },
        ],
        result: { relationId: before.id },
        async after() {
          if (!isProposed) tx.insert("relationProposal", { kind, fromKind, fromId, toId, score, reasons });
        },
      };
    },
    again(event) {
      if (event.action !== "relation.reopened") throw new Error(`event ${event.seq} leaves nothing open`);
      return { relationId: event.about.relationId };
    },
  });
}
