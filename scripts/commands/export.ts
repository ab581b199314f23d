import { resolve } from "node:path";
import { exportDataset } from "#app/domain/release/export.server.ts";
import { datasetFiles } from "#app/domain/release/records.ts";
import { type ExportFormat, exportFormats } from "#app/domain/vocabulary.ts";
import { progressBar } from "#scripts/progress-bar.ts";
import { type CommandContext, type CommandResult, UsageError } from "./types.ts";

export const summary = "write the dataset as JSON Lines or CSV, with a manifest";
export const help = `docket export --format FORMAT --out DIR [--names]

Writes articles, comments, claims, tones and decisions, a file each, and manifest.json with counts and SHA-256 sums.
DIR is made if it is not there; it may be empty or hold an earlier export, which is replaced. Authors are pseudonyms,
the same in every export of this database, unless --names is given. The export is an event of the audit trail.

  docket export --format jsonl --out dataset
  docket export --format csv --out dataset-csv --json`;

export const options = {
  format: { type: "string", help: `FORMAT  ${exportFormats.join(" or ")}` },
  out: { type: "string", help: "DIR  where the files go" },
  names: { type: "boolean", help: "leave the names of authors readable" },
} as const;

export async function run({ args, values, db, out, now }: CommandContext): Promise<CommandResult> {
  const format = exportFormats.find((known): known is ExportFormat => known === values.format);
  if (format === undefined)
    throw new UsageError(`Say which format with --format: ${exportFormats.join(" or ")}.`);
  if (typeof values.out !== "string" || values.out === "")
    throw new UsageError("Say where to with --out DIR.");
  if (args.length > 0) throw new UsageError(`Unexpected: ${args.join(" ")}`);
  const engine = await db({ existing: true });
  const folder = resolve(values.out);
  const started = performance.now();
  const bar = progressBar();
  const { manifest, manifestSha256, exportId } = await exportDataset(engine, {
    format,
    names: values.names === true,
    folder,
    by: { userId: null, at: now() },
    progress: (file, records) =>
      bar.show(datasetFiles.indexOf(file) / datasetFiles.length, `${file}: ${records}`),
  });
  bar.done();
  const ms = Math.round(performance.now() - started);
  for (const { name, records, bytes } of manifest.files) out(`${name}: ${records} records, ${bytes} bytes`);
  out(`${folder}: manifest.json, SHA-256 ${manifestSha256}`);
  return {
    report: {
      folder,
      format,
      names: manifest.names,
      manifest_sha256: manifestSha256,
      export_id: exportId,
      files: manifest.files,
      audit_head: manifest.audit_head,
      ms,
    },
  };
}
