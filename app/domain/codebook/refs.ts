import type { Field, FieldRecord } from "./field-types.ts";
import { parseWhole } from "./numbers.ts";

/** Ids of the claims that the fields of a claim point to, as sent or as stored, each once. */
export function referencedClaims(fields: readonly Field[], record: unknown): number[] {
  const ids = new Set<number>();
  collect(fields, record, (value) => {
    const id = parseWhole(value);
    if (id !== null) ids.add(id);
  });
  return [...ids];
}

function collect(fields: readonly Field[], record: unknown, found: (value: unknown) => void): void {
  if (typeof record !== "object" || record === null) return;
  for (const field of fields) {
    const value = Object.hasOwn(record, field.id) ? (record as FieldRecord)[field.id] : undefined;
    if (field.kind === "ref") found(value);
    if (field.kind === "group" && Array.isArray(value)) {
      for (const item of value) collect(field.fields, item, found);
    }
  }
}
