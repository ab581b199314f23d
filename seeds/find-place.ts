import { and, eq, sql } from "drizzle-orm";
import { type Db, prepared } from "#db/engine.server.ts";
import { type Row, tables } from "#db/schema/index.ts";
import type { Place } from "./annotations/types.ts";
import { pages } from "./plan.ts";

const { author, document, item, source, textVersion } = tables;

/** What lies before somebody at a document: its item and its newest text. */
export interface Desk {
  item: Row<"item">;
  text: Row<"textVersion">;
}

const desks = prepared((db) =>
  db
    .select({ item, text: textVersion })
    .from(item)
    .innerJoin(document, eq(document.id, item.documentId))
    .innerJoin(textVersion, eq(textVersion.id, document.currentVersionId))
    .where(eq(item.documentId, sql.placeholder("documentId")))
    .prepare(),
);

/**
 * Finds the article or comment that a place of the plan means.
 * @returns the document's id
 * @throws when the corpus holds none, or more than one
 */
export async function findPlace(db: Db, place: Place): Promise<number> {
  const articleId = await findArticle(db, place.article);
  const { comment } = place;
  if (comment === undefined) return articleId;
  const written = await db
    .select({ id: document.id, body: textVersion.body })
    .from(document)
    .innerJoin(author, eq(author.id, document.authorId))
    .innerJoin(textVersion, eq(textVersion.id, document.currentVersionId))
    .where(
      and(eq(document.articleId, articleId), eq(document.kind, "comment"), eq(author.name, comment.author)),
    )
    .orderBy(document.position);
  const same = written.filter(({ body }) => body.startsWith(comment.opening));
  const meant = comment.nth === undefined ? same : same.slice(comment.nth - 1, comment.nth);
  if (meant.length !== 1) {
    throw new Error(
      `${place.article}: ${meant.length} comments by ${comment.author} open “${comment.opening}”`,
    );
  }
  return meant[0]!.id;
}

/** Pages are known by their file, pipeline records by their external id. */
async function findArticle(db: Db, name: string): Promise<number> {
  const page = pages.find((one) => one.name === name);
  const known =
    page === undefined
      ? eq(document.externalId, name)
      : and(eq(document.fileName, page.file), eq(source.name, page.source));
  const [found, ...others] = await db
    .select({ id: document.id })
    .from(document)
    .innerJoin(source, eq(source.id, document.sourceId))
    .where(and(eq(document.kind, "article"), known));
  if (found === undefined || others.length > 0) throw new Error(`the corpus has no one article "${name}"`);
  return found.id;
}

/** @throws when the document has no item */
export async function deskOf(db: Db, documentId: number): Promise<Desk> {
  const [found] = await desks(db).execute({ documentId });
  if (found === undefined) throw new Error(`document ${documentId} has no item`);
  return found;
}
