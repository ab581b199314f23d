import Database from "better-sqlite3";
import { getTableColumns } from "drizzle-orm";
import { getTableConfig, type SQLiteTable } from "drizzle-orm/sqlite-core";
import { type Tables, tables } from "./schema/index.ts";

/** The database as it stood at one moment, on a connection of its own; writers go on meanwhile. Close it. */
export interface Snapshot {
  /** Rows of a Drizzle query as the driver gives them (JSON as text, booleans as 0 and 1), columns in the query's order. */
  rows(query: SnapshotQuery): Promise<unknown[][]>;
  /** As `rows`, but only the first few megabytes, and at least one row if there is any: go on from the last row's key. */
  someRows(query: SnapshotQuery): Promise<unknown[][]>;
  /** Rows of one table that differ from the database the snapshot was opened beside. */
  differences(table: ComparedTable, limit: number): Promise<TableDifferences>;
  close(): void;
}

export interface SnapshotQuery {
  toSQL(): { sql: string; params: unknown[] };
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
  const prepare = (query: SnapshotQuery) => {
    const { sql, params } = query.toSQL();
    return { statement: connection.prepare(sql).raw(), params };
  };
  return {
    async rows(query) {
      const { statement, params } = prepare(query);
      return statement.all(...params) as unknown[][];
    },
    async someRows(query) {
      const { statement, params } = prepare(query);
      const rows: unknown[][] = [];
      let characters = 0;
      for (const row of statement.iterate(...params) as Iterable<unknown[]>) {
        rows.push(row);
        for (const value of row) if (typeof value === "string") characters += value.length;
        if (characters > someCharacters) break;
      }
      return rows;
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
        { property: "id", name: "id", isKey: true },
        { property: "words", name: "sz", isKey: false },
      ],
    };
  }
  const described: SQLiteTable = tables[table];
  const { name, primaryKeys } = getTableConfig(described);
  const columns = Object.entries(getTableColumns(described)).map(([property, column]) => ({
    property,
    name: column.name,
    isKey: column.primary || primaryKeys.some((key) => key.columns.includes(column)),
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
  const found = select(
    `select ${list("a", keys)}, ${[list("a", rest), list("b", rest)].filter(Boolean).join(", ") || "1"}
     from main."${name}" a cross join beside."${name}" b on ${same} where ${differs} limit ?`,
  ).map((row): RowDifference => {
    const here = row.slice(keys.length, keys.length + rest.length);
    const beside = row.slice(keys.length + rest.length);
    const at = rest.findIndex((_, index) => !sameValue(here[index], beside[index]));
    return { key: keyOf(row), column: rest[at]!.property, here: here[at], beside: beside[at] };
  });

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

function sameValue(a: unknown, b: unknown): boolean {
  return a instanceof Uint8Array && b instanceof Uint8Array ? Buffer.compare(a, b) === 0 : a === b;
}
