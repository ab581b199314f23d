import { and, asc, eq, lte } from "drizzle-orm";
import type { Db, Engine } from "#db/engine.server.ts";
import { type Row, tables } from "#db/schema/index.ts";
import { primaryKeyOf } from "#db/schema/keys.ts";
import { decisionKindOf, decisionReasonOf } from "../codebook/lookup.ts";
import { Refusal } from "../shared/refusal.ts";
import type { Action } from "./actions.ts";
import type { StoredEvent } from "./event.server.ts";
import { fieldRows } from "./field-rows.ts";
import { type Folded, fold } from "./fold.ts";
import type { Moment } from "./moment.ts";
import { type EventNames, namesFor } from "./names.server.ts";
import { readEvent } from "./record.server.ts";
import type { StateAt, StateClaim, StateDecision, StateLease, StateReading, StateText } from "./state.ts";
import { tonesWords } from "./words.ts";

const { document, event, item, textVersion } = tables;

const beginningLength = 240;

/** The document that an item's id, or a document's public id, stands for. */
export interface FoundItem {
  documentId: number;
  itemId: number | null;
}

/**
 * Finds what people name on the command line: the id of an item, or the public id of its document.
 * @throws {Refusal} not_found
 */
export async function findItem(db: Db, id: string): Promise<FoundItem> {
  const columns = { documentId: document.id, itemId: item.id };
  const rows = db.select(columns).from(document).leftJoin(item, eq(item.documentId, document.id));
  const asNumber = /^\d{1,15}$/.test(id) ? Number(id) : null;
  const [found] =
    asNumber === null
      ? await rows.where(eq(document.publicId, id)).orderBy(asc(item.id)).limit(1)
      : await rows.where(eq(item.id, asNumber)).limit(1);
  if (found === undefined) {
    throw new Refusal(
      "not_found",
      `There is no item ${id}. Give the number of an item, as its address has it, or the public id of its document, as exports have it.`,
    );
  }
  return found;
}

/**
 * A document, its item and everything people had said about it at a past moment: the fold of its events up to then.
 * Events count in the order of the trail; where a clock ran back, all up to the first later time.
 * @returns null when it did not exist yet
 */
export async function stateAt(engine: Engine, found: FoundItem, moment: Moment): Promise<StateAt | null> {
  const events = await eventsUpTo(engine.read, found.documentId, moment);
  const last = events.at(-1);
  if (last === undefined) return null;
  const names = await namesFor(engine.read, events);
  const folded = fold(
    events.flatMap(({ changes }) => changes),
    (table) => primaryKeyOf(table as keyof typeof tables),
  );
  const documentRow = rowsOf(folded, "document").find((row) => row.id === found.documentId);
  if (documentRow === undefined) return null;
  const { publicId, kind, title, graphic } = documentRow;
  return {
    after: { seq: last.seq, at: last.at, hash: last.hash },
    document: { publicId, kind, title, graphic },
    text: await textOf(engine.read, folded, documentRow.currentVersionId),
    item: itemOf(folded, found.itemId),
    lease: leaseOf(events, names),
    decision: decisionOf(folded, names),
    readings: readingsOf(folded, names),
    claims: claimsOf(folded, names),
    skips: rowsOf(folded, "skip").map((row) => ({
      by: names.person(row.userId),
      at: row.at,
      reason: row.reason,
    })),
  };
}

async function eventsUpTo(db: Db, documentId: number, moment: Moment): Promise<StoredEvent[]> {
  const ofDocument = and(eq(event.subjectKind, "document"), eq(event.subjectId, documentId));
  const rows = await db
    .select()
    .from(event)
    .where("seq" in moment ? and(ofDocument, lte(event.seq, moment.seq)) : ofDocument)
    .orderBy(asc(event.seq));
  if ("seq" in moment) return rows.map(readEvent);
  const later = rows.findIndex((row) => row.at > moment.at);
  return (later === -1 ? rows : rows.slice(0, later)).map(readEvent);
}

/** Rows that were folded are whole rows of their table; only a text version lacks its body. */
function rowsOf<
  T extends
    | "document"
    | "textVersion"
    | "item"
    | "skip"
    | "claim"
    | "claimSpan"
    | "toneReading"
    | "tone"
    | "decision",
>(folded: Folded, table: T): Row<T>[] {
  return [...(folded.get(table)?.values() ?? [])] as Row<T>[];
}

async function textOf(db: Db, folded: Folded, id: number): Promise<StateText> {
  const version = rowsOf(folded, "textVersion").find((row) => row.id === id);
  if (version === undefined) throw new Error(`no event brought in text version ${id}`);
  const [stored] = await db
    .select({ body: textVersion.body })
    .from(textVersion)
    .where(eq(textVersion.id, id));
  const cut = version.lengthCp > beginningLength;
  const start = [...(stored?.body ?? "").slice(0, 2 * beginningLength)].slice(0, beginningLength).join("");
  return {
    id,
    version: version.version,
    sha256: version.sha256,
    length: version.lengthCp,
    // Not in the middle of a word, where the script parts its words.
    beginning: cut ? start.replace(/\s+\S{1,40}$/u, "") : start,
    cut,
  };
}

function itemOf(folded: Folded, itemId: number | null): StateAt["item"] {
  const row = rowsOf(folded, "item").find((one) => one.id === itemId);
  if (row === undefined) return null;
  const { id, lane, state, reopened, flagged, priority, why, wakeAt, revision } = row;
  return { id, lane, state, reopened, flagged, priority, why, wakeAt, revision };
}

/** Deciding, finishing and skipping give an item back without an event of their own. */
function leaseOf(events: readonly StoredEvent[], names: EventNames): StateLease | null {
  let taken: { by: number | null; since: number; until: number } | null = null;
  for (const { action, actor, at, about } of events) {
    if (action === "item.leased") taken = { by: actor, since: at, until: about.until };
    else if (action === "item.skipped" && taken?.by === actor) taken = null;
    else if (freeing.has(action)) taken = null;
  }
  if (taken === null) return null;
  const { by, since, until } = taken;
  return { holder: by === null ? "somebody" : names.person(by), since, until };
}

const freeing: ReadonlySet<Action> = new Set(["item.released", "item.decided", "item.finished"]);

/** The newest decision that was not undone; else none. */
function decisionOf(folded: Folded, { codebook, person }: EventNames): StateDecision | null {
  const row = rowsOf(folded, "decision")
    .filter((one) => one.state === "live")
    .sort((a, b) => a.id - b.id)
    .at(-1);
  if (row === undefined) return null;
  const { id, kind, reasons, ground, note, state, textVersionId } = row;
  return {
    id,
    kind,
    kindLabel: decisionKindOf(codebook, kind)?.label ?? kind,
    reasons,
    reasonLabels: reasons.map((reason) => decisionReasonOf(codebook, reason)?.label ?? reason),
    ground,
    note,
    state,
    by: person(row.decidedBy),
    at: row.decidedAt,
    textVersionId,
  };
}

function readingsOf(folded: Folded, { codebook, person }: EventNames): StateReading[] {
  const marks = rowsOf(folded, "tone");
  const readings = rowsOf(folded, "toneReading").sort((a, b) => a.id - b.id);
  return readings.map(({ id, userId, at, revision, note }) => {
    const labels = marks
      .filter((mark) => mark.readingId === id)
      .map(({ label, intensity }) => ({ label, intensity }));
    return { by: person(userId), at, revision, note, labels, words: tonesWords(codebook, labels) };
  });
}

function claimsOf(folded: Folded, names: EventNames): StateClaim[] {
  const spans = rowsOf(folded, "claimSpan");
  return rowsOf(folded, "claim")
    .sort((a, b) => a.id - b.id)
    .map((row) => ({
      id: row.id,
      tag: names.claim(row.id),
      type: row.type,
      state: row.state,
      anchor: row.anchor,
      revision: row.revision,
      note: row.note,
      by: names.person(row.changedBy),
      at: row.changedAt,
      fields: row.fields,
      rows: fieldRows(names, row),
      spans: spans
        .filter((span) => span.claimId === row.id)
        .sort((a, b) => a.position - b.position)
        .map(({ textVersionId, startCp, endCp, quote }) => ({
          textVersionId,
          start: startCp,
          end: endCp,
          quote,
        })),
    }));
}
