import { asc, eq, gt, max, sql } from "drizzle-orm";
import { type Db, type Engine, prepared } from "#db/engine.server.ts";
import { idList } from "#db/id-list.ts";
import { tables } from "#db/schema/index.ts";
import type { Action } from "../audit/actions.ts";
import type { Suggestion } from "../suggest/suggest.ts";
import { modelInUse } from "./model.server.ts";
import { storeSuggestions } from "./store.server.ts";
import { suggestionsOn, textsAtOnce } from "./sweep-rows.server.ts";

const { event, item, lease } = tables;
const { placeholder } = sql;

/** Acts after which other suggestions of a text are open than before. */
const settling: ReadonlySet<string> = new Set<Action>([
  "claim.added",
  "claim.changed",
  "claim.withdrawn",
  "suggestion.accepted",
  "suggestion.rejected",
  "tones.set",
  "act.undone",
]);
/** Events looked at in one go; after a start, how far back. */
const eventsAtOnce = 1_000;

const newestSeq = prepared((db) =>
  db
    .select({ seq: max(event.seq) })
    .from(event)
    .prepare(),
);
/** The next events by number, whatever they are, which is a walk along numbers. Placeholder: `after`, a number. */
export const nextEvents = (db: Db) =>
  db
    .select({ seq: event.seq, action: event.action, kind: event.subjectKind, id: event.subjectId })
    .from(event)
    .where(gt(event.seq, placeholder("after")))
    .orderBy(asc(event.seq))
    .limit(eventsAtOnce);
const eventsAfter = prepared((db) => nextEvents(db).prepare());
const heldDocuments = prepared((db) =>
  db
    .select({ documentId: item.documentId })
    .from(lease)
    .innerJoin(item, eq(item.id, lease.itemId))
    .where(gt(lease.until, placeholder("at")))
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
 * @param options.turn called between steps: what it returns is awaited, so that others get their turn
 */
export async function rankSettled(
  engine: Engine,
  settled: Settled,
  { at, turn }: { at: number; turn?: () => unknown },
): Promise<void> {
  for (let isLast = false; !isLast; await turn?.()) {
    const events = await eventsAfter(engine.read).execute({ after: settled.upTo });
    for (const { action, kind, id } of events) {
      if (kind === "document" && settling.has(action)) settled.documents.add(id);
    }
    settled.upTo = events.at(-1)?.seq ?? settled.upTo;
    isLast = events.length < eventsAtOnce;
  }
  if (settled.documents.size === 0) return;
  const held = new Set((await heldDocuments(engine.read).execute({ at })).map((row) => row.documentId));
  const free = [...settled.documents].filter((id) => !held.has(id)).slice(0, textsAtOnce);
  if (free.length === 0) return;
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
