import type { Engine, Tx } from "#db/engine.server.ts";
import type { Waiting } from "./land-comments.server.ts";
import { landRecords } from "./land-records.server.ts";
import { type ImportMemory, Landing } from "./landing.server.ts";
import { type ImportRun, type RootReason, reject } from "./run.ts";
import {
  drop,
  giveSource,
  settle,
  type WaitingRow,
  type Walk,
  waitingAfter,
  waitingForNobody,
  waitingOnCycles,
  waitingReady,
  walkParents,
} from "./waiting.server.ts";

/** Most rows of a slice, and steps of a search for cycles. Some comments are long, so it stays well below what could be. */
const mostRows = 200;

/**
 * Lands the comments that were set aside, now that everything has come: first those whose article and parent are there,
 * then answers after answers; what names a parent that never came, and every comment of a circle of answers, becomes a
 * root. Which ones do does not depend on the order of the file. A comment without an article is refused.
 */
export async function resolveWaiting(engine: Engine, run: ImportRun, memory: ImportMemory): Promise<void> {
  const rows = () => Math.min(mostRows, memory.sliceRows);
  const slices = makeSlices({ engine, run, memory, rows });
  for (let after: number | null = 0; after !== null; ) {
    after = await slices.next((tx) => waitingAfter(tx, after ?? 0, rows()));
  }
  await slices.drainReady();
  for (let after: number | null = 0; after !== null; ) {
    after = await slices.next((tx) => waitingForNobody(tx, after ?? 0, rows()), "missing");
    await slices.drainReady();
  }
  await findCycles(engine, run);
  for (let after: number | null = 0; after !== null; ) {
    after = await slices.next((tx) => waitingOnCycles(tx, after ?? 0, rows()), "cyclic");
    await slices.drainReady();
  }
}

function makeSlices(of: { engine: Engine; run: ImportRun; memory: ImportMemory; rows: () => number }) {
  const { engine, run, memory, rows } = of;
  /** @returns the last row's id, null when there was none */
  const next = async (read: (tx: Tx) => Promise<WaitingRow[]>, root?: RootReason): Promise<number | null> => {
    const last = await engine.tx(async (tx) => {
      const waiting = await read(tx);
      const landing = new Landing(tx, run, memory);
      const parsed = waiting.map(({ row }) => (root === undefined ? row : { ...row, root }));
      const still = await landRecords(landing, parsed);
      await landing.finish();
      await sortOut({ tx, run, rows: waiting, parsed, still });
      return waiting.at(-1)?.id ?? null;
    });
    await run.turn();
    return last;
  };
  const drainReady = async () => {
    while ((await next((tx) => waitingReady(tx, rows()), "missing")) !== null);
  };
  return { next, drainReady };
}

/** Takes what landed out of the waiting rows, and refuses what has no article. */
async function sortOut(of: {
  tx: Tx;
  run: ImportRun;
  rows: WaitingRow[];
  parsed: WaitingRow["row"][];
  still: Waiting[];
}): Promise<void> {
  const { tx, run, rows, parsed, still } = of;
  const waits = new Map(still.map((one) => [one.row, one]));
  const landed: WaitingRow[] = [];
  const refused: WaitingRow[] = [];
  for (const [at, row] of rows.entries()) {
    const wait = waits.get(parsed[at]!);
    if (wait === undefined) landed.push(row);
    else if (wait.for === "article") {
      const { record, origin } = row.row;
      reject(
        run,
        origin,
        `The article "${record.articleId}" is neither in this import nor in the database. Import it first.`,
      );
      refused.push(row);
    } else if (wait.source !== row.source) await giveSource(tx, row.id, wait.source);
  }
  await drop(tx, refused);
  await settle(tx, landed);
}

async function findCycles(engine: Engine, run: ImportRun): Promise<void> {
  const walk: Walk = { start: 0, at: null, met: null, done: 0 };
  let more = true;
  while (more) {
    more = await engine.tx(async (tx) => {
      for (let step = 0; step < mostRows; step += 1) if (!(await walkParents(tx, walk))) return false;
      return true;
    });
    await run.turn();
  }
}
