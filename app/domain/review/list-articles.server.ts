import { setImmediate as nextTurn } from "node:timers/promises";
import { and, count, desc, eq, sql } from "drizzle-orm";
import { type Db, type Engine, prepared } from "#db/engine.server.ts";
import { idList, inIdList } from "#db/id-list.ts";
import { tables } from "#db/schema/index.ts";
import { foldForSearch } from "../shared/search-text.ts";
import { itemStates } from "../vocabulary.ts";
import type { ArticleCursor, ArticleLine, ArticleList } from "./articles-view.ts";

const { claim, document, item, source } = tables;
const { placeholder } = sql;

/** Articles on one page. */
export const articlesOnPage = 50;
/** Titles that a search reads in one go, and at most. */
const readAtOnce = 500;
const mostRead = 20_000;
/** Where counting stops. */
const mostCounted = 1_000;

/** Titles, newest first. Articles are the items of the lane of claims, which their own index has by time within a state. */
const newestTitles = prepared((db) =>
  db
    .select({ id: item.id, at: item.sortAt, title: document.title })
    .from(item)
    .innerJoin(document, eq(document.id, item.documentId))
    .where(
      and(
        eq(item.lane, "claims"),
        eq(item.state, placeholder("state")),
        sql`(${item.sortAt}, ${item.id}) < (${placeholder("at")}, ${placeholder("id")})`,
      ),
    )
    .orderBy(desc(item.sortAt), desc(item.id))
    .limit(placeholder("limit"))
    .prepare(),
);
const articlesOf = prepared((db) =>
  db
    .select({ item, document, source: source.name })
    .from(item)
    .innerJoin(document, eq(document.id, item.documentId))
    .innerJoin(source, eq(source.id, document.sourceId))
    .where(inIdList(item.id, placeholder("ids")))
    .orderBy(desc(item.sortAt), desc(item.id))
    .prepare(),
);
const commentsUnder = prepared((db) => {
  const some = db
    .select({ id: document.id })
    .from(document)
    .where(and(eq(document.articleId, placeholder("id")), eq(document.kind, "comment")))
    .limit(mostCounted)
    .as("some");
  return db.select({ n: count() }).from(some).prepare();
});
const claimsOn = prepared((db) =>
  db
    .select({ n: count() })
    .from(claim)
    .where(and(eq(claim.documentId, placeholder("id")), eq(claim.state, "live")))
    .prepare(),
);
const openUnder = prepared((db) => {
  const some = db
    .select({ id: item.id })
    .from(item)
    .where(and(eq(item.articleId, placeholder("id")), eq(item.state, "open")))
    .limit(mostCounted)
    .as("some");
  return db.select({ n: count() }).from(some).prepare();
});

type Found = Awaited<ReturnType<ReturnType<typeof articlesOf>["execute"]>>[number];

/** An article in the order of the list, by the id of its item. */
type Titled = ArticleCursor & { title: string | null };

/**
 * One page of all articles, the newest first, with what stands under each.
 * @param given.q words of a title, in any script; empty for all
 * @param given.after where the page before ended
 */
export async function listArticles(
  engine: Engine,
  given: { q: string; after: ArticleCursor | null },
): Promise<ArticleList> {
  const db = engine.read;
  const wanted = foldTitle(given.q.trim());
  const found: Titled[] = [];
  let cursor = given.after ?? { at: Number.MAX_SAFE_INTEGER, id: Number.MAX_SAFE_INTEGER };
  let isMore = true;
  for (let read = 0; isMore && found.length <= articlesOnPage && read < mostRead; read += readAtOnce) {
    // Looking for a rare word takes many steps: others get their turn between them.
    if (read > 0) await nextTurn();
    const limit = wanted === "" ? articlesOnPage + 1 : readAtOnce;
    const rows = await bothStates(db, cursor, limit);
    isMore = rows.length === limit;
    found.push(...rows.filter(({ title }) => foldTitle(title ?? "").includes(wanted)));
    cursor = rows.at(-1) ?? cursor;
  }
  const shown = found.slice(0, articlesOnPage);
  const isFull = found.length > articlesOnPage;
  const end = isFull ? shown.at(-1) : isMore ? cursor : undefined;
  const articles = await articlesOf(db).execute({ ids: idList(shown.map(({ id }) => id)) });
  return {
    lines: await Promise.all(articles.map((row) => asLine(db, row))),
    next: end === undefined ? null : { at: end.at, id: end.id },
    stoppedEarly: !isFull && isMore,
  };
}

/** Open and done articles together in the order of their times. */
async function bothStates(db: Db, { at, id }: ArticleCursor, limit: number): Promise<Titled[]> {
  const found: Titled[] = [];
  for (const state of itemStates) found.push(...(await newestTitles(db).execute({ at, id, state, limit })));
  return found.sort((a, b) => b.at - a.at || b.id - a.id).slice(0, limit);
}

async function asLine(db: Db, row: Found): Promise<ArticleLine> {
  const { id, title, language, postedAt, postedPrecision, postedText, graphic } = row.document;
  const [comments] = await commentsUnder(db).execute({ id });
  const [claims] = await claimsOn(db).execute({ id });
  const [open] = await openUnder(db).execute({ id });
  return {
    id,
    itemId: row.item.id,
    title,
    source: row.source,
    language,
    postedAt,
    postedPrecision,
    postedText,
    graphic,
    state: row.item.state,
    comments: comments?.n ?? 0,
    claims: claims?.n ?? 0,
    open: open?.n ?? 0,
  };
}

function foldTitle(title: string): string {
  return foldForSearch(title).toLowerCase();
}
