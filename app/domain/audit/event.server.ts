import { getTableColumns } from "drizzle-orm";
import { type FoldedTable, foldedTables, type Row, tables } from "#db/schema/index.ts";
import { assertWellFormed, canonicalJson } from "../shared/canonical-json.ts";
import type { SubjectKind } from "../vocabulary.ts";
import type { Action, ActionFacts } from "./actions.ts";

/** One row of a table before and after; `before` null is an insert, `after` null a delete. */
export type Change = {
  [T in FoldedTable]: { table: T; before: Row<T> | null; after: Row<T> | null };
}[FoldedTable];

export interface Subject {
  kind: SubjectKind;
  id: number;
}

/** An event that is to be recorded. */
export type EventDraft = {
  [A in Action]: { action: A; subject: Subject; about: ActionFacts[A]; changes: Change[] };
}[Action];

/** An event as it stands in the trail. */
export type StoredEvent = EventDraft & { seq: number; at: number; actor: number | null; hash: string };

/** The parts of an event that its hash covers. */
export interface EventHeader {
  seq: number;
  at: number;
  actor: number | null;
  action: string;
  subjectKind: string;
  subjectId: number;
  key: string | null;
  payloadHash: string;
  prevHash: string;
}

/** Version of the payload's shape; a reader must know every version that was ever written. */
const payloadVersion = 1;

/** What stands before the first event. */
export const noHash = "0".repeat(64);

/** The rows' properties by table, in canonical order. A text version's body is named by its SHA-256 instead. */
const storedProperties = Object.fromEntries(
  foldedTables.map((table) => [
    table,
    Object.keys(getTableColumns(tables[table]))
      .filter((property) => table !== "textVersion" || property !== "body")
      .sort()
      .map((property) => ({ property, prefix: `${JSON.stringify(property)}:` })),
  ]),
) as Record<FoldedTable, { property: string; prefix: string }[]>;

/**
 * The stored payload of an event, canonical JSON (RFC 8785). A row's empty columns are left out. A text version's body
 * is left out too: the row names its SHA-256, and the body itself never changes, so the chain covers it all the same.
 */
export function encodePayload(draft: Pick<EventDraft, "about" | "changes">): string {
  const changes = draft.changes.map(
    ({ table, before, after }) => `["${table}",${encodeRow(table, before)},${encodeRow(table, after)}]`,
  );
  const payload = `{"about":${canonicalJson(draft.about)},"changes":[${changes.join(",")}],"v":${payloadVersion}}`;
  assertWellFormed(payload);
  return payload;
}

/** As canonicalJson would, but from a list of keys that is sorted once; imports write three rows an event. */
function encodeRow(table: FoldedTable, row: object | null): string {
  if (row === null) return "null";
  const values = row as Record<string, unknown>;
  let out = "";
  for (const { property, prefix } of storedProperties[table]) {
    const value = values[property];
    if (value === null || value === undefined) continue;
    out += (out === "" ? prefix : `,${prefix}`) + encodeValue(value);
  }
  return `{${out}}`;
}

function encodeValue(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  return Number.isSafeInteger(value) || typeof value === "boolean" ? `${value}` : canonicalJson(value);
}

/**
 * Reads a stored payload back. Text versions come without their body.
 * @throws when the payload is of a version that this program does not know
 */
export function decodePayload(payload: string): { about: unknown; changes: Change[] } {
  const { v, about, changes } = JSON.parse(payload) as {
    v: number;
    about: unknown;
    changes: [FoldedTable, object | null, object | null][];
  };
  if (v !== payloadVersion) throw new Error(`unknown payload version ${v}`);
  return {
    about,
    changes: changes.map(
      ([table, before, after]) =>
        ({ table, before: withEmptyColumns(table, before), after: withEmptyColumns(table, after) }) as Change,
    ),
  };
}

function withEmptyColumns(table: FoldedTable, row: object | null): object | null {
  if (row === null) return null;
  const values = row as Record<string, unknown>;
  return Object.fromEntries(
    storedProperties[table].map(({ property }) => [property, values[property] ?? null]),
  );
}

/** The canonical header (RFC 8785) whose SHA-256 is the event's hash. Only `key` holds free text. */
export function headerBytes(header: EventHeader): string {
  const { action, actor, at, key, payloadHash, prevHash, seq, subjectId, subjectKind } = header;
  return `{"action":"${action}","actor":${actor},"at":${at},"key":${key === null ? "null" : JSON.stringify(key)},"payload_hash":"${payloadHash}","prev_hash":"${prevHash}","seq":${seq},"subject":"${subjectKind}:${subjectId}"}`;
}
