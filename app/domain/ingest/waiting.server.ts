import { and, asc, eq, gt, notExists, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { prepared, type Tx } from "#db/engine.server.ts";
import { scratch } from "#db/scratch.server.ts";
import type { Waiting } from "./land-comments.server.ts";
import type { Parsed } from "./land-records.server.ts";
import type { CommentRecord } from "./records.ts";

const { waiting } = scratch;
const parentRow = alias(waiting, "parent_row");
const { placeholder } = sql;

/** Mark of a row that answers itself, by way of its parents. */
const onCycle = -1;

/** A comment that waits, by its row. */
export interface WaitingRow {
  id: number;
  source: string;
  row: Parsed<CommentRecord>;
}

const insertRow = prepared((db) =>
  db
    .insert(waiting)
    .values({
      file: placeholder("file"),
      line: placeholder("line"),
      source: placeholder("source"),
      externalId: placeholder("externalId"),
      parent: placeholder("parent"),
      record: placeholder("record"),
      raw: placeholder("raw"),
      ready: 0,
      walk: 0,
    })
    .prepare(),
);
const markReady = prepared((db) =>
  db
    .update(waiting)
    .set({ ready: 1 })
    .where(
      sql`(${waiting.source}, ${waiting.parent}) in
        (select value ->> 0, value ->> 1 from json_each(${placeholder("names")}))`,
    )
    .prepare(),
);
const columns = {
  id: waiting.id,
  source: waiting.source,
  file: waiting.file,
  line: waiting.line,
  record: waiting.record,
  raw: waiting.raw,
};
const inOrder = prepared((db) =>
  db
    .select(columns)
    .from(waiting)
    .where(gt(waiting.id, placeholder("after")))
    .orderBy(asc(waiting.id))
    .limit(placeholder("limit"))
    .prepare(),
);
// The 1 is written out: SQLite uses a partial index only where it sees the value.
const readyRows = prepared((db) =>
  db
    .select(columns)
    .from(waiting)
    .where(sql`${waiting.ready} = 1`)
    .orderBy(asc(waiting.id))
    .limit(placeholder("limit"))
    .prepare(),
);
const parentless = prepared((db) =>
  db
    .select(columns)
    .from(waiting)
    .where(
      and(
        gt(waiting.id, placeholder("after")),
        eq(waiting.ready, 0),
        notExists(
          db
            .select({ one: sql`1` })
            .from(parentRow)
            .where(and(eq(parentRow.source, waiting.source), eq(parentRow.externalId, waiting.parent))),
        ),
      ),
    )
    .orderBy(asc(waiting.id))
    .limit(placeholder("limit"))
    .prepare(),
);
const removeRows = prepared((db) =>
  db
    .delete(waiting)
    .where(sql`${waiting.id} in (select value from json_each(${placeholder("ids")}))`)
    .prepare(),
);
const setSource = prepared((db) =>
  db
    .update(waiting)
    .set({ source: sql`${placeholder("source")}` })
    .where(eq(waiting.id, placeholder("id")))
    .prepare(),
);
const walkFields = { id: waiting.id, source: waiting.source, parent: waiting.parent, walk: waiting.walk };
const nextUnwalked = prepared((db) =>
  db
    .select(walkFields)
    .from(waiting)
    .where(and(gt(waiting.id, placeholder("after")), eq(waiting.walk, 0)))
    .orderBy(asc(waiting.id))
    .limit(1)
    .prepare(),
);
const rowOf = prepared((db) =>
  db
    .select(walkFields)
    .from(waiting)
    .where(and(eq(waiting.source, placeholder("source")), eq(waiting.externalId, placeholder("externalId"))))
    .orderBy(asc(waiting.id))
    .limit(1)
    .prepare(),
);
const setWalk = prepared((db) =>
  db
    .update(waiting)
    .set({ walk: sql`${placeholder("walk")}` })
    .where(eq(waiting.id, placeholder("id")))
    .prepare(),
);
const cyclic = prepared((db) =>
  db
    .select(columns)
    .from(waiting)
    .where(and(gt(waiting.id, placeholder("after")), eq(waiting.walk, onCycle)))
    .orderBy(asc(waiting.id))
    .limit(placeholder("limit"))
    .prepare(),
);

/** Sets comments aside until everything has come. */
export async function setAside({ db }: Tx, rows: readonly Waiting[]): Promise<void> {
  for (const { row, source } of rows) {
    const { record, origin } = row;
    await insertRow(db).execute({
      ...origin,
      source,
      externalId: record.id,
      parent: record.parentId,
      record: JSON.stringify(record),
    });
  }
}

/** Rows in the order they were set aside, after one of them. */
export async function waitingAfter({ db }: Tx, after: number, limit: number): Promise<WaitingRow[]> {
  return (await inOrder(db).execute({ after, limit })).map(toRow);
}

/** Rows whose parent has landed. */
export async function waitingReady({ db }: Tx, limit: number): Promise<WaitingRow[]> {
  return (await readyRows(db).execute({ limit })).map(toRow);
}

/** Rows whose parent does not wait either: it never came, or it was refused. */
export async function waitingForNobody({ db }: Tx, after: number, limit: number): Promise<WaitingRow[]> {
  return (await parentless(db).execute({ after, limit })).map(toRow);
}

/** Rows that answer themselves, once `walkParents` has been everywhere. */
export async function waitingOnCycles({ db }: Tx, after: number, limit: number): Promise<WaitingRow[]> {
  return (await cyclic(db).execute({ after, limit })).map(toRow);
}

/** Takes rows out that have landed, and tells those that answer them. */
export async function settle(tx: Tx, rows: readonly WaitingRow[]): Promise<void> {
  if (rows.length === 0) return;
  await drop(tx, rows);
  const names = rows.map(({ source, row }) => [source, row.record.id]);
  await markReady(tx.db).execute({ names: JSON.stringify(names) });
}

/** Takes rows out that were refused. */
export async function drop({ db }: Tx, rows: readonly WaitingRow[]): Promise<void> {
  if (rows.length > 0) await removeRows(db).execute({ ids: JSON.stringify(rows.map(({ id }) => id)) });
}

/** Files a row under the source that its article turned out to have. */
export async function giveSource({ db }: Tx, id: number, source: string): Promise<void> {
  await setSource(db).execute({ id, source });
}

/** How far a search for cycles has come. */
export interface Walk {
  /** The row it started from, 0 between two walks. */
  start: number;
  at: WalkRow | null;
  /** Where it met itself: it now goes around the cycle until it is here again. */
  met: number | null;
  /** Rows up to this one have been visited. */
  done: number;
}

interface WalkRow {
  id: number;
  source: string;
  parent: string | null;
  walk: number;
}

/**
 * One step of a search for cycles among rows that all wait for one another: from every row along the parents, marking
 * the way, until it meets a marked row; if that is its own way, what lies between is a cycle. Every row is visited at
 * most twice and nothing is kept in memory.
 * @returns false when every row has been visited
 */
export async function walkParents({ db }: Tx, walk: Walk): Promise<boolean> {
  if (walk.at === null) {
    const [next] = await nextUnwalked(db).execute({ after: walk.done });
    if (next === undefined) return false;
    walk.at = next;
    walk.start = next.id;
    walk.done = next.id;
  }
  const { at } = walk;
  if (walk.met !== null) {
    await setWalk(db).execute({ id: at.id, walk: onCycle });
    const next = await parentOf(db, at);
    walk.at = next?.id === walk.met ? null : next;
    if (walk.at === null) walk.met = null;
  } else if (at.walk === 0) {
    await setWalk(db).execute({ id: at.id, walk: walk.start });
    walk.at = await parentOf(db, at);
  } else if (at.walk === walk.start) walk.met = at.id;
  else walk.at = null;
  return true;
}

async function parentOf(db: Tx["db"], { source, parent }: WalkRow): Promise<WalkRow | null> {
  const [row] = await rowOf(db).execute({ source, externalId: parent });
  return row ?? null;
}

type Stored = { id: number; source: string; file: string; line: number; record: string; raw: string | null };

function toRow({ id, source, file, line, record, raw }: Stored): WaitingRow {
  return { id, source, row: { record: JSON.parse(record) as CommentRecord, origin: { file, line, raw } } };
}
