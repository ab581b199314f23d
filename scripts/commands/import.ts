import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import { knownEncoding } from "#app/domain/ingest/encoding.ts";
import { findFiles } from "#app/domain/ingest/files.server.ts";
import { formatChoices, importFormats } from "#app/domain/ingest/formats.ts";
import { type ImportProgress, importFiles } from "#app/domain/ingest/import-files.server.ts";
import { importLimits } from "#app/domain/ingest/limits.ts";
import { countsInWords, importReport } from "#app/domain/ingest/report.ts";
import type { ImportPace, ImportProblem } from "#app/domain/ingest/run.ts";
import { isRefusal, Refusal } from "#app/domain/shared/refusal.ts";
import { type ProgressBar, progressBar } from "#scripts/progress-bar.ts";
import { type CommandContext, type CommandResult, UsageError } from "./types.ts";

/** Nobody works in this process. A server beside it looks for its turn every other millisecond. */
export const pace: ImportPace = { sliceMs: 400, pauseMs: 5 };
/** Problems that are printed; the rest are counted. */
const printed = 20;
/** Problems of a report; of so broken an import more would not help. */
const reported = 100_000;

export const summary = "import articles and comments from files";
export const help = `docket import PATH... [--format FORMAT] [--dry-run] [--rejects FILE] [--source NAME] [--encoding NAME]

PATH is a file or a folder. Of a folder the files whose names a format knows are read, in the order of their paths.
Importing a file again changes nothing; a text that has changed becomes a new version and opens its item again.
An import that was cut short is completed by running it again.

Formats:
${importFormats.map(({ id, about, extensions }) => `  ${id.padEnd(10)} ${about} (${extensions.join(", ")})`).join("\n")}

  docket import pages/ --dry-run
  docket import comments.jsonl --source "Harbour Light" --rejects rejected.jsonl`;

export const options = {
  format: { type: "string", help: `FORMAT  ${formatChoices.join(", ")}; auto looks at each file` },
  "dry-run": { type: "boolean", help: "say what would happen and change nothing" },
  rejects: { type: "string", help: "FILE  refused lines go here, to be mended and imported again" },
  source: { type: "string", help: "NAME  the source of everything in these files" },
  encoding: { type: "string", help: "NAME  such as windows-1256, where it is not UTF-8 and cannot be told" },
} as const;

export async function run(context: CommandContext): Promise<CommandResult> {
  const { args, values, db, out, err, now } = context;
  if (args.length === 0) throw new UsageError("Name at least one file or folder to import.");
  const format = formatChoices.find((choice) => choice === (values.format ?? "auto"));
  if (format === undefined) throw new UsageError(`--format is one of ${formatChoices.join(", ")}.`);
  const encoding = values.encoding === undefined ? undefined : checkedEncoding(String(values.encoding));
  const dryRun = values["dry-run"] === true;
  const files = await findFiles(args, format);
  const problems = problemKeeper(context);
  const rejects = values.rejects === undefined ? null : await openRejects(String(values.rejects));
  const bar = progressBar();
  try {
    const { counts } = await importFiles(await db(), {
      files,
      format,
      source: (values.source as string | undefined) ?? null,
      encoding,
      dryRun,
      actor: null,
      limits: importLimits(process.env),
      pace,
      now,
      onProblem(problem) {
        problems.add(problem);
        if (problem.rejected && problem.raw !== null) rejects?.write(`${problem.raw}\n`);
      },
      onProgress: (progress) => showProgress(bar, progress),
    });
    bar.done();
    problems.summarise();
    out(`${dryRun ? "Nothing was changed. " : ""}${countsInWords(counts, { dryRun })}`);
    if (rejects !== null && counts.rejected > 0) err(`Refused lines are in ${values.rejects}.`);
    return { report: importReport(counts, problems.kept), problem: counts.rejected > 0 };
  } finally {
    bar.done();
    if (rejects !== null) {
      rejects.end();
      await once(rejects, "close");
    }
  }
}

function checkedEncoding(label: string): string {
  try {
    return knownEncoding(label);
  } catch (error) {
    throw isRefusal(error) ? new UsageError(error.message) : error;
  }
}

async function openRejects(path: string): Promise<WriteStream> {
  const stream = createWriteStream(path);
  try {
    await once(stream, "open");
  } catch (error) {
    throw new Refusal(
      "bad_input",
      `The refused lines cannot be written to ${path}: ${(error as Error).message}.`,
    );
  }
  return stream;
}

function showProgress(bar: ProgressBar, { file, bytes, totalBytes, counts }: ImportProgress) {
  const share = totalBytes === 0 ? 1 : bytes / totalBytes;
  const done = counts.articles + counts.comments + counts.newVersions + counts.duplicates;
  bar.show(share, `${Math.floor(share * 100)} %  ${done.toLocaleString("en")} records  ${file ?? "threads"}`);
}

/** Prints the first problems as they come, and keeps them for the report. */
function problemKeeper({ err }: CommandContext) {
  const kept: ImportProblem[] = [];
  let count = 0;
  return {
    kept,
    add(problem: ImportProblem) {
      count += 1;
      if (kept.length < reported) kept.push(problem);
      if (count > printed) return;
      const place = problem.line === null ? problem.file : `${problem.file}:${problem.line}`;
      err(`${place}: ${problem.reason}`);
    },
    summarise() {
      if (count > printed) err(`... and ${(count - printed).toLocaleString("en")} more; --json lists them.`);
    },
  };
}
