import { rmSync } from "node:fs";
import Database from "better-sqlite3";
import { foldForSearch } from "#app/domain/shared/search-text.ts";
import { openEngine } from "#db/engine.server.ts";

/** Tables in the order in which their rows refer to each other. */
const importedTables = ["source", "author", "intake", "document", "text_version", "item", "event"] as const;

/** Rows a transaction, as the importer's on the command line. */
const sliceRows = 2_000;

/**
 * The limit of an import: writes the very rows of an imported database, its indexes and its search index with prepared
 * better-sqlite3 statements and nothing else, into a new file with the same durability.
 * @returns milliseconds spent writing; reading the rows to copy is not counted
 */
export async function timeRawImport(imported: string, scratch: string): Promise<number> {
  for (const suffix of ["", "-wal", "-shm"]) rmSync(scratch + suffix, { force: true });
  await (await openEngine({ file: scratch })).close();
  const from = new Database(imported, { readonly: true });
  const to = new Database(scratch);
  to.pragma("synchronous = FULL");
  to.pragma("foreign_keys = ON");
  const top = from.prepare("select max(id) from document").pluck().get() as number;
  let spent = 0;
  const small = importedTables.slice(0, 3).map((table) => copier({ from, to, table }));
  const large = importedTables.slice(3).map((table) => copier({ from, to, table }));
  const search = to.prepare("insert into search (rowid, body) values (?, ?)");
  const bodies = from
    .prepare("select document_id, body from text_version where id > ? and id <= ? order by id")
    .raw();
  const write = (work: (() => void)[]) => {
    const start = performance.now();
    to.exec("begin immediate; pragma defer_foreign_keys = on");
    for (const step of work) step();
    to.exec("commit");
    spent += performance.now() - start;
  };
  write(small.map((copy) => copy(0, Number.MAX_SAFE_INTEGER)));
  for (let after = 0; after < top; after += sliceRows) {
    const texts = (bodies.all(after, after + sliceRows) as [number, string][]).map(
      ([id, body]) => [id, foldForSearch(body)] as const,
    );
    write([
      ...large.map((copy) => copy(after, after + sliceRows)),
      () => {
        for (const row of texts) search.run(row);
      },
    ]);
  }
  from.close();
  to.close();
  return spent;
}

function copier(given: { from: Database.Database; to: Database.Database; table: string }) {
  const { from, to, table } = given;
  const columns = from.prepare(`select name from pragma_table_info('${table}')`).pluck().all() as string[];
  const key = columns[0]!;
  const read = from
    .prepare(`select * from "${table}" where "${key}" > ? and "${key}" <= ? order by "${key}"`)
    .raw();
  const insert = to.prepare(`insert into "${table}" values (${columns.map(() => "?").join(", ")})`);
  return (after: number, upTo: number) => {
    const rows = read.all(after, upTo) as unknown[][];
    return () => {
      for (const row of rows) insert.run(row);
    };
  };
}

/** The limit of one act: a single durable commit of one row, p50 and p99 in the same file as the measured acts. */
export function durableCommit(file: string): () => void {
  const connection = new Database(file, { timeout: 5_000 });
  connection.pragma("synchronous = FULL");
  connection.exec(
    "create table if not exists bench_commit (id integer primary key, at integer not null) strict",
  );
  const insert = connection.prepare("insert into bench_commit (at) values (?)");
  return () => insert.run(Date.now());
}
