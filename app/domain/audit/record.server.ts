import * as crypto from "node:crypto";
import { and, desc, eq, sql } from "drizzle-orm";
import { type Db, prepared, type Tx } from "#db/engine.server.ts";
import { foldedTables, type Row, tables } from "#db/schema/index.ts";
import { foldForSearch } from "../shared/search-text.ts";
import type { ItemState, Lane } from "../vocabulary.ts";
import {
  type Change,
  decodePayload,
  type EventDraft,
  encodePayload,
  headerBytes,
  noHash,
  type StoredEvent,
} from "./event.server.ts";

const { counter, event } = tables;

const lastEvent = prepared((db) =>
  db.select({ seq: event.seq, hash: event.hash }).from(event).orderBy(desc(event.seq)).limit(1).prepare(),
);
const eventByKey = prepared((db) =>
  db
    .select({ seq: event.seq })
    .from(event)
    .where(eq(event.key, sql.placeholder("key")))
    .prepare(),
);

const addToCounter = prepared((db) =>
  db
    .update(counter)
    .set({ count: sql`${counter.count} + ${sql.placeholder("by")}` })
    .where(and(eq(counter.lane, sql.placeholder("lane")), eq(counter.state, sql.placeholder("state"))))
    .prepare(),
);

/** SHA-256 as lower-case hex of a text in UTF-8. */
export const sha256 = (text: string) => crypto.hash("sha256", text, "hex");

/**
 * The one door for changes: appends events to the audit trail and applies their changes to the tables, in the
 * transaction that is open. Nothing else writes the folded tables.
 * @param by who acts (user id, null for the system), when (ms since 1970 UTC), and the client's idempotency key;
 *   the key goes with the first event. Ask `recordedUnder` first whether the key has been used.
 * @returns the sequence numbers of the new events
 * @throws what the database refuses: a broken reference, a quote that is not the text, a used key
 */
export async function record(
  tx: Tx,
  by: { actor: number | null; at: number; key?: string | null },
  drafts: EventDraft[],
): Promise<number[]> {
  const [last] = await lastEvent(tx.db).execute();
  let prevHash = last?.hash ?? noHash;
  let seq = last?.seq ?? 0;
  const seqs: number[] = [];
  for (const draft of drafts) {
    seq += 1;
    const row = sealEvent({
      draft,
      seq,
      prevHash,
      actor: by.actor,
      at: by.at,
      key: seqs.length === 0 ? (by.key ?? null) : null,
    });
    tx.insert("event", row);
    prevHash = row.hash;
    seqs.push(seq);
  }
  for (const change of inTableOrder(drafts)) applyChange(tx, change);
  await countItems(tx, drafts);
  return seqs;
}

/** All changes, one table after the other: writing runs of one table keeps its pages and indexes at hand. */
function inTableOrder(drafts: EventDraft[]): Change[] {
  const changes = drafts.flatMap((draft) => draft.changes);
  if (drafts.length === 1) return changes;
  return foldedTables.flatMap((name) => changes.filter(({ table }) => table === name));
}

function sealEvent(given: {
  draft: EventDraft;
  seq: number;
  prevHash: string;
  actor: number | null;
  at: number;
  key: string | null;
}): Row<"event"> {
  const { draft, seq, prevHash, actor, at, key } = given;
  const payload = encodePayload(draft);
  const header = {
    seq,
    at,
    actor,
    action: draft.action,
    subjectKind: draft.subject.kind,
    subjectId: draft.subject.id,
    key,
    payloadHash: sha256(payload),
    prevHash,
  };
  return { ...header, payload, hash: sha256(headerBytes(header)) };
}

/** Keeps the counters of the lanes in step with the items that these events moved. */
export async function countItems(tx: Tx, drafts: Pick<EventDraft, "changes">[]): Promise<void> {
  const deltas = new Map<string, { lane: Lane; state: ItemState; by: number }>();
  const count = (row: Row<"item"> | null, by: number) => {
    if (row === null) return;
    const key = `${row.lane} ${row.state}`;
    const delta = deltas.get(key) ?? { lane: row.lane, state: row.state, by: 0 };
    delta.by += by;
    deltas.set(key, delta);
  };
  for (const { changes } of drafts) {
    for (const change of changes) {
      if (change.table !== "item") continue;
      count(change.before, -1);
      count(change.after, 1);
    }
  }
  for (const delta of deltas.values()) if (delta.by !== 0) await addToCounter(tx.db).execute(delta);
}

/** Writes one change to the tables and keeps the full-text index in step with the newest text. */
export function applyChange(tx: Tx, { table, before, after }: Change): void {
  if (before === null && after !== null) tx.insert(table, after);
  else if (before !== null && after === null) tx.remove(table, before);
  else if (after !== null) tx.update(table, after);
  if (table === "textVersion" && after !== null) tx.search.put(after.documentId, foldForSearch(after.body));
}

/** The event that a command with this idempotency key has already made, or null. */
export async function recordedUnder(db: Db, key: string): Promise<number | null> {
  const [row] = await eventByKey(db).execute({ key });
  return row?.seq ?? null;
}

/** Turns a row of the trail into an event with its facts and changes. */
export function readEvent(row: Row<"event">): StoredEvent {
  const { seq, at, actor, action, subjectKind, subjectId, hash, payload } = row;
  return {
    seq,
    at,
    actor,
    hash,
    action,
    subject: { kind: subjectKind, id: subjectId },
    ...decodePayload(payload),
  } as StoredEvent;
}
