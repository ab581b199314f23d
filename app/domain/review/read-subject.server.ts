import { and, count, eq, sql } from "drizzle-orm";
import { type Db, prepared } from "#db/engine.server.ts";
import { type Row, tables } from "#db/schema/index.ts";
import { Refusal } from "../shared/refusal.ts";
import { readClaims } from "./read-claims.server.ts";
import type { ArticleView, LeaseView, TextView } from "./view.ts";

const { document, item, lease, source, textVersion, user } = tables;
const { placeholder } = sql;

/** Code points of a text that a page is sent unless it asks for all; a 50,000-word article is 300,000. */
export const longestShown = 400_000;
/** Code points of the article beside a comment. */
const longestArticle = 20_000;

/** A newest text, cut in the database so that a giant one never leaves it by accident. */
const shownText = {
  id: textVersion.id,
  version: textVersion.version,
  createdAt: textVersion.createdAt,
  lengthCp: textVersion.lengthCp,
  marks: textVersion.marks,
  body: sql<string>`substr(${textVersion.body}, 1, ${placeholder("most")})`,
};
const subjectOf = prepared((db) =>
  db
    .select({ item, document, source: source.name, text: shownText })
    .from(item)
    .innerJoin(document, eq(document.id, item.documentId))
    .innerJoin(source, eq(source.id, document.sourceId))
    .innerJoin(textVersion, eq(textVersion.id, document.currentVersionId))
    .where(eq(item.id, placeholder("itemId")))
    .prepare(),
);
const articleById = prepared((db) =>
  db
    .select({ document, source: source.name, text: shownText, itemId: item.id })
    .from(document)
    .innerJoin(source, eq(source.id, document.sourceId))
    .innerJoin(textVersion, eq(textVersion.id, document.currentVersionId))
    .leftJoin(item, and(eq(item.documentId, document.id), eq(item.kind, "claims")))
    .where(eq(document.id, placeholder("articleId")))
    .prepare(),
);
const versionsOf = prepared((db) =>
  db
    .select({ n: count() })
    .from(textVersion)
    .where(eq(textVersion.documentId, placeholder("documentId")))
    .prepare(),
);
const leaseOf = prepared((db) =>
  db
    .select({ lease, name: user.displayName })
    .from(lease)
    .innerJoin(user, eq(user.id, lease.userId))
    .where(eq(lease.itemId, placeholder("itemId")))
    .prepare(),
);

export interface Subject {
  item: Row<"item">;
  document: Row<"document">;
  source: string;
  text: TextView;
}

/**
 * An item with its document and its newest text.
 * @param given.whole the text to its end, however long
 * @throws {Refusal} not_found
 */
export async function readSubject(db: Db, given: { itemId: number; whole: boolean }): Promise<Subject> {
  const most = given.whole ? Number.MAX_SAFE_INTEGER : longestShown;
  const [row] = await subjectOf(db).execute({ itemId: given.itemId, most });
  if (row === undefined) throw new Refusal("not_found", "There is no such item. Go back to the queue.");
  return { ...row, text: await asText(db, row.text, row.document.id) };
}

/**
 * The article above a comment with what is marked on it; cut for the place beside the comment, unless `page` asks for
 * as much of it as a page of its own shows, or for all.
 */
export async function readArticle(
  db: Db,
  articleId: number,
  page?: { whole: boolean },
): Promise<ArticleView> {
  const most = page === undefined ? longestArticle : page.whole ? Number.MAX_SAFE_INTEGER : longestShown;
  const [row] = await articleById(db).execute({ articleId, most });
  if (row === undefined) throw new Error(`there is no article ${articleId}`);
  const { title, postedAt, postedPrecision, postedText, language, graphic } = row.document;
  return {
    id: articleId,
    itemId: row.itemId,
    title,
    source: row.source,
    postedAt,
    postedPrecision,
    postedText,
    language,
    graphic,
    text: await asText(db, row.text, articleId),
    claims: await readClaims(db, articleId),
  };
}

async function asText(
  db: Db,
  text: Pick<Row<"textVersion">, "id" | "version" | "createdAt" | "lengthCp" | "marks" | "body">,
  documentId: number,
): Promise<TextView> {
  const [versions] = await versionsOf(db).execute({ documentId });
  const { id, version, createdAt, body, lengthCp, marks } = text;
  return {
    versionId: id,
    version,
    versions: versions?.n ?? version,
    createdAt,
    body,
    length: lengthCp,
    marks,
  };
}

/** Who works on an item now. An expired lease is no lease. */
export async function readLease(
  db: Db,
  given: { itemId: number; userId: number; at: number },
): Promise<LeaseView> {
  const [held] = await leaseOf(db).execute({ itemId: given.itemId });
  if (held === undefined || held.lease.until <= given.at) {
    return { holder: null, mine: false, takenAt: null, until: null };
  }
  const { userId, takenAt, until } = held.lease;
  return { holder: { id: userId, name: held.name }, mine: userId === given.userId, takenAt, until };
}
