import { createReadStream } from "node:fs";
import type { Engine } from "#db/engine.server.ts";
import type { ImportFile } from "./files.server.ts";
import { jsonlReader } from "./jsonl.ts";
import { type ReadLine, readLines } from "./jsonl-lines.ts";
import { landRecords, type Parsed } from "./land-records.server.ts";
import type { ImportMemory } from "./landing.server.ts";
import { type ImportRun, notice, reject } from "./run.ts";
import { inSlices } from "./slices.server.ts";
import { setAside } from "./waiting.server.ts";

/** Bytes read at a time: enough for a large slice, little enough to be split in a few milliseconds. */
const chunkBytes = 1024 * 1024;
/** Names of unknown keys that the notice about them tells, and that are remembered at all. */
const namedKeys = 8;
const countedKeys = 1_000;

/**
 * Imports a JSONL file line by line. Comments whose article or parent has not come are set aside.
 * @param progress told how many bytes have been read
 * @throws Refusal when the file cannot be read in the encoding it has or was said to have
 */
export async function importLines(given: {
  engine: Engine;
  run: ImportRun;
  memory: ImportMemory;
  file: ImportFile;
  encoding: string | undefined;
  progress: (bytes: number) => void;
}): Promise<void> {
  const { engine, run, memory, file, encoding, progress } = given;
  const read = jsonlReader(run.limits);
  const unknown = new Map<string, number>();
  const stream = createReadStream(file.path, { highWaterMark: chunkBytes });

  const parse = (lines: readonly ReadLine[]): Parsed[] => {
    const parsed: Parsed[] = [];
    for (const line of lines) {
      const origin = { file: file.name, line: line.number, raw: "text" in line ? line.text : null };
      if ("reason" in line) {
        reject(run, origin, line.reason);
        continue;
      }
      if (line.text.trim() === "") continue;
      const reading = read(line.text);
      if ("reason" in reading) {
        reject(run, origin, reading.reason);
        continue;
      }
      for (const key of reading.unknownKeys) {
        if (unknown.size < countedKeys && !unknown.has(key)) unknown.set(key, line.number);
      }
      for (const words of reading.notices) notice(run, origin, words);
      parsed.push({ record: reading.record, origin });
    }
    return parsed;
  };

  for await (const lines of readLines(stream, { encoding, limits: run.limits })) {
    await inSlices({
      engine,
      run,
      memory,
      rows: lines,
      size: (line) => ("text" in line ? line.text.length : 0),
      prepare: parse,
      async land(landing, parsed) {
        await setAside(landing.tx, await landRecords(landing, parsed));
      },
    });
    progress(stream.bytesRead);
  }
  if (unknown.size > 0) {
    const [first] = unknown.values();
    const names = [...unknown.keys()].slice(0, namedKeys).join(", ");
    const more = unknown.size > namedKeys ? ` and ${unknown.size - namedKeys} more` : "";
    notice(
      run,
      { file: file.name, line: first! },
      `Keys that Docket does not know were passed over: ${names}${more}.`,
    );
  }
}
