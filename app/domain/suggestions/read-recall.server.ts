import { and, desc, eq, ne, sql } from "drizzle-orm";
import { type Db, prepared } from "#db/engine.server.ts";
import { idList, inIdList } from "#db/id-list.ts";
import { tables } from "#db/schema/index.ts";
import type { Suggestion } from "../suggest/suggest.ts";
import type { SuggestionKind } from "../suggest/types.ts";
import { claimsForRecall, type Meeting, meetings } from "./recall.ts";

const { claim, claimSpan, document, suggestion, suggestionRun } = tables;
const { placeholder } = sql;

/** How far back it looks for claims on texts that were read: while a first pass reads old texts, new claims wait. */
const looksBack = 10 * claimsForRecall;
/** The plus keeps the index by type out: walking back from the newest id finds these at once. */
const newestClaims = prepared((db) =>
  db
    .select({
      id: claim.id,
      documentId: claim.documentId,
      type: claim.type,
      fields: claim.fields,
      origin: claim.origin,
      createdAt: claim.createdAt,
    })
    .from(claim)
    .innerJoin(
      document,
      and(eq(document.id, claim.documentId), eq(document.currentVersionId, claim.textVersionId)),
    )
    .where(
      and(
        sql`${claim.id} > (select max(newest.id) from ${claim} newest) - ${sql.raw(String(looksBack))}`,
        sql`+${claim.state} = 'live'`,
        sql`${claim.textVersionId} <= (select coalesce(max(${suggestionRun.upTo}), 0) from ${suggestionRun})`,
      ),
    )
    .orderBy(desc(claim.id))
    .limit(claimsForRecall)
    .prepare(),
);
const spansOf = prepared((db) =>
  db
    .select({ claimId: claimSpan.claimId, start: claimSpan.startCp, end: claimSpan.endCp })
    .from(claimSpan)
    .where(inIdList(claimSpan.claimId, placeholder("ids")))
    .prepare(),
);
const proposalsOn = prepared((db) =>
  db
    .select({
      documentId: suggestion.documentId,
      kind: suggestion.kind,
      rule: suggestion.rule,
      body: suggestion.body,
    })
    .from(suggestion)
    .where(and(inIdList(suggestion.documentId, placeholder("ids")), ne(suggestion.kind, "tone")))
    .prepare(),
);

/** Which rules meet the newest claims that stand on newest texts the rules have read. */
export async function readMeetings(db: Db): Promise<Meeting[]> {
  const claims = await newestClaims(db).execute();
  const spans = Map.groupBy(
    await spansOf(db).execute({ ids: idList(claims.map(({ id }) => id)) }),
    ({ claimId }) => claimId,
  );
  const documentIds = [...new Set(claims.map(({ documentId }) => documentId))];
  const proposals = await proposalsOn(db).execute({ ids: idList(documentIds) });
  return meetings(
    claims.map(({ id, origin, ...about }) => ({
      ...about,
      isKept: origin === "suggestion",
      spans: spans.get(id) ?? [],
    })),
    proposals.map(({ documentId, kind, rule, body }) => {
      const { start, end } = body as Suggestion;
      return { documentId, kind: kind as SuggestionKind, rule, start, end };
    }),
  );
}
