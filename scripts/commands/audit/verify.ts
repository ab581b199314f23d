import type { ReplayReport } from "#app/domain/audit/replay.server.ts";
import {
  newestSeq,
  type TrailReport,
  type VerifyStep,
  verifyTrail,
} from "#app/domain/audit/verify.server.ts";
import type { TrailHead } from "#app/domain/audit/verify-chain.server.ts";
import { progressBar } from "#scripts/progress-bar.ts";
import { type CommandContext, type CommandResult, UsageError } from "../types.ts";

export const summary = "check the audit trail: chain, texts, triggers; with --replay the tables too";
export const help = `docket audit verify [--replay] [--checkpoint SEQ:HASH]

Reads every event in order and checks its number, its hashes and that it follows on the one before; hashes every text
and compares it with the event that brought it in; checks that the triggers stand which keep the trail append-only.
Names the first event that fails and says why. Exit status 1 when anything is wrong.

  docket audit verify
  docket audit verify --replay --json
  docket audit verify --checkpoint 48209:9f3ca1e7...    (the head of an earlier run, or of a dataset's manifest)`;

export const options = {
  replay: {
    type: "boolean",
    help: "also carry out all events again in an empty database, and compare every table row by row",
  },
  checkpoint: { type: "string", help: "SEQ:HASH  an event that was kept elsewhere; the trail must hold it" },
} as const;

const stepLabels: Record<VerifyStep, string> = {
  chain: "Checking the chain",
  replay: "Replaying",
  compare: "Comparing the tables",
};

export async function run({ values, db, out }: CommandContext): Promise<CommandResult> {
  const checkpoint = checkpointFrom(values.checkpoint as string | undefined);
  const engine = await db({ existing: true });
  const started = performance.now();
  const total = await newestSeq(engine);
  const bar = progressBar();
  const report = await verifyTrail(engine, {
    replay: values.replay === true,
    ...(checkpoint && { checkpoint }),
    progress: (step, events) => bar.show(total === 0 ? 1 : events / total, stepLabels[step]),
  });
  bar.done();
  const ms = Math.round(performance.now() - started);
  for (const line of lines(report, ms)) out(line);
  return { report: asJson(report, ms), problem: !report.ok };
}

function checkpointFrom(text: string | undefined): TrailHead | undefined {
  if (text === undefined) return undefined;
  const match = /^(\d{1,15}):([0-9a-f]{64})$/i.exec(text.trim());
  if (!match) throw new UsageError("A checkpoint is SEQ:HASH, the hash as 64 hexadecimal digits.");
  return { seq: Number(match[1]), hash: match[2]!.toLowerCase() };
}

function asJson(report: TrailReport, ms: number): object {
  const { ok, events, head, firstBad, texts, strangeTexts, triggersMissing, replay, checkpointFails } =
    report;
  return {
    ok,
    events,
    head,
    first_bad: firstBad,
    texts,
    texts_without_event: strangeTexts,
    triggers_missing: triggersMissing,
    checkpoint_fails: checkpointFails,
    replay: replay && { tables: replay.tables, differences: replay.differences.map(snakeCase) },
    ms,
  };
}

function snakeCase({ lastEvent, ...rest }: ReplayReport["differences"][number]) {
  return { ...rest, last_event: lastEvent };
}

function* lines(report: TrailReport, ms: number): Generator<string> {
  const { ok, events, head, firstBad, texts, strangeTexts, triggersMissing, replay } = report;
  if (firstBad !== null) {
    yield `Broken at event ${firstBad.seq}: ${firstBad.reason}.`;
    yield head === null
      ? "No event before it."
      : `The ${events} events before it hold; event ${head.seq} is ${head.hash}.`;
  } else if (head === null) yield "The trail is empty.";
  else {
    yield `${events} events hold, and ${texts} texts are as they came in.`;
    yield `Head: ${head.seq}:${head.hash}`;
  }
  if (strangeTexts.length > 0) yield `Texts that no event brought in: ${strangeTexts.join(", ")}.`;
  if (triggersMissing.length > 0) {
    yield `Triggers that were gone or altered: ${triggersMissing.join(", ")}. Opening the database puts them back; the trail was open to change meanwhile.`;
  }
  if (report.checkpointFails !== null) yield `Checkpoint: ${report.checkpointFails}.`;
  if (replay !== null) yield* replayLines(replay);
  yield `${ok ? "Whole" : "Not whole"}, checked in ${(ms / 1000).toFixed(1)} s.`;
}

function* replayLines({ tables, differences }: ReplayReport): Generator<string> {
  const rows = Object.values(tables).reduce((sum, count) => sum + count, 0);
  if (differences.length === 0) {
    yield `Replay: the ${rows} rows of ${Object.keys(tables).length} tables are exactly what the events give.`;
    return;
  }
  yield "Replay: the tables differ from what the events give:";
  for (const { table, key, column, stored, replayed, lastEvent } of differences) {
    const where = `${table} ${JSON.stringify(key)}`;
    const last = lastEvent === null ? "no event touched it" : `last touched by event ${lastEvent}`;
    if (column !== null)
      yield `  ${where}: ${column} is ${short(stored)}, the events give ${short(replayed)}; ${last}`;
    else if (stored === undefined) yield `  ${where}: the row is missing; ${last}`;
    else yield `  ${where}: the row is more than the events give; ${last}`;
  }
}

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
