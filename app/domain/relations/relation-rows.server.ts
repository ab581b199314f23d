import { and, eq } from "drizzle-orm";
import type { Db } from "#db/engine.server.ts";
import { type Row, tables } from "#db/schema/index.ts";
import { Refusal } from "../shared/refusal.ts";
import { blindnessOf } from "../suggestions/outcome-rows.server.ts";
import { type RelationVerdict, relationKinds } from "../vocabulary.ts";
import { endOf, type RelationName, stampOf } from "./ends.ts";

const { claim, document, relation, relationProposal } = tables;

/** A relation with both its sides as they stand: what every command about it starts from. */
export interface RelationInHand {
  from: Side;
  to: Side;
  /** As it is stored, taken back or not; null when nobody has settled it yet. */
  stored: Row<"relation"> | null;
  /** What is settled about it now. */
  verdict: RelationVerdict | null;
}

interface Side {
  documentId: number;
  articleId: number;
  /** The claim's revision, or the document's newest text version. */
  revision: number;
  stands: boolean;
}

/** @throws {Refusal} bad_input, not_found, forbidden when one of the articles is read blind */
export async function relationInHand(db: Db, name: RelationName): Promise<RelationInHand> {
  if (!relationKinds.includes(name.kind)) {
    throw new Refusal("bad_input", `A relation is one of ${relationKinds.join(", ")}.`);
  }
  const from = await sideOf(db, name, name.fromId);
  const to = await sideOf(db, name, name.toId);
  await expectShown(db, [from, to]);
  const stored = await storedRelation(db, name);
  return { from, to, stored, verdict: stored === null || stored.state === "undone" ? null : stored.state };
}

/**
 * Refuses to go on where the relation or one of its sides is not as somebody saw it.
 * @param given.isThere false where there is nothing that could be settled or taken back
 * @throws {Refusal} invalid_transition for a withdrawn claim, version_conflict
 */
export function expectAsSeen(
  { from, to, verdict }: RelationInHand,
  given: { seen: string; isThere: boolean },
): void {
  if (!from.stands || !to.stands) {
    throw new Refusal(
      "invalid_transition",
      "One of the two claims was withdrawn, so there is nothing left to relate. Reload the page.",
    );
  }
  const standing = stampOf({ state: verdict, from: from.revision, to: to.revision });
  if (standing === given.seen && given.isThere) return;
  throw new Refusal(
    "version_conflict",
    "One of the two sides, or what was settled, changed after you opened the page. Nothing was settled: look at both again, then decide.",
    { stored: standing, submitted: given.seen },
  );
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

async function storedRelation(db: Db, { kind, fromId, toId }: RelationName): Promise<Row<"relation"> | null> {
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

/** The proposal as it stands now. */
export async function proposalOf(
  db: Db,
  { kind, fromId, toId }: RelationName,
): Promise<Row<"relationProposal"> | null> {
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
