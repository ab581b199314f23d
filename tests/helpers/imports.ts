import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { afterAll } from "vitest";
import { findFiles } from "#app/domain/ingest/files.server.ts";
import {
  type ImportOptions,
  type ImportOutcome,
  importFiles,
} from "#app/domain/ingest/import-files.server.ts";
import { defaultLimits } from "#app/domain/ingest/limits.ts";
import { inFileOrder } from "#app/domain/ingest/report.ts";
import type { ImportProblem } from "#app/domain/ingest/run.ts";
import type { Engine } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";

export type ImportReport = ImportOutcome & { problems: ImportProblem[] };

/** A folder for the files that tests import, removed after them. */
export function useImportFolder() {
  const folder = mkdtempSync(join(tmpdir(), "docket-import-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    path: folder,
    /** Writes a file and gives its path. */
    write(name: string, content: string | Uint8Array): string {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    /** Writes records as JSON lines. */
    writeRecords(name: string, records: readonly object[]): string {
      return this.write(name, records.map((record) => `${JSON.stringify(record)}\n`).join(""));
    },
  };
}

/** Imports paths as the command line does, with small slices, so that a test crosses many of them. */
export async function importPaths(
  engine: Engine,
  paths: readonly string[],
  options: Partial<ImportOptions> = {},
): Promise<ImportReport> {
  const problems: ImportProblem[] = [];
  const format = options.format ?? "auto";
  const outcome = await importFiles(engine, {
    files: await findFiles(paths, format),
    format,
    source: null,
    dryRun: false,
    actor: null,
    limits: defaultLimits,
    pace: { sliceMs: 1, pauseMs: 0 },
    now: Date.now,
    onProblem: (problem) => problems.push(problem),
    ...options,
  });
  return { ...outcome, problems: inFileOrder(problems) };
}

/** Every document as people could name it: what matters of a tree, whatever the ids inside. */
export async function importedTree(engine: Engine) {
  const parent = alias(tables.document, "parent");
  const { document, textVersion, author, source } = tables;
  const rows = await engine.read
    .select({
      source: source.name,
      id: document.externalId,
      publicId: document.publicId,
      parent: parent.externalId,
      depth: document.depth,
      author: author.name,
      text: textVersion.body,
      version: textVersion.version,
    })
    .from(document)
    .innerJoin(source, eq(source.id, document.sourceId))
    .innerJoin(textVersion, eq(textVersion.id, document.currentVersionId))
    .leftJoin(author, eq(author.id, document.authorId))
    .leftJoin(parent, eq(parent.id, document.parentId));
  return rows.sort((a, b) => (a.publicId < b.publicId ? -1 : 1));
}

/** A record of an article for the importer. */
export const articleRecord = (id: string, more: object = {}) => ({
  type: "article",
  id,
  title: `Story ${id}`,
  text: `Story ${id}\n\nIt fell.`,
  ...more,
});
/** A record of a comment under article a1 for the importer. */
export const commentRecord = (id: string, parent: string | null, more: object = {}) => ({
  type: "comment",
  id,
  article_id: "a1",
  parent_id: parent,
  author: "Ilse",
  text: `comment ${id}`,
  ...more,
});
