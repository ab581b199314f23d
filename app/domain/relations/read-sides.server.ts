import { and, asc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { type Db, prepared } from "#db/engine.server.ts";
import { idList, inIdList } from "#db/id-list.ts";
import { tables } from "#db/schema/index.ts";
import { claimsOf } from "../audit/name-rows.server.ts";
import { claimTags } from "../audit/names.server.ts";
import { currentCodebook } from "../codebook/current.server.ts";
import { describeClaim } from "../codebook/describe.ts";
import { excerptOf } from "../review/excerpt.ts";
import type { RelationSide, SideDocument } from "./relations-view.ts";

const { author, claim, claimSpan, document, item, source, textVersion } = tables;
const article = alias(document, "article");
const ids = sql.placeholder("ids");

/** Code points of a text that stand for it. */
const longestExcerpt = 280;

const documentsAmong = prepared((db) =>
  db
    .select({
      id: document.id,
      kind: document.kind,
      itemId: item.id,
      title: article.title,
      author: author.name,
      source: source.name,
      language: document.language,
      graphic: document.graphic,
      postedAt: document.postedAt,
      postedPrecision: document.postedPrecision,
      postedText: document.postedText,
      textVersionId: document.currentVersionId,
      textAt: textVersion.createdAt,
      start: sql<string>`substr(${textVersion.body}, 1, ${longestExcerpt + 1})`,
    })
    .from(document)
    .innerJoin(source, eq(source.id, document.sourceId))
    .innerJoin(textVersion, eq(textVersion.id, document.currentVersionId))
    .leftJoin(article, eq(article.id, document.articleId))
    .leftJoin(author, eq(author.id, document.authorId))
    .leftJoin(item, eq(item.documentId, document.id))
    .where(inIdList(document.id, ids))
    .orderBy(asc(item.id))
    .prepare(),
);
const claimsAmong = prepared((db) =>
  db
    .select({
      id: claim.id,
      documentId: claim.documentId,
      type: claim.type,
      fields: claim.fields,
      state: claim.state,
      revision: claim.revision,
      changedAt: claim.changedAt,
      quote: claimSpan.quote,
    })
    .from(claim)
    .leftJoin(claimSpan, and(eq(claimSpan.claimId, claim.id), eq(claimSpan.position, 0)))
    .where(inIdList(claim.id, ids))
    .prepare(),
);

/** A side as it stands now. */
export interface StandingSide {
  side: RelationSide;
  /** The claim's revision, or the document's newest text version. */
  revision: number;
  /** When it was last changed, ms since 1970 UTC. */
  changedAt: number;
}

export interface Sides {
  claims: Map<number, StandingSide>;
  documents: Map<number, StandingSide>;
}

/** What stands at the ends of relations, by id. */
export async function readSides(
  db: Db,
  asked: { claimIds: readonly number[]; documentIds: readonly number[] },
): Promise<Sides> {
  const claims = await claimsAmong(db).execute({ ids: idList(asked.claimIds) });
  const onDocuments = [...new Set(claims.map(({ documentId }) => documentId))];
  const rows = await documentsAmong(db).execute({ ids: idList([...onDocuments, ...asked.documentIds]) });
  const documents = new Map(
    // A document may have an item of each kind; its first is the one it came in with.
    rows.toReversed().map(({ id, textVersionId, textAt, start, ...about }) => {
      const quote = excerptOf(start, longestExcerpt);
      const side = { document: about as SideDocument, quote: ended(quote), claim: null };
      return [id, { side, revision: textVersionId, changedAt: textAt }];
    }),
  );
  const { body: codebook } = await currentCodebook(db);
  const tags = claimTags(codebook, await claimsOf(db, onDocuments));
  return {
    documents,
    claims: new Map(
      claims.map(({ id, documentId, type, fields, state, revision, changedAt, quote }) => [
        id,
        {
          revision,
          changedAt,
          side: {
            document: documents.get(documentId)!.side.document,
            quote: quote ?? "",
            claim: {
              tag: tags.get(id)!,
              reading: describeClaim(codebook, { type, fields }),
              withdrawn: state === "withdrawn",
            },
          },
        },
      ]),
    ),
  };
}

function ended({ excerpt, cut }: { excerpt: string; cut: boolean }): string {
  return cut ? `${excerpt} …` : excerpt;
}
