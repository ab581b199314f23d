import { desc, eq, sql } from "drizzle-orm";
import type { Db, Snapshot } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";
import { actions, changesDataset } from "../audit/actions.ts";

const { event } = tables;

/** An event of the trail. `at` is milliseconds since 1970 UTC. */
export interface AuditHead {
  seq: number;
  hash: string;
  at: number;
}

const changing = actions.filter((action) => changesDataset[action]);

const newestOf = (db: Db) =>
  db
    .select({ seq: event.seq, hash: event.hash, at: event.at })
    .from(event)
    .where(eq(event.action, sql.placeholder("action")))
    .orderBy(desc(event.seq))
    .limit(1);

/**
 * The newest event whose act changed what a dataset holds, or null: what a dataset is the state of. Exporting, itself
 * an event, does not move it.
 */
export async function auditHead(db: Db, snapshot: Snapshot): Promise<AuditHead | null> {
  const newest = snapshot.query<[seq: number, hash: string, at: number]>(newestOf(db));
  let head: AuditHead | null = null;
  for (const action of changing) {
    const [row] = await newest.rows({ action });
    if (row !== undefined && row[0] > (head?.seq ?? 0)) head = { seq: row[0], hash: row[1], at: row[2] };
  }
  return head;
}
