import { and, asc, count, eq, gt, inArray, sql } from "drizzle-orm";
import type { Db } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";
import { excerptOf } from "./excerpt.ts";
import type { Place } from "./read-thread.server.ts";
import type { ThreadNode } from "./view.ts";

const { author, claim, decision, document, item, lease, textVersion, user } = tables;

/** Code points of a comment that the thread shows. */
const excerptLength = 280;
/** Where counting a comment's replies stops. */
const mostReplies = 1000;

/** The comments at these places as the thread draws them, in the same order. An expired lease holds nothing. */
export async function readThreadNodes(
  db: Db,
  { places, at }: { places: readonly Place[]; at: number },
): Promise<ThreadNode[]> {
  if (places.length === 0) return [];
  const ids = places.map((one) => one.id);
  const rows = new Map((await nodeRows(db, { ids, at })).map((row) => [row.document.id, row]));
  const decided = await decisionsInForce(db, ids);
  const marked = await claimCounts(db, ids);
  const shownReplies = Map.groupBy(places, (one) => one.parentId);
  return places.flatMap(({ id, parentId }) => {
    const row = rows.get(id);
    if (row === undefined) return [];
    const { depth, postedAt, postedPrecision, postedText, language } = row.document;
    return [
      {
        id,
        itemId: row.item?.id ?? null,
        parentId,
        depth,
        author: row.author,
        postedAt,
        postedPrecision,
        postedText,
        language,
        ...excerptOf(row.start, excerptLength),
        lane: row.item?.lane ?? null,
        state: row.item?.state ?? null,
        flagged: row.item?.flagged ?? false,
        decision: decided.get(id) ?? null,
        holder: row.holder?.id ? row.holder : null,
        hiddenReplies: Math.max(row.replies - (shownReplies.get(id)?.length ?? 0), 0),
        claims: marked.get(id) ?? 0,
      },
    ];
  });
}

async function nodeRows(db: Db, { ids, at }: { ids: number[]; at: number }) {
  return db
    .select({
      document,
      author: author.name,
      item,
      holder: { id: user.id, name: user.displayName },
      start: sql<string>`substr(${textVersion.body}, 1, ${excerptLength + 1})`,
      replies: sql<number>`(select count(*) from (select 1 from document reply where reply.article_id = ${document.articleId} and reply.parent_id = ${document.id} limit ${mostReplies}))`,
    })
    .from(document)
    .innerJoin(textVersion, eq(textVersion.id, document.currentVersionId))
    .leftJoin(author, eq(author.id, document.authorId))
    .leftJoin(item, and(eq(item.documentId, document.id), eq(item.kind, "moderation")))
    .leftJoin(lease, and(eq(lease.itemId, item.id), gt(lease.until, at)))
    .leftJoin(user, eq(user.id, lease.userId))
    .where(inArray(document.id, ids));
}

/** Kind of the decision in force by document. */
async function decisionsInForce(db: Db, ids: number[]): Promise<Map<number, string>> {
  const rows = await db
    .select({ documentId: decision.documentId, kind: decision.kind })
    .from(decision)
    .where(and(inArray(decision.documentId, ids), eq(decision.state, "live")))
    .orderBy(asc(decision.id));
  return new Map(rows.map((row) => [row.documentId, row.kind]));
}

async function claimCounts(db: Db, ids: number[]): Promise<Map<number, number>> {
  const rows = await db
    .select({ documentId: claim.documentId, n: count() })
    .from(claim)
    .where(and(inArray(claim.documentId, ids), eq(claim.state, "live")))
    .groupBy(claim.documentId);
  return new Map(rows.map((row) => [row.documentId, row.n]));
}
