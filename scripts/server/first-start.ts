import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import type { Engine } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";
import { openDatabase } from "#scripts/open-database.ts";

/** One of the demo's people, with a password made at this very start. */
export interface DemoAccount {
  name: string;
  role: string;
  password: string;
}

type LoadDemo = (given: { engine: Engine; now: number }) => Promise<{ accounts: DemoAccount[] }>;

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
    const engine = await openDatabase(draft);
    accounts = await loadDemo(engine, now);
    await engine.close();
    await rename(draft, file);
  }
  const engine = await openDatabase(file);
  if (demo && !accounts && (await isUntouched(engine))) accounts = await loadDemo(engine, now);
  return { engine, accounts };
}

/** Whether no event has been recorded and no set-up link been handed out. */
async function isUntouched({ read }: Engine): Promise<boolean> {
  const [event] = await read.select({ seq: tables.event.seq }).from(tables.event).limit(1);
  const [link] = await read.select({ at: tables.oneTimeLink.createdAt }).from(tables.oneTimeLink).limit(1);
  return event === undefined && link === undefined;
}

async function loadDemo(engine: Engine, now: number): Promise<DemoAccount[]> {
  const [load] = Object.values(import.meta.glob<{ loadDemo: LoadDemo }>("../../seeds/demo.ts"));
  if (!load) return [];
  return (await (await load()).loadDemo({ engine, now })).accounts;
}
