import { rmSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { exportDataset } from "#app/domain/release/export.server.ts";
import type { BenchContext } from "../context.ts";
import { watchMemory } from "../measure.ts";
import { type BenchRow, perSecond } from "../table.ts";

/** The tables that an export reads, with the joins that give every record its text, author and place. */
const readings = [
  `select d.public_id, d.kind, d.depth, d.posted_at, d.title, d.url, a.name, t.body, t.sha256, t.marks
     from document d join text_version t on t.id = d.current_version_id left join author a on a.id = d.author_id`,
  "select c.*, s.* from claim c join claim_span s on s.claim_id = c.id",
  "select * from tone_reading r join tone t on t.reading_id = r.id",
  "select * from decision",
];

/** A whole dataset as JSON Lines into files, and the same rows read and dropped. */
export async function measureExport(context: BenchContext): Promise<BenchRow[]> {
  const { engine, folder, comments, now } = context;
  context.say("exporting everything");
  const target = join(folder, "export");
  rmSync(target, { recursive: true, force: true });
  const before = process.memoryUsage.rss() / 1e6;
  const start = performance.now();
  const { result, peakMb } = await watchMemory(() =>
    exportDataset(engine, { format: "jsonl", names: false, folder: target, by: { userId: null, at: now() } }),
  );
  const spent = performance.now() - start;
  rmSync(target, { recursive: true, force: true });
  const records = result.manifest.files.reduce((sum, file) => sum + file.records, 0);
  const rate = records / (spent / 1000);
  const share = timeReading(engine.file) / spent;
  return [
    {
      operation: "export, JSON Lines, whole dataset",
      size: `${comments}, ${records} records`,
      measured: `${perSecond(rate)}, memory +${Math.max(0, peakMb - before).toFixed(0)} MB`,
      reach: "100,000/s, >= 0.5 of reading",
      limit: `${share.toFixed(2)} of reading the rows alone`,
      reached: rate >= 100_000 && share >= 0.5,
    },
  ];
}

/** Milliseconds to read the rows and drop them. */
function timeReading(file: string): number {
  const connection = new Database(file, { readonly: true });
  const start = performance.now();
  for (const reading of readings) {
    for (const _ of connection.prepare(reading).raw().iterate());
  }
  const spent = performance.now() - start;
  connection.close();
  return spent;
}
