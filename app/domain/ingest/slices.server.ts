import type { Engine } from "#db/engine.server.ts";
import { type ImportMemory, Landing } from "./landing.server.ts";
import type { ImportRun } from "./run.ts";

/** More than this at once would only cost memory. */
const mostRows = 2_000;
/** Rows that are looked up and recorded together: enough to share the look-ups, few enough to die young in memory. */
const batchRows = 128;
/** Characters of text at once. */
const mostCharacters = 4_000_000;

/**
 * Works through rows in transactions that each take about `run.sliceMs`, and lets others work in between.
 * @param prepare makes a row ready outside of the transaction; its time counts too
 */
export async function inSlices<T, R>(given: {
  engine: Engine;
  run: ImportRun;
  memory: ImportMemory;
  rows: readonly T[];
  size: (row: T) => number;
  prepare: (rows: readonly T[]) => R[];
  land: (landing: Landing, rows: R[]) => Promise<void>;
}): Promise<void> {
  const { engine, run, memory, rows, size, prepare, land } = given;
  let at = 0;
  while (at < rows.length) {
    const started = performance.now();
    const slices = Math.ceil((rows.length - at) / memory.sliceRows);
    const until = sliceEnd({ rows, from: at, count: Math.ceil((rows.length - at) / slices), size });
    const ready = prepare(rows.slice(at, until));
    let spent = performance.now() - started;
    if (ready.length > 0 || run.unwritten.length > 0) {
      await engine.tx(async (tx) => {
        const began = performance.now();
        for (let from = 0; from < Math.max(1, ready.length); from += batchRows) {
          const landing = new Landing(tx, run, memory);
          await land(landing, ready.slice(from, from + batchRows));
          await landing.finish();
        }
        spent += performance.now() - began;
      });
    }
    // Neither the wait for the turn nor the commit gets shorter with fewer rows, so they do not count.
    const wanted = Math.round((until - at) * Math.min(2, Math.max(0.5, run.sliceMs / spent)));
    memory.sliceRows = Math.max(1, Math.min(mostRows, wanted));
    at = until;
    await run.turn();
  }
}

function sliceEnd<T>(of: {
  rows: readonly T[];
  from: number;
  count: number;
  size: (row: T) => number;
}): number {
  const { rows, from, count, size } = of;
  let characters = 0;
  let at = from;
  while (at < rows.length && at - from < count && (at === from || characters < mostCharacters)) {
    characters += size(rows[at]!);
    at += 1;
  }
  return at;
}
