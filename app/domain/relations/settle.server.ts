import type { Engine, Tx } from "#db/engine.server.ts";
import type { Row } from "#db/schema/index.ts";
import { type By, carryOut, type Done } from "../review/command.server.ts";
import type { RelationVerdict } from "../vocabulary.ts";
import type { RelationName } from "./ends.ts";
import { expectAsSeen, proposalOf, relationInHand } from "./relation-rows.server.ts";

export interface SeenRelation extends RelationName {
  /** `stampOf` what the person saw. */
  seen: string;
}

export interface Settlement extends SeenRelation {
  accepted: boolean;
}

export interface Settled {
  relationId: number;
}

/**
 * Accepts or rejects a proposed relation, or settles one the other way that was settled before; each is an event of its
 * own. No item has to be held for it, since nothing on the items changes. Settling it as it is settled already changes
 * nothing and makes no event.
 * @throws {Refusal} version_conflict when a side, or what was settled, is not as it was seen, or nothing of the kind is
 *   proposed any more; invalid_transition for a withdrawn claim; not_found, forbidden (also on articles read blind)
 */
export async function settleRelation(engine: Engine, given: By & Settlement): Promise<Settled & Done> {
  const { userId, at, key, ...submitted } = given;
  const { kind, accepted } = given;
  return carryOut<Settled>(engine, {
    by: { userId, at, key },
    permission: "claim.write",
    action: "relation.settled",
    submitted,
    async work(tx, scope) {
      const hand = await relationInHand(tx.db, given);
      const { from, stored: before, verdict } = hand;
      scope.documentId = from.documentId;
      const state: RelationVerdict = accepted ? "accepted" : "rejected";
      if (before !== null && verdict === state) return { drafts: [], result: { relationId: before.id } };
      const told = verdict === null ? await proposalOf(tx.db, given) : before;
      expectAsSeen(hand, { seen: given.seen, isThere: told !== null });
      if (told === null) throw new Error("an absent proposal passed for one that was seen");
      const after = settledRow(tx, { before, told, state, userId, at });
      return {
        drafts: [
          {
            action: "relation.settled",
            subject: { kind: "document", id: from.documentId },
            about: { relationId: after.id, kind, accepted },
            changes: [{ table: "relation", before, after }],
          },
        ],
        result: { relationId: after.id },
      };
    },
    again(event) {
      if (event.action !== "relation.settled") throw new Error(`event ${event.seq} settles nothing`);
      return { relationId: event.about.relationId };
    },
  });
}

function settledRow(
  tx: Tx,
  given: {
    before: Row<"relation"> | null;
    /** The proposal as it stands, or as it was kept when it was settled. */
    told: Row<"relationProposal">;
    state: RelationVerdict;
    userId: number;
    at: number;
  },
): Row<"relation"> {
  const { before, told, state, userId, at } = given;
  const { kind, fromKind, fromId, toId, score, reasons } = told;
  return {
    id: before?.id ?? tx.nextId("relation"),
    ...{ kind, fromKind, fromId, toId, score, reasons, state },
    decidedBy: userId,
    decidedAt: at,
  };
}
