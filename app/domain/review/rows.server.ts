import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import { type Db, prepared } from "#db/engine.server.ts";
import { type Row, tables } from "#db/schema/index.ts";
import { Refusal } from "../shared/refusal.ts";

const { claim, claimSpan, decision, document, item, lease, textVersion, tone, toneReading, user } = tables;
const { placeholder } = sql;

/** An item with its document and the document's newest text: what every command about it starts from. */
export interface ItemInHand {
  item: Row<"item">;
  document: Row<"document">;
  newest: Row<"textVersion">;
}

const inHand = prepared((db) =>
  db
    .select({ item, document, newest: textVersion })
    .from(item)
    .innerJoin(document, eq(document.id, item.documentId))
    .innerJoin(textVersion, eq(textVersion.id, document.currentVersionId))
    .where(eq(item.id, placeholder("itemId")))
    .prepare(),
);
const holder = prepared((db) =>
  db
    .select({ lease, name: user.displayName })
    .from(lease)
    .innerJoin(user, eq(user.id, lease.userId))
    .where(eq(lease.itemId, placeholder("itemId")))
    .prepare(),
);
const versionById = prepared((db) =>
  db
    .select()
    .from(textVersion)
    .where(eq(textVersion.id, placeholder("id")))
    .prepare(),
);
const claimById = prepared((db) =>
  db
    .select()
    .from(claim)
    .where(eq(claim.id, placeholder("id")))
    .prepare(),
);
const spansById = prepared((db) =>
  db
    .select()
    .from(claimSpan)
    .where(eq(claimSpan.claimId, placeholder("id")))
    .orderBy(asc(claimSpan.position))
    .prepare(),
);
const itemsOfDocument = prepared((db) =>
  db
    .select()
    .from(item)
    .where(eq(item.documentId, placeholder("documentId")))
    .prepare(),
);
const ownReading = prepared((db) =>
  db
    .select()
    .from(toneReading)
    .where(
      and(
        eq(toneReading.documentId, placeholder("documentId")),
        eq(toneReading.userId, placeholder("userId")),
      ),
    )
    .prepare(),
);
const tonesOf = prepared((db) =>
  db
    .select()
    .from(tone)
    .where(eq(tone.readingId, placeholder("readingId")))
    .prepare(),
);
const inForce = prepared((db) =>
  db
    .select()
    .from(decision)
    .where(and(eq(decision.documentId, placeholder("documentId")), eq(decision.state, "live")))
    .orderBy(desc(decision.id))
    .limit(1)
    .prepare(),
);

/** @throws {Refusal} not_found */
export async function itemInHand(db: Db, itemId: number): Promise<ItemInHand> {
  const [row] = await inHand(db).execute({ itemId });
  if (row === undefined) throw new Refusal("not_found", "There is no such item. Go back to the queue.");
  return row;
}

/**
 * Refuses to go on while somebody else works on an item. An expired lease is no lease.
 * @throws {Refusal} held_by_other with holder and time
 */
export async function expectFree(
  db: Db,
  given: { itemId: number; userId: number; at: number },
): Promise<void> {
  const [held] = await holder(db).execute({ itemId: given.itemId });
  if (held === undefined || held.lease.userId === given.userId || held.lease.until <= given.at) return;
  throw new Refusal(
    "held_by_other",
    `${held.name} is working on this item. What you sent is kept in its history; take the item again when it is free.`,
    { holder: held.name, until: held.lease.until },
  );
}

/**
 * A text version of a document, by id.
 * @throws {Refusal} bad_input when it belongs to another document
 */
export async function textOf(
  db: Db,
  { newest, document: doc }: ItemInHand,
  id: number,
): Promise<Row<"textVersion">> {
  if (id === newest.id) return newest;
  const [row] = await versionById(db).execute({ id });
  if (row === undefined || row.documentId !== doc.id) {
    throw new Refusal("bad_input", "This text version is not of this document. Reload the page.");
  }
  return row;
}

export interface StoredClaim {
  claim: Row<"claim">;
  spans: Row<"claimSpan">[];
}

/** @throws {Refusal} not_found */
export async function claimInHand(db: Db, claimId: number): Promise<StoredClaim> {
  const [row] = await claimById(db).execute({ id: claimId });
  if (row === undefined) throw new Refusal("not_found", "There is no such claim. Reload the page.");
  return { claim: row, spans: await spansById(db).execute({ id: claimId }) };
}

/** Live claims among these ids, each with the article its document belongs to. */
export async function liveClaims(
  db: Db,
  ids: readonly number[],
): Promise<
  { id: number; type: string; fields: Record<string, unknown>; documentId: number; articleId: number }[]
> {
  if (ids.length === 0) return [];
  return db
    .select({
      id: claim.id,
      type: claim.type,
      fields: claim.fields,
      documentId: claim.documentId,
      articleId: document.articleId,
    })
    .from(claim)
    .innerJoin(document, eq(document.id, claim.documentId))
    .where(and(inArray(claim.id, [...ids]), eq(claim.state, "live")));
}

/** The item of a document that a reviewer works through: comments are moderated, articles annotated. */
export async function itemsOf(db: Db, documentId: number): Promise<Row<"item">[]> {
  return itemsOfDocument(db).execute({ documentId });
}

/** A person's tone reading of a document with its labels, or null. */
export async function readingOf(
  db: Db,
  given: { documentId: number; userId: number },
): Promise<{ reading: Row<"toneReading">; tones: Row<"tone">[] } | null> {
  const [reading] = await ownReading(db).execute(given);
  return reading === undefined
    ? null
    : { reading, tones: await tonesOf(db).execute({ readingId: reading.id }) };
}

/** The decision in force about a document: the newest that was not undone. */
export async function decisionInForce(db: Db, documentId: number): Promise<Row<"decision"> | null> {
  const [row] = await inForce(db).execute({ documentId });
  return row ?? null;
}
