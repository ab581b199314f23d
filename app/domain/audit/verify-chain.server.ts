import { asc, eq, gt, sql } from "drizzle-orm";
import type { Engine, Snapshot } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";
import type { BadEvent } from "./bad-event.ts";
import { headerBytes, noHash } from "./event.server.ts";
import { sha256 } from "./record.server.ts";
import { type NamedText, textChecker, textsNamedIn } from "./verify-texts.server.ts";

const { event } = tables;

export interface TrailHead {
  seq: number;
  hash: string;
}

export interface ChainReport {
  /** Events that hold, counted from the first. */
  events: number;
  /** The last event that holds; null in an empty trail. */
  head: TrailHead | null;
  firstBad: BadEvent | null;
  /** Text versions whose body was hashed and compared with the event that brought them in. */
  texts: number;
  /** Ids of text versions that no event brought in, at most 20. Left empty where an event fails. */
  strangeTexts: number[];
}

/** Small enough for the strings of a page to die young in memory. */
const pageSize = 250;

/** Columns of `eventPages` as the driver gives them. */
export type EventRow = [
  seq: number,
  at: number,
  actor: number | null,
  action: string,
  subjectKind: string,
  subjectId: number,
  key: string | null,
  payload: string,
  payloadHash: string,
  prevHash: string,
  hash: string,
];

/**
 * Reads the whole audit trail in order and checks that the numbers have no gap, that each payload and header has the
 * hash written beside it, that each event follows on the one before, and that each text is the one that came in. Stops
 * at the first event that fails. Method: a hash chain over canonical headers, as `record` writes it.
 *
 * It cannot see by itself that events were cut off at the end or that the whole trail was written anew: compare a hash
 * that was kept elsewhere for that (`checkpointFails`).
 * @param afterPage called after every few hundred events with the number read; what it returns is awaited
 */
export async function verifyChain(
  engine: Engine,
  snapshot: Snapshot,
  afterPage?: (events: number) => unknown,
): Promise<ChainReport> {
  const texts = textChecker(engine, snapshot);
  const pageAfter = eventPages(engine, snapshot);
  let head: TrailHead = { seq: 0, hash: noHash };
  for (;;) {
    const page = await pageAfter(head.seq);
    if (page.length === 0) break;
    const named: NamedText[] = [];
    let bad: BadEvent | null = null;
    let last = head;
    for (const row of page) {
      bad = whyBad(row, last);
      if (bad !== null) break;
      last = { seq: row[0], hash: row[10] };
      collectTexts(row, named);
    }
    bad = (await texts.check(named)) ?? bad;
    if (bad !== null) {
      const holds = page.findLast((row) => row[0] < bad.seq);
      if (holds !== undefined) head = { seq: holds[0], hash: holds[10] };
      return report(head, { firstBad: bad, texts: texts.checked, strangeTexts: [] });
    }
    head = last;
    await afterPage?.(head.seq);
  }
  return report(head, { firstBad: null, texts: texts.checked, strangeTexts: await texts.strange(20) });
}

function report(
  head: TrailHead,
  rest: Pick<ChainReport, "firstBad" | "texts" | "strangeTexts">,
): ChainReport {
  return { events: head.seq, head: head.seq === 0 ? null : head, ...rest };
}

/** A function that reads the next events after a sequence number, a few hundred at a time. */
export function eventPages(engine: Engine, snapshot: Snapshot): (seq: number) => Promise<EventRow[]> {
  const { seq, at, actor, action, subjectKind, subjectId, key, payload, payloadHash, prevHash, hash } = event;
  const page = snapshot.query<EventRow>(
    engine.read
      .select({ seq, at, actor, action, subjectKind, subjectId, key, payload, payloadHash, prevHash, hash })
      .from(event)
      .where(gt(seq, sql.placeholder("after")))
      .orderBy(asc(seq))
      .limit(pageSize),
  );
  return (after) => page.rows({ after });
}

function whyBad(row: EventRow, last: TrailHead): BadEvent | null {
  const [seq, at, actor, action, subjectKind, subjectId, key, payload, payloadHash, prevHash, hash] = row;
  if (seq !== last.seq + 1) {
    return { seq: last.seq + 1, reason: `it is missing: event ${last.seq} is followed by event ${seq}` };
  }
  if (sha256(payload) !== payloadHash) {
    return { seq, reason: "its payload (what it says happened) does not have the hash it was recorded with" };
  }
  if (prevHash !== last.hash) {
    return {
      seq,
      reason:
        seq === 1
          ? "it names an event before it, and is the first"
          : `it does not follow on event ${last.seq}: the hash it names as the one before is another`,
    };
  }
  const header = { seq, at, actor, action, subjectKind, subjectId, key, payloadHash, prevHash };
  if (sha256(headerBytes(header)) !== hash) {
    return {
      seq,
      reason: "its header (time, actor, action, subject or key) does not have the hash it was recorded with",
    };
  }
  return null;
}

function collectTexts(row: EventRow, into: NamedText[]): void {
  for (const text of textsNamedIn(row[7])) into.push({ seq: row[0], ...text });
}

/** Why the trail does not hold an event that was kept elsewhere, in words; null when it does. */
export async function checkpointFails(
  engine: Engine,
  snapshot: Snapshot,
  checkpoint: TrailHead,
): Promise<string | null> {
  const query = engine.read.select({ hash: event.hash }).from(event).where(eq(event.seq, checkpoint.seq));
  const [row] = await snapshot.query<[string]>(query).rows();
  if (row === undefined) return `the trail has no event ${checkpoint.seq}: it was cut off`;
  return row[0] === checkpoint.hash ? null : `event ${checkpoint.seq} has another hash than the checkpoint`;
}
