import type { ClaimFields, Field, FieldRecord, Words } from "../codebook/field-types.ts";
import { claimTypeOf, fieldsOf } from "../codebook/lookup.ts";
import type { Codebook } from "../codebook/types.ts";
import { reanchor } from "./anchor.ts";
import { makeSpan, type Span } from "./span.ts";
import { makeUnitIndex } from "./units.ts";

export type MovedClaim =
  | { kind: "same" | "moved"; spans: Span[]; fields: ClaimFields }
  /** Some words were not found surely: the claim stays whole on its old text. `why` is about the first of them. */
  | { kind: "orphan"; why: string };

/**
 * Carries a claim from an old text to a new one: every span and every field that holds words of the text. It moves as a
 * whole or not at all. A type the codebook does not know is carried by its spans alone.
 */
export function moveClaim(given: {
  codebook: Codebook;
  type: string;
  fields: ClaimFields;
  spans: readonly Span[];
  oldText: string;
  newText: string;
}): MovedClaim {
  const { codebook, oldText, newText } = given;
  const old = makeUnitIndex(oldText);
  const failures: string[] = [];
  let moved = false;
  const find = (span: Span): Span => {
    const found = reanchor({ oldText, newText, span });
    if (found.kind === "orphan") failures.push(`“${span.quote.slice(0, 80)}”: ${found.why}`);
    if (found.kind === "moved") moved = true;
    return found.kind === "orphan" ? span : found.span;
  };
  const findWords = ({ start, end }: Words): Words => {
    const found = find(makeSpan(old, start, end));
    return { quote: found.quote, start: found.start, end: found.end };
  };
  const spans = given.spans.map(find);
  const type = claimTypeOf(codebook, given.type);
  const fields = type
    ? mapWords({ fields: fieldsOf(codebook, type), record: given.fields, findWords })
    : given.fields;
  const [why] = failures;
  if (why !== undefined) return { kind: "orphan", why };
  return { kind: moved ? "moved" : "same", spans, fields };
}

function mapWords(given: {
  fields: readonly Field[];
  record: FieldRecord;
  findWords: (words: Words) => Words;
}): FieldRecord {
  const { fields, record, findWords } = given;
  const mapped: FieldRecord = { ...record };
  for (const field of fields) {
    const value = record[field.id];
    if (value === undefined) continue;
    if (field.kind === "words") mapped[field.id] = findWords(value as Words);
    if (field.kind === "group") {
      const records = value as FieldRecord[];
      mapped[field.id] = records.map((item) => mapWords({ fields: field.fields, record: item, findWords }));
    }
  }
  return mapped;
}
