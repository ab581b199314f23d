import { countInWords } from "./count-words.ts";
import type { Field, FieldRecord, PartialDate, Words } from "./field-types.ts";
import { claimTypeOf, fieldsOf, optionOf } from "./lookup.ts";
import type { SummaryPart } from "./summary-types.ts";
import type { Codebook } from "./types.ts";
import { holds, isBlank, isCountRange, valueAt } from "./values.ts";

/** A run of the reading; a quote holds the text's own words and may run in another direction. */
export interface ReadingPart {
  text: string;
  strong?: true;
  quote?: true;
}

/**
 * What a claim says, in one line of plain words, as its codebook's summary lays down. A type or value the codebook does
 * not know is read by its id; a claim without anything to say by the label of its type.
 */
export function describeClaim(
  codebook: Codebook,
  claim: { type: string; fields: FieldRecord },
): ReadingPart[] {
  const type = claimTypeOf(codebook, claim.type);
  if (!type) return [{ text: claim.type }];
  const parts = read({ codebook, fields: fieldsOf(codebook, type), record: claim.fields }, type.summary);
  return parts.length > 0 ? parts : [{ text: type.label }];
}

/** The same reading as one string, quotes in quotation marks. */
export function claimInWords(codebook: Codebook, claim: { type: string; fields: FieldRecord }): string {
  return describeClaim(codebook, claim)
    .map((part) => (part.quote ? `“${part.text}”` : part.text))
    .join("");
}

interface Reader {
  codebook: Codebook;
  fields: readonly Field[];
  record: FieldRecord;
}

function read(reader: Reader, summary: readonly SummaryPart[]): ReadingPart[] {
  const parts = summary.flatMap((part) => readPart(reader, part));
  // What opens the line needs no comma before it.
  while (parts[0] && !parts[0].quote && /^[,; ]*$/.test(parts[0].text)) parts.shift();
  return parts;
}

function readPart(reader: Reader, part: SummaryPart): ReadingPart[] {
  if ("when" in part && part.when && !holds(part.when, reader.record)) return [];
  if ("say" in part) return [part.strong ? { text: part.say, strong: true } : { text: part.say }];
  if ("firstOf" in part) {
    for (const reading of part.firstOf) {
      const parts = read(reader, reading);
      if (parts.length > 0) return framed(part, parts);
    }
    return [];
  }
  if ("each" in part) return framed(part, readEach(reader, part));
  if ("count" in part) return framed(part, readCount(reader.record, part));
  return framed(part, readField(reader, part));
}

function readEach(reader: Reader, part: Extract<SummaryPart, { each: string }>): ReadingPart[] {
  const group = reader.fields.find((field) => field.id === part.each);
  const records = valueAt(reader.record, part.each);
  if (group?.kind !== "group" || !Array.isArray(records)) return [];
  return records
    .map((record: FieldRecord) => read({ ...reader, fields: group.fields, record }, part.parts))
    .filter((parts) => parts.length > 0)
    .flatMap((parts, i) => (i === 0 ? parts : [{ text: part.join }, ...parts]));
}

function readCount(record: FieldRecord, part: Extract<SummaryPart, { count: string }>): ReadingPart[] {
  const range = valueAt(record, part.count);
  const approximate = part.approximate !== undefined && valueAt(record, part.approximate) === true;
  const words = isCountRange(range) ? countInWords(range, approximate) : null;
  if (words !== null) return [{ text: words }];
  const quote = part.words === undefined ? undefined : valueAt(record, part.words);
  return isWords(quote) ? [{ text: quote.quote, quote: true }] : [];
}

function readField(reader: Reader, part: Extract<SummaryPart, { field: string }>): ReadingPart[] {
  const field = reader.fields.find((candidate) => candidate.id === part.field);
  const value = valueAt(reader.record, part.field);
  if (!field || isBlank(value)) return [];
  if (field.kind === "choice" || field.kind === "choices") {
    const ids = (Array.isArray(value) ? value : [value]).filter((id) => !part.silent?.includes(String(id)));
    const said = ids.map((id) => inWords(reader.codebook, field.list, String(id))).join(", ");
    if (said === "") return [];
    return [part.strong ? { text: said, strong: true } : { text: said }];
  }
  return readPlain(value);
}

/** Words, dates, numbers and free text as they are. */
function readPlain(value: unknown): ReadingPart[] {
  if (isWords(value)) return [{ text: value.quote, quote: true }];
  if (typeof value === "object" && value !== null && "iso" in value)
    return [{ text: (value as PartialDate).iso }];
  return typeof value === "string" || typeof value === "number" ? [{ text: String(value) }] : [];
}

function inWords(codebook: Codebook, list: string, id: string): string {
  const option = optionOf(codebook, list, id);
  return option?.says ?? option?.label ?? id;
}

function framed(part: { before?: string; after?: string }, parts: ReadingPart[]): ReadingPart[] {
  if (parts.length === 0) return [];
  return [
    ...(part.before ? [{ text: part.before }] : []),
    ...parts,
    ...(part.after ? [{ text: part.after }] : []),
  ];
}

function isWords(value: unknown): value is Words {
  return typeof value === "object" && value !== null && "quote" in value;
}
