import { and, desc, eq, sql } from "drizzle-orm";
import { type Db, prepared } from "#db/engine.server.ts";
import { idList, inIdList } from "#db/id-list.ts";
import { tables } from "#db/schema/index.ts";
import type { FieldRecord, Words } from "../codebook/field-types.ts";
import { valueAt } from "../codebook/values.ts";
import { factsOfClaim } from "../relate/facts-of-claim.ts";
import type { ClaimFacts, DocumentFacts } from "../relate/types.ts";
import { itemStates } from "../vocabulary.ts";
import { looksAt } from "./bounds.ts";

const { claim, claimSpan, document, item, textVersion } = tables;
const { placeholder } = sql;

/** The claim type whose claims are compared. */
export const comparedType = "casualty_count";
/** Longer texts are read up to here, in UTF-16 units. */
const longestRead = 100_000;
/** Texts that are read at one go. */
const textsAtOnce = 50;

/** The plus keeps the type's own index out: walking back from the newest id finds these at once. */
const newestClaims = prepared((db) =>
  db
    .select({
      id: claim.id,
      documentId: claim.documentId,
      fields: claim.fields,
      quote: claimSpan.quote,
      start: claimSpan.startCp,
      spanText: claimSpan.textVersionId,
      newestText: document.currentVersionId,
    })
    .from(claim)
    .innerJoin(claimSpan, and(eq(claimSpan.claimId, claim.id), eq(claimSpan.position, 0)))
    .innerJoin(document, eq(document.id, claim.documentId))
    .where(and(sql`+${claim.type} = ${comparedType}`, sql`+${claim.state} = 'live'`))
    .orderBy(desc(claim.id))
    .limit(looksAt.claims)
    .prepare(),
);
const fieldsAmong = prepared((db) =>
  db
    .select({ id: claim.id, fields: claim.fields })
    .from(claim)
    .where(and(inIdList(claim.id, placeholder("ids")), eq(claim.state, "live")))
    .prepare(),
);
/** Articles are the items of the lane of claims, which their own index has by time within a state. */
const newestArticles = prepared((db) =>
  db
    .select({ id: item.documentId, at: item.sortAt })
    .from(item)
    .where(and(eq(item.lane, "claims"), eq(item.state, placeholder("state"))))
    .orderBy(desc(item.sortAt), desc(item.id))
    .limit(looksAt.articles)
    .prepare(),
);
const newestComments = prepared((db) =>
  db
    .select({ id: document.id })
    .from(document)
    .where(eq(document.kind, "comment"))
    .orderBy(desc(document.id))
    .limit(looksAt.comments)
    .prepare(),
);
const textsAmong = prepared((db) =>
  db
    .select({
      id: document.id,
      at: document.postedAt,
      text: sql<string>`substr(${textVersion.body}, 1, ${longestRead})`,
    })
    .from(document)
    .innerJoin(textVersion, eq(textVersion.id, document.currentVersionId))
    .where(inIdList(document.id, placeholder("ids")))
    .prepare(),
);

/**
 * What relations are proposed from: the newest live casualty counts, the newest articles and comments, and the texts of
 * those counts, bounded by `looksAt`. Ids are those of the tables as text.
 * @param turn called between reads; what it returns is awaited
 */
export async function readFacts(
  db: Db,
  turn?: () => unknown,
): Promise<{ claims: ClaimFacts[]; documents: DocumentFacts[] }> {
  const stored = await newestClaims(db).execute();
  const words = await attributionWords(
    db,
    stored.flatMap(({ fields }) => [fields.source_ref, fields.perpetrator_ref]),
  );
  const claims = stored.flatMap(({ id, documentId, fields, quote, start, spanText, newestText }) =>
    factsOfClaim({
      ...{ fields, quote },
      claimId: String(id),
      documentId: String(documentId),
      // A place in an older text says nothing about the newest, which is the one that is read.
      start: spanText === newestText ? start : null,
      source: words.get(Number(fields.source_ref))?.source ?? null,
      actor: words.get(Number(fields.perpetrator_ref))?.actor ?? null,
    }),
  );
  await turn?.();
  const ids = new Set([
    ...stored.map(({ documentId }) => documentId),
    ...(await articleIds(db)),
    ...(await newestComments(db).execute()).map(({ id }) => id),
  ]);
  return { claims, documents: await readTexts(db, { ids: [...ids], turn }) };
}

async function articleIds(db: Db): Promise<number[]> {
  const found: { id: number; at: number }[] = [];
  for (const state of itemStates) found.push(...(await newestArticles(db).execute({ state })));
  return found
    .sort((a, b) => b.at - a.at)
    .slice(0, looksAt.articles)
    .map(({ id }) => id);
}

async function readTexts(
  db: Db,
  given: { ids: readonly number[]; turn: (() => unknown) | undefined },
): Promise<DocumentFacts[]> {
  const documents: DocumentFacts[] = [];
  for (let from = 0; from < given.ids.length; from += textsAtOnce) {
    const rows = await textsAmong(db).execute({ ids: idList(given.ids.slice(from, from + textsAtOnce)) });
    documents.push(...rows.map(({ id, ...rest }) => ({ id: String(id), ...rest })));
    await given.turn?.();
  }
  return documents;
}

/** By claim id, the words that an attribution has for who says so and for who did it. */
async function attributionWords(
  db: Db,
  refs: readonly unknown[],
): Promise<Map<number, { source: string | null; actor: string | null }>> {
  const ids = [...new Set(refs.filter((ref) => typeof ref === "number"))];
  const rows = await fieldsAmong(db).execute({ ids: idList(ids) });
  return new Map(
    rows.map(({ id, fields }) => [
      id,
      { source: wordsAt(fields, "source_text"), actor: wordsAt(fields, "actors.0.actor_text") },
    ]),
  );
}

function wordsAt(fields: FieldRecord, path: string): string | null {
  return (valueAt(fields, path) as Words | undefined)?.quote ?? null;
}
