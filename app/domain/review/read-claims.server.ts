import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { type Db, prepared } from "#db/engine.server.ts";
import { type Row, tables } from "#db/schema/index.ts";
import { spanOf } from "./checked-claim.server.ts";
import { idSlots } from "./id-slots.server.ts";
import { personOf, readPeople } from "./read-people.server.ts";
import { mostNodes } from "./read-thread-nodes.server.ts";
import type { ClaimView, ThreadClaim } from "./view.ts";

const { author, claim, claimSpan, document } = tables;
const { placeholder } = sql;

/** Claims of other documents that a page offers as targets. */
const mostThreadClaims = 200;

const claimsOf = prepared((db) =>
  db
    .select()
    .from(claim)
    .where(eq(claim.documentId, placeholder("documentId")))
    .orderBy(asc(claim.id))
    .prepare(),
);
const spansOf = prepared((db) =>
  db
    .select({ span: claimSpan })
    .from(claimSpan)
    .innerJoin(claim, eq(claim.id, claimSpan.claimId))
    .where(and(eq(claim.documentId, placeholder("documentId")), eq(claim.state, "live")))
    .orderBy(asc(claimSpan.claimId), asc(claimSpan.position))
    .prepare(),
);

const { slots, fill } = idSlots(mostNodes + 1);
const claimsAmong = prepared((db) =>
  db
    .select({
      id: claim.id,
      documentId: claim.documentId,
      type: claim.type,
      state: claim.state,
      fields: claim.fields,
      author: author.name,
      quote: claimSpan.quote,
    })
    .from(claim)
    .innerJoin(document, eq(document.id, claim.documentId))
    .leftJoin(author, eq(author.id, document.authorId))
    .leftJoin(claimSpan, and(eq(claimSpan.claimId, claim.id), eq(claimSpan.position, 0)))
    .where(inArray(claim.documentId, slots))
    .orderBy(asc(claim.id))
    .prepare(),
);

/** Live claims of a document with their spans, oldest first, each with its number within its type. */
export async function readClaims(db: Db, documentId: number): Promise<ClaimView[]> {
  const all = await claimsOf(db).execute({ documentId });
  if (all.length === 0) return [];
  const numbers = numbersOf(all);
  const spans = Map.groupBy(await spansOf(db).execute({ documentId }), (row) => row.span.claimId);
  const live = all.filter((row) => row.state === "live");
  const people = await readPeople(
    db,
    live.flatMap((row) => [row.createdBy, row.changedBy]),
  );
  return live.map(({ id, type, fields, note, origin, anchor, textVersionId, revision, ...row }) => ({
    id,
    type,
    number: numbers.get(id) ?? 0,
    fields,
    note,
    origin,
    anchor,
    textVersionId,
    revision,
    createdBy: personOf(people, row.createdBy),
    createdAt: row.createdAt,
    changedBy: personOf(people, row.changedBy),
    changedAt: row.changedAt,
    spans: (spans.get(id) ?? []).map(({ span }) => spanOf(span)),
  }));
}

/** Numbers claims within their document and type from 1, withdrawn ones too. Takes them in the order of their ids. */
export function numbersOf(
  claims: readonly Pick<Row<"claim">, "id" | "type" | "documentId">[],
): Map<number, number> {
  const counts = new Map<string, number>();
  return new Map(
    claims.map(({ id, type, documentId }) => {
      const number = (counts.get(`${documentId} ${type}`) ?? 0) + 1;
      counts.set(`${documentId} ${type}`, number);
      return [id, number];
    }),
  );
}

/** Live claims of these documents, without `documentId` itself, the article's first; at most 200. */
export async function readThreadClaims(
  db: Db,
  given: { documentId: number; articleId: number; among: readonly number[] },
): Promise<ThreadClaim[]> {
  const { documentId, articleId } = given;
  const among = [...new Set([articleId, ...given.among])].filter((id) => id !== documentId);
  const rows = await claimsAmong(db).execute(fill(among));
  const numbers = numbersOf(rows);
  const isOfArticle = (row: (typeof rows)[number]) => Number(row.documentId === articleId);
  return rows
    .filter((row) => row.state === "live")
    .sort((a, b) => isOfArticle(b) - isOfArticle(a) || a.id - b.id)
    .slice(0, mostThreadClaims)
    .map(({ id, type, fields, quote, author: name, documentId: at }) => ({
      id,
      documentId: at,
      type,
      number: numbers.get(id) ?? 0,
      quote: quote ?? "",
      where: at === articleId ? "the article" : (name ?? "a comment"),
      fields,
    }));
}
