import type Database from "better-sqlite3";
import { getTableColumns } from "drizzle-orm";
import { getTableConfig, type SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Row, Tables } from "./schema/index.ts";

/** Whole-row writes by primary key, prepared once a table: the fast path under every event. */
export interface RowWriter {
  insert<T extends keyof Tables>(table: T, row: Row<T>): void;
  update<T extends keyof Tables>(table: T, row: Row<T>): void;
  remove<T extends keyof Tables>(table: T, row: Row<T>): void;
  /** The highest `id` in a table, 0 when it is empty. */
  maxId(table: keyof Tables): number;
}

interface TableStatements {
  insert: Database.Statement;
  update: Database.Statement;
  remove: Database.Statement;
  maxId: Database.Statement;
  /** Driver values of the row: all columns, the columns that are not key, the key. */
  values(row: Record<string, unknown>): { all: unknown[]; rest: unknown[]; key: unknown[] };
}

export function rowWriter(connection: Database.Database, tables: Tables): RowWriter {
  const cache = new Map<string, TableStatements>();
  const statements = (name: keyof Tables) => {
    let found = cache.get(name);
    if (found === undefined) {
      found = prepareTable(connection, tables[name]);
      cache.set(name, found);
    }
    return found;
  };
  return {
    insert(table, row) {
      const { insert, values } = statements(table);
      insert.run(values(row).all);
    },
    update(table, row) {
      const { update, values } = statements(table);
      const { rest, key } = values(row);
      expectOne(update.run([...rest, ...key]), table);
    },
    remove(table, row) {
      const { remove, values } = statements(table);
      expectOne(remove.run(values(row).key), table);
    },
    maxId(table) {
      return (statements(table).maxId.pluck().get() as number | null) ?? 0;
    },
  };
}

function expectOne(result: Database.RunResult, table: string) {
  if (result.changes !== 1) throw new Error(`no row of ${table} has this key`);
}

function prepareTable(connection: Database.Database, table: SQLiteTable): TableStatements {
  const config = getTableConfig(table);
  const columns = Object.entries(getTableColumns(table)).map(([property, column]) => ({
    property,
    name: column.name,
    // Only JSON and booleans are stored in another form than the program's.
    encode:
      column.dataType === "json" || column.dataType === "boolean"
        ? (value: unknown) => (value === null ? null : column.mapToDriverValue(value))
        : null,
    isKey: column.primary || config.primaryKeys.some((key) => key.columns.includes(column)),
  }));
  const key = columns.filter((column) => column.isKey);
  const rest = columns.filter((column) => !column.isKey);
  const where = key.map((column) => `"${column.name}" = ?`).join(" and ");
  const set = rest.map((column) => `"${column.name}" = ?`).join(", ");
  const read = (row: Record<string, unknown>, list: typeof columns) => {
    const out = new Array<unknown>(list.length);
    for (let index = 0; index < list.length; index += 1) {
      const { property, encode } = list[index]!;
      const value = row[property];
      out[index] = encode === null ? value : encode(value);
    }
    return out;
  };
  const names = columns.map((column) => `"${column.name}"`).join(", ");
  return {
    insert: connection.prepare(
      `insert into "${config.name}" (${names}) values (${columns.map(() => "?").join(", ")})`,
    ),
    update: connection.prepare(`update "${config.name}" set ${set} where ${where}`),
    remove: connection.prepare(`delete from "${config.name}" where ${where}`),
    maxId: connection.prepare(`select max("${key[0]!.name}") from "${config.name}"`),
    values: (row) => ({
      get all() {
        return read(row, columns);
      },
      get rest() {
        return read(row, rest);
      },
      get key() {
        return read(row, key);
      },
    }),
  };
}
