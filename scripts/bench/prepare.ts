import { randomUUID } from "node:crypto";
import { existsSync, rmSync } from "node:fs";
import { mkdir, rename, stat } from "node:fs/promises";
import { join } from "node:path";
import { createUser } from "#app/domain/auth/accounts.server.ts";
import { ensureCodebook } from "#app/domain/codebook/current.server.ts";
import { importFiles } from "#app/domain/ingest/import-files.server.ts";
import { defaultLimits } from "#app/domain/ingest/limits.ts";
import { type Engine, openEngine } from "#db/engine.server.ts";
import { pace } from "../commands/import.ts";
import { addActs } from "./acts.ts";
import { writeCorpus } from "./corpus.ts";
import { watchMemory } from "./measure.ts";

/** The corpus of a size as a file for the importer; made once and kept. */
export async function corpusFile(
  folder: string,
  comments: number,
  say: (line: string) => void,
): Promise<string> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, `corpus-${comments}.jsonl`);
  if (!existsSync(file)) {
    say(`writing the corpus of ${comments} comments`);
    await writeCorpus(file, comments);
  }
  return file;
}

/** Imports a corpus into a new database at full speed. */
export async function timeImport(given: {
  corpus: string;
  file: string;
}): Promise<{ ms: number; comments: number; peakMb: number }> {
  const { corpus, file } = given;
  removeDatabase(file);
  const engine = await openEngine({ file });
  const start = performance.now();
  const { result, peakMb } = await watchMemory(() => importCorpus(engine, corpus));
  const ms = performance.now() - start;
  await engine.close();
  return { ms, comments: result.counts.comments, peakMb };
}

/** Imports a corpus into an open database. */
export async function importCorpus(engine: Engine, corpus: string) {
  const { size } = await stat(corpus);
  return importFiles(engine, {
    files: [{ path: corpus, name: "corpus.jsonl", bytes: size }],
    format: "jsonl",
    source: null,
    dryRun: false,
    actor: null,
    limits: { ...defaultLimits, fileBytes: Number.MAX_SAFE_INTEGER },
    pace,
    now: Date.now,
  });
}

/**
 * The database of a size with its history of decisions and claims; made once from an imported one and kept.
 * @param imported a database that `timeImport` filled; it is moved
 */
export async function workedDatabase(given: {
  folder: string;
  comments: number;
  say(line: string): void;
}): Promise<string> {
  const { folder, comments, say } = given;
  const file = join(folder, `worked-${comments}.db`);
  if (existsSync(file)) return file;
  const draft = `${file}.part`;
  removeDatabase(draft);
  const engine = await openEngine({ file: draft });
  say(`building the database of ${comments} comments`);
  await importCorpus(engine, await corpusFile(folder, comments, say));
  const codebookId = await ensureCodebook(engine, Date.now());
  const { id: userId } = await createUser(engine, {
    name: "bench",
    role: "moderator",
    // Somebody who may act needs a password; nobody ever signs in with this one.
    password: randomUUID(),
    by: null,
    at: Date.now(),
  });
  const events = await addActs({ engine, userId, codebookId });
  say(`${events} decisions and claims added`);
  await engine.close();
  await rename(draft, file);
  return file;
}

/** Deletes a database with its side files. */
export function removeDatabase(file: string): void {
  for (const suffix of ["", "-wal", "-shm"]) rmSync(file + suffix, { force: true });
}
