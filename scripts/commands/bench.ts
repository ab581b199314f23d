import { dirname, join, resolve } from "node:path";
import { eq } from "drizzle-orm";
import { currentCodebook } from "#app/domain/codebook/current.server.ts";
import { openEngine } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";
import type { BenchContext } from "../bench/context.ts";
import { workedDatabase } from "../bench/prepare.ts";
import { measureActs } from "../bench/rows/acts.ts";
import { measureExport } from "../bench/rows/export.ts";
import { measureImport } from "../bench/rows/import.ts";
import { measureNext } from "../bench/rows/next.ts";
import { measureQueue } from "../bench/rows/queue.ts";
import { measureSearch } from "../bench/rows/search.ts";
import { measureServed } from "../bench/rows/served.ts";
import { measureSuggest } from "../bench/rows/suggest.ts";
import { measureVerify } from "../bench/rows/verify.ts";
import { type BenchRow, printTable } from "../bench/table.ts";
import { type CommandContext, type CommandResult, UsageError } from "./types.ts";

const measurements: Record<string, (context: BenchContext) => Promise<BenchRow[]>> = {
  queue: measureQueue,
  search: measureSearch,
  verify: measureVerify,
  next: measureNext,
  acts: measureActs,
  export: measureExport,
  suggest: measureSuggest,
  served: measureServed,
};
const names = ["import", ...Object.keys(measurements)];

export const summary = "measure the work against the limits of SQLite itself";
export const help = `docket bench [--comments N]... [--only NAME]... [--dir DIR]

Makes a corpus of invented texts once (10,000 and 1,000,000 comments unless told otherwise), keeps it, and measures import,
queue pages, leases, decisions, claims, history, search, export, verification, and the server while people work. What is a
matter of the database is set beside the raw operation of SQLite measured in the same run. The large corpus needs about
10 GB of disk and a quarter of an hour.`;

export const options = {
  comments: {
    type: "string",
    multiple: true,
    help: "N  comments in the corpus; give it twice for two sizes",
  },
  only: {
    type: "string",
    multiple: true,
    help: `NAME  measure only this: ${names.join(", ")}`,
  },
  dir: {
    type: "string",
    help: "DIR  where corpora and databases are kept; bench/ beside the database otherwise",
  },
} as const;

export async function run({ values, out, err, root, now }: CommandContext): Promise<CommandResult> {
  const sizes = ((values.comments as string[] | undefined) ?? ["10000", "1000000"]).map(readSize);
  const folder = resolve(
    (values.dir as string | undefined) ??
      join(dirname((values.db as string | undefined) ?? "data/docket.db"), "bench"),
  );
  const only = (values.only as string[] | undefined) ?? names;
  for (const name of only) {
    if (!names.includes(name))
      throw new UsageError(`Nothing called "${name}" is measured; choose from ${names.join(", ")}.`);
  }
  const rows: BenchRow[] = [];
  for (const comments of sizes) {
    if (only.includes("import")) rows.push(...(await measureImport({ folder, comments, say: err })));
    const wanted = only.filter((name) => name in measurements);
    if (wanted.length === 0) continue;
    const engine = await openEngine({ file: await workedDatabase({ folder, comments, say: err }) });
    try {
      const [person] = await engine.read.select().from(tables.user).where(eq(tables.user.name, "bench"));
      const { id: codebookId } = await currentCodebook(engine.read);
      const context = { folder, comments, engine, userId: person!.id, codebookId, root, now, say: err };
      for (const [name, measure] of Object.entries(measurements)) {
        if (wanted.includes(name)) rows.push(...(await measure(context)));
      }
    } finally {
      await engine.close();
    }
  }
  out(printTable(rows));
  return { report: { rows } };
}

function readSize(text: string): number {
  const size = Number(text.replaceAll(/[,_]/g, ""));
  if (!Number.isInteger(size) || size < 200)
    throw new UsageError(`--comments takes a whole number from 200, not "${text}".`);
  return size;
}
