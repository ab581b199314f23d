import { isDeepStrictEqual } from "node:util";
import Database from "better-sqlite3";
import { fillPlaceholders, getTableColumns } from "drizzle-orm";
import { getTableConfig, type SQLiteTable } from "drizzle-orm/sqlite-core";
import { type Tables, tables } from "./schema/index.ts";
import { primaryKeyOf } from "./schema/keys.ts";

/** The database as it stood at one moment, on a connection of its own; writers go on meanwhile. Close it. */
export interface Snapshot {
  /** Prepares a Drizzle query; its placeholders are filled at each call. */
  query<Row extends unknown[]>(query: { toSQL(): { sql: string; params: unknown[] } }): SnapshotQuery<Row>;
  /** Rows of one table that differ from the database the snapshot was opened beside. */
  differences(table: ComparedTable, limit: number): Promise<TableDifferences>;
  close(): void;
}

/** Gives rows as the driver does (JSON as text, booleans as 0 and 1), columns in the query's order. */
export interface SnapshotQuery<Row extends unknown[]> {
  rows(values?: Record<string, unknown>): Promise<Row[]>;
  /** As `rows`, but only the first few megabytes, and at least one row if there is any: go on from the last row's key. */
  someRows(values?: Record<string, unknown>): Promise<Row[]>;
}

/** "search" compares which documents the full-text index holds and how many words each has there. */
export type ComparedTable = keyof Tables | "search";

export interface TableDifferences {
  /** Rows that the table has here. */
  rows: number;
  /** At most `limit` of the rows that differ. */
  found: RowDifference[];
}

export interface RowDifference {
  /** Primary key by property name. */
  key: Record<string, unknown>;
  /** First column that differs, by property name; null when the whole row is on one side only. */
  column: string | null;
  /** Driver values; undefined where the row is missing. */
  here: unknown;
  beside: unknown;
}

interface Column {
  property: string;
  name: string;
  isKey: boolean;
  isJson: boolean;
}

/** Characters after which `someRows` stops. */
const someCharacters = 2_000_000;

/**
 * Opens a snapshot of a database file.
 * @param beside another database of the same schema, to compare with
 */
export function openSnapshot(file: string, beside?: string): Snapshot {
  const connection = new Database(file, { readonly: true, timeout: 5_000 });
  if (beside !== undefined) connection.prepare("attach ? as beside").run(beside);
  connection.exec("begin");
  // The snapshot is taken at the first read.
  connection.prepare("select 1 from main.sqlite_master").get();
  return {
    query<Row extends unknown[]>(query: { toSQL(): { sql: string; params: unknown[] } }) {
      const { sql, params } = query.toSQL();
      const statement = connection.prepare(sql).raw();
      return {
        async rows(values = {}) {
          return statement.all(...fillPlaceholders(params, values)) as Row[];
        },
        async someRows(values = {}) {
          const rows: Row[] = [];
          let characters = 0;
          for (const row of statement.iterate(...fillPlaceholders(params, values)) as Iterable<Row>) {
            rows.push(row);
            for (const value of row) if (typeof value === "string") characters += value.length;
            if (characters > someCharacters) break;
          }
          return rows;
        },
      };
    },
    async differences(table, limit) {
      return compare(connection, { ...describe(table), limit });
    },
    close() {
      connection.close();
    },
  };
}

function describe(table: ComparedTable): { name: string; columns: Column[] } {
  if (table === "search") {
    return {
      name: "search_docsize",
      columns: [
        { property: "id", name: "id", isKey: true, isJson: false },
        { property: "words", name: "sz", isKey: false, isJson: false },
      ],
    };
  }
  const described: SQLiteTable = tables[table];
  const { name } = getTableConfig(described);
  const keys = primaryKeyOf(table);
  const columns = Object.entries(getTableColumns(described)).map(([property, column]) => ({
    property,
    name: column.name,
    isKey: keys.includes(property),
    isJson: column.dataType === "json",
  }));
  return { name, columns };
}

/** Both ways by primary key, so that no temporary table is made however long the tables are. */
function compare(
  connection: Database.Database,
  { name, columns, limit }: { name: string; columns: Column[]; limit: number },
): TableDifferences {
  const keys = columns.filter((column) => column.isKey);
  const rest = columns.filter((column) => !column.isKey);
  const same = keys.map((key) => `a."${key.name}" = b."${key.name}"`).join(" and ");
  const keyOf = (row: unknown[]) => Object.fromEntries(keys.map((key, index) => [key.property, row[index]]));
  const select = (sql: string) => connection.prepare(sql).raw().all(limit) as unknown[][];
  const count = (schema: string) =>
    connection.prepare(`select count(*) from ${schema}."${name}"`).pluck().get() as number;

  const list = (alias: string, of: Column[]) => of.map((column) => `${alias}."${column.name}"`).join(", ");
  const differs = rest.map((column) => `a."${column.name}" is not b."${column.name}"`).join(" or ") || "0";
  const candidates = connection
    .prepare(
      `select ${list("a", keys)}, ${[list("a", rest), list("b", rest)].filter(Boolean).join(", ") || "1"}
       from main."${name}" a cross join beside."${name}" b on ${same} where ${differs}`,
    )
    .raw()
    .iterate() as Iterable<unknown[]>;
  const found: RowDifference[] = [];
  for (const row of candidates) {
    const here = row.slice(keys.length, keys.length + rest.length);
    const beside = row.slice(keys.length + rest.length);
    const at = rest.findIndex((column, index) => !sameValue(column, here[index], beside[index]));
    if (at === -1) continue;
    found.push({ key: keyOf(row), column: rest[at]!.property, here: here[at], beside: beside[at] });
    if (found.length === limit) break;
  }

  const onlyIn = (one: string, other: string) =>
    select(
      `select ${list("a", keys)} from ${one}."${name}" a
       where not exists (select 1 from ${other}."${name}" b where ${same}) limit ?`,
    ).map(keyOf);
  for (const key of onlyIn("main", "beside")) {
    found.push({ key, column: null, here: key, beside: undefined });
  }
  const rows = count("main");
  const alone = found.filter((difference) => difference.column === null).length;
  if (alone > 0 || rows !== count("beside")) {
    for (const key of onlyIn("beside", "main")) {
      found.push({ key, column: null, here: undefined, beside: key });
    }
  }
  return { rows, found: found.slice(0, limit) };
}

/** Two JSON texts are the same when their values are: the order of keys and white space are no data. */
function sameValue(column: Column, a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (a instanceof Uint8Array && b instanceof Uint8Array) return Buffer.compare(a, b) === 0;
  if (!column.isJson || typeof a !== "string" || typeof b !== "string") return false;
  return isDeepStrictEqual(JSON.parse(a), JSON.parse(b));
}
