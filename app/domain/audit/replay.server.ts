import type { ComparedTable, Engine, RowDifference, Snapshot, Tx } from "#db/engine.server.ts";
import { foldedTables } from "#db/schema/index.ts";
import { canonicalJson } from "../shared/canonical-json.ts";
import type { BadEvent } from "./bad-event.ts";
import { type Change, decodePayload } from "./event.server.ts";
import { applyChange, countItems } from "./record.server.ts";
import { textWalk } from "./text-walk.server.ts";
import { type EventRow, eventPages } from "./verify-chain.server.ts";

/** A row that the tables hold otherwise than the audit trail says. */
export interface ReplayDifference {
  table: ComparedTable;
  /** Primary key by property name. */
  key: Record<string, unknown>;
  /** First column that differs; null when the whole row is missing on one side. */
  column: string | null;
  /** What the table holds, as the driver gives it; left out where it lacks the row. */
  stored?: unknown;
  /** What the trail says; left out where the trail knows no such row. */
  replayed?: unknown;
  /** The last event that touched the row; null where none did. */
  lastEvent: number | null;
}

export interface ReplayReport {
  /** Rows compared, by table. */
  tables: Partial<Record<ComparedTable, number>>;
  /** At most 20 a table. */
  differences: ReplayDifference[];
}

/** Everything that the events alone decide: the folded tables, the counters of the lanes and the full-text index. */
const comparedTables: readonly ComparedTable[] = [...foldedTables, "counter", "search"];
const differencesPerTable = 20;

interface Replaying {
  engine: Engine;
  snapshot: Snapshot;
  /** An empty database. */
  scratch: Engine;
  afterPage?: (events: number) => unknown;
}

/**
 * Carries out the changes of all events of a snapshot again, in an empty database. Call it on a trail whose chain
 * holds: the bodies of texts, which the events name by their SHA-256, are taken from the table.
 * @returns the first event that is not canonical JSON (RFC 8785) or cannot be carried out, or null
 */
export async function carryOut({
  engine,
  snapshot,
  scratch,
  afterPage,
}: Replaying): Promise<BadEvent | null> {
  const pageAfter = eventPages(engine, snapshot);
  const walkTo = textWalk(engine, snapshot);
  const bodies = new Map<number, string>();
  let seq = 0;
  for (;;) {
    const page = await pageAfter(seq);
    if (page.length === 0) return null;
    const events = decodeAll(page);
    await walkTo(highestText(events.decoded), ({ id, body }) => bodies.set(id, body));
    const bad = await scratch.tx((tx) => applyAll(tx, events.decoded, bodies));
    if (bad !== null || events.bad !== null) return bad ?? events.bad;
    seq = page.at(-1)![0];
    await afterPage?.(seq);
  }
}

interface DecodedEvent {
  seq: number;
  changes: Change[];
}

/** Events of a page up to the first that cannot be read. */
function decodeAll(page: EventRow[]): { decoded: DecodedEvent[]; bad: BadEvent | null } {
  const decoded: DecodedEvent[] = [];
  for (const row of page) {
    const [seq, payload] = [row[0], row[7]];
    try {
      if (canonicalJson(JSON.parse(payload)) !== payload) {
        return { decoded, bad: { seq, reason: "its payload is not canonical JSON" } };
      }
      decoded.push({ seq, changes: decodePayload(payload).changes });
    } catch (error) {
      return { decoded, bad: { seq, reason: `its payload cannot be read: ${(error as Error).message}` } };
    }
  }
  return { decoded, bad: null };
}

function highestText(events: DecodedEvent[]): number {
  let highest = 0;
  for (const { changes } of events) {
    for (const change of changes) {
      if (change.table === "textVersion" && change.after !== null) {
        highest = Math.max(highest, change.after.id);
      }
    }
  }
  return highest;
}

async function applyAll(
  tx: Tx,
  events: DecodedEvent[],
  bodies: Map<number, string>,
): Promise<BadEvent | null> {
  for (const { seq, changes } of events) {
    try {
      for (const change of changes) applyChange(tx, withBody(change, bodies));
    } catch (error) {
      return { seq, reason: `it cannot be carried out again: ${(error as Error).message}` };
    }
  }
  await countItems(tx, events);
  return null;
}

function withBody(change: Change, bodies: Map<number, string>): Change {
  if (change.table !== "textVersion" || change.after === null) return change;
  const { id } = change.after;
  const body = bodies.get(id);
  if (body === undefined) throw new Error(`text version ${id} is gone`);
  bodies.delete(id);
  return { ...change, after: { ...change.after, body } };
}

/** Compares every table that the events decide with the replayed database the snapshot was opened beside. */
export async function compareAll(engine: Engine, snapshot: Snapshot): Promise<ReplayReport> {
  const report: ReplayReport = { tables: {}, differences: [] };
  for (const table of comparedTables) {
    const { rows, found } = await snapshot.differences(table, differencesPerTable);
    report.tables[table] = rows;
    for (const difference of found) report.differences.push(asReplayDifference(table, difference));
  }
  if (report.differences.length > 0) await nameLastEvents(engine, snapshot, report.differences);
  return report;
}

function asReplayDifference(table: ComparedTable, { key, column, here, beside }: RowDifference) {
  return { table, key, column, stored: here, replayed: beside, lastEvent: null };
}

/** Reads the trail once more, to say which event touched the differing rows last. */
async function nameLastEvents(engine: Engine, snapshot: Snapshot, differences: ReplayDifference[]) {
  const nameOf = (table: string, key: object) => `${table} ${canonicalJson(key)}`;
  const wanted = new Map(
    differences.map((difference) => [nameOf(difference.table, difference.key), difference]),
  );
  const starts = [...new Set(differences.map(({ table }) => `["${table}",`))];
  const keys = new Map(differences.map(({ table, key }) => [table, Object.keys(key)]));
  const pageAfter = eventPages(engine, snapshot);
  for (let page = await pageAfter(0); page.length > 0; page = await pageAfter(page.at(-1)![0])) {
    for (const row of page) {
      if (!starts.some((start) => row[7].includes(start))) continue;
      for (const { table, before, after } of decodePayload(row[7]).changes) {
        const changed = (after ?? before) as Record<string, unknown>;
        const key = Object.fromEntries((keys.get(table) ?? []).map((name) => [name, changed[name]]));
        const difference = wanted.get(nameOf(table, key));
        if (difference !== undefined) difference.lastEvent = row[0];
      }
    }
  }
}
