import { and, eq, gt, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Db } from "#db/engine.server.ts";
import { inIdList } from "#db/id-list.ts";
import { itemRank, tables } from "#db/schema/index.ts";

const { author, document, item, lease, source, textVersion, user } = tables;
const article = alias(document, "article");
const { placeholder } = sql;

/** What the rows of a page follow: an order of the queue, or the documents of a search, newest first. */
export type PageOrder = "rank" | "newest" | "oldest" | "documents";

/** What a page is read by; there is one prepared statement for each shape. */
export interface PageShape {
  order: PageOrder;
  filters: readonly PageFilter[];
}
export type PageFilter = "article" | "source" | "author" | "flagged" | "mine" | "cursor";

/** The index that a page walks along; every other condition is looked up in the row. */
type Walk = "documents" | "held" | "article" | "author" | "flagged" | "lane";

const statements = new WeakMap<Db, Map<string, ReturnType<typeof prepare>>>();

/** The prepared statement of a shape on a connection. */
export function pageStatement(db: Db, shape: PageShape) {
  const key = `${shape.order} ${shape.filters.join(" ")}`;
  let cache = statements.get(db);
  if (cache === undefined) {
    cache = new Map();
    statements.set(db, cache);
  }
  let statement = cache.get(key);
  if (statement === undefined) {
    statement = prepare(db, shape);
    cache.set(key, statement);
  }
  return statement;
}

function prepare(db: Db, shape: PageShape) {
  return pageQuery(db, shape).prepare();
}

/**
 * The query of a shape. Left to itself the planner takes the index that gives the order and walks the whole lane for
 * the few rows that a rare filter lets through. So the rarest condition is chosen here, and the columns that would lead
 * elsewhere carry a unary plus, which keeps an index from being used and changes nothing else.
 */
export function pageQuery(db: Db, shape: PageShape) {
  const { order, filters } = shape;
  const walk = walkOf(shape);
  const keys = columnsFor(walk);
  const when: Record<PageFilter, SQL> = {
    article: eq(keys.articleId, placeholder("article")),
    source: eq(keys.sourceId, placeholder("source")),
    author: eq(keys.authorId, placeholder("author")),
    flagged: sql`${item.flagged} = 1`,
    mine: and(eq(lease.userId, placeholder("mine")), gt(lease.until, placeholder("at")))!,
    cursor: afterCursor(order, keys),
  };
  return db
    .select({
      item,
      documentKind: document.kind,
      text: sql<string>`substr(${textVersion.body}, 1, ${placeholder("textLength")})`,
      articleTitle: article.title,
      sourceName: source.name,
      authorName: author.name,
      holderId: user.id,
      holderName: user.displayName,
      heldUntil: lease.until,
      rank: sql<number>`${rank}`,
    })
    .from(item)
    .innerJoin(document, eq(document.id, item.documentId))
    .innerJoin(textVersion, eq(textVersion.id, document.currentVersionId))
    .innerJoin(article, eq(article.id, item.articleId))
    .innerJoin(source, eq(source.id, item.sourceId))
    .leftJoin(author, eq(author.id, item.authorId))
    .leftJoin(lease, eq(lease.itemId, item.id))
    .leftJoin(user, and(eq(user.id, lease.userId), gt(lease.until, placeholder("at"))))
    .where(
      and(
        eq(keys.lane, placeholder("lane")),
        eq(keys.state, placeholder("state")),
        walk === "documents" ? inIdList(item.documentId, placeholder("documents")) : undefined,
        ...filters.map((filter) => when[filter]),
      ),
    )
    .orderBy(...orderBy(order, keys))
    .limit(placeholder("limit"));
}

/** From the rarest to the commonest: what a search found, what one person holds, an author, an article, the flagged. */
function walkOf({ order, filters }: PageShape): Walk {
  if (order === "documents") return "documents";
  if (filters.includes("mine")) return "held";
  if (filters.includes("author")) return "author";
  if (filters.includes("article")) return "article";
  if (filters.includes("flagged")) return "flagged";
  return "lane";
}

type Keys = ReturnType<typeof columnsFor>;

/** The item's columns as a walk compares and orders by them: plain where its index holds them, else with a plus. */
function columnsFor(walk: Walk) {
  const only = (column: SQL, ...walks: Walk[]) => (walks.includes(walk) ? column : sql`+${column}`);
  return {
    lane: only(sql`${item.lane}`, "article", "author", "flagged", "lane"),
    state: only(sql`${item.state}`, "article", "author", "flagged", "lane"),
    rank: only(rank, "article", "author", "flagged", "lane"),
    sortAt: only(sql`${item.sortAt}`, "lane"),
    articleId: only(sql`${item.articleId}`, "article"),
    authorId: only(sql`${item.authorId}`, "author"),
    sourceId: only(sql`${item.sourceId}`, "lane"),
  };
}

const rank = sql.raw(`("item".${itemRank.slice(1).replace(/\bid\b/, '"item".id')}`);

function afterCursor(order: PageOrder, { rank, sortAt }: Keys): SQL {
  const after: Record<PageOrder, SQL> = {
    rank: sql`${rank} < ${placeholder("key")}`,
    newest: sql`(${sortAt}, ${item.id}) < (${placeholder("key")}, ${placeholder("id")})`,
    oldest: sql`(${sortAt}, ${item.id}) > (${placeholder("key")}, ${placeholder("id")})`,
    documents: sql`${item.documentId} < ${placeholder("key")}`,
  };
  return after[order];
}

function orderBy(order: PageOrder, { rank, sortAt }: Keys): SQL[] {
  const orders: Record<PageOrder, SQL[]> = {
    rank: [sql`${rank} desc`],
    newest: [sql`${sortAt} desc`, sql`${item.id} desc`],
    oldest: [sql`${sortAt}`, sql`${item.id}`],
    documents: [sql`${item.documentId} desc`],
  };
  return orders[order];
}
