import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";

/**
 * Column builders of one dialect. Tables are described once in terms of a kit, so that a second dialect brings a kit
 * and not a second schema. Times are integer milliseconds since 1970 UTC. Names are the snake_case of the property.
 */
export const sqliteKit = {
  table: sqliteTable,
  /** Integer primary key, given by the program (events carry it), never reused. */
  id: () => integer("id").primaryKey(),
  text: (name: string) => text(name),
  int: (name: string) => integer(name),
  ms: (name: string) => integer(name),
  bool: (name: string) => integer(name, { mode: "boolean" }),
  json: <T>(name: string) => text(name, { mode: "json" }).$type<T>(),
  /** A text column that holds one of `values`; pair it with `oneOf` in the table's checks. */
  word: <const V extends readonly [string, ...string[]]>(name: string, values: V) =>
    text(name, { enum: values as unknown as [V[number], ...V[number][]] }),
  /** CHECK constraint generated from the same list that the screens use. */
  oneOf: (name: string, column: string, values: readonly string[]) =>
    check(name, sql.raw(`"${column}" in (${values.map((value) => `'${value}'`).join(", ")})`)),
  check: (name: string, condition: string) => check(name, sql.raw(condition)),
  index,
  uniqueIndex,
  primaryKey,
  /** A reference; checked when the transaction commits, so the order of writes inside one does not matter. */
  foreignKey,
  sql,
};

export type Kit = typeof sqliteKit;
