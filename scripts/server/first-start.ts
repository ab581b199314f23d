import { existsSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { ensureCodebook } from "#app/domain/codebook/current.server.ts";
import type { Engine } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";
import { openDatabase } from "#scripts/open-database.ts";
import type { DemoAccount } from "#seeds/demo.ts";

/**
 * Opens the database for serving; one in which nothing has ever happened gets the demo corpus if that is wanted.
 * A new file is filled beside its place and then moved there, so that an interrupted start leaves no half of a demo.
 * @param now milliseconds since 1970-01-01 UTC
 * @returns the demo's accounts when it was loaded at this start
 */
export async function openForServing(given: { file: string; demo: boolean; now: number }) {
  const { file, demo, now } = given;
  let accounts: DemoAccount[] | undefined;
  if (demo && !existsSync(file)) {
    const draft = `${file}.first-start`;
    for (const suffix of ["", "-wal", "-shm"]) await rm(draft + suffix, { force: true });
    // Nobody relies on the draft before it has its name: one sync at the end does for a thousand commits.
    const engine = await openDatabase(draft, "scratch");
    accounts = await fillWithDemo(engine, now);
    await engine.close();
    await syncToDisk(draft);
    await rename(draft, file);
  }
  const engine = await openDatabase(file);
  if (demo && !accounts && (await isUntouched(engine))) accounts = await fillWithDemo(engine, now);
  await ensureCodebook(engine, now);
  return { engine, accounts };
}

async function syncToDisk(file: string): Promise<void> {
  const handle = await open(file, "r+");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Whether nothing has been recorded yet, not even the first codebook. */
async function isUntouched({ read }: Engine): Promise<boolean> {
  const [event] = await read.select({ seq: tables.event.seq }).from(tables.event).limit(1);
  return event === undefined;
}

/** The demo is loaded at one start of all: its program is fetched only then. */
async function fillWithDemo(engine: Engine, now: number): Promise<DemoAccount[]> {
  console.log("Loading the demo corpus ...");
  const { loadDemo } = await import("#seeds/demo.ts");
  return (await loadDemo({ engine, now })).accounts;
}
