import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import Database from "better-sqlite3";
import { sessionsOf } from "#app/domain/auth/sessions.server.ts";
import type { BenchContext } from "../context.ts";
import { timingOf } from "../measure.ts";
import { corpusFile, removeDatabase } from "../prepare.ts";
import { importBeside, type Served, serve } from "../served.ts";
import { type BenchRow, timingWords } from "../table.ts";

const pages = 300;
/** Comments that come in while people work. */
const comingIn = 100_000;
/** Between two acts of the person who works meanwhile, in milliseconds. */
const thinkMs = 20;

/** The built server as its own process: its start, the queue page as HTML, and work while an import runs beside it. */
export async function measureServed(context: BenchContext): Promise<BenchRow[]> {
  const { folder, comments, say } = context;
  const file = join(folder, "served.db");
  say("copying the database for a server");
  const cookie = await copyWithSession(context, file);
  const server = await serve(context, file);
  try {
    const started = startRow(server);
    say("waiting until the server has read the texts for suggestions");
    const isQuiet = await quiet(server);
    say("queue pages over HTTP");
    const html = await pageRow(server, { cookie, isQuiet });
    say(`importing ${comingIn} comments while somebody works`);
    const corpus = await corpusFile(folder, comingIn, say);
    const runImport = () => importBeside(context, { databaseFile: file, corpus, source: "Elsewhere" });
    const beside = await besideRows({ server, cookie, runImport });
    return [started, html, ...beside].map((row) => ({ ...row, size: String(comments) }));
  } finally {
    await server.stop();
    removeDatabase(file);
  }
}

type Row = Omit<BenchRow, "size">;

/** Copies the database, with a session in it. @returns the session's Cookie header */
async function copyWithSession(context: BenchContext, file: string): Promise<string> {
  const { engine, userId, now } = context;
  const sessions = sessionsOf(engine, { https: false });
  const set = await sessions.start({ userId, userAgent: "docket bench", at: now(), cookieHeader: null });
  removeDatabase(file);
  const source = new Database(engine.file, { readonly: true });
  await source.backup(file);
  source.close();
  const [cookie] = set.split(";") as [string];
  await sessions.end(cookie);
  return cookie;
}

function startRow({ startMs, usage }: Served): Row {
  const memoryMb = usage()?.memoryMb;
  return {
    operation: "server: start to first page",
    measured: `${(startMs / 1000).toFixed(2)} s, ${memoryMb === undefined ? "memory not known" : `${memoryMb.toFixed(0)} MB`}`,
    reach: "1.5 s, 120 MB",
    reached: startMs <= 1_500 && (memoryMb ?? 0) <= 120,
  };
}

/** Waits until the server does next to nothing, a minute at most. @returns whether it does */
async function quiet(server: Served): Promise<boolean> {
  let before = server.usage()?.cpuMs ?? 0;
  for (let second = 0; second < 60; second += 1) {
    await pause(1_000);
    const now = server.usage()?.cpuMs ?? 0;
    if (now - before < 50) return true;
    before = now;
  }
  return false;
}

async function pageRow(server: Served, given: { cookie: string; isQuiet: boolean }): Promise<Row> {
  const { cookie, isQuiet } = given;
  const get = async () => {
    const { ms, answer } = await timed(() => fetch(`${server.url}/queue`, { headers: { cookie } }));
    if (answer.status !== 200 || answer.redirected) throw new Error(`the queue answered ${answer.status}`);
    return ms;
  };
  for (let run = 0; run < pages / 4; run += 1) await get();
  const before = server.usage()?.cpuMs ?? 0;
  const times: number[] = [];
  for (let run = 0; run < pages; run += 1) times.push(await get());
  const used = server.usage();
  const cpu = used === null ? null : (used.cpuMs - before) / pages;
  return {
    operation: `queue page, whole HTML${isQuiet ? "" : ", while texts are read for suggestions"}`,
    measured: `${cpu === null ? "" : `${cpu.toFixed(1)} ms of processor, `}${timingWords(timingOf(times))}`,
    reach: "4 ms of processor",
    reached: cpu !== null && cpu <= 4,
  };
}

async function besideRows(given: {
  server: Served;
  cookie: string;
  /** Resolves with how long it took, in milliseconds. */
  runImport: () => Promise<number>;
}): Promise<Row[]> {
  const { server, cookie, runImport } = given;
  const headers = { cookie, origin: server.url };
  const next = { method: "POST", headers, redirect: "manual" } as const;
  const acts = [
    { name: "the queue page", limit: 30, status: 200, ask: () => fetch(`${server.url}/queue`, { headers }) },
    {
      ...{ name: "the next item", limit: 10, status: 302 },
      ask: () => fetch(`${server.url}/queue`, { ...next, body: new URLSearchParams({ lane: "moderation" }) }),
    },
    { name: "an idle answer", limit: 20, status: 200, ask: () => fetch(`${server.url}/healthz`) },
  ].map((act) => ({ ...act, times: [] as number[], errors: 0 }));
  let isDone = false;
  const tookMs = runImport().finally(() => {
    isDone = true;
  });
  while (!isDone) {
    for (const act of acts) {
      const { ms, answer } = await timed(act.ask);
      act.times.push(ms);
      if (answer.status !== act.status || answer.redirected) act.errors += 1;
    }
    await pause(thinkMs);
  }
  const rate = Math.round(comingIn / ((await tookMs) / 1000)).toLocaleString("en-GB");
  return acts.map(({ name, limit, times, errors }) => {
    const timing = timingOf(times);
    return {
      operation: `${name}, while ${rate} comments/s come in`,
      measured: `${timingWords(timing)}, ${errors} errors in ${timing.runs}`,
      reach: `0 errors, p99 ${limit} ms`,
      reached: timing.p99 <= limit && errors === 0,
    };
  });
}

/** An answer, and how long it took to come whole, in milliseconds. */
async function timed(ask: () => Promise<Response>): Promise<{ ms: number; answer: Response }> {
  const start = performance.now();
  const answer = await ask();
  await answer.text();
  return { ms: performance.now() - start, answer };
}
