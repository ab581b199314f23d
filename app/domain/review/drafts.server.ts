import { and, eq, sql } from "drizzle-orm";
import { type Db, type Engine, prepared, type Tx } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";
import { Refusal } from "../shared/refusal.ts";
import { itemInHand } from "./rows.server.ts";
import { isIdle, readWork, type Work } from "./work.ts";

const { draft } = tables;

/** Whose half-made work, on which item. */
export interface DraftOf {
  itemId: number;
  userId: number;
}

/** Longest draft, in UTF-16 units of its JSON. */
const longestDraft = 400_000;

const draftRow = prepared((db) =>
  db
    .select()
    .from(draft)
    .where(and(eq(draft.itemId, sql.placeholder("itemId")), eq(draft.userId, sql.placeholder("userId"))))
    .prepare(),
);

/** A person's half-made work on an item as the page saved it, or null. */
export async function readDraft(
  db: Db,
  { itemId, userId }: DraftOf,
): Promise<{ body: unknown; savedAt: number } | null> {
  const [row] = await draftRow(db).execute({ itemId, userId });
  return row === undefined ? null : { body: row.body, savedAt: row.savedAt };
}

/**
 * Keeps half-made work, in place of what was kept before. The clock of saving is not an act: it makes no event.
 * @param body any JSON but null; the page that wrote it reads it back
 * @throws {Refusal} too_large, not_found
 */
export async function saveDraft(
  engine: Engine,
  given: DraftOf & { body: NonNullable<unknown>; at: number },
): Promise<{ savedAt: number }> {
  const { itemId, userId, body, at } = given;
  if (JSON.stringify(body).length > longestDraft) {
    throw new Refusal(
      "too_large",
      "This draft is too long to be kept. Save what is ready as claims, then go on.",
    );
  }
  return engine.tx(async (tx) => {
    const row = { itemId, userId, body, savedAt: at };
    if ((await readDraft(tx.db, given)) !== null) tx.update("draft", row);
    else {
      await itemInHand(tx.db, itemId);
      tx.insert("draft", row);
    }
    return { savedAt: at };
  });
}

/** Forgets half-made work. Nothing happens when there is none. */
export async function clearDraft(engine: Engine, given: DraftOf): Promise<void> {
  await engine.tx((tx) => dropDraft(tx, given));
}

/** As `clearDraft`, inside a transaction that is open. */
export async function dropDraft(tx: Tx, given: DraftOf): Promise<void> {
  const [row] = await draftRow(tx.db).execute({ itemId: given.itemId, userId: given.userId });
  if (row !== undefined) tx.remove("draft", row);
}

/**
 * Takes a claim that was kept out of the half-made work, so that a page that is loaded before the next save does not
 * offer its form again. The rest of the work stays.
 * @param given.token of the claim's form
 */
export async function forgetClaimDraft(engine: Engine, given: DraftOf & { token: string }): Promise<void> {
  const { itemId, userId, token } = given;
  await engine.tx(async (tx) => {
    const [row] = await draftRow(tx.db).execute({ itemId, userId });
    if (row === undefined) return;
    const work = readWork(row.body);
    const kept = work.claims.find((claim) => claim.token === token);
    if (kept === undefined) return;
    const rest: Work = {
      ...work,
      claims: work.claims.filter((claim) => claim !== kept),
      inHand: work.inHand === kept.key ? null : work.inHand,
    };
    if (isIdle(rest)) tx.remove("draft", row);
    else tx.update("draft", { ...row, body: rest });
  });
}
