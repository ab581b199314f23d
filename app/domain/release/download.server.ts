import { createReadStream } from "node:fs";
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Engine } from "#db/engine.server.ts";
import { type ExportOptions, exportDataset } from "./export.server.ts";
import { tarEnd, tarHeader, tarLength, tarPadding } from "./tar.ts";

/** A dataset on its way to a browser. */
export interface Download {
  /** Name of the archive. */
  name: string;
  /** Bytes of the archive. */
  length: number;
  /** The archive, read from disk as fast as it is taken. The files are deleted when it ends or is given up. */
  archive: AsyncGenerator<Uint8Array>;
}

const prefix = "docket-dataset-";
/** A folder that a crash left behind is deleted by a later download, once it is this old. */
const leftAfterMs = 24 * 3_600_000;

/**
 * Exports into a folder beside the database, then hands the files out as one tar archive. A slow reader so holds
 * neither the database's snapshot nor memory, only disk.
 */
export async function downloadDataset(
  engine: Engine,
  options: Omit<ExportOptions, "folder">,
): Promise<Download> {
  const beside = dirname(engine.file);
  await deleteLeftBehind(beside);
  const folder = await mkdtemp(join(beside, prefix));
  try {
    const { files, manifest } = await exportDataset(engine, { ...options, folder });
    const head = manifest.audit_head;
    const root = `docket-${options.format}${head === null ? "" : `-${head.seq}`}`;
    const entries = await Promise.all(
      files.map(async (name) => ({ name, size: (await stat(join(folder, name))).size })),
    );
    return {
      name: `${root}.tar`,
      length: tarLength(entries.map(({ size }) => size)),
      archive: archiveOf({ folder, root, entries, at: head === null ? 0 : Date.parse(head.at) }),
    };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

async function* archiveOf(given: {
  folder: string;
  root: string;
  entries: { name: string; size: number }[];
  at: number;
}): AsyncGenerator<Uint8Array> {
  const { folder, root, entries, at } = given;
  try {
    for (const { name, size } of entries) {
      yield tarHeader({ name: `${root}/${name}`, size, at });
      yield* createReadStream(join(folder, name)) as AsyncIterable<Uint8Array>;
      yield tarPadding(size);
    }
    yield tarEnd();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function deleteLeftBehind(beside: string): Promise<void> {
  // The clock of the files.
  const now = Date.now();
  for (const name of await readdir(beside)) {
    if (!name.startsWith(prefix)) continue;
    const folder = join(beside, name);
    const changedAt = await stat(folder).then(
      ({ mtimeMs }) => mtimeMs,
      () => now,
    );
    if (now - changedAt > leftAfterMs) await rm(folder, { recursive: true, force: true });
  }
}
