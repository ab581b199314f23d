import { getTableColumns } from "drizzle-orm";
import { getTableConfig, type SQLiteTable } from "drizzle-orm/sqlite-core";
import { type Tables, tables } from "./index.ts";

const known = new Map<keyof Tables, readonly string[]>();

/** Names of the properties that make up a table's primary key, in the order of its columns. */
export function primaryKeyOf(table: keyof Tables): readonly string[] {
  const found = known.get(table) ?? read(tables[table]);
  known.set(table, found);
  return found;
}

function read(table: SQLiteTable): string[] {
  const { primaryKeys } = getTableConfig(table);
  return Object.entries(getTableColumns(table))
    .filter(([, column]) => column.primary || primaryKeys.some((key) => key.columns.includes(column)))
    .map(([property]) => property);
}
