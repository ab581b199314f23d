import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate, missingTriggers } from "./migrate.server.ts";
import { type Row, type Tables, tables } from "./schema/index.ts";
import { openSearch, type Search, type SearchWriter } from "./search.server.ts";
import { type ComparedTable, openSnapshot, type RowDifference, type Snapshot } from "./snapshot.server.ts";
import { type RowWriter, rowWriter } from "./write-rows.server.ts";

const schema = tables;

/** Drizzle on one connection. Always await its builders; never call `transaction` on it. */
export type Db = ReturnType<typeof drizzleOn>;

/** What a transaction may use. Only `engine.tx` makes one, so a function that takes a Tx cannot run outside of one. */
export interface Tx {
  readonly db: Db;
  readonly search: SearchWriter;
  insert<T extends keyof Tables>(table: T, row: Row<T>): void;
  /** Writes every column of the row that has this primary key; throws when there is none. */
  update<T extends keyof Tables>(table: T, row: Row<T>): void;
  /** Deletes the row with this primary key; throws when there is none. */
  remove<T extends keyof Tables>(table: T, row: Row<T>): void;
  /** The next free integer id of a table. Nothing else writes until the transaction ends, so counting on from it is safe. */
  nextId(table: TableWithId): number;
}

type TableWithId = { [T in keyof Tables]: "id" extends keyof Row<T> ? T : never }[keyof Tables];

export interface Engine {
  readonly file: string;
  /** The reader connection: sees what is committed, refuses writes. */
  readonly read: Db;
  readonly search: Search;
  /**
   * Runs `work` in the only write transaction of this process (BEGIN IMMEDIATE, one after another) and commits it.
   * Nothing but database calls may be awaited inside: waiting on anything else would hold up everybody's writes, so it
   * is detected and rolled back. Rejects with what `work` threw, after a roll-back.
   */
  tx<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Raw rows of a Drizzle query, one by one, on a connection of its own with one consistent snapshot. */
  stream(query: { toSQL(): { sql: string; params: unknown[] } }): Generator<unknown[]>;
  /** What is committed now, on a connection of its own that writers do not disturb; `beside` names a file to compare with. */
  snapshot(beside?: string): Snapshot;
  /** Triggers that the database had lost when it was opened; they have been put back. */
  readonly restoredTriggers: readonly string[];
  /** Triggers that are gone now, or differ from the file that makes them. */
  missingTriggers(): string[];
  close(): Promise<void>;
}

export interface EngineOptions {
  file: string;
  /** "full": every commit is on disk when acknowledged. "scratch": a throw-away file, as fast as can be. */
  durability?: "full" | "scratch";
  /** "unchecked" leaves foreign keys alone, for rows that have been checked before. */
  references?: "checked" | "unchecked";
}

/** Most memory for pages of the writer connection, in kB; it is taken only as pages are used. */
const writerCacheKb = 32_768;
/** Pages in the write-ahead log before they are copied into the database: 32 MB. */
const checkpointPages = 8_000;

/** How long a transaction waits for another process that is writing, in milliseconds. */
const writeWaitMs = 30_000;
/** How often it looks whether the other is done, in milliseconds: less than the pauses that an import makes. */
const lookAgainMs = 2;

/**
 * Opens a database file, creating and migrating it as needed, with its triggers re-applied and asserted.
 * SQLite: one writer connection behind a promise queue, one reader connection.
 */
export async function openEngine(options: EngineOptions): Promise<Engine> {
  const { file, durability = "full", references = "checked" } = options;
  const writer = new Database(file, { timeout: 1_000 });
  writer.pragma("journal_mode = WAL");
  writer.pragma(`synchronous = ${durability === "full" ? "FULL" : "OFF"}`);
  // A slice of an import touches some thousand pages of a dozen indexes: they should fit, and reach the disk once.
  writer.pragma(`cache_size = -${writerCacheKb}`);
  writer.pragma(`wal_autocheckpoint = ${checkpointPages}`);
  const restoredTriggers = await waitWhileBusy(() => migrate(writer, file));
  // From here on a busy file is waited for without holding up the process.
  writer.pragma("busy_timeout = 0");
  writer.pragma(`foreign_keys = ${references === "checked" ? "ON" : "OFF"}`);

  const reader = new Database(file, { readonly: true, timeout: 5_000 });
  const rows = rowWriter(writer, schema);
  const search = openSearch({ reader, writer });
  const tx: Tx = {
    db: drizzleOn(writer),
    search: search.writer,
    ...rows,
    nextId: (table) => rows.maxId(table) + 1,
  };
  let queue: Promise<unknown> = Promise.resolve();

  const engine: Engine = {
    file,
    read: drizzleOn(reader),
    search: search.reader,
    tx(work) {
      const turn = queue.then(() => transact({ writer, tx, work }));
      queue = turn.catch(() => undefined);
      return turn;
    },
    *stream(query) {
      const connection = new Database(file, { readonly: true });
      try {
        const { sql, params } = query.toSQL();
        yield* connection
          .prepare(sql)
          .raw()
          .iterate(...params) as Generator<unknown[]>;
      } finally {
        connection.close();
      }
    },
    snapshot: (beside) => openSnapshot(file, beside),
    restoredTriggers,
    missingTriggers: () => missingTriggers(reader),
    async close() {
      await queue;
      reader.close();
      writer.close();
    },
  };
  return engine;
}

function drizzleOn(connection: Database.Database) {
  return drizzle(connection, { schema });
}

async function transact<T>(given: {
  writer: Database.Database;
  tx: Tx;
  work: (tx: Tx) => Promise<T>;
}): Promise<T> {
  const { writer, tx, work } = given;
  await waitWhileBusy(() => writer.exec("BEGIN IMMEDIATE; PRAGMA defer_foreign_keys = ON"));
  // Database calls settle in microtasks, before the event loop turns.
  let loopTurned = false;
  const guard = setImmediate(() => {
    loopTurned = true;
  });
  try {
    const result = await work(tx);
    if (loopTurned) throw new Error("a transaction awaited something other than the database");
    writer.exec("COMMIT");
    return result;
  } catch (error) {
    if (writer.inTransaction) writer.exec("ROLLBACK");
    throw error;
  } finally {
    clearImmediate(guard);
  }
}

async function waitWhileBusy<T>(attempt: () => T): Promise<T> {
  const until = Date.now() + writeWaitMs;
  for (;;) {
    try {
      return attempt();
    } catch (error) {
      const busy = error instanceof Database.SqliteError && error.code.startsWith("SQLITE_BUSY");
      if (!busy || Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, lookAgainMs));
    }
  }
}

/**
 * A Drizzle statement that is prepared once per connection. `build` gets the connection's Drizzle and returns
 * `....prepare(name)`; call the result with `engine.read` or `tx.db`, then `.execute(values)`.
 */
export function prepared<Statement>(build: (db: Db) => Statement): (db: Db) => Statement {
  const cache = new WeakMap<Db, Statement>();
  return (db) => {
    let statement = cache.get(db);
    if (statement === undefined) {
      statement = build(db);
      cache.set(db, statement);
    }
    return statement;
  };
}

export type { ComparedTable, RowDifference, RowWriter, Snapshot };
