import { and, asc, eq, gt, inArray, max, sql } from "drizzle-orm";
import { type Db, type Engine, prepared } from "#db/engine.server.ts";
import { idList, inIdList } from "#db/id-list.ts";
import { tables } from "#db/schema/index.ts";
import type { Action } from "../audit/actions.ts";
import type { Suggestion } from "../suggest/suggest.ts";
import { modelInUse } from "./model.server.ts";
import { storeSuggestions } from "./store.server.ts";
import { suggestionsOn, textsAtOnce } from "./sweep-rows.server.ts";

const { event, item, lease } = tables;
const { placeholder } = sql;

/** Acts after which other suggestions of a text are open than before. */
const settling: readonly Action[] = [
  "claim.added",
  "claim.changed",
  "claim.withdrawn",
  "suggestion.accepted",
  "suggestion.rejected",
  "tones.set",
  "act.undone",
];
/** Events looked at in one go; after a start, how far back. */
const eventsAtOnce = 1_000;

const newestSeq = prepared((db) =>
  db
    .select({ seq: max(event.seq) })
    .from(event)
    .prepare(),
);
const eventsAfter = prepared((db) =>
  db
    .select({ seq: event.seq, documentId: event.subjectId })
    .from(event)
    .where(
      and(
        gt(event.seq, placeholder("after")),
        eq(event.subjectKind, "document"),
        inArray(event.action, [...settling]),
      ),
    )
    .orderBy(asc(event.seq))
    .limit(eventsAtOnce)
    .prepare(),
);
const heldAmong = prepared((db) =>
  db
    .select({ documentId: item.documentId })
    .from(item)
    .innerJoin(lease, eq(lease.itemId, item.id))
    .where(and(inIdList(item.documentId, placeholder("ids")), gt(lease.until, placeholder("at"))))
    .prepare(),
);

/** Documents on which suggestions were settled since they were ranked. */
export interface Settled {
  /** Sequence number of the last event that was looked at. */
  upTo: number;
  documents: Set<number>;
}

/** What is still to be ranked when the program starts: the documents of the last acts before. */
export async function lastSettled(db: Db): Promise<Settled> {
  const [top] = await newestSeq(db).execute();
  return { upTo: Math.max(0, (top?.seq ?? 0) - eventsAtOnce), documents: new Set() };
}

/**
 * Ranks the items anew on which people have settled suggestions: what is settled draws nobody's look any more. An item
 * that somebody holds waits until it is handed back.
 * @param settled what is left to do; it is brought up to date
 */
export async function rankSettled(engine: Engine, settled: Settled, at: number): Promise<void> {
  const events = await eventsAfter(engine.read).execute({ after: settled.upTo });
  for (const { documentId } of events) settled.documents.add(documentId);
  settled.upTo = events.at(-1)?.seq ?? settled.upTo;
  const waiting = [...settled.documents].slice(0, textsAtOnce);
  if (waiting.length === 0) return;
  const held = new Set(
    (await heldAmong(engine.read).execute({ ids: idList(waiting), at })).map((row) => row.documentId),
  );
  const free = waiting.filter((id) => !held.has(id));
  const order = (await modelInUse(engine.read))?.order ?? "yield";
  await engine.tx(async (tx) => {
    const stored = Map.groupBy(
      await suggestionsOn(tx.db).execute({ ids: idList(free) }),
      ({ documentId }) => documentId,
    );
    const texts = [...stored].map(([documentId, rows]) => ({ id: rows[0]!.textVersionId, documentId }));
    const found = [...stored.values()].map((rows) => rows.map(({ body }) => body as Suggestion));
    await storeSuggestions(tx, { texts, found, order, at });
  });
  for (const id of free) settled.documents.delete(id);
}
