import { comparePartialDates } from "./dates.ts";
import type { CountRange, FieldRecord, PartialDate } from "./field-types.ts";
import type { ClaimInContext, Problem } from "./normalise.ts";
import type { ClaimRule } from "./rule-types.ts";
import { highest, holds, isBlank, isCountRange, lowest, valueAt } from "./values.ts";

interface Scope {
  rule: ClaimRule;
  /** The whole claim. */
  fields: FieldRecord;
  /** The record the rule looks at: the claim, or one record of its group. */
  record: FieldRecord;
  claims: readonly ClaimInContext[];
  /** Values that were sent and refused for themselves: nobody is told that they are missing too. */
  failed: (path: string) => boolean;
}

/** What the rules of a claim type find wrong with normalised fields. Each problem stands at the value to mend. */
export function checkRules(given: {
  rules: readonly ClaimRule[];
  fields: FieldRecord;
  claims: readonly ClaimInContext[];
  /** Places whose value was refused already. */
  failed: readonly string[];
}): Problem[] {
  const { rules, fields, claims } = given;
  return rules.flatMap((rule) =>
    recordsFor(rule, fields).flatMap(({ record, path }) => {
      if (rule.when && !holds(rule.when, record)) return [];
      const failed = (field: string) => given.failed.includes(path + field);
      const broken = breach({ rule, fields, record, claims, failed });
      return broken === null ? [] : [{ path: path + broken, message: rule.message, level: rule.level }];
    }),
  );
}

function recordsFor(rule: ClaimRule, fields: FieldRecord): { record: FieldRecord; path: string }[] {
  if (rule.in === undefined) return [{ record: fields, path: "" }];
  const group = rule.in;
  return groupOf(fields, group).map((record, i) => ({ record, path: `${group}.${i}.` }));
}

/** Path, from the record, of the value that breaks the rule; null when it holds. */
function breach({ rule, fields, record, claims, failed }: Scope): string | null {
  switch (rule.kind) {
    case "ordered":
      return isOrdered(valueAt(record, rule.low), valueAt(record, rule.high)) ? null : rule.high;
    case "within": {
      const value = valueAt(record, rule.value);
      const range = valueAt(record, rule.range);
      if (typeof value !== "number" || !isCountRange(range)) return null;
      const { min, max } = range;
      const low = min === null ? 0 : lowest(range);
      const high = max === null ? Number.POSITIVE_INFINITY : highest(range);
      return value >= low && value <= high ? null : rule.value;
    }
    case "forbids":
      return rule.fields.find((field) => !isBlank(valueAt(record, field))) ?? null;
    case "requires": {
      const missing = rule.fields.filter((field) => isMissing(valueAt(record, field)) && !failed(field));
      const broken = rule.of === "all" ? missing.length > 0 : missing.length === rule.fields.length;
      return broken ? (missing[0] ?? null) : null;
    }
    case "is":
    case "avoids": {
      const value = valueAt(record, rule.field);
      const listed = rule.values.some((allowed) => allowed === value);
      return isBlank(value) || listed === (rule.kind === "is") ? null : rule.field;
    }
    case "sum-at-most":
    case "each-at-most":
      return exceeds(rule, fields, record) ? rule.limit : null;
    case "agrees":
      return agrees({ ref: valueAt(record, rule.ref), field: rule.field, fields, claims }) ? null : rule.ref;
  }
}

/** A box that is not ticked says nothing, as a blank does. */
function isMissing(value: unknown): boolean {
  return isBlank(value) || value === false;
}

function isOrdered(low: unknown, high: unknown): boolean {
  if (typeof low === "number" && typeof high === "number") return low <= high;
  if (isBlank(low) || isBlank(high) || typeof low !== "object" || typeof high !== "object") return true;
  const order = comparePartialDates(low as PartialDate, high as PartialDate);
  return order === null || order <= 0;
}

function exceeds(
  rule: Extract<ClaimRule, { kind: "sum-at-most" | "each-at-most" }>,
  fields: FieldRecord,
  record: FieldRecord,
): boolean {
  const limit = valueAt(record, rule.limit);
  if (!isCountRange(limit)) return false;
  const counted = groupOf(fields, rule.of).filter(
    (other) =>
      rule.match.every((field) => valueAt(other, field) === valueAt(record, field)) &&
      (!rule.where || holds(rule.where, other)),
  );
  const numbers = counted.map((other) => (rule.add === undefined ? 1 : lowestOf(valueAt(other, rule.add))));
  const most = highest(limit as CountRange);
  if (rule.kind === "each-at-most") return numbers.some((number) => number > most);
  return numbers.reduce((sum, number) => sum + number, 0) > most;
}

function lowestOf(value: unknown): number {
  return isCountRange(value) ? lowest(value) : 0;
}

function agrees(given: {
  ref: unknown;
  field: string;
  fields: FieldRecord;
  claims: readonly ClaimInContext[];
}): boolean {
  const other = given.claims.find((claim) => claim.id === given.ref);
  const mine = asList(valueAt(given.fields, given.field));
  const theirs = asList(other && valueAt(other.fields, given.field));
  return mine.length === 0 || theirs.length === 0 || mine.some((value) => theirs.includes(value));
}

function asList(value: unknown): unknown[] {
  if (isBlank(value)) return [];
  return Array.isArray(value) ? value : [value];
}

function groupOf(fields: FieldRecord, group: string): FieldRecord[] {
  const records = fields[group];
  return Array.isArray(records) ? (records as FieldRecord[]) : [];
}
