import type { Field, FieldRecord, Words } from "#app/domain/codebook/field-types.ts";
import type { Codebook } from "#app/domain/codebook/types.ts";
import type { PlannedClaim, Quote } from "./annotations/types.ts";
import { findQuote } from "./find-quote.ts";

export interface ResolvedClaim {
  type: string;
  /** Code points of the text, end exclusive. */
  spans: Words[];
  fields: FieldRecord;
  note: string;
}

/**
 * Turns a planned claim into one that names places in a text: quotes become words with offsets, plan names of other
 * claims become their ids. The codebook says which field holds which.
 * @param claims ids of the claims marked so far, by plan name
 * @throws when a quote or a name is not found once, or the codebook has no such claim type
 */
export function resolveClaim(of: {
  codebook: Codebook;
  text: string;
  planned: PlannedClaim;
  claims: ReadonlyMap<string, number>;
}): ResolvedClaim {
  const { codebook, text, planned, claims } = of;
  const type = codebook.claimTypes.find(({ id }) => id === planned.type);
  if (type === undefined) throw new Error(`The codebook has no claim type "${planned.type}".`);
  const general = codebook.general.filter(({ id }) => type.uses.includes(id));
  const spans = planned.spans.map((quote) => findQuote(text, quote));
  const fields = resolveRecord([...type.fields, ...general], planned.fields, {
    words: (quote) => findQuote(text, quote, spans),
    ref: (name) => {
      const id = claims.get(name);
      if (id === undefined) throw new Error(`No claim "${name}" was marked before.`);
      return id;
    },
  });
  return { type: planned.type, spans, fields, note: planned.note ?? "" };
}

interface Resolver {
  words(quote: Quote): Words;
  ref(name: string): number;
}

function resolveRecord(fields: Field[], record: FieldRecord, resolve: Resolver): FieldRecord {
  return Object.fromEntries(
    Object.entries(record).map(([id, value]) => {
      const field = fields.find((known) => known.id === id);
      return [id, field === undefined ? value : resolveValue(field, value, resolve)];
    }),
  );
}

function resolveValue(field: Field, value: unknown, resolve: Resolver): unknown {
  if (field.kind === "words") return resolve.words(value as Quote);
  if (field.kind === "ref") return resolve.ref(value as string);
  if (field.kind === "group") {
    return (value as FieldRecord[]).map((record) => resolveRecord(field.fields, record, resolve));
  }
  return value;
}
