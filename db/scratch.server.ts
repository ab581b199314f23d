import { sql } from "drizzle-orm";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Tx } from "./engine.server.ts";

/**
 * Tables of one process that vanish with it: where an import keeps what does not fit into memory. They belong to the
 * writer connection, are never synced to disk, and no event knows them.
 */
export const scratch = {
  /** Records whose article or parent has not come yet. */
  waiting: sqliteTable("import_waiting", {
    id: integer("id").primaryKey(),
    file: text("file").notNull(),
    line: integer("line").notNull(),
    /** Name of the source; empty while it hangs on an article that has not come. */
    source: text("source").notNull(),
    externalId: text("external_id").notNull(),
    /** The parent's external id; null for a root. */
    parent: text("parent"),
    /** The record as its reader made it, JSON. */
    record: text("record").notNull(),
    raw: text("raw"),
    /** 1 when its parent has landed. */
    ready: integer("ready").notNull(),
    /** The row from which a search for cycles first came here; 0 before. */
    walk: integer("walk").notNull(),
  }),
  /** Documents that a dry run would have made. Ids are negative. */
  planned: sqliteTable("import_planned", {
    id: integer("id").primaryKey(),
    source: text("source").notNull(),
    kind: text("kind", { enum: ["article", "comment"] }).notNull(),
    externalId: text("external_id").notNull(),
    articleId: integer("article_id").notNull(),
    parentId: integer("parent_id"),
    depth: integer("depth").notNull(),
    author: text("author"),
    sha256: text("sha256").notNull(),
    body: text("body"),
  }),
  /** Documents that were there before and have come again in this import. */
  seen: sqliteTable("import_seen", {
    documentId: integer("document_id").primaryKey(),
  }),
};

const statements = [
  `create temp table if not exists import_waiting (
    id integer primary key, file text not null, line integer not null, source text not null,
    external_id text not null, parent text, record text not null, raw text, ready integer not null,
    walk integer not null) strict`,
  "create index if not exists temp.import_waiting_parent on import_waiting (source, parent)",
  "create index if not exists temp.import_waiting_self on import_waiting (source, external_id)",
  "create index if not exists temp.import_waiting_ready on import_waiting (id) where ready = 1",
  `create temp table if not exists import_planned (
    id integer primary key, source text not null, kind text not null, external_id text not null,
    article_id integer not null, parent_id integer, depth integer not null, author text, sha256 text not null,
    body text) strict`,
  "create unique index if not exists temp.import_planned_external on import_planned (source, kind, external_id)",
  "create index if not exists temp.import_planned_kind on import_planned (kind, external_id)",
  "create index if not exists temp.import_planned_article on import_planned (article_id)",
  "create temp table if not exists import_seen (document_id integer primary key) strict",
];

/** Makes the scratch tables on the writer connection, or empties them. */
export async function clearScratch({ db }: Tx): Promise<void> {
  for (const statement of statements) await db.run(sql.raw(statement));
  for (const table of Object.values(scratch)) await db.delete(table);
}
