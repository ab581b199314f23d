import { mkdtempSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { max } from "drizzle-orm";
import { type Engine, openEngine, prepared, type Snapshot } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";
import { carryOut, compareAll, type ReplayReport } from "./replay.server.ts";
import { type ChainReport, checkpointFails, type TrailHead, verifyChain } from "./verify-chain.server.ts";

/** What a verification found. `ok` is true when nothing is wrong. */
export interface TrailReport extends ChainReport {
  ok: boolean;
  /** Triggers that had been lost when the database was opened (they are back now), or are gone. */
  triggersMissing: string[];
  /** Null when no replay was asked for, or the chain is broken before it. */
  replay: ReplayReport | null;
  /** Why the trail does not hold the checkpoint that was given; null when it does, or none was given. */
  checkpointFails: string | null;
}

export type VerifyStep = "chain" | "replay" | "compare";

export interface VerifyOptions {
  /** Also carry out all events again and compare the tables. Needs room on disk for a second copy, beside the first. */
  replay?: boolean;
  /** An event that was kept elsewhere. */
  checkpoint?: TrailHead;
  /** Called often with the step and the number of events read; what it returns is awaited. */
  progress?: (step: VerifyStep, events: number) => unknown;
}

const lastSeq = prepared((db) =>
  db
    .select({ seq: max(tables.event.seq) })
    .from(tables.event)
    .prepare(),
);

/** Verifies the audit trail as it is now: chain, texts, triggers, and with `replay` that the tables are its fold. */
export async function verifyTrail(engine: Engine, options: VerifyOptions = {}): Promise<TrailReport> {
  if (!options.replay) {
    const snapshot = engine.snapshot();
    try {
      return await report(engine, { snapshot, scratch: null, options });
    } finally {
      snapshot.close();
    }
  }
  // Beside the database: the system's folder for temporary files is often small, or memory.
  const folder = mkdtempSync(join(dirname(engine.file), "docket-replay-"));
  const file = join(folder, "replay.db");
  try {
    const scratch = await openEngine({ file, durability: "scratch", references: "unchecked" });
    const snapshot = engine.snapshot(file);
    try {
      return await report(engine, { snapshot, scratch, options });
    } finally {
      snapshot.close();
      await scratch.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function report(
  engine: Engine,
  given: { snapshot: Snapshot; scratch: Engine | null; options: VerifyOptions },
): Promise<TrailReport> {
  const { snapshot, scratch, options } = given;
  const { progress, checkpoint } = options;
  const chain = await verifyChain(engine, snapshot, (events) => progress?.("chain", events));
  const checkpointWord = checkpoint ? await checkpointFails(engine, snapshot, checkpoint) : null;
  const triggersMissing = [...new Set([...engine.restoredTriggers, ...engine.missingTriggers()])];
  let replay: ReplayReport | null = null;
  if (scratch !== null && chain.firstBad === null) {
    chain.firstBad = await carryOut({
      engine,
      snapshot,
      scratch,
      afterPage: (events) => progress?.("replay", events),
    });
    if (chain.firstBad === null) {
      await progress?.("compare", chain.events);
      replay = await compareAll(engine, snapshot);
    }
  }
  const ok =
    chain.firstBad === null &&
    chain.strangeTexts.length === 0 &&
    triggersMissing.length === 0 &&
    checkpointWord === null &&
    (replay?.differences.length ?? 0) === 0;
  return { ok, ...chain, triggersMissing, replay, checkpointFails: checkpointWord };
}

/** A verification with its time: when it was asked for (ms since 1970 UTC) and how long it took (ms). */
export interface TimedReport extends TrailReport {
  at: number;
  ms: number;
}

const pages = new WeakMap<Engine, { running: Promise<TimedReport> | null; last: TimedReport | null }>();

/**
 * Verifies the trail while people work: other requests are answered between its pages. Who asks while one is running
 * gets that one's report.
 */
export async function verifyBesideWork(engine: Engine, at: number): Promise<TimedReport> {
  const page = pages.get(engine) ?? { running: null, last: null };
  pages.set(engine, page);
  page.running ??= timed(engine, at).finally(() => {
    page.running = null;
  });
  page.last = await page.running;
  return page.last;
}

/** What the last verification beside work found since this program started; null when there was none. */
export function lastVerification(engine: Engine): TimedReport | null {
  return pages.get(engine)?.last ?? null;
}

async function timed(engine: Engine, at: number): Promise<TimedReport> {
  const started = performance.now();
  const giveWay = () => new Promise((resolve) => setImmediate(resolve));
  const found = await verifyTrail(engine, { progress: giveWay });
  return { ...found, at, ms: Math.round(performance.now() - started) };
}

/** Number of the newest event, 0 in an empty trail: how far a progress bar has to go. */
export async function newestSeq(engine: Engine): Promise<number> {
  const [row] = await lastSeq(engine.read).execute();
  return row?.seq ?? 0;
}
