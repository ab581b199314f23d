import type { Range } from "../annotate/steps.ts";
import type { FieldRecord } from "../codebook/field-types.ts";
import type { ToneMark } from "../codebook/tones.ts";
import { type PlaceWord, placeOfWord } from "../suggestions/place.ts";

/** Claims by what the page calls them: the number of a kept claim, a word for one that is not kept yet. */
export type ClaimKey = number | `new-${string}`;

/** A claim as it stands in the form, kept or not. */
export interface ClaimDraft {
  key: ClaimKey;
  type: string;
  /** Revision of the kept claim that the form was opened on; null for one that is new. */
  revision: number | null;
  /** As typed: the shape of a claim's fields, with words where numbers will be. `validateClaim` takes them. */
  fields: FieldRecord;
  note: string;
  /** Code points of the text version in hand. */
  spans: Range[];
  /** Marks the save, so that sending it twice keeps it once. */
  token: string;
  /** The open suggestion that it is made from. */
  suggestion?: PlaceWord;
}

/** Half-made work of one person on one item: everything that a reload must not lose. */
export interface Work {
  /** Claims whose forms hold something that is not kept. */
  claims: readonly ClaimDraft[];
  inHand: ClaimKey | null;
  /** Tones as chosen; null while they are as they were kept. */
  tones: readonly ToneMark[] | null;
  decision: DecisionDraft | null;
  /** Numbers of the paragraphs that were looked at. */
  looked: readonly number[];
}

export interface DecisionDraft {
  kind: string;
  reasons: readonly string[];
  ground: string;
  note: string;
  /** As the date field gives it, in UTC: "2026-03-11T14:20". */
  wake: string;
}

export const noWork: Work = { claims: [], inHand: null, tones: null, decision: null, looked: [] };
export const noDecision: DecisionDraft = { kind: "", reasons: [], ground: "", note: "", wake: "" };

/** True when there is nothing that a reload could lose. */
export function isIdle(work: Work): boolean {
  return (
    work.claims.length === 0 && work.tones === null && work.decision === null && work.looked.length === 0
  );
}

/**
 * Work out of what was stored, whoever wrote it: what has the wrong shape is left out.
 * @param body any JSON
 */
export function readWork(body: unknown): Work {
  if (!isRecord(body)) return noWork;
  const claims = listOf(body.claims).filter(isClaimDraft);
  const inHand = body.inHand as ClaimKey | null;
  return {
    claims,
    inHand: typeof inHand === "number" || claims.some((draft) => draft.key === inHand) ? inHand : null,
    tones: Array.isArray(body.tones) ? body.tones.filter(isToneMark) : null,
    decision: isRecord(body.decision) ? readDecision(body.decision) : null,
    looked: listOf(body.looked).filter((number) => typeof number === "number"),
  };
}

function readDecision(raw: Record<string, unknown>): DecisionDraft {
  const text = (value: unknown) => (typeof value === "string" ? value : "");
  return {
    kind: text(raw.kind),
    reasons: listOf(raw.reasons).map(text),
    ground: text(raw.ground),
    note: text(raw.note),
    wake: text(raw.wake),
  };
}

function isClaimDraft(value: unknown): value is ClaimDraft {
  if (!isRecord(value)) return false;
  const { key, type, revision, fields, note, spans, token, suggestion } = value;
  return (
    (typeof key === "number" || (typeof key === "string" && key.startsWith("new-"))) &&
    typeof type === "string" &&
    (revision === null || typeof revision === "number") &&
    isRecord(fields) &&
    typeof note === "string" &&
    typeof token === "string" &&
    (suggestion === undefined || (typeof suggestion === "string" && placeOfWord(suggestion) !== null)) &&
    Array.isArray(spans) &&
    spans.every((span) => isRecord(span) && Number.isInteger(span.start) && Number.isInteger(span.end))
  );
}

function isToneMark(value: unknown): value is ToneMark {
  return (
    isRecord(value) &&
    typeof value.label === "string" &&
    (value.intensity === null || typeof value.intensity === "number")
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
