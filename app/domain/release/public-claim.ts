import type { ClaimFields, Field, FieldRecord } from "../codebook/field-types.ts";
import { claimTypeOf, fieldsOf } from "../codebook/lookup.ts";
import { splitMark } from "../codebook/tones.ts";
import type { Codebook } from "../codebook/types.ts";
import type { ToneMarkRecord } from "./records.ts";

/**
 * The fields of a claim as they leave the house: keys in the order of their names, references to other claims by their
 * public ids.
 */
export function publicFields(
  codebook: Codebook,
  claim: { type: string; fields: ClaimFields },
  claimId: (id: number) => string,
): Record<string, unknown> {
  const type = claimTypeOf(codebook, claim.type);
  return publicRecord(type ? fieldsOf(codebook, type) : [], claim.fields, claimId);
}

function publicRecord(
  fields: readonly Field[],
  record: FieldRecord,
  claimId: (id: number) => string,
): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const id of Object.keys(record).sort()) {
    const field = fields.find((candidate) => candidate.id === id);
    const value = record[id];
    if (field?.kind === "ref" && typeof value === "number") out[id] = claimId(value);
    else if (field?.kind === "group" && Array.isArray(value)) {
      out[id] = value.map((one: FieldRecord) => publicRecord(field.fields, one, claimId));
    } else out[id] = inOrder(value);
  }
  return out;
}

/** The same value with the keys of its objects in the order of their names. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  const object = value as Record<string, unknown>;
  return Object.fromEntries(
    Object.keys(object)
      .sort()
      .map((key) => [key, inOrder(object[key])]),
  );
}

/** A tone label with its target apart: `identity_attack:sect` is a target of `identity_attack`. */
export function publicTone(mark: { label: string; intensity: number | null }): ToneMarkRecord {
  return { ...splitMark(mark.label), intensity: mark.intensity };
}
