/**
 * Names of form fields, so that a claim's form works before JavaScript has loaded: `fields.counts.0.range.min` is the
 * value at "counts.0.range.min", `uncertain.counts.0.range` the doubt about it. Repeated names make a list.
 */

import { type FieldRecord, uncertainKey } from "./field-types.ts";

const deepest = 6;
const mostRecords = 300;
const prefix = "fields.";
const doubtPrefix = `${uncertainKey}.`;

/** The form field's name for a path of a claim's values. */
export function formName(path: string): string {
  return prefix + path;
}

/** The form field's name for the doubt about a path. */
export function doubtName(path: string): string {
  return doubtPrefix + path;
}

/**
 * A claim's fields from the entries of a form, as `validateClaim` takes them; other names are passed over. Blank entries
 * are left out, and rows of a group close ranks.
 */
export function fieldsFromForm(entries: Iterable<readonly [string, unknown]>): FieldRecord {
  const root = emptyRecord();
  const doubts = emptyRecord();
  for (const [name, value] of entries) {
    if (typeof value !== "string" || value.trim() === "") continue;
    if (name.startsWith(doubtPrefix)) doubts[name.slice(doubtPrefix.length)] = value;
    if (name.startsWith(prefix)) put(root, name.slice(prefix.length).split("."), value);
  }
  const fields = closeRanks(root) as FieldRecord;
  if (Object.keys(doubts).length > 0) fields[uncertainKey] = doubts;
  return fields;
}

/** Without a prototype: a name such as `__proto__` is a key like any other. */
function emptyRecord(): FieldRecord {
  return Object.create(null) as FieldRecord;
}

function put(root: FieldRecord, steps: string[], value: string): void {
  if (steps.length > deepest || steps.some((step) => step === "" || Number(step) >= mostRecords)) return;
  const last = steps.pop() ?? "";
  let record = root;
  for (const step of steps) {
    const inner = record[step];
    if (typeof inner !== "object" || inner === null || Array.isArray(inner)) record[step] = emptyRecord();
    record = record[step] as FieldRecord;
  }
  const before = record[last];
  if (before === undefined) record[last] = value;
  else if (typeof before === "string") record[last] = [before, value];
  else if (Array.isArray(before)) before.push(value);
}

/** Records whose keys are all numbers become lists, in the order of the numbers. */
function closeRanks(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const record = value as FieldRecord;
  const keys = Object.keys(record);
  if (keys.length > 0 && keys.every((key) => /^\d+$/.test(key))) {
    return keys.sort((a, b) => Number(a) - Number(b)).map((key) => closeRanks(record[key]));
  }
  for (const key of keys) record[key] = closeRanks(record[key]);
  return record;
}
