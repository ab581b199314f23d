import type { TrailChange } from "./trail-event.ts";

/** Rows of each table as they stand after some changes. */
export type Folded = Map<string, Map<string, Record<string, unknown>>>;

/**
 * Applies changes in order to nothing, or to what was folded before.
 * @param keyOf names of the primary key's properties of a table
 */
export function fold(changes: Iterable<TrailChange>, keyOf: (table: string) => readonly string[]): Folded {
  const folded: Folded = new Map();
  for (const { table, before, after } of changes) {
    const rows = folded.get(table) ?? new Map<string, Record<string, unknown>>();
    folded.set(table, rows);
    const row = after ?? before;
    if (row === null) continue;
    const key = JSON.stringify(keyOf(table).map((property) => row[property]));
    if (after === null) rows.delete(key);
    else rows.set(key, after);
  }
  return folded;
}
