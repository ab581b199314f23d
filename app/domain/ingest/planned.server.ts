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
    .values({
      id: placeholder("id"),
      source: placeholder("source"),
      kind: placeholder("kind"),
      externalId: placeholder("externalId"),
      articleId: placeholder("articleId"),
      parentId: placeholder("parentId"),
      depth: placeholder("depth"),
      author: placeholder("author"),
      sha256: placeholder("sha256"),
      body: placeholder("body"),
    })
    .onConflictDoUpdate({
      target: [planned.source, planned.kind, planned.externalId],
      set: { sha256: sql`excluded.sha256`, body: sql`excluded.body` },
    })
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
  for (const row of rows) await insertPlanned(db).execute({ ...row });
}

/** Notes documents that were there before and have come again. */
export async function markSeen({ db }: Tx, ids: readonly number[]): Promise<void> {
  if (ids.length > 0) await insertSeen(db).execute({ ids: JSON.stringify(ids) });
}
