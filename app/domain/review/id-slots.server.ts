import { type Placeholder, sql } from "drizzle-orm";

/**
 * Places for up to `count` ids in a prepared "in (...)": building a query for each number of ids costs more than running
 * it. Ids beyond the places are refused, so that nothing is left out in silence.
 */
export function idSlots(count: number): {
  slots: Placeholder[];
  fill(ids: readonly number[]): Record<string, number | null>;
} {
  const names = Array.from({ length: count }, (_, i) => `id${i}`);
  return {
    slots: names.map((name) => sql.placeholder(name)),
    fill(ids) {
      if (ids.length > count) throw new RangeError(`${ids.length} ids for ${count} places`);
      return Object.fromEntries(names.map((name, i) => [name, ids[i] ?? null]));
    },
  };
}
