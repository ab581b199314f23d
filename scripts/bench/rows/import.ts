import { join } from "node:path";
import { corpusFile, timeImport } from "../prepare.ts";
import { timeRawImport } from "../raw.ts";
import { type BenchRow, perSecond } from "../table.ts";

/** Import at full speed, and the same rows written by raw better-sqlite3. */
export async function measureImport(given: {
  folder: string;
  comments: number;
  say(line: string): void;
}): Promise<BenchRow[]> {
  const { folder, comments, say } = given;
  const corpus = await corpusFile(folder, comments, say);
  const file = join(folder, "import.db");
  say(`importing ${comments} comments`);
  const imported = await timeImport({ corpus, file });
  say("writing the same rows raw");
  const rawMs = await timeRawImport(file, join(folder, "raw.db"));
  const rate = imported.comments / (imported.ms / 1000);
  const ratio = rawMs / imported.ms;
  return [
    {
      operation: "import with threads, index, events",
      size: String(comments),
      measured: `${perSecond(rate)}, peak ${imported.peakMb.toFixed(0)} MB`,
      reach: "25,000/s, < 300 MB, >= 0.6 of raw",
      limit: `${ratio.toFixed(2)} of raw (${perSecond(imported.comments / (rawMs / 1000))})`,
      reached: rate >= 25_000 && ratio >= 0.6 && imported.peakMb < 300,
    },
  ];
}
