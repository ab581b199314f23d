import { and, asc, eq, ne, sql } from "drizzle-orm";
import { prepared, type Tx } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";
import { scratch } from "#db/scratch.server.ts";
import type { KnownComment } from "./match-thread.ts";
import { type KnownPage, titleKey } from "./page-identity.ts";

const { author, document, source, textVersion } = tables;
const { planned, seen } = scratch;
const { placeholder } = sql;

/** A comment that is known under an article, with where it stands. */
export interface ThreadComment extends KnownComment {
  externalId: string;
  articleId: number;
  depth: number;
}

const articlesOfSource = prepared((db) =>
  db
    .select({
      id: document.id,
      externalId: document.externalId,
      title: document.title,
      fileName: document.fileName,
    })
    .from(source)
    .innerJoin(document, and(eq(document.sourceId, source.id), eq(document.kind, "article")))
    .where(eq(source.name, placeholder("source")))
    .orderBy(asc(document.id))
    .prepare(),
);
const threadOf = prepared((db) =>
  db
    .select({
      id: document.id,
      parentId: document.parentId,
      externalId: document.externalId,
      articleId: document.articleId,
      depth: document.depth,
      author: author.name,
      sha256: textVersion.sha256,
      intakeId: document.intakeId,
      seenId: seen.documentId,
    })
    .from(document)
    .innerJoin(textVersion, eq(textVersion.id, document.currentVersionId))
    .leftJoin(author, eq(author.id, document.authorId))
    .leftJoin(seen, eq(seen.documentId, document.id))
    .where(and(eq(document.articleId, placeholder("articleId")), ne(document.id, document.articleId)))
    .orderBy(asc(document.position), asc(document.id))
    .prepare(),
);
const plannedThread = prepared((db) =>
  db
    .select()
    .from(planned)
    .where(and(eq(planned.articleId, placeholder("articleId")), eq(planned.kind, "comment")))
    .orderBy(asc(planned.id))
    .prepare(),
);

/** The articles of a source, as page dumps are compared with them. */
export async function pagesOf({ db }: Tx, sourceName: string): Promise<KnownPage[]> {
  const rows = await articlesOfSource(db).execute({ source: sourceName });
  return rows.map(({ title, ...page }) => ({ ...page, titleKey: titleKey(title) }));
}

/** The comments known under an article in their order; in a dry run with those that it would have by now. */
export async function knownThread(
  { db }: Tx,
  given: { articleId: number; intakeId: number; dryRun: boolean },
): Promise<ThreadComment[]> {
  const { articleId, intakeId, dryRun } = given;
  const rows = await threadOf(db).execute({ articleId });
  const thread = new Map<number, ThreadComment>();
  for (const { intakeId: madeBy, seenId, ...row } of rows) {
    thread.set(row.id, { ...row, author: row.author ?? "", taken: madeBy === intakeId || seenId !== null });
  }
  if (dryRun) {
    const would = await plannedThread(db).execute({ articleId });
    // Made-up ids fall: the first is the highest.
    for (const { id, parentId, externalId, depth, author: name, sha256 } of would.reverse()) {
      thread.set(id, { id, parentId, externalId, articleId, depth, author: name ?? "", sha256, taken: true });
    }
  }
  return [...thread.values()];
}
