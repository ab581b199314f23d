import type {
  AnchorState,
  DatePrecision,
  Mark,
  Origin,
  RelationEnd,
  RelationKind,
  RelationVerdict,
  SuggestionOutcome,
} from "../vocabulary.ts";
import { isoTime } from "./iso-time.ts";

/*
 * The records of a dataset, one shape a file. Field names and their order are the dataset's format: they never change
 * within a version of it. Ids are public ids; people are pseudonyms; times are ISO 8601; offsets are code points.
 */

/** Version of the format that the manifest names. */
export const datasetFormatVersion = 2;

export const datasetFiles = ["articles", "comments", "claims", "tones", "decisions", "relations"] as const;
export type DatasetFile = (typeof datasetFiles)[number];

export interface ArticleRecord {
  id: string;
  source: string;
  title: string | null;
  author: string | null;
  /** As far as its precision goes: 2026, 2026-03, 2026-03-11, or the full time. */
  published_at: string | null;
  published_precision: DatePrecision | null;
  /** The date as the material gives it. */
  published_text: string | null;
  url: string | null;
  language: string | null;
  graphic: boolean;
  /** Suggestions are hidden on it and its comments, so that reviewers' agreement can be measured. */
  blind: boolean;
  text_version: number;
  text_sha256: string;
  /** Parts that are not the author's own words: title, dateline, boilerplate, warning. */
  marks: Mark[];
  text: string;
}

export interface CommentRecord {
  id: string;
  article_id: string;
  parent_id: string | null;
  /** 0 for a comment that answers nobody. */
  depth: number;
  author: string | null;
  posted_at: string | null;
  text: string;
  posted_precision: DatePrecision | null;
  posted_text: string | null;
  source: string;
  language: string | null;
  graphic: boolean;
  text_version: number;
  text_sha256: string;
  marks: Mark[];
}

/** What an annotation is about: one text version of one document. */
export interface Target {
  id: string;
  document_id: string;
  article_id: string;
  text_version: number;
  text_sha256: string;
}

export interface SpanRecord {
  start: number;
  end: number;
  quote: string;
}

export interface ClaimRecord extends Target {
  type: string;
  spans: SpanRecord[];
  /** By the codebook's field ids; references to claims are public ids. */
  fields: Record<string, unknown>;
  note: string;
  anchor: AnchorState;
  /** Who proposed it first. */
  origin: Origin;
  /** The rule of the suggestion it began as, with its version ("casualties/passive 1"); null for a person's own. */
  suggested_by: string | null;
  /** Whether it was kept as proposed or changed first. */
  suggestion_outcome: SuggestionOutcome | null;
  creator: string;
  created_at: string;
  changed_by: string;
  changed_at: string;
  revision: number;
  codebook_version: number;
}

export interface ToneMarkRecord {
  label: string;
  /** Whom the label is aimed at, where it says so. */
  target: string | null;
  intensity: number | null;
}

export interface ToneRecord extends Target {
  reader: string;
  read_at: string;
  labels: ToneMarkRecord[];
  note: string;
  revision: number;
  codebook_version: number;
}

export interface DecisionRecord extends Target {
  decision: string;
  reasons: string[];
  ground: string;
  note: string;
  decided_by: string;
  decided_at: string;
  /** False for a decision that a later one replaced. */
  in_force: boolean;
  codebook_version: number;
}

export interface RelationRecord {
  id: string;
  kind: RelationKind;
  /** What the two ids name: claims or documents. */
  ends: RelationEnd;
  from_id: string;
  to_id: string;
  state: RelationVerdict;
  /** How sure the proposal was, 0 to 1. */
  score: number;
  /** Why it was proposed, in sentences, as the person read them who settled it. */
  reasons: string[];
  decided_by: string;
  decided_at: string;
}

export interface DatasetRecords {
  articles: ArticleRecord;
  comments: CommentRecord;
  claims: ClaimRecord;
  tones: ToneRecord;
  decisions: DecisionRecord;
  relations: RelationRecord;
}

/** A time of the material as far as its precision goes. */
export function materialTime(at: number | null, precision: DatePrecision | null): string | null {
  if (at === null) return null;
  const iso = isoTime(at);
  if (precision === "year") return iso.slice(0, 4);
  if (precision === "month") return iso.slice(0, 7);
  return precision === "day" ? iso.slice(0, 10) : iso;
}

/** A record as a line of JSON Lines, keys in the record's order. */
export function jsonLine(record: object): string {
  return `${JSON.stringify(record)}\n`;
}
