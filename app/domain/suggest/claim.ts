import { type Reading, textOf } from "./reading.ts";
import type { Found, FoundField, SuggestionKind } from "./types.ts";

/** Fields of a claim in the making, by path, and where in the text each comes from. */
export type Fields = Record<string, FoundField>;

/** A field whose value is the words themselves, from one token to another, both included. */
export function wordsField(reading: Reading, first: number, last: number): FoundField {
  return valueField(reading, textOf(reading, first, last), { first, last });
}

/** A field with a value of the codebook that some words point to. */
export function valueField(
  reading: Reading,
  value: unknown,
  { first, last = first }: { first: number; last?: number },
): FoundField {
  return { value, start: reading.tokens[first]!.start, end: reading.tokens[last]!.end };
}

export interface Proposal {
  kind: SuggestionKind;
  /** Tokens that would be marked, both included. */
  first: number;
  last: number;
  fields: Fields;
  score: number;
  rule: string;
  version: number;
}

/** A claim that counts nothing. */
export function claim(reading: Reading, proposal: Proposal): Found {
  const { kind, first, last, fields, score, rule, version } = proposal;
  return {
    kind,
    min: null,
    max: null,
    minInclusive: true,
    maxInclusive: true,
    figures: null,
    start: reading.tokens[first]!.start,
    end: reading.tokens[last]!.end,
    fields,
    score,
    rule,
    version,
  };
}
