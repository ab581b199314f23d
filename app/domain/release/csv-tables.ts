import { fieldsOf } from "../codebook/lookup.ts";
import type { Codebook } from "../codebook/types.ts";
import type { Cell } from "./csv.ts";
import type {
  ClaimRecord,
  DatasetFile,
  DatasetRecords,
  DecisionRecord,
  RelationRecord,
  SpanRecord,
  ToneMarkRecord,
  ToneRecord,
} from "./records.ts";

/** How one kind of record becomes rows of a table. */
export interface CsvTable<Rec> {
  columns: string[];
  rows(record: Rec): Cell[][];
}

const articleColumns = [
  "id",
  "source",
  "title",
  "author",
  "published_at",
  "published_precision",
  "published_text",
  "url",
  "language",
  "graphic",
  "blind",
  "text_version",
  "text_sha256",
  "marks",
  "text",
] as const;

const commentColumns = [
  "id",
  "article_id",
  "parent_id",
  "depth",
  "author",
  "posted_at",
  "text",
  "posted_precision",
  "posted_text",
  "source",
  "language",
  "graphic",
  "text_version",
  "text_sha256",
  "marks",
] as const;

const targetColumns = ["id", "document_id", "article_id", "text_version", "text_sha256"] as const;

const claimColumns = [
  ...targetColumns,
  "type",
  "note",
  "anchor",
  "origin",
  "suggested_by",
  "suggestion_outcome",
  "creator",
  "created_at",
  "changed_by",
  "changed_at",
  "revision",
  "codebook_version",
] as const satisfies readonly (keyof ClaimRecord)[];

const toneColumns = [
  ...targetColumns,
  "reader",
  "read_at",
  "note",
  "revision",
  "codebook_version",
] as const satisfies readonly (keyof ToneRecord)[];

const decisionColumns = [
  ...targetColumns,
  "decision",
  "reasons",
  "ground",
  "note",
  "decided_by",
  "decided_at",
  "in_force",
  "codebook_version",
] as const satisfies readonly (keyof DecisionRecord)[];

const relationColumns = [
  "id",
  "kind",
  "ends",
  "from_id",
  "to_id",
  "state",
  "score",
  "reasons",
  "decided_by",
  "decided_at",
] as const satisfies readonly (keyof RelationRecord)[];

const spanColumns = ["span", "start", "end", "quote"] as const;
const toneMarkColumns = ["label", "target", "intensity"] as const;

/**
 * The tables of a dataset. A claim has a row for each of its spans, a reading of tone a row for each of its labels;
 * what belongs to the whole is repeated. Each field of a claim type has a column of its own.
 * @param codebooks all codebooks that annotations name, the oldest first
 */
export function csvTables(codebooks: readonly Codebook[]): {
  [F in DatasetFile]: CsvTable<DatasetRecords[F]>;
} {
  const fields = fieldIds(codebooks);
  return {
    articles: plainTable(articleColumns),
    comments: plainTable(commentColumns),
    claims: {
      columns: [...claimColumns, ...spanColumns, ...fields.map((id) => `field_${id}`)],
      rows(record) {
        const own = pick(record, claimColumns);
        const values = fields.map((id) => record.fields[id] as Cell);
        const spans = record.spans.length === 0 ? [null] : record.spans;
        return spans.map((span, index) => [...own, ...spanCells(span, index), ...values]);
      },
    },
    tones: {
      columns: [...toneColumns, ...toneMarkColumns],
      rows(record) {
        const own = pick(record, toneColumns);
        const labels = record.labels.length === 0 ? [noMark] : record.labels;
        return labels.map((mark) => [...own, ...pick(mark, toneMarkColumns)]);
      },
    },
    decisions: plainTable(decisionColumns),
    relations: plainTable(relationColumns),
  };
}

function plainTable<Rec extends object>(columns: readonly (keyof Rec & string)[]): CsvTable<Rec> {
  return { columns: [...columns], rows: (record) => [pick(record, columns)] };
}

function pick<Rec extends object>(record: Rec, columns: readonly (keyof Rec)[]): Cell[] {
  return columns.map((column) => record[column] as Cell);
}

const noMark: { [C in keyof ToneMarkRecord]: null } = { label: null, target: null, intensity: null };

function spanCells(span: SpanRecord | null, index: number): Cell[] {
  return span === null ? [null, null, null, null] : [index, span.start, span.end, span.quote];
}

/** Ids of all fields of all claim types, in the codebook's order, each once; doubts are kept beside them. */
function fieldIds(codebooks: readonly Codebook[]): string[] {
  const ids = new Set<string>();
  for (const codebook of codebooks) {
    for (const type of codebook.claimTypes) for (const { id } of fieldsOf(codebook, type)) ids.add(id);
  }
  return [...ids, "uncertain"];
}
