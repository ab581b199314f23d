import type { UnitIndex } from "../annotate/units.ts";
import { parsePartialDate } from "./dates.ts";
import type { Field, FieldRecord, GroupField, LeafField, Words } from "./field-types.ts";
import { locateWords } from "./locate-words.ts";
import { optionsOf } from "./lookup.ts";
import { parseWhole } from "./numbers.ts";
import type { Level } from "./rule-types.ts";
import type { Codebook } from "./types.ts";
import { isBlank } from "./values.ts";

/** Something wrong with a value: `block` refuses the save, `warn` is only said. The message says what to do. */
export interface Problem {
  /** Place in the fields, such as "counts.0.range"; empty for the claim as a whole. */
  path: string;
  message: string;
  level: Level;
}

/** Another claim that a field may point to. */
export interface ClaimInContext {
  id: number;
  type: string;
  fields: FieldRecord;
  /** It stands on another document of the thread. */
  elsewhere?: boolean;
}

export interface NormaliseContext {
  codebook: Codebook;
  text: UnitIndex;
  /** The claim's spans in the text, code points. */
  spans: readonly { start: number; end: number }[];
  /** Claims that may be pointed to; null leaves references unchecked. */
  claims: readonly ClaimInContext[] | null;
  /** The claim being changed, which must not point to itself. */
  claimId: number | null;
  problems: Problem[];
}

const longestText = 2000;
const mostRecords = 50;

/** Values of a record as the codebook stores them. Count ranges stay partial until `settle` has filled in what follows from options. */
export function normaliseRecord(
  context: NormaliseContext,
  { fields, raw, path }: { fields: readonly Field[]; raw: FieldRecord; path: string },
): FieldRecord {
  const record: FieldRecord = {};
  for (const field of fields) {
    const given = Object.hasOwn(raw, field.id) ? raw[field.id] : undefined;
    if (isBlank(given)) continue;
    const value = normaliseValue(context, { field, raw: given, path: path + field.id });
    if (!isBlank(value)) record[field.id] = value;
  }
  for (const key of Object.keys(raw)) {
    if (!isBlank(raw[key]) && !fields.some((field) => field.id === key)) {
      block(
        context,
        path + key,
        `The codebook has no field “${key.slice(0, 60)}” here. Leave it out, or reload the form.`,
      );
    }
  }
  return record;
}

interface Given<F> {
  field: F;
  raw: unknown;
  path: string;
}

function normaliseValue(context: NormaliseContext, { field, raw, path }: Given<Field>): unknown {
  switch (field.kind) {
    case "choice":
      return typeof raw === "string"
        ? chosen(context, { field, raw, path })[0]
        : refuse(context, path, "Choose one option.");
    case "choices":
      return chosen(context, { field, raw, path });
    case "text":
      return longEnough(context, { raw, path, max: field.maxLength ?? longestText });
    case "words":
      return wordsOf(context, { field, raw, path });
    case "integer":
      return integerOf(context, { field, raw, path });
    case "boolean":
      return booleanOf(context, path, raw);
    case "date": {
      const date = parsePartialDate(raw);
      return "problem" in date ? refuse(context, path, date.problem) : date;
    }
    case "count":
      return partialCount(context, path, raw);
    case "group":
      return recordsOf(context, { field, raw, path });
    case "ref":
      return refOf(context, { field, raw, path });
  }
}

/** What was given for an option's id, as text; anything but text is no id, and not everything can be made text by itself. */
const idOf = (given: unknown): string => (typeof given === "string" ? given : JSON.stringify(given ?? null));

function chosen(
  context: NormaliseContext,
  { field, raw, path }: Given<LeafField & { list: string }>,
): string[] {
  const asked = (Array.isArray(raw) ? raw : [raw]).map(idOf);
  const options = optionsOf(context.codebook, field.list);
  for (const id of asked) {
    const option = options.find((candidate) => candidate.id === id);
    if (!option)
      block(
        context,
        path,
        `“${id.slice(0, 60)}” is no option of “${field.label}”. Choose one of its options.`,
      );
    else if (option.retired)
      warn(context, path, `“${option.label}” is no longer used. Choose what took its place.`);
  }
  return options.filter((option) => asked.includes(option.id)).map((option) => option.id);
}

function longEnough(
  context: NormaliseContext,
  { raw, path, max }: { raw: unknown; path: string; max: number },
) {
  if (typeof raw !== "string") return refuse(context, path, "Write this in words.");
  const text = raw.trim();
  if (/\p{Cs}/u.test(text)) return refuse(context, path, "This holds half a character. Write it again.");
  return text.length <= max
    ? text
    : refuse(context, path, `This is longer than ${max} characters. Shorten it.`);
}

function wordsOf(context: NormaliseContext, { field, raw, path }: Given<LeafField>): Words | undefined {
  const { text, spans } = context;
  if (typeof raw === "object" && raw !== null && !isBlank((raw as Partial<Words>).start)) {
    const { quote, start, end } = raw as FieldRecord;
    const [from, to] = [parseWhole(start), parseWhole(end)];
    if (
      typeof quote === "string" &&
      from !== null &&
      to !== null &&
      from < to &&
      text.slice(from, to) === quote
    ) {
      return { quote, start: from, end: to };
    }
    return refuse(
      context,
      path,
      `The words of “${field.label}” are not the text at their place. Take them from the text again.`,
    );
  }
  const quote = typeof raw === "string" ? raw : (raw as Partial<Words>).quote;
  if (typeof quote !== "string") return refuse(context, path, "Take the words from the text.");
  if (quote.length > longestText)
    return refuse(context, path, "These words are too long. Take the few that matter.");
  const found = locateWords(text, quote, spans) ?? locateWords(text, quote.trim(), spans);
  return (
    found ??
    refuse(
      context,
      path,
      `The text does not hold “${quote.trim().slice(0, 80)}”. Take the words exactly as they stand.`,
    )
  );
}

function integerOf(
  context: NormaliseContext,
  { field, raw, path }: Given<Extract<Field, { kind: "integer" }>>,
) {
  const value = parseWhole(raw);
  if (value === null) return refuse(context, path, `“${field.label}” needs a whole number.`);
  const low = field.min ?? 0;
  if (value < low || (field.max !== undefined && value > field.max)) {
    return refuse(
      context,
      path,
      `“${field.label}” lies between ${low} and ${field.max ?? "any number"}. Correct it.`,
    );
  }
  return value;
}

function booleanOf(context: NormaliseContext, path: string, raw: unknown): boolean | undefined {
  if (raw === true || raw === "true" || raw === "on") return true;
  if (raw === false || raw === "false") return false;
  return refuse(context, path, "Tick it, or leave it.");
}

/** The ends and the point that were given; what was not given is absent, not null, so that options can still fill it. */
function partialCount(context: NormaliseContext, path: string, raw: unknown): FieldRecord | undefined {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) {
    return refuse(context, path, "A quantity has a low end, a high end or a point.");
  }
  const range: FieldRecord = {};
  for (const end of ["min", "max", "point"]) {
    const given = (raw as FieldRecord)[end];
    if (isBlank(given)) continue;
    const value = parseWhole(given);
    if (value === null)
      block(context, `${path}.${end}`, "Write a whole number of zero or more, or leave it blank.");
    else range[end] = value;
  }
  for (const side of ["min_inclusive", "max_inclusive"]) {
    const given = (raw as FieldRecord)[side];
    if (!isBlank(given)) range[side] = booleanOf(context, `${path}.${side}`, given);
  }
  return range;
}

function recordsOf(
  context: NormaliseContext,
  { field, raw, path }: Given<GroupField>,
): FieldRecord[] | undefined {
  if (!Array.isArray(raw)) return refuse(context, path, `“${field.label}” is a list of records.`);
  const most = field.maxRecords ?? mostRecords;
  if (raw.length > most)
    return refuse(context, path, `“${field.label}” holds at most ${most} records. Split the claim.`);
  // Rows of the form that were never filled; paths count the records that remain.
  return raw
    .filter(holdsAnything)
    .map((item, i) =>
      typeof item === "object" && !Array.isArray(item)
        ? normaliseRecord(context, { fields: field.fields, raw: item, path: `${path}.${i}.` })
        : (refuse(context, `${path}.${i}`, "This record cannot be read. Write it again.") ?? {}),
    );
}

/** False for blanks all the way down; ticks that are off and the sides of an empty range are blanks here. */
export function holdsAnything(raw: unknown): boolean {
  if (typeof raw !== "object" || raw === null) return !isBlank(raw) && raw !== false;
  return Object.entries(raw).some(([key, value]) => !key.endsWith("_inclusive") && holdsAnything(value));
}

function refOf(context: NormaliseContext, { field, raw, path }: Given<Extract<Field, { kind: "ref" }>>) {
  const id = parseWhole(raw);
  if (id === null) return refuse(context, path, "Choose the claim it points to.");
  if (id === context.claimId) return refuse(context, path, "A claim cannot point to itself. Choose another.");
  const target = context.claims?.find((claim) => claim.id === id);
  if (context.claims && !target) {
    return refuse(
      context,
      path,
      `The claim that “${field.label}” points to is not here, or was withdrawn. Choose another.`,
    );
  }
  if (target?.elsewhere && field.scope === "document") {
    return refuse(context, path, `“${field.label}” points to a claim of the same text. Choose one of those.`);
  }
  if (target && field.types !== "any" && !field.types.includes(target.type)) {
    return refuse(context, path, `“${field.label}” cannot point to a claim of that type. Choose another.`);
  }
  return id;
}

function refuse(context: NormaliseContext, path: string, message: string): undefined {
  block(context, path, message);
  return undefined;
}

function block(context: NormaliseContext, path: string, message: string): void {
  context.problems.push({ path, message, level: "block" });
}

function warn(context: NormaliseContext, path: string, message: string): void {
  context.problems.push({ path, message, level: "warn" });
}
