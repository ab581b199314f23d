import type { Engine } from "#db/engine.server.ts";
import { type ImportMemory, Landing } from "./landing.server.ts";
import { nextSliceMs } from "./pace.server.ts";
import type { ImportRun } from "./run.ts";

/** More than this at once would only cost memory. */
const mostRows = 2_000;
/** Rows that are prepared, looked up and recorded together: enough to share look-ups, few enough to die young in memory. */
const batchRows = 384;
/** Characters of text at once. */
const mostCharacters = 4_000_000;

/**
 * Works through rows in transactions that each take about as long as its pace allows, and lets others work in between.
 * @param prepare makes rows ready, right before they land, so that they need not outlive the rest
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
    const slices = Math.ceil((rows.length - at) / memory.sliceRows);
    const until = sliceEnd({ rows, from: at, count: Math.ceil((rows.length - at) / slices), size });
    const counted = { ...run.counts };
    const slice = engine.tx(async (tx) => {
      const began = performance.now();
      for (let from = at; from < until; from += batchRows) {
        const landing = new Landing(tx, run, memory);
        await land(landing, prepare(rows.slice(from, Math.min(until, from + batchRows))));
        await landing.finish();
      }
      return performance.now() - began;
    });
    const spent = await slice.catch((error: unknown) => {
      // Nothing of this slice has landed.
      Object.assign(run.counts, counted);
      throw error;
    });
    // Neither the wait for the turn nor the commit gets shorter with fewer rows, so they do not count.
    const wanted = Math.round(
      (until - at) * Math.min(2, Math.max(0.5, (await nextSliceMs(engine, run)) / spent)),
    );
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
