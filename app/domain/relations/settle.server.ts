import { and, eq } from "drizzle-orm";
import type { Db, Engine, Tx } from "#db/engine.server.ts";
import { type Row, tables } from "#db/schema/index.ts";
import { type By, carryOut, type Done } from "../review/command.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { blindnessOf } from "../suggestions/outcome-rows.server.ts";
import { type RelationState, relationKinds } from "../vocabulary.ts";
import { endOf, type RelationName, stampOf } from "./ends.ts";

const { claim, document, relation, relationProposal } = tables;

export interface Settlement extends RelationName {
  accepted: boolean;
  /** `stampOf` what the person saw. */
  seen: string;
}

export interface Settled {
  relationId: number;
}

/**
 * Accepts or rejects a proposed relation, or settles one the other way that was settled before; each is an event of its
 * own. Undo does not take it back: settling it the other way does. No item has to be held for it, since nothing on the
 * items changes. Settling it as it is settled already changes nothing and makes no event.
 * @throws {Refusal} version_conflict when a side, or what was settled, is not as it was seen, or nothing of the kind is
 *   proposed any more; invalid_transition for a withdrawn claim; not_found, forbidden (also on articles read blind)
 */
export async function settleRelation(engine: Engine, given: By & Settlement): Promise<Settled & Done> {
  const { userId, at, key, ...submitted } = given;
  const { kind, fromId, toId, accepted } = given;
  return carryOut<Settled>(engine, {
    by: { userId, at, key },
    permission: "claim.write",
    action: "relation.settled",
    submitted,
    async work(tx, scope) {
      if (!relationKinds.includes(kind)) {
        throw new Refusal("bad_input", `A relation is one of ${relationKinds.join(", ")}.`);
      }
      const from = await sideOf(tx.db, given, fromId);
      const to = await sideOf(tx.db, given, toId);
      scope.documentId = from.documentId;
      await expectShown(tx.db, [from, to]);
      const before = await rowOf(tx.db, given);
      const state: RelationState = accepted ? "accepted" : "rejected";
      if (before?.state === state) return { drafts: [], result: { relationId: before.id } };
      if (!from.stands || !to.stands) {
        throw new Refusal(
          "invalid_transition",
          "One of the two claims was withdrawn, so there is nothing left to relate. Reload the page.",
        );
      }
      const standing = stampOf({ state: before?.state ?? null, from: from.revision, to: to.revision });
      const told = before ?? (await proposalOf(tx.db, given));
      if (standing !== given.seen || told === null) {
        throw new Refusal(
          "version_conflict",
          "One of the two sides, or what was settled, changed after you opened the page. Nothing was settled: look at both again, then decide.",
          { stored: standing, submitted: given.seen },
        );
      }
      const after = relationRow(tx, { before, told, state, userId, at });
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

interface Side {
  documentId: number;
  articleId: number;
  /** The claim's revision, or the document's newest text version. */
  revision: number;
  stands: boolean;
}

async function sideOf(db: Db, { kind }: RelationName, id: number): Promise<Side> {
  const side = endOf(kind) === "claim" ? await claimSide(db, id) : await documentSide(db, id);
  if (side === undefined) {
    throw new Refusal("not_found", "One of the two sides is not there. Reload the page.");
  }
  return side;
}

async function claimSide(db: Db, id: number): Promise<Side | undefined> {
  const [row] = await db
    .select({
      documentId: document.id,
      articleId: document.articleId,
      revision: claim.revision,
      state: claim.state,
    })
    .from(claim)
    .innerJoin(document, eq(document.id, claim.documentId))
    .where(eq(claim.id, id));
  return row && { ...row, stands: row.state === "live" };
}

async function documentSide(db: Db, id: number): Promise<Side | undefined> {
  const [row] = await db
    .select({ articleId: document.articleId, revision: document.currentVersionId })
    .from(document)
    .where(eq(document.id, id));
  return row && { ...row, documentId: id, stands: true };
}

async function expectShown(db: Db, sides: readonly Side[]): Promise<void> {
  for (const { articleId } of sides) {
    if ((await blindnessOf(db, articleId)) === null) continue;
    throw new Refusal(
      "forbidden",
      "One of the two articles is read blind, so no relation with it is settled. An admin can end that.",
    );
  }
}

async function rowOf(db: Db, { kind, fromId, toId }: RelationName): Promise<Row<"relation"> | null> {
  const [row] = await db
    .select()
    .from(relation)
    .where(
      and(
        eq(relation.kind, kind),
        eq(relation.fromKind, endOf(kind)),
        eq(relation.fromId, fromId),
        eq(relation.toId, toId),
      ),
    );
  return row ?? null;
}

/** The proposal as it stands, or as it was kept when it was settled. */
type Told = Row<"relationProposal">;

async function proposalOf(db: Db, { kind, fromId, toId }: RelationName): Promise<Told | null> {
  const [row] = await db
    .select()
    .from(relationProposal)
    .where(
      and(
        eq(relationProposal.kind, kind),
        eq(relationProposal.fromKind, endOf(kind)),
        eq(relationProposal.fromId, fromId),
        eq(relationProposal.toId, toId),
      ),
    );
  return row ?? null;
}

function relationRow(
  tx: Tx,
  given: {
    before: Row<"relation"> | null;
    told: Told;
    state: RelationState;
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
