import type { Field, FieldRecord } from "#app/domain/codebook/field-types.ts";

/**
 * Values of a claim's form as they were typed: the shape of the claim's fields, with words where numbers will be and
 * blanks where something may come. `validateClaim` makes the stored fields of it.
 */
export type RawFields = FieldRecord;

/** Copies a record without one record of a group. */
export function withoutRecord(record: RawFields, group: string, at: number): RawFields {
  const records = record[group];
  return Array.isArray(records) ? { ...record, [group]: records.toSpliced(at, 1) } : record;
}

/** The form of a new claim: groups that must be filled begin with one empty record. */
export function emptyFields(fields: readonly Field[]): RawFields {
  return Object.fromEntries(
    fields.flatMap((field) => (field.kind === "group" && field.required ? [[field.id, [{}]]] : [])),
  );
}
