import { type AnyColumn, and, desc, eq, gt, lte, sql } from "drizzle-orm";
import type { Db, Engine, Snapshot } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";
import { auditHead } from "./audit-head.server.ts";
import { isInDataset } from "./read-relations.server.ts";
import type { DatasetPreview, PastExport } from "./views.ts";

const { claim, claimSpan, datasetExport, decision, document, relation, tone, toneReading, user } = tables;
const { placeholder } = sql;

/** Past exports that are shown. */
const shownExports = 100;
/** Ids that are counted in one go, so that nobody waits on the counting. */
const idsAtOnce = 20_000;

const known = new WeakMap<Engine, { seq: number; preview: Promise<DatasetPreview> }>();

/** What a dataset of now would hold. Counted once for each state of the data, because counting reads whole tables. */
export async function previewDataset(engine: Engine): Promise<DatasetPreview> {
  const snapshot = engine.snapshot();
  const seq = (await auditHead(engine.read, snapshot))?.seq ?? 0;
  const last = known.get(engine);
  if (last?.seq === seq) {
    snapshot.close();
    return last.preview;
  }
  const preview = countAll(engine.read, snapshot).finally(() => snapshot.close());
  known.set(engine, { seq, preview });
  return preview;
}

async function countAll(db: Db, snapshot: Snapshot): Promise<DatasetPreview> {
  const add = (query: SlicedQuery) => addUp(snapshot, query);
  const sum = (condition: ReturnType<typeof sql>) => sql<number>`coalesce(sum(${condition}), 0)`;
  const within = (id: AnyColumn) => and(gt(id, placeholder("after")), lte(id, placeholder("upTo")));
  const highest = (id: AnyColumn) => sql<number>`coalesce(max(${id}), 0)`;

  const [articles, comments] = await add({
    highest: db.select({ id: highest(document.id) }).from(document),
    slice: db
      .select({
        articles: sum(sql`${document.kind} = 'article'`),
        comments: sum(sql`${document.kind} = 'comment'`),
      })
      .from(document)
      .where(within(document.id)),
  });
  const [claims, claimsWithRecords] = await add({
    highest: db.select({ id: highest(claim.id) }).from(claim),
    slice: db
      .select({
        claims: sum(sql`1`),
        withRecords: sum(sql`${claim.fields} like '%:{%' or ${claim.fields} like '%:[%'`),
      })
      .from(claim)
      .where(and(within(claim.id), eq(claim.state, "live"))),
  });
  const [claimsOverRows] = await add({
    highest: db.select({ id: highest(claim.id) }).from(claim),
    slice: db
      .select({ overRows: sum(sql`1`) })
      .from(claim)
      .innerJoin(claimSpan, and(eq(claimSpan.claimId, claim.id), eq(claimSpan.position, 1)))
      .where(and(within(claim.id), eq(claim.state, "live"))),
  });
  const labels = sql`(select count(*) from ${tone} where ${tone.readingId} = ${toneReading.id})`;
  const [tones, tonesOverRows] = await add({
    highest: db.select({ id: highest(toneReading.id) }).from(toneReading),
    slice: db
      .select({ tones: sum(sql`1`), overRows: sum(sql`${labels} > 1`) })
      .from(toneReading)
      .where(within(toneReading.id)),
  });
  const [decisions, decisionsWithLists] = await add({
    highest: db.select({ id: highest(decision.id) }).from(decision),
    slice: db
      .select({ decisions: sum(sql`1`), withLists: sum(sql`${decision.reasons} like '%,%'`) })
      .from(decision)
      .where(and(within(decision.id), eq(decision.state, "live"))),
  });
  const [relations, relationsWithLists] = await add({
    highest: db.select({ id: highest(relation.id) }).from(relation),
    slice: db
      .select({
        relations: sum(sql`1`),
        withLists: sum(sql`json_array_length(${relation.reasons}) > 1`),
      })
      .from(relation)
      .where(and(within(relation.id), isInDataset)),
  });
  return {
    counts: { articles, comments, claims, tones, decisions, relations },
    losses: { claimsOverRows, claimsWithRecords, tonesOverRows, decisionsWithLists, relationsWithLists },
  } as DatasetPreview;
}

interface SlicedQuery {
  /** One row: the highest id. */
  highest: Parameters<Snapshot["query"]>[0];
  /** One row of numbers for the ids between `after` (exclusive) and `upTo`. */
  slice: Parameters<Snapshot["query"]>[0];
}

/** Sums of a query's columns over all ids, giving way to other work between slices. */
async function addUp(snapshot: Snapshot, { highest, slice }: SlicedQuery): Promise<number[]> {
  const [[last]] = (await snapshot.query<[number]>(highest).rows()) as [[number]];
  const query = snapshot.query<number[]>(slice);
  let sums: number[] = [];
  for (let after = 0; after === 0 || after < last; after += idsAtOnce) {
    const [row] = await query.rows({ after, upTo: after + idsAtOnce });
    sums = row!.map((value, index) => value + (sums[index] ?? 0));
    await new Promise((resolve) => setImmediate(resolve));
  }
  return sums;
}

/** Datasets that left the house, the newest first. */
export async function pastExports(db: Db): Promise<PastExport[]> {
  const { id, format, names, counts, manifestSha256, exportedAt } = datasetExport;
  return db
    .select({ id, format, names, counts, manifestSha256, by: user.displayName, at: exportedAt })
    .from(datasetExport)
    .leftJoin(user, eq(user.id, datasetExport.exportedBy))
    .orderBy(desc(datasetExport.id))
    .limit(shownExports);
}
