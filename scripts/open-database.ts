import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { ensureCodebook } from "#app/domain/codebook/current.server.ts";
import { Refusal } from "#app/domain/shared/refusal.ts";
import { type Engine, type EngineOptions, openEngine } from "#db/engine.server.ts";

/** What SQLite's error codes mean for the person who named the file. */
const meanings: Record<string, string> = {
  SQLITE_NOTADB: "is not a SQLite database. Name another file with --db.",
  SQLITE_CANTOPEN: "cannot be opened. Check that the path is a file which this account may read and write.",
  SQLITE_READONLY:
    "may not be written by this account. Change its permissions or name another file with --db.",
  SQLITE_PERM: "may not be opened by this account. Change its permissions or name another file with --db.",
  SQLITE_BUSY: "is being written by another program. Wait for it to end and try again.",
  SQLITE_FULL: "has no room left on its disk. Free some space and try again.",
  SQLITE_CORRUPT: "is damaged. Put back a backup of it.",
};

/**
 * Opens a database file, with its folder made if need be.
 * @param durability as `openEngine` takes it
 * @throws {Refusal} when the file cannot be used, with what to do
 */
export async function openDatabase(
  file: string,
  durability: EngineOptions["durability"] = "full",
): Promise<Engine> {
  try {
    await mkdir(dirname(file), { recursive: true });
    return await openEngine({ file, durability });
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    const [, meaning] = Object.entries(meanings).find(([prefix]) => String(code).startsWith(prefix)) ?? [];
    if (!meaning) throw error;
    throw new Refusal("unreadable", `The file ${file} ${meaning}`);
  }
}

/**
 * Opens the database of a command: a new one gets the default codebook, as every installation has one.
 * @param given.existing refuse to make a new file
 * @param given.now milliseconds since 1970-01-01 UTC
 * @throws {Refusal} when the file is missing or cannot be used, with what to do
 */
export async function openForCommand(given: {
  file: string;
  existing: boolean;
  now: number;
}): Promise<Engine> {
  const { file, existing, now } = given;
  if (existing && !existsSync(file)) {
    throw new Refusal(
      "not_found",
      `There is no database at ${file}. Name another file with --db, or run npm start once.`,
    );
  }
  const engine = await openDatabase(file);
  if (!existing) await ensureCodebook(engine, now);
  return engine;
}
