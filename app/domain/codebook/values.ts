import type { Condition, CountRange, FieldRecord, Path } from "./field-types.ts";

/** The value at a path of dots inside a record; undefined where nothing stands. */
export function valueAt(record: unknown, path: Path): unknown {
  let value = record;
  for (const step of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}

/** Copies a record with another value at a path; numbers in the path count records of a group. */
export function withValue(record: FieldRecord, path: string, value: unknown): FieldRecord {
  return put(record, path.split("."), value) as FieldRecord;
}

function put(at: unknown, [step, ...rest]: string[], value: unknown): unknown {
  if (step === undefined) return value;
  if (/^\d+$/.test(step)) {
    const list = Array.isArray(at) ? [...at] : [];
    list[Number(step)] = put(list[Number(step)], rest, value);
    return list;
  }
  const record = typeof at === "object" && at !== null && !Array.isArray(at) ? (at as FieldRecord) : {};
  return { ...record, [step]: put(record[step], rest, value) };
}

/** Nothing stands here: absent, empty words, an empty list. `false` and 0 are something. */
export function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === "string") return value.trim() === "";
  return Array.isArray(value) && value.length === 0;
}

/** True when a condition holds for the values of a record. */
export function holds(condition: Condition, record: FieldRecord): boolean {
  if ("all" in condition) return condition.all.every((part) => holds(part, record));
  if ("any" in condition) return condition.any.some((part) => holds(part, record));
  if ("not" in condition) return !holds(condition.not, record);
  const value = valueAt(record, condition.field);
  if ("present" in condition) return isBlank(value) !== condition.present;
  if ("atLeast" in condition) {
    const size = Array.isArray(value) ? value.length : value;
    return typeof size === "number" && size >= condition.atLeast;
  }
  const values = Array.isArray(value) ? value : [value];
  return values.some((one) => !isBlank(one) && condition.in.includes(String(one)));
}

/** Least number a count range allows; a bare figure is its own, and an open low end starts at 0. */
export function lowest(range: CountRange): number {
  if (range.min === null) return range.point ?? 0;
  return range.min_inclusive ? range.min : range.min + 1;
}

/** Greatest number a count range allows; Infinity for an open high end, also that of a hedged figure. */
export function highest(range: CountRange): number {
  if (range.max === null) return Number.POSITIVE_INFINITY;
  return range.max_inclusive ? range.max : range.max - 1;
}

export function isCountRange(value: unknown): value is CountRange {
  return typeof value === "object" && value !== null && "min_inclusive" in value;
}
