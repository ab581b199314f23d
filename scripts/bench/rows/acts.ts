import Database from "better-sqlite3";
import { and, eq } from "drizzle-orm";
import { readHistory } from "#app/domain/audit/history.server.ts";
import { addClaim } from "#app/domain/review/add-claim.server.ts";
import { decide } from "#app/domain/review/decide.server.ts";
import { addNote } from "#app/domain/review/notes.server.ts";
import { type Row, tables } from "#db/schema/index.ts";
import type { BenchContext } from "../context.ts";
import { type Timing, timeRuns } from "../measure.ts";
import { durableCommit } from "../raw.ts";
import { type BenchRow, timingWords } from "../table.ts";

const { document, item } = tables;
const runs = 1_000;
const historyEvents = 100;

/** Single acts through their commands, against one durable commit; and the history of one subject. */
export async function measureActs(context: BenchContext): Promise<BenchRow[]> {
  context.say("decisions and claims");
  const hands = await openItems(context, runs * 2 + 100);
  const limit = await timeRuns(runs, durableCommit(context.engine.file));
  const { engine, userId, now } = context;
  const decision = await timeRuns(runs, (run) => {
    const { id: itemId, revision: expectedRevision, versionId: textVersionId } = hands[run]!;
    // The warm-up has decided the first ones; a second decision is another act on a newer revision.
    return decide(engine, {
      userId,
      at: now(),
      itemId,
      textVersionId,
      expectedRevision: expectedRevision + (decided.has(itemId) ? 1 : 0),
      kind: decided.has(itemId) ? "no_action" : "approve",
      reasons: [],
    }).then(() => decided.add(itemId));
  });
  const claim = await timeRuns(runs, (run) => {
    const { id: itemId, versionId: textVersionId } = hands[runs + run]!;
    return addClaim(engine, {
      userId,
      at: now(),
      itemId,
      textVersionId,
      type: "disputed_authenticity",
      fields: claimFields,
      spans: [{ start: 0, end: 4 }],
    });
  });
  return [
    actRow(context, "one decision with event and chain", decision, limit, { p50: 1, p99: 5 }),
    actRow(context, "one claim with fields", claim, limit, { p50: 1.5, p99: 6 }),
    await measureHistory(context, hands.at(-1)!),
  ];
}

const decided = new Set<number>();
const claimFields = {
  voice: "narrator",
  certainty: "ct_plus",
  check_worthiness: "check_worthy",
  object: ["source"],
  stance_target: "deny",
  grounds: [{ ground: "none" }],
};

function actRow(
  { comments }: BenchContext,
  operation: string,
  timing: Timing,
  limit: Timing,
  reach: { p50: number; p99: number },
): BenchRow {
  return {
    operation,
    size: String(comments),
    measured: timingWords(timing),
    reach: `p50 ${reach.p50}, p99 ${reach.p99} ms`,
    limit: `${(timing.p50 / limit.p50).toFixed(1)} times one durable commit (p50 ${limit.p50.toFixed(2)})`,
    reached: timing.p50 <= reach.p50 && timing.p99 <= reach.p99,
  };
}

type Hand = Pick<Row<"item">, "id" | "documentId" | "revision"> & { versionId: number };

async function openItems({ engine }: BenchContext, count: number): Promise<Hand[]> {
  return engine.read
    .select({
      id: item.id,
      documentId: item.documentId,
      revision: item.revision,
      versionId: document.currentVersionId,
    })
    .from(item)
    .innerJoin(document, eq(document.id, item.documentId))
    .where(and(eq(item.lane, "moderation"), eq(item.state, "open")))
    .orderBy(item.sortAt)
    .limit(count);
}

async function measureHistory(context: BenchContext, hand: Hand): Promise<BenchRow> {
  const { engine, userId, now, comments } = context;
  for (let event = 0; event < historyEvents; event += 1) {
    await addNote(engine, { userId, at: now(), itemId: hand.id, text: `note ${event}` });
  }
  const subject = { kind: "document", id: hand.documentId } as const;
  const history = await timeRuns(runs, () => readHistory(engine.read, { subject, what: [], who: [] }));
  const connection = new Database(engine.file, { readonly: true });
  const bare = connection
    .prepare(
      "select * from event where subject_kind = 'document' and subject_id = ? order by seq desc limit 101",
    )
    .raw();
  const limit = await timeRuns(runs, () => bare.all(hand.documentId));
  connection.close();
  return {
    operation: `history of one subject, ${historyEvents} events, in words`,
    size: String(comments),
    measured: timingWords(history),
    reach: "p50 0.5 ms",
    limit: `${(history.p50 / limit.p50).toFixed(1)} times the bare query (p50 ${limit.p50.toFixed(3)})`,
    reached: history.p50 <= 0.5,
  };
}
