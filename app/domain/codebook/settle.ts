import type { CountRange, Field, FieldRecord } from "./field-types.ts";
import { optionOf } from "./lookup.ts";
import type { NormaliseContext, Problem } from "./normalise.ts";
import { holds, isBlank, valueAt } from "./values.ts";

/**
 * Completes normalised values: what follows from chosen options where it is still blank, whole count ranges, no values
 * of fields that are not asked; says which required values are missing.
 */
export function settle(
  context: NormaliseContext,
  { fields, record, path }: { fields: readonly Field[]; record: FieldRecord; path: string },
): FieldRecord {
  applyOptions(context, fields, record);
  const settled: FieldRecord = {};
  for (const field of fields) {
    const value = settleValue(context, { field, value: record[field.id], path: path + field.id });
    if (!isBlank(value)) settled[field.id] = value;
  }
  for (const field of fields) {
    const asked = !field.when || holds(field.when, settled);
    if (!asked && !isBlank(settled[field.id])) {
      delete settled[field.id];
      context.problems.push({
        path: path + field.id,
        message: `“${field.label}” is not asked here, and was left out.`,
        level: "warn",
      });
    }
    const failed = context.problems.some(
      (problem) => isAt(problem, path + field.id) && problem.level === "block",
    );
    if (asked && field.required && isBlank(settled[field.id]) && !failed) {
      context.problems.push({
        path: path + field.id,
        message: `“${field.label}” is missing. Fill it in.`,
        level: "block",
      });
    }
  }
  return settled;
}

function isAt(problem: Problem, path: string): boolean {
  return problem.path === path || problem.path.startsWith(`${path}.`);
}

/** Copies what a chosen option brings along to fields that are blank, in the order it is declared. */
function applyOptions({ codebook }: NormaliseContext, fields: readonly Field[], record: FieldRecord): void {
  for (const field of fields) {
    if (field.kind !== "choice") continue;
    const option = optionOf(codebook, field.list, String(record[field.id]));
    for (const [path, set] of Object.entries(option?.sets ?? {})) {
      if (!isBlank(valueAt(record, path))) continue;
      const value = typeof set === "object" ? valueAt(record, set.copy) : set;
      if (!isBlank(value)) put(record, path, value);
    }
  }
}

function put(record: FieldRecord, path: string, value: unknown): void {
  const [first = "", second] = path.split(".");
  if (second === undefined) {
    record[first] = value;
    return;
  }
  const inner = record[first];
  if (typeof inner === "object" && inner !== null) (inner as FieldRecord)[second] = value;
}

function settleValue(
  context: NormaliseContext,
  { field, value, path }: { field: Field; value: unknown; path: string },
): unknown {
  if (field.kind === "count") return wholeRange(context, path, value as Partial<CountRange> | undefined);
  if (field.kind !== "group" || !Array.isArray(value)) return value;
  return value.map((item: FieldRecord, i) =>
    settle(context, { fields: field.fields, record: item, path: `${path}.${i}.` }),
  );
}

function wholeRange(
  context: NormaliseContext,
  path: string,
  given: Partial<CountRange> | undefined,
): CountRange | undefined {
  const { min = null, max = null, point = null } = given ?? {};
  if (min === null && max === null && point === null) return undefined;
  // An open end keeps no side, so that equal quantities are equal values.
  const minInclusive = min === null || given?.min_inclusive !== false;
  const maxInclusive = max === null || given?.max_inclusive !== false;
  const low = min === null ? Number.NEGATIVE_INFINITY : minInclusive ? min : min + 1;
  const high = max === null ? Number.POSITIVE_INFINITY : maxInclusive ? max : max - 1;
  if (low > high) {
    context.problems.push({
      path,
      message: "No number fits: the low end lies above the high end. Swap them, or correct one.",
      level: "block",
    });
  }
  return { min, max, min_inclusive: minInclusive, max_inclusive: maxInclusive, point };
}
