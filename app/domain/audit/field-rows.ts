import { countInWords } from "../codebook/count-words.ts";
import {
  type CountRange,
  type Field,
  type FieldRecord,
  type GroupField,
  type LeafField,
  type PartialDate,
  uncertainKey,
  type Words,
} from "../codebook/field-types.ts";
import { claimTypeOf, fieldAt, fieldsOf, optionOf } from "../codebook/lookup.ts";
import { isBlank, isCountRange } from "../codebook/values.ts";
import { listed } from "./sentence.ts";
import type { TrailNames } from "./trail-event.ts";

/** A value in words. `reading` when they are words of the text or typed by a reviewer. */
export interface ValueWords {
  text: string;
  reading: boolean;
  /** Drawn beside the words. */
  range?: { value: CountRange; approximate: boolean };
}

/** One line of what a claim says: a field in the codebook's words. */
export interface FieldRow {
  /** Place of the value, for comparing two revisions: "counts.0.range". */
  path: string;
  label: string;
  value: ValueWords;
}

/** Everything that is filled in a claim, in the order of the form, doubts last. Unknown fields are read by their ids. */
export function fieldRows(names: TrailNames, claim: { type: string; fields: FieldRecord }): FieldRow[] {
  const type = claimTypeOf(names.codebook, claim.type);
  const fields = type ? fieldsOf(names.codebook, type) : [];
  const known = fields.flatMap((field) => rowsOf(names, field, claim.fields));
  const unknown = Object.entries(claim.fields)
    .filter(
      ([id, value]) => id !== uncertainKey && !isBlank(value) && !fields.some((field) => field.id === id),
    )
    .map(([id, value]) => ({ path: id, label: id, value: inWords(JSON.stringify(value)) }));
  return [...known, ...unknown, ...doubts(fields, claim.fields)];
}

function rowsOf(names: TrailNames, field: Field, record: FieldRecord): FieldRow[] {
  const value = record[field.id];
  if (isBlank(value)) return [];
  if (field.kind === "group") return groupRows(names, field, value);
  return [{ path: field.id, label: field.label, value: valueWords(names, field, { value, record }) }];
}

/** A record is named by its first choice or words, such as "killed"; that field has no line of its own. */
function groupRows(names: TrailNames, group: GroupField, records: unknown): FieldRow[] {
  if (!Array.isArray(records)) return [];
  return records.flatMap((record: FieldRecord, index) => {
    const naming = group.fields.find(
      (field) => (field.kind === "choice" || field.kind === "words") && !isBlank(record[field.id]),
    );
    const name = naming
      ? valueWords(names, naming, { value: record[naming.id], record }).text
      : `${group.item} ${index + 1}`;
    const path = `${group.id}.${index}`;
    const rest = group.fields
      .filter((field) => field !== naming && !isBlank(record[field.id]))
      .map((field) => ({
        path: `${path}.${field.id}`,
        label: `${capital(name)}: ${field.label.toLowerCase()}`,
        value: valueWords(names, field, { value: record[field.id], record }),
      }));
    return [{ path, label: group.label, value: inWords(name) }, ...rest];
  });
}

const capital = (words: string) => words.slice(0, 1).toUpperCase() + words.slice(1);

function valueWords(
  names: TrailNames,
  field: LeafField,
  { value, record }: { value: unknown; record: FieldRecord },
): ValueWords {
  const optionWords = (list: string, id: unknown) =>
    optionOf(names.codebook, list, String(id))?.label ?? String(id);
  switch (field.kind) {
    case "choice":
      return inWords(optionWords(field.list, value));
    case "choices":
      return inWords(listed([value].flat().map((id) => optionWords(field.list, id))));
    case "boolean":
      return inWords(value === true ? "yes" : "no");
    case "words":
      return { text: (value as Words).quote ?? String(value), reading: true };
    case "text":
      return { text: String(value), reading: true };
    case "integer":
      return inWords(String(value));
    case "date":
      return inWords(dateWords(value as PartialDate));
    case "count":
      return countWords(value, record.approximate === true);
    case "ref":
      return inWords(names.claim(Number(value))?.tag ?? "a claim that is not there");
  }
}

function inWords(text: string): ValueWords {
  return { text, reading: false };
}

function countWords(value: unknown, approximate: boolean): ValueWords {
  if (!isCountRange(value)) return inWords(String(value));
  const text = countInWords(value, approximate) ?? "no number";
  return { text, reading: false, range: { value, approximate } };
}

function dateWords({ iso, inferred_year }: PartialDate): string {
  return inferred_year === null || inferred_year === undefined
    ? iso
    : `${iso}, year worked out: ${inferred_year}`;
}

function doubts(fields: readonly Field[], record: FieldRecord): FieldRow[] {
  const notes = record[uncertainKey];
  if (typeof notes !== "object" || notes === null) return [];
  return Object.entries(notes as Record<string, string>).map(([path, note]) => ({
    path: `${uncertainKey}.${path}`,
    label: `Unsure: ${(fieldAt(fields, path)?.label ?? path).toLowerCase()}`,
    value: { text: note, reading: true },
  }));
}
