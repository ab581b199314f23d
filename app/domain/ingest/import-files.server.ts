import type { Engine } from "#db/engine.server.ts";
import type { Row } from "#db/schema/index.ts";
import { clearScratch } from "#db/scratch.server.ts";
import { record } from "../audit/record.server.ts";
import { isRefusal, Refusal } from "../shared/refusal.ts";
import type { ImportCounts, ImportState } from "../vocabulary.ts";
import { detectFormat } from "./catalog.ts";
import { type ImportFile, readHead } from "./files.server.ts";
import type { FormatChoice } from "./formats.ts";
import { importLines } from "./import-lines.server.ts";
import { importPage } from "./import-page.server.ts";
import { type ImportMemory, Landing, newMemory } from "./landing.server.ts";
import { type ImportLimits, readableBytes } from "./limits.ts";
import { resolveWaiting } from "./resolve-waiting.server.ts";
import type { ImportPace, ImportProblem, ImportRun } from "./run.ts";

export interface ImportOptions {
  files: readonly ImportFile[];
  format: FormatChoice;
  /** Name of the source, before what records say; null leaves it to them. */
  source: string | null;
  /** Label of the files' encoding; undefined detects it. */
  encoding?: string | undefined;
  /** Tells what would happen and changes nothing. */
  dryRun: boolean;
  /** User id; null for the system. */
  actor: number | null;
  limits: ImportLimits;
  pace: ImportPace;
  /** Current time in milliseconds since 1970 UTC. */
  now(): number;
  /** Told the import's id as soon as it is marked as running; not in a dry run. */
  onStart?(intakeId: number): void;
  onProblem?(problem: ImportProblem): void;
  onProgress?(progress: ImportProgress): void;
}

export interface ImportProgress {
  /** Name of the file in hand; null while answers wait for their parents or when all is done. */
  file: string | null;
  /** Bytes read of all files, and their sum. */
  bytes: number;
  totalBytes: number;
  counts: ImportCounts;
}

export interface ImportOutcome {
  /** The import's id; null for a dry run. */
  intakeId: number | null;
  counts: ImportCounts;
}

/** One import at a time in a process: they share the scratch tables. */
const queues = new WeakMap<Engine, Promise<unknown>>();

/**
 * Imports files, one after another, in short transactions; each is whole or not at all, so that an import that was
 * cut short is completed by running it again. A file that cannot be read is refused with its reason and the others go on.
 * @throws Refusal before anything is written when an option is wrong; whatever else is thrown leaves the import marked failed
 */
export async function importFiles(engine: Engine, options: ImportOptions): Promise<ImportOutcome> {
  const before = queues.get(engine) ?? Promise.resolve();
  const turn = before.then(() => runImport(engine, options));
  queues.set(
    engine,
    turn.catch(() => undefined),
  );
  return turn;
}

async function runImport(engine: Engine, options: ImportOptions): Promise<ImportOutcome> {
  const { dryRun, files } = options;
  if (options.source !== null && options.source.trim() === "") {
    throw new Refusal("bad_input", "The source has no name. Give it one, or leave it out.");
  }
  const intake = dryRun ? null : await startIntake(engine, options);
  if (intake !== null) options.onStart?.(intake.id);
  const run = makeRun(options, intake?.id ?? 0);
  const memory = newMemory();
  await engine.tx(clearScratch);
  try {
    const totalBytes = files.reduce((sum, file) => sum + file.bytes, 0);
    let done = 0;
    const tell = (file: string | null, bytes: number) =>
      options.onProgress?.({ file, bytes, totalBytes, counts: { ...run.counts } });
    for (const file of files) {
      tell(file.name, done);
      await importFile({
        engine,
        run,
        memory,
        file,
        options,
        progress: (bytes) => tell(file.name, done + bytes),
      });
      done += file.bytes;
    }
    tell(null, done);
    await resolveWaiting(engine, run, memory);
    await engine.tx((tx) => new Landing(tx, run, memory).finish());
    if (intake !== null) await finishIntake({ engine, run, intake, state: "finished" });
    tell(null, done);
  } catch (error) {
    if (intake !== null) await finishIntake({ engine, run, intake, state: "failed" });
    throw error;
  } finally {
    await engine.tx(clearScratch);
  }
  return { intakeId: intake?.id ?? null, counts: run.counts };
}

function makeRun(options: ImportOptions, intakeId: number): ImportRun {
  const { dryRun, actor, source, limits, pace, now, onProblem } = options;
  const unwritten: ImportProblem[] = [];
  let written = 0;
  return {
    dryRun,
    actor,
    intakeId,
    source,
    limits,
    pace,
    now,
    counts: { articles: 0, comments: 0, newVersions: 0, duplicates: 0, rejected: 0 },
    unwritten,
    report(problem) {
      onProblem?.(problem);
      written += 1;
      if (!dryRun && written <= limits.problems) unwritten.push(problem);
    },
    turn: () =>
      new Promise((resolve) => {
        if (pace.pauseMs === 0) setImmediate(resolve);
        else setTimeout(resolve, pace.pauseMs);
      }),
  };
}

async function importFile(given: {
  engine: Engine;
  run: ImportRun;
  memory: ImportMemory;
  file: ImportFile;
  options: ImportOptions;
  progress: (bytes: number) => void;
}): Promise<void> {
  const { run, file, options } = given;
  const { encoding } = options;
  try {
    if (file.bytes > run.limits.fileBytes) {
      throw new Refusal(
        "too_large",
        `The file has ${readableBytes(file.bytes)}; at most ${readableBytes(run.limits.fileBytes)} are read. Split it, or raise the limit.`,
      );
    }
    const format =
      options.format === "auto"
        ? detectFormat({ name: file.name, head: await readHead(file) })
        : options.format;
    if (format === "jsonl") await importLines({ ...given, encoding });
    else await importPage({ ...given, encoding });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    run.counts.rejected += 1;
    run.report({ file: file.name, line: null, reason: error.message, raw: null, rejected: true });
  }
}

async function startIntake(engine: Engine, options: ImportOptions): Promise<Row<"intake">> {
  const { files, actor, now } = options;
  return engine.tx(async (tx) => {
    const at = now();
    const names = files.map((file) => file.name);
    const intake: Row<"intake"> = {
      id: tx.nextId("intake"),
      files: names,
      state: "running",
      startedAt: at,
      finishedAt: null,
      startedBy: actor,
      counts: { articles: 0, comments: 0, newVersions: 0, duplicates: 0, rejected: 0 },
    };
    await record(tx, { actor, at }, [
      {
        action: "import.started",
        subject: { kind: "intake", id: intake.id },
        about: { files: names },
        changes: [{ table: "intake", before: null, after: intake }],
      },
    ]);
    return intake;
  });
}

async function finishIntake(of: {
  engine: Engine;
  run: ImportRun;
  intake: Row<"intake">;
  state: Exclude<ImportState, "running">;
}): Promise<void> {
  const { engine, run, intake, state } = of;
  const at = run.now();
  const after: Row<"intake"> = { ...intake, state, finishedAt: at, counts: { ...run.counts } };
  await engine.tx((tx) =>
    record(tx, { actor: run.actor, at }, [
      {
        action: "import.finished",
        subject: { kind: "intake", id: intake.id },
        about: { files: intake.files, counts: after.counts },
        changes: [{ table: "intake", before: intake, after }],
      },
    ]),
  );
}
