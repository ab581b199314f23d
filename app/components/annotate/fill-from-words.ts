import type { CountField, FieldRecord, LeafField, Words } from "#app/domain/codebook/field-types.ts";
import { optionsOf } from "#app/domain/codebook/lookup.ts";
import { numbersIn, optionFromWords } from "#app/domain/codebook/option-from-words.ts";
import type { ClaimType, Codebook } from "#app/domain/codebook/types.ts";
import { holds, isBlank } from "#app/domain/codebook/values.ts";

/**
 * Fills what the words of a record say by themselves, where it is still blank: the option whose wording they hold
 * ("at least"), then the ends of the range that this option asks for, from the numbers in the words. Nothing is
 * guessed: what the codebook's wordings and rules do not settle stays blank.
 */
export function fillFromWords(given: {
  codebook: Codebook;
  type: ClaimType;
  group: string;
  fields: readonly LeafField[];
  record: FieldRecord;
}): FieldRecord {
  const { codebook, type, group, fields } = given;
  const words = fields.flatMap((field) => (field.kind === "words" ? quoteOf(given.record[field.id]) : []))[0];
  if (words === undefined) return given.record;
  const record = { ...given.record };
  for (const field of fields) {
    if (field.kind !== "choice" || !isBlank(record[field.id])) continue;
    const option = optionFromWords(optionsOf(codebook, field.list), words);
    if (option) record[field.id] = option.id;
  }
  for (const field of fields) {
    if (field.kind === "count" && isBlankRange(record[field.id])) {
      const range = rangeFrom({ type, group, field, record, numbers: numbersIn(words) });
      if (range) record[field.id] = range;
    }
  }
  return record;
}

/** The ends that a rule of the claim type asks for now, taken in order from the numbers of the words. */
function rangeFrom(given: {
  type: ClaimType;
  group: string;
  field: CountField;
  record: FieldRecord;
  numbers: readonly number[];
}): FieldRecord | null {
  const { type, group, field, record, numbers } = given;
  const asked = new Set<string>();
  for (const rule of type.rules) {
    if (rule.kind !== "requires" || rule.in !== group || !rule.when || !holds(rule.when, record)) continue;
    const ends = rule.fields.filter((path) => path.startsWith(`${field.id}.`));
    for (const path of rule.of === "any" ? ends.slice(0, 1) : ends)
      asked.add(path.slice(field.id.length + 1));
  }
  if (asked.size === 0 || numbers.length !== asked.size) return null;
  return Object.fromEntries([...asked].map((end, i) => [end, numbers[i]]));
}

function quoteOf(value: unknown): string[] {
  const quote = typeof value === "string" ? value : (value as Words | undefined)?.quote;
  return quote === undefined || quote.trim() === "" ? [] : [quote];
}

function isBlankRange(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  const { min, max, point } = value as FieldRecord;
  return isBlank(min) && isBlank(max) && isBlank(point);
}
