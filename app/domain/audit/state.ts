import type { DecisionState, DocumentKind, ItemState, Lane } from "../vocabulary.ts";
import type { FieldRow } from "./field-rows.ts";
import type { ClaimTagView } from "./sentence.ts";

/**
 * A document and its item as they stood at a past moment. Plain data; times are milliseconds since 1970 UTC, offsets
 * code points, end exclusive. `null` in place of the whole: it did not exist yet.
 */
export interface StateAt {
  /** The last event that had happened by then, of all that were about this document. */
  after: { seq: number; at: number; hash: string };
  document: { publicId: string; kind: DocumentKind; title: string | null; graphic: boolean };
  text: StateText;
  item: StateItem | null;
  lease: StateLease | null;
  decision: StateDecision | null;
  readings: StateReading[];
  claims: StateClaim[];
  skips: { by: string; at: number; reason: string }[];
}

export interface StateText {
  id: number;
  version: number;
  sha256: string;
  length: number;
  /** Its beginning, at most 240 code points; `cut` when there is more. */
  beginning: string;
  cut: boolean;
}

export interface StateItem {
  id: number;
  lane: Lane;
  state: ItemState;
  reopened: boolean;
  flagged: boolean;
  priority: number;
  why: string[];
  wakeAt: number | null;
  revision: number;
}

/** Who had taken the item and not given it back. Renewals are no events, so past `until` it may or may not have lapsed. */
export interface StateLease {
  holder: string;
  since: number;
  until: number;
}

export interface StateDecision {
  id: number;
  kind: string;
  kindLabel: string;
  reasons: string[];
  reasonLabels: string[];
  ground: string;
  note: string;
  state: DecisionState;
  by: string;
  at: number;
  textVersionId: number;
}

export interface StateReading {
  by: string;
  at: number;
  revision: number;
  note: string;
  labels: { label: string; intensity: number | null }[];
  /** The labels in words. */
  words: string;
}

export interface StateClaim {
  id: number;
  tag: ClaimTagView | null;
  type: string;
  state: string;
  anchor: string;
  revision: number;
  note: string;
  by: string;
  at: number;
  /** As stored, by the codebook's field ids. */
  fields: Record<string, unknown>;
  /** The same in words. */
  rows: FieldRow[];
  spans: { textVersionId: number; start: number; end: number; quote: string }[];
}

/** A past moment that was asked for: the state then (null: nothing yet), or why it cannot be read. */
export type Stood = { state: StateAt | null; zoneAssumed: boolean } | { unreadable: string };
