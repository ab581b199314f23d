import { and, desc, eq, getTableColumns, lt, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { type Db, type Engine, prepared } from "#db/engine.server.ts";
import { type FoldedTable, tables } from "#db/schema/index.ts";
import type { Change, StoredEvent } from "../audit/event.server.ts";
import { readEvent } from "../audit/record.server.ts";
import { requireActor } from "../auth/user-rows.server.ts";
import { canonicalJson } from "../shared/canonical-json.ts";
import { Refusal } from "../shared/refusal.ts";
import { type By, carryOut, type Done } from "./command.server.ts";
import { conflict } from "./refusals.ts";
import { reverseChanges } from "./reverse.server.ts";
import { expectFree, itemsOf } from "./rows.server.ts";
import { isUndoable, undoableActs } from "./undoable.ts";

const { event, item } = tables;
const { placeholder } = sql;

/** How far back Undo looks among a person's acts. */
const mostActs = 200;
const actsAtOnce = 40;

const lastActs = prepared((db) =>
  db
    .select()
    .from(event)
    .where(and(eq(event.actor, placeholder("userId")), lt(event.seq, placeholder("before"))))
    .orderBy(desc(event.seq))
    .limit(actsAtOnce)
    .prepare(),
);

/** The last act of a person that was not taken back yet and can be, or null. It is looked for in the trail, so it outlives a reload. */
export async function lastUndoable(db: Db, userId: number): Promise<StoredEvent | null> {
  const undone = new Set<number>();
  let before = Number.MAX_SAFE_INTEGER;
  for (let seen = 0; seen < mostActs; seen += actsAtOnce) {
    const rows = await lastActs(db).execute({ userId, before });
    for (const row of rows) {
      if (row.action === "act.undone") {
        const act = readEvent(row);
        if (act.action === "act.undone") undone.add(act.about.seq);
      } else if (isUndoable(row.action) && !undone.has(row.seq)) return readEvent(row);
    }
    if (rows.length < actsAtOnce) return null;
    before = rows.at(-1)?.seq ?? 0;
  }
  return null;
}

export interface Undone {
  /** The act that was taken back. */
  undoneSeq: number;
  action: string;
  documentId: number;
  /** The item of the document, to go back to. */
  itemId: number | null;
}

/**
 * Takes back the person's last act: an event with its changes reversed. Acts of others are never touched.
 * @param given.expectedSeq the act the person was shown; refused when they have done something else since
 * @throws {Refusal} nothing_to_undo, version_conflict when somebody changed the same since, held_by_other, forbidden
 */
export async function undoLast(engine: Engine, given: By & { expectedSeq?: number }): Promise<Undone & Done> {
  const { userId, at, key, expectedSeq } = given;
  return carryOut<Undone>(engine, {
    by: { userId, at, key },
    permission: "queue.read",
    action: "act.undone",
    submitted: { expectedSeq: expectedSeq ?? null },
    async work(tx, scope) {
      const act = await lastUndoable(tx.db, userId);
      if (act === null || !isUndoable(act.action)) {
        throw new Refusal("nothing_to_undo", "None of your last acts is left to undo.");
      }
      const documentId = act.subject.id;
      scope.documentId = documentId;
      await requireActor(tx, userId, undoableActs[act.action]);
      if (expectedSeq !== undefined && act.seq !== expectedSeq) {
        throw conflict("You did something else", {
          stored: { seq: act.seq, action: act.action },
          submitted: { expectedSeq },
        });
      }
      const items = await itemsOf(tx.db, documentId);
      for (const { id } of items) await expectFree(tx.db, { itemId: id, userId, at });
      const standing = await asTheyStand(tx.db, act);
      return {
        drafts: [
          {
            action: "act.undone",
            subject: act.subject,
            about: { seq: act.seq, action: act.action },
            changes: reverseChanges(standing, { userId, at }),
          },
        ],
        result: { undoneSeq: act.seq, action: act.action, documentId, itemId: items[0]?.id ?? null },
      };
    },
    async again(done, db) {
      if (done.action !== "act.undone") throw new Error(`event ${done.seq} takes nothing back`);
      const { seq, action } = done.about;
      const [first] = await itemsOf(db, done.subject.id);
      return { undoneSeq: seq, action, documentId: done.subject.id, itemId: first?.id ?? null };
    },
  });
}

/**
 * The changes of an act with the rows as they stand now. They may have been changed and brought back since, by an undo
 * of a later act, so who touched them last and their revision may differ; what they say may not.
 * @throws {Refusal} version_conflict when a row says something else
 */
async function asTheyStand(db: Db, act: StoredEvent): Promise<Change[]> {
  const standing: Change[] = [];
  for (const change of act.changes) {
    const stored = await rowOf(db, change);
    if (canonicalJson(substance(stored)) !== canonicalJson(substance(change.after))) {
      throw new Refusal(
        "version_conflict",
        "This was changed again after your act, so the act cannot be taken back. Look at the history, then change what stands now.",
        { stored, submitted: change.after },
      );
    }
    standing.push({ ...change, after: stored } as Change);
  }
  return standing;
}

/** A row without what every touch changes. */
function substance(row: object | null): object | null {
  if (row === null) return null;
  const { revision, changedBy, changedAt, at, ...rest } = row as Record<string, unknown>;
  return rest;
}

/** Primary keys of the tables whose changes can be taken back. */
const keys: Partial<Record<FoldedTable, readonly string[]>> = {
  claim: ["id"],
  claimSpan: ["claimId", "position"],
  toneReading: ["id"],
  tone: ["readingId", "label"],
  decision: ["id"],
  item: ["id"],
  skip: ["itemId", "userId"],
  suggestionOutcome: ["id"],
};

/** The row that a change was about, as it stands now; null when there is none. */
async function rowOf(db: Db, change: Change): Promise<object | null> {
  const key = keys[change.table];
  const row = (change.after ?? change.before) as Record<string, unknown> | null;
  if (key === undefined || row === null) throw new Error(`an act on ${change.table} cannot be undone`);
  // All these tables are read alike; the type of one stands for them.
  const table = tables[change.table] as typeof item;
  const columns: Record<string, SQLiteColumn> = getTableColumns(table);
  const [stored] = await db
    .select()
    .from(table)
    .where(and(...key.map((column) => eq(columns[column]!, row[column]))));
  return stored ?? null;
}
