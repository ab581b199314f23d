import { and, eq, sql } from "drizzle-orm";
import { type Engine, prepared } from "#db/engine.server.ts";
import { idList, inIdList } from "#db/id-list.ts";
import { tables } from "#db/schema/index.ts";
import { type ItemState, itemStates, type Lane, lanes } from "../vocabulary.ts";
import type { QueueFilter } from "./filters.ts";
import { type PageFilter, type PageOrder, pageStatement } from "./page-statement.server.ts";
import type { QueuePage, QueueRow } from "./row.ts";
import { excerpt, readSearch, type SearchQuery } from "./search-query.ts";

const { author, claim, counter, document, source, tone } = tables;

export const pageSize = 50;
/** UTF-16 units of a text in a row, and how far into a text hits are looked for. */
const excerptLength = 160;
const searchedLength = 4_000;
/** Documents looked at for one page of a search or a label, at most: bounds the work of a common word in a rare lane. */
const candidatesAtMost = 4_000;
const candidatesAtOnce = 400;

/**
 * One page of the queue. The work is bounded by the page, not by the number of items: every order is an index, pages go
 * on from a keyset cursor, and a search or a label looks at a bounded number of documents at a time, newest first.
 * @param given.userId who looks, for `mine`
 * @param given.at now, in ms since 1970 UTC: leases that ran out before it hold nothing
 * @throws {Refusal} bad_input for a search without words
 */
export async function listQueue(
  engine: Engine,
  given: { filter: QueueFilter; userId: number; at: number },
): Promise<QueuePage> {
  const search = readSearch(given.filter.q);
  if (search !== null || given.filter.label !== null) return listDocuments(engine, { ...given, search });
  const { filter } = given;
  const order = filter.sort === "priority" ? "rank" : filter.sort;
  const found = await readPage(engine, { ...given, order, limit: pageSize + 1 });
  const rows = found.slice(0, pageSize);
  const last = rows.at(-1);
  const hasMore = found.length > pageSize && last !== undefined;
  return {
    rows: rows.map((row) => toRow(row, [])),
    next: hasMore ? { key: order === "rank" ? last.rank : last.item.sortAt, id: last.item.id } : null,
    stoppedEarly: false,
  };
}

type PageRow = Awaited<ReturnType<typeof readPage>>[number];

async function readPage(
  engine: Engine,
  given: {
    filter: QueueFilter;
    userId: number;
    at: number;
    order: PageOrder;
    limit: number;
    documents?: number[];
    textLength?: number;
  },
) {
  const { filter, order } = given;
  const filters: PageFilter[] = (["article", "source", "author"] as const).filter(
    (name) => filter[name] !== null,
  );
  if (filter.flagged) filters.push("flagged");
  if (filter.mine) filters.push("mine");
  if (filter.cursor !== null && order !== "documents") filters.push("cursor");
  return pageStatement(engine.read, { order, filters }).execute({
    lane: filter.lane,
    state: filter.state,
    article: filter.article,
    source: filter.source,
    author: filter.author,
    mine: given.userId,
    at: given.at,
    key: filter.cursor?.key ?? 0,
    id: filter.cursor?.id ?? 0,
    limit: given.limit,
    textLength: given.textLength ?? excerptLength * 2,
    documents: idList(given.documents ?? []),
  });
}

/** Pages of a search or a label: newest documents first, in bounded steps, until the page is full. */
async function listDocuments(
  engine: Engine,
  given: { filter: QueueFilter; userId: number; at: number; search: SearchQuery | null },
): Promise<QueuePage> {
  const { filter, search } = given;
  const rows: PageRow[] = [];
  let before = filter.cursor?.key ?? Number.MAX_SAFE_INTEGER;
  let looked = 0;
  let exhausted = false;
  while (rows.length <= pageSize && looked < candidatesAtMost && !exhausted) {
    const candidates =
      search === null
        ? await labelled(engine, { label: filter.label!, before })
        : engine.search.match(search.expression, { before, limit: candidatesAtOnce });
    exhausted = candidates.length < candidatesAtOnce;
    looked += candidates.length;
    before = candidates.at(-1) ?? 0;
    const documents =
      search !== null && filter.label !== null
        ? await withLabel(engine, candidates, filter.label)
        : candidates;
    if (documents.length === 0) continue;
    const limit = pageSize + 1 - rows.length;
    rows.push(
      ...(await readPage(engine, {
        ...given,
        order: "documents",
        limit,
        documents,
        textLength: searchedLength,
      })),
    );
  }
  const page = rows.slice(0, pageSize);
  const full = rows.length > pageSize;
  const end = full ? page.at(-1)!.item.documentId : before;
  return {
    rows: page.map((row) => toRow(row, search?.marked ?? [])),
    next: full || !exhausted ? { key: end, id: end } : null,
    stoppedEarly: !full && !exhausted,
  };
}

/** Ids of documents that carry a tone label or a live claim of a type, highest first. */
async function labelled(engine: Engine, given: { label: string; before: number }): Promise<number[]> {
  const { label, before } = given;
  const tones = engine.read
    .select({ id: tone.documentId })
    .from(tone)
    .where(and(eq(tone.label, label), sql`${tone.documentId} < ${before}`))
    .orderBy(sql`${tone.documentId} desc`)
    .limit(candidatesAtOnce);
  const claims = engine.read
    .select({ id: claim.documentId })
    .from(claim)
    .where(and(eq(claim.type, label), eq(claim.state, "live"), sql`${claim.documentId} < ${before}`))
    .orderBy(sql`${claim.documentId} desc`)
    .limit(candidatesAtOnce);
  const ids = new Set([...(await tones), ...(await claims)].map((row) => row.id));
  return [...ids].sort((a, b) => b - a).slice(0, candidatesAtOnce);
}

async function withLabel(engine: Engine, documents: number[], label: string): Promise<number[]> {
  const given = idList(documents);
  const tones = engine.read
    .select({ id: tone.documentId })
    .from(tone)
    .where(and(eq(tone.label, label), inIdList(tone.documentId, given)));
  const claims = engine.read
    .select({ id: claim.documentId })
    .from(claim)
    .where(and(eq(claim.type, label), eq(claim.state, "live"), inIdList(claim.documentId, given)));
  const carrying = new Set([...(await tones), ...(await claims)].map((row) => row.id));
  return documents.filter((id) => carrying.has(id));
}

function toRow(row: PageRow, marked: SearchQuery["marked"]): QueueRow {
  const { item: it } = row;
  return {
    itemId: it.id,
    revision: it.revision,
    kind: it.kind,
    lane: it.lane,
    state: it.state,
    reopened: it.reopened,
    flagged: it.flagged,
    priority: it.priority,
    why: it.why,
    documentId: it.documentId,
    documentKind: row.documentKind,
    excerpt: excerpt(row.text, marked, excerptLength),
    article: { id: it.articleId, title: row.articleTitle ?? "" },
    source: { id: it.sourceId, name: row.sourceName },
    author: it.authorId === null ? null : { id: it.authorId, name: row.authorName ?? "" },
    sortAt: it.sortAt,
    wakeAt: it.wakeAt,
    holder:
      row.holderId === null ? null : { userId: row.holderId, name: row.holderName!, until: row.heldUntil! },
  };
}

const counters = prepared((db) => db.select().from(counter).prepare());

/** How many items each lane holds in each state, from the counters. */
export async function laneCounts(engine: Engine): Promise<Record<Lane, Record<ItemState, number>>> {
  const counts = Object.fromEntries(
    lanes.map((lane) => [lane, Object.fromEntries(itemStates.map((state) => [state, 0]))]),
  ) as Record<Lane, Record<ItemState, number>>;
  for (const row of await counters(engine.read).execute()) {
    counts[row.lane as Lane][row.state as ItemState] = row.count;
  }
  return counts;
}

/** The names behind the ids of a filter, for its chips; an id that is not there has no name. */
export async function filterNames(
  engine: Engine,
  filter: Pick<QueueFilter, "article" | "source" | "author">,
): Promise<{ article: string | null; source: string | null; author: string | null }> {
  const [found] =
    filter.article === null
      ? []
      : await engine.read
          .select({ name: document.title })
          .from(document)
          .where(eq(document.id, filter.article));
  const [outlet] =
    filter.source === null ? [] : await engine.read.select().from(source).where(eq(source.id, filter.source));
  const [person] =
    filter.author === null ? [] : await engine.read.select().from(author).where(eq(author.id, filter.author));
  return { article: found?.name ?? null, source: outlet?.name ?? null, author: person?.name ?? null };
}
