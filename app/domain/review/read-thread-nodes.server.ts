import { and, asc, count, eq, gt, inArray, sql } from "drizzle-orm";
import { type Db, prepared } from "#db/engine.server.ts";
import { type Row, tables } from "#db/schema/index.ts";
import { excerptOf } from "./excerpt.ts";
import { idSlots } from "./id-slots.server.ts";
import type { ThreadNode } from "./view.ts";

/** A comment's place in its thread. */
export type Place = Pick<Row<"document">, "id" | "parentId" | "position">;

const { author, claim, decision, document, item, lease, textVersion, user } = tables;

/** Most comments that a page draws around one; read-thread.server.ts stays below it. */
export const mostNodes = 96;
/** Code points of a comment that the thread shows. */
const excerptLength = 280;
/** Where counting a comment's replies stops. */
const mostReplies = 1000;

const { slots, fill } = idSlots(mostNodes);

const nodeRows = prepared((db) =>
  db
    .select({
      id: document.id,
      depth: document.depth,
      postedAt: document.postedAt,
      postedPrecision: document.postedPrecision,
      postedText: document.postedText,
      language: document.language,
      author: author.name,
      itemId: item.id,
      lane: item.lane,
      state: item.state,
      flagged: item.flagged,
      holderId: user.id,
      holderName: user.displayName,
      start: sql<string>`substr(${textVersion.body}, 1, ${sql.raw(String(excerptLength + 1))})`,
      replies: sql<number>`(select count(*) from (select 1 from document reply where reply.article_id = ${document.articleId} and reply.parent_id = ${document.id} limit ${sql.raw(String(mostReplies))}))`,
    })
    .from(document)
    .innerJoin(textVersion, eq(textVersion.id, document.currentVersionId))
    .leftJoin(author, eq(author.id, document.authorId))
    .leftJoin(item, and(eq(item.documentId, document.id), eq(item.kind, "moderation")))
    .leftJoin(lease, and(eq(lease.itemId, item.id), gt(lease.until, sql.placeholder("at"))))
    .leftJoin(user, eq(user.id, lease.userId))
    .where(inArray(document.id, slots))
    .prepare(),
);
const decisionRows = prepared((db) =>
  db
    .select({ documentId: decision.documentId, kind: decision.kind })
    .from(decision)
    .where(and(inArray(decision.documentId, slots), eq(decision.state, "live")))
    .orderBy(asc(decision.id))
    .prepare(),
);
const claimCounts = prepared((db) =>
  db
    .select({ documentId: claim.documentId, n: count() })
    .from(claim)
    .where(and(inArray(claim.documentId, slots), eq(claim.state, "live")))
    .groupBy(claim.documentId)
    .prepare(),
);

/** The comments at these places as the thread draws them, in the same order. An expired lease holds nothing. */
export async function readThreadNodes(
  db: Db,
  { places, at }: { places: readonly Place[]; at: number },
): Promise<ThreadNode[]> {
  if (places.length === 0) return [];
  const ids = fill(places.map((one) => one.id));
  const rows = new Map((await nodeRows(db).execute({ ...ids, at })).map((row) => [row.id, row]));
  const decided = new Map((await decisionRows(db).execute(ids)).map((row) => [row.documentId, row.kind]));
  const marked = new Map((await claimCounts(db).execute(ids)).map((row) => [row.documentId, row.n]));
  const shownReplies = Map.groupBy(places, (one) => one.parentId);
  return places.flatMap(({ id, parentId }) => {
    const row = rows.get(id);
    if (row === undefined) return [];
    const { holderId, holderName, start, replies, ...node } = row;
    return [
      {
        ...node,
        parentId,
        flagged: node.flagged ?? false,
        ...excerptOf(start, excerptLength),
        decision: decided.get(id) ?? null,
        holder: holderId === null || holderName === null ? null : { id: holderId, name: holderName },
        hiddenReplies: Math.max(replies - (shownReplies.get(id)?.length ?? 0), 0),
        claims: marked.get(id) ?? 0,
      },
    ];
  });
}
