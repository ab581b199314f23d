import { writeFile } from "node:fs/promises";
import type { Engine } from "#db/engine.server.ts";
import { record, sha256 } from "../audit/record.server.ts";
import { canonicalJson } from "../shared/canonical-json.ts";
import { productVersion } from "../shared/product.ts";
import type { ExportFormat } from "../vocabulary.ts";
import { auditHead } from "./audit-head.server.ts";
import { csvRow } from "./csv.ts";
import { type CsvTable, csvTables } from "./csv-tables.ts";
import { prepareFolder, publishFolder, unfinishedPath } from "./export-folder.server.ts";
import { type FileSink, openSink } from "./file-sink.server.ts";
import { type Manifest, type ManifestFile, makeManifest, manifestName, manifestText } from "./manifest.ts";
import { readClaims } from "./read-claims.server.ts";
import { readDecisions } from "./read-decisions.server.ts";
import { readArticles, readComments } from "./read-documents.server.ts";
import { readRelations } from "./read-relations.server.ts";
import { readTones } from "./read-tones.server.ts";
import { type DatasetFile, type DatasetRecords, datasetFiles, jsonLine } from "./records.ts";
import { type DatasetSource, openSource } from "./source.server.ts";

export interface ExportOptions {
  format: ExportFormat;
  /** True leaves the authors' names readable. */
  names: boolean;
  /** Made if it is not there. */
  folder: string;
  /** Who exports (null on the command line), and when, ms since 1970 UTC. */
  by: { userId: number | null; at: number };
  /** Called often with the file and the number of its records so far. */
  progress?: (file: DatasetFile, records: number) => unknown;
}

export interface Exported {
  exportId: number;
  manifest: Manifest;
  /** SHA-256 of manifest.json, hex. */
  manifestSha256: string;
  /** Names of all files, the manifest last. */
  files: string[];
}

const readers: { [F in DatasetFile]: (from: DatasetSource) => AsyncGenerator<DatasetRecords[F][]> } = {
  articles: readArticles,
  comments: readComments,
  claims: readClaims,
  tones: readTones,
  decisions: readDecisions,
  relations: readRelations,
};

/**
 * Writes the dataset as it stands now into a folder: a file for each kind of record and a manifest. The same data
 * gives the same bytes. The files appear together, once everything is written and the export is in the audit trail.
 * @throws {Refusal} bad_input for a folder that holds something else
 */
export async function exportDataset(engine: Engine, options: ExportOptions): Promise<Exported> {
  const { format, names, folder } = options;
  await prepareFolder(folder);
  const from = await openSource(engine, names);
  try {
    const tablesOf = csvTables([...from.codebooks.values()]);
    const files: ManifestFile[] = [];
    for (const file of datasetFiles)
      files.push(await writeOne(from, { file, options, table: tablesOf[file] }));
    const head = await auditHead(engine.read, from.snapshot);
    const manifest = makeManifest({
      version: productVersion,
      format,
      names,
      files,
      counts: countsOf(files),
      audit_head: head && { ...head, at: new Date(head.at).toISOString() },
      ...codebooksOf(from),
    });
    const text = manifestText(manifest);
    await writeFile(unfinishedPath(folder, manifestName), text, { mode: 0o600, flush: true });
    const manifestSha256 = sha256(text);
    const exportId = await recordExport(engine, { options, counts: manifest.counts, manifestSha256 });
    const written = files.map(({ name }) => name);
    await publishFolder(folder, written);
    return { exportId, manifest, manifestSha256, files: [...written, manifestName] };
  } finally {
    from.snapshot.close();
  }
}

async function writeOne<F extends DatasetFile>(
  from: DatasetSource,
  given: { file: F; options: ExportOptions; table: CsvTable<DatasetRecords[F]> },
): Promise<ManifestFile> {
  const { file, options } = given;
  const name = `${file}.${options.format}`;
  const sink = await openSink(unfinishedPath(options.folder, name));
  try {
    const written = await writeRecords(from, { ...given, sink });
    return { name, ...written, ...(await sink.close()) };
  } catch (error) {
    await sink.abandon();
    throw error;
  }
}

async function writeRecords<F extends DatasetFile>(
  from: DatasetSource,
  given: { file: F; options: ExportOptions; table: CsvTable<DatasetRecords[F]>; sink: FileSink },
): Promise<{ records: number; rows: number }> {
  const { file, options, table, sink } = given;
  const read = readers[file] as (from: DatasetSource) => AsyncGenerator<DatasetRecords[F][]>;
  const count = { records: 0, rows: 0 };
  if (options.format === "csv") await sink.write(csvRow(table.columns));
  for await (const page of read(from)) {
    let text = "";
    for (const one of page) {
      const lines = options.format === "jsonl" ? [jsonLine(one)] : table.rows(one).map(csvRow);
      for (const line of lines) text += line;
      count.rows += lines.length;
    }
    count.records += page.length;
    await sink.write(text);
    await options.progress?.(file, count.records);
  }
  return count;
}

function countsOf(files: readonly ManifestFile[]): Record<DatasetFile, number> {
  return Object.fromEntries(datasetFiles.map((file, index) => [file, files[index]!.records])) as Record<
    DatasetFile,
    number
  >;
}

function codebooksOf({ codebooks }: DatasetSource): Pick<Manifest, "codebook_version" | "codebooks"> {
  const list = [...codebooks].map(([version, body]) => ({
    version,
    name: body.version,
    sha256: sha256(canonicalJson(body)),
  }));
  return { codebook_version: list.at(-1)?.name ?? null, codebooks: list };
}

async function recordExport(
  engine: Engine,
  given: { options: ExportOptions; counts: Record<DatasetFile, number>; manifestSha256: string },
): Promise<number> {
  const { options, counts, manifestSha256 } = given;
  const { format, names, by } = options;
  return engine.tx(async (tx) => {
    const id = tx.nextId("datasetExport");
    const after = { id, format, names, counts, manifestSha256, exportedBy: by.userId, exportedAt: by.at };
    await record(tx, { actor: by.userId, at: by.at }, [
      {
        action: "dataset.exported",
        subject: { kind: "dataset", id },
        about: { exportId: id, rows: Object.values(counts).reduce((sum, count) => sum + count, 0) },
        changes: [{ table: "datasetExport", before: null, after }],
      },
    ]);
    return id;
  });
}
