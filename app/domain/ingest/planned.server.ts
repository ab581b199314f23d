import { sql } from "drizzle-orm";
import { prepared, type Tx } from "#db/engine.server.ts";
import { scratch } from "#db/scratch.server.ts";

const { planned, seen } = scratch;
const { placeholder } = sql;

/** A document as a dry run notes it. */
export interface PlannedDocument {
  id: number;
  source: string;
  kind: "article" | "comment";
  externalId: string;
  articleId: number;
  parentId: number | null;
  depth: number;
  author: string | null;
  sha256: string;
  /** Kept for page dumps, which are told apart by their text. */
  body: string | null;
}

const insertPlanned = prepared((db) =>
  db
    .insert(planned)
    .select(
      sql`select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6,
        value ->> 7, value ->> 8, value ->> 9 from json_each(${placeholder("rows")}) where true
        on conflict (source, kind, external_id) do update set sha256 = excluded.sha256, body = excluded.body`,
    )
    .prepare(),
);
const insertSeen = prepared((db) =>
  db
    .insert(seen)
    .select(sql`select value from json_each(${placeholder("ids")}) where true on conflict do nothing`)
    .prepare(),
);

/** Notes what a dry run would have made; a document that it would have given another text replaces its entry. */
export async function plan({ db }: Tx, rows: readonly PlannedDocument[]): Promise<void> {
  if (rows.length === 0) return;
  const list = rows.map((row) => [
    row.id,
    row.source,
    row.kind,
    row.externalId,
    row.articleId,
    row.parentId,
    row.depth,
    row.author,
    row.sha256,
    row.body,
  ]);
  await insertPlanned(db).execute({ rows: JSON.stringify(list) });
}

/** Notes documents that were there before and have come again. */
export async function markSeen({ db }: Tx, ids: readonly number[]): Promise<void> {
  if (ids.length > 0) await insertSeen(db).execute({ ids: JSON.stringify(ids) });
}
