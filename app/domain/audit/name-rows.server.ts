import { asc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { type Db, prepared } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";

const { author, claim, document, item, user } = tables;
const article = alias(document, "article");

/** What a document is called. */
export interface DocumentNames {
  id: number;
  kind: "article" | "comment";
  title: string | null;
  author: string | null;
  /** Headline of the article it stands under; its own for an article. */
  under: string | null;
  itemId: number | null;
}

export interface ClaimName {
  id: number;
  documentId: number;
  type: string;
}

const people = (db: Db, where: SQL) =>
  db.select({ id: user.id, name: user.displayName }).from(user).where(where);

const documents = (db: Db, where: SQL) =>
  db
    .select({
      id: document.id,
      kind: document.kind,
      title: document.title,
      author: author.name,
      under: article.title,
      itemId: item.id,
    })
    .from(document)
    .leftJoin(author, eq(author.id, document.authorId))
    .leftJoin(article, eq(article.id, document.articleId))
    .leftJoin(item, eq(item.documentId, document.id))
    .where(where)
    .orderBy(asc(item.id));

const claims = (db: Db, where: SQL) =>
  db
    .select({ id: claim.id, documentId: claim.documentId, type: claim.type })
    .from(claim)
    .where(where)
    .orderBy(asc(claim.id));

const id = sql.placeholder("id");
const onePerson = prepared((db) => people(db, eq(user.id, id)).prepare());
const oneDocument = prepared((db) => documents(db, eq(document.id, id)).prepare());
const claimsOfOne = prepared((db) => claims(db, eq(claim.documentId, id)).prepare());

/** Up to so many ids, asking for each by a prepared query is quicker than building one query for all. */
const few = 6;

interface Prepared<Row> {
  execute(values: { id: number }): Promise<Row[]>;
}

async function rowsOf<Row>(
  ids: readonly number[],
  ask: { one: Prepared<Row>; together: () => PromiseLike<Row[]> },
): Promise<Row[]> {
  if (ids.length > few) return ask.together();
  const rows: Row[] = [];
  for (const one of ids) rows.push(...(await ask.one.execute({ id: one })));
  return rows;
}

/** Display names of accounts by id. */
export async function peopleNames(db: Db, ids: readonly number[]): Promise<Map<number, string>> {
  const rows = await rowsOf(ids, {
    one: onePerson(db),
    together: () => people(db, inArray(user.id, [...ids])),
  });
  return new Map(rows.map((row) => [row.id, row.name]));
}

export async function documentNames(db: Db, ids: readonly number[]): Promise<Map<number, DocumentNames>> {
  const rows = await rowsOf<DocumentNames>(ids, {
    one: oneDocument(db),
    together: () => documents(db, inArray(document.id, [...ids])),
  });
  // A document may have an item of each kind; its first is the one it came in with.
  return new Map(rows.toReversed().map((row) => [row.id, row]));
}

/** All claims of some documents; those of one document in the order they were made. */
export async function claimsOf(db: Db, documentIds: readonly number[]): Promise<ClaimName[]> {
  return rowsOf<ClaimName>(documentIds, {
    one: claimsOfOne(db),
    together: () => claims(db, inArray(claim.documentId, [...documentIds])),
  });
}
