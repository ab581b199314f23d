import { and, count, eq, sql } from "drizzle-orm";
import { type Engine, prepared } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";
import type { StoredEvent } from "../audit/event.server.ts";
import { releaseIn } from "../queue/lease.server.ts";
import { moveItem } from "../queue/transitions.ts";
import { type By, carryOut, type Done } from "./command.server.ts";
import { dropDraft } from "./drafts.server.ts";
import { conflict } from "./refusals.ts";
import { expectFree, itemInHand } from "./rows.server.ts";
import { expectNewestText } from "./tones.server.ts";

const { claim } = tables;

export interface Finished {
  itemId: number;
  /** Revision of the item after it moved. */
  itemRevision: number;
  /** Live claims of the text. */
  claims: number;
}

const liveClaimsOf = prepared((db) =>
  db
    .select({ n: count() })
    .from(claim)
    .where(and(eq(claim.documentId, sql.placeholder("documentId")), eq(claim.state, "live")))
    .prepare(),
);

/**
 * Says that every claim of a text is marked; gives the lease back and drops the draft. A text without claims is
 * finished the same way: seen, and nothing in it to mark.
 * @throws {Refusal} already_in_state, version_conflict with `detail.stored` and `detail.submitted`, invalid_transition,
 *   held_by_other, not_found, forbidden
 */
export async function finishItem(
  engine: Engine,
  given: By & { itemId: number; textVersionId: number; expectedRevision: number },
): Promise<Finished & Done> {
  const { userId, at, key, ...submitted } = given;
  return carryOut(engine, {
    by: { userId, at, key },
    permission: "claim.write",
    action: "item.finished",
    submitted,
    async work(tx, scope) {
      const hand = await itemInHand(tx.db, given.itemId);
      scope.documentId = hand.document.id;
      await expectFree(tx.db, given);
      const moved = moveItem(hand.item, { act: "finish" });
      expectNewestText(hand, given.textVersionId, submitted);
      if (hand.item.revision !== given.expectedRevision) {
        throw conflict("Somebody moved this item", { stored: { item: hand.item }, submitted });
      }
      const [found] = await liveClaimsOf(tx.db).execute({ documentId: hand.document.id });
      const claims = found?.n ?? 0;
      return {
        drafts: [
          {
            action: "item.finished",
            subject: { kind: "document", id: hand.document.id },
            about: { itemId: hand.item.id, claims },
            changes: [{ table: "item", before: hand.item, after: moved }],
          },
        ],
        result: { itemId: hand.item.id, itemRevision: moved.revision, claims },
        async after() {
          await releaseIn(tx, { itemId: given.itemId, userId, at, why: "decided" });
          await dropDraft(tx, given);
        },
      };
    },
    again: finishedBefore,
  });
}

function finishedBefore(event: StoredEvent): Finished {
  const change = event.changes.find((candidate) => candidate.table === "item");
  if (event.action !== "item.finished" || change?.table !== "item" || change.after === null) {
    throw new Error(`event ${event.seq} finishes nothing`);
  }
  return { ...event.about, itemRevision: change.after.revision };
}
