import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { resolve } from "node:path";
import type { Readable, Writable } from "node:stream";
import { readLines } from "#app/domain/ingest/jsonl-lines.ts";
import { importLimits } from "#app/domain/ingest/limits.ts";
import { Refusal } from "#app/domain/shared/refusal.ts";
import { claimRow } from "#app/domain/suggest/claim-row.ts";
import { explain } from "#app/domain/suggest/explain.ts";
import { explanationLines } from "#app/domain/suggest/explain-words.ts";
import { claimFinders } from "#app/domain/suggest/finders/index.ts";
import { suggest } from "#app/domain/suggest/suggest.ts";
import { readRow } from "#app/domain/suggest/text-row.ts";
import { type CommandContext, type CommandResult, UsageError } from "./types.ts";

/** Problems that are printed; the rest are counted. */
const printed = 20;

export const summary = "propose claims in texts, without a database";
export const help = `docket suggest --in FILE.jsonl --out FILE.jsonl
docket suggest --explain TEXT

Reads a row {"id", "text"} a line and writes {"id", "claims"} for each: kind, min, max, min_inclusive, max_inclusive,
start, end, quote, fields, score and rule of every claim. Offsets are code points, 0-based, end exclusive. min and max
are the figures as printed, null for words like "dozens"; an end that the text leaves open has the figure too, and null
for whether it is inclusive ("more than 180": 180, 180, false, null). A lone - is standard input or output.
Rows that cannot be read are named with their line and left out; the rest are written, and the exit status is 1.

--explain shows the sentences and numbers of a text, every rule that fired, and what was turned down and why.

  docket suggest --in comments.jsonl --out claims.jsonl
  docket suggest --explain "At least 12 people were killed."`;

export const options = {
  in: { type: "string", help: "FILE  texts to read, one JSON object a line" },
  out: { type: "string", help: "FILE  where the claims go" },
  explain: { type: "string", help: "TEXT  show how this text is read" },
} as const;

export async function run(context: CommandContext): Promise<CommandResult> {
  const { args, values, json, out } = context;
  if (args.length > 0) throw new UsageError(`Unexpected: ${args.join(" ")}`);
  if (typeof values.explain === "string") {
    if (values.in !== undefined || values.out !== undefined)
      throw new UsageError("--explain takes its text from the command line; leave --in and --out out.");
    const explanation = explain(values.explain);
    for (const line of explanationLines(explanation)) out(line);
    const { kept, fired, vetoes } = explanation;
    return { report: { kept, fired, vetoes } };
  }
  const { in: from, out: to } = values;
  if (typeof from !== "string" || typeof to !== "string" || from === "" || to === "")
    throw new UsageError("Name both files with --in FILE and --out FILE, or a text with --explain TEXT.");
  if (to === "-" && json)
    throw new UsageError("--json and --out - both write to standard output; choose one.");
  if (from !== "-" && resolve(from) === resolve(to))
    throw new UsageError("--in and --out name the same file. Choose another for the claims.");
  return suggestFile(context, from, to);
}

async function suggestFile(context: CommandContext, from: string, to: string): Promise<CommandResult> {
  const { out, err } = context;
  const counts = { rows: 0, claims: 0, refused: 0 };
  const problems: { line: number; reason: string }[] = [];
  const refuse = (line: number, reason: string) => {
    counts.refused += 1;
    if (problems.length >= printed) return;
    problems.push({ line, reason });
    err(`${from}:${line}: ${reason}`);
  };
  const started = performance.now();
  const source = await openSource(from);
  const target = await openTarget(to);
  for await (const lines of readLines(source, { limits: importLimits(process.env) })) {
    let written = "";
    for (const line of lines) {
      const row = "text" in line ? readRow(line.text) : { reason: line.reason };
      if (row === null) continue;
      if ("reason" in row) {
        refuse(line.number, row.reason);
        continue;
      }
      const claims = suggest(row.text, { finders: claimFinders }).flatMap((one) => claimRow(one) ?? []);
      counts.rows += 1;
      counts.claims += claims.length;
      written += `${JSON.stringify({ id: row.id, claims })}\n`;
    }
    if (written !== "" && !target.write(written)) await once(target, "drain");
  }
  if (to !== "-") {
    target.end();
    await once(target, "close");
  }
  if (counts.refused > printed) err(`... and ${(counts.refused - printed).toLocaleString("en")} more.`);
  const ms = Math.round(performance.now() - started);
  const say = to === "-" ? err : out;
  say(`${counts.rows} texts, ${counts.claims} claims, ${counts.refused} lines refused`);
  return { report: { ...counts, problems, ms }, problem: counts.refused > 0 };
}

async function openSource(path: string): Promise<Readable> {
  if (path === "-") return process.stdin;
  const stream = createReadStream(path);
  try {
    await once(stream, "open");
  } catch (error) {
    throw new Refusal("bad_input", `${path} cannot be read: ${(error as Error).message}. Check the name.`);
  }
  return stream;
}

async function openTarget(path: string): Promise<Writable> {
  if (path === "-") return process.stdout;
  const stream = createWriteStream(path);
  try {
    await once(stream, "open");
  } catch (error) {
    throw new Refusal("bad_input", `The claims cannot be written to ${path}: ${(error as Error).message}.`);
  }
  return stream;
}
