import type { FoldedTable, Row } from "#db/schema/index.ts";
import { canonicalJson } from "../shared/canonical-json.ts";
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

/**
 * The stored payload of an event. A text version's body is left out: the row names its SHA-256, and the body itself
 * never changes, so the chain covers it all the same.
 */
export function encodePayload(draft: Pick<EventDraft, "about" | "changes">): string {
  return canonicalJson({
    v: payloadVersion,
    about: draft.about,
    changes: draft.changes.map(({ table, before, after }) => [
      table,
      withoutBody(before),
      withoutBody(after),
    ]),
  });
}

function withoutBody(row: object | null): object | null {
  if (row === null || !("body" in row && "sha256" in row)) return row;
  const { body: _, ...rest } = row;
  return rest;
}

/**
 * Reads a stored payload back. Text versions come without their body.
 * @throws when the payload is of a version that this program does not know
 */
export function decodePayload(payload: string): { about: unknown; changes: Change[] } {
  const { v, about, changes } = JSON.parse(payload) as { v: number; about: unknown; changes: unknown[][] };
  if (v !== payloadVersion) throw new Error(`unknown payload version ${v}`);
  return {
    about,
    changes: changes.map(([table, before, after]) => ({ table, before, after }) as Change),
  };
}

/** The canonical header (RFC 8785) whose SHA-256 is the event's hash. Only `key` holds free text. */
export function headerBytes(header: EventHeader): string {
  const { action, actor, at, key, payloadHash, prevHash, seq, subjectId, subjectKind } = header;
  return `{"action":"${action}","actor":${actor},"at":${at},"key":${key === null ? "null" : JSON.stringify(key)},"payload_hash":"${payloadHash}","prev_hash":"${prevHash}","seq":${seq},"subject":"${subjectKind}:${subjectId}"}`;
}
