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

type Values = Record<string, unknown>;

interface TableWriter {
  insert(row: Values): void;
  update(row: Values): void;
  remove(row: Values): void;
  maxId(): number;
}

export function rowWriter(connection: Database.Database, tables: Tables): RowWriter {
  const cache = new Map<string, TableWriter>();
  const writer = (name: keyof Tables) => {
    let found = cache.get(name);
    if (found === undefined) {
      found = tableWriter(connection, tables[name]);
      cache.set(name, found);
    }
    return found;
  };
  return {
    insert: (table, row) => writer(table).insert(row),
    update: (table, row) => writer(table).update(row),
    remove: (table, row) => writer(table).remove(row),
    maxId: (table) => writer(table).maxId(),
  };
}

function tableWriter(connection: Database.Database, table: SQLiteTable): TableWriter {
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
  const keyLast = [...columns.filter((column) => !column.isKey), ...key];
  const driverValues = (row: Values, list: typeof columns) => {
    const out = new Array<unknown>(list.length);
    for (let index = 0; index < list.length; index += 1) {
      const { property, encode } = list[index]!;
      const value = row[property];
      out[index] = encode === null ? value : encode(value);
    }
    return out;
  };
  const names = columns.map(({ name }) => `"${name}"`).join(", ");
  const where = key.map(({ name }) => `"${name}" = ?`).join(" and ");
  const set = keyLast.slice(0, -key.length).map(({ name }) => `"${name}" = ?`);
  const insert = connection.prepare(
    `insert into "${config.name}" (${names}) values (${columns.map(() => "?").join(", ")})`,
  );
  const update = connection.prepare(`update "${config.name}" set ${set.join(", ")} where ${where}`);
  const remove = connection.prepare(`delete from "${config.name}" where ${where}`);
  const maxId = connection.prepare(`select max("${key[0]!.name}") from "${config.name}"`).pluck();
  const expectOne = ({ changes }: Database.RunResult) => {
    if (changes !== 1) throw new Error(`no row of ${config.name} has this key`);
  };
  return {
    insert(row) {
      insert.run(driverValues(row, columns));
    },
    update(row) {
      expectOne(update.run(driverValues(row, keyLast)));
    },
    remove(row) {
      expectOne(remove.run(driverValues(row, key)));
    },
    maxId: () => (maxId.get() as number | null) ?? 0,
  };
}
