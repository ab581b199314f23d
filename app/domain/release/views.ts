import type { ExportFormat } from "../vocabulary.ts";
import type { DatasetFile } from "./records.ts";

/** What a dataset of now would hold, and what a table cannot hold as it is. */
export interface DatasetPreview {
  counts: Record<DatasetFile, number>;
  losses: DatasetLosses;
}

/** Records that CSV has to write in another form, counted. */
export interface DatasetLosses {
  /** Claims with more than one span: a row for each. */
  claimsOverRows: number;
  /** Claims, whose fields hold records and lists: JSON in a cell. */
  claimsWithRecords: number;
  /** Readings with more than one label: a row for each. */
  tonesOverRows: number;
  /** Decisions with more than one reason: a list in a cell. */
  decisionsWithLists: number;
  /** Relations with more than one reason: a list in a cell. */
  relationsWithLists: number;
}

/** A dataset that left the house. Times are milliseconds since 1970 UTC. */
export interface PastExport {
  id: number;
  format: ExportFormat;
  names: boolean;
  counts: Record<string, number>;
  manifestSha256: string;
  /** Null for an export from the command line. */
  by: string | null;
  at: number;
}

export const formatLabels: Record<ExportFormat, string> = { jsonl: "JSON Lines", csv: "CSV" };

export const fileLabels: Record<DatasetFile, string> = {
  articles: "Articles",
  comments: "Comments",
  claims: "Claims",
  tones: "Tone readings",
  decisions: "Decisions",
  relations: "Relations",
};
