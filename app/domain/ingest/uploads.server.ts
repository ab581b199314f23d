import { randomUUID } from "node:crypto";
import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Engine } from "#db/engine.server.ts";
import { isRefusal, Refusal } from "../shared/refusal.ts";
import type { ImportCounts } from "../vocabulary.ts";
import type { ImportFile } from "./files.server.ts";
import type { FormatChoice } from "./formats.ts";
import { type ImportProgress, importFiles } from "./import-files.server.ts";
import type { ImportLimits } from "./limits.ts";
import type { ImportPace, ImportProblem } from "./run.ts";
import type { ProgressView, UploadView } from "./views.ts";

/** People work in this process: nobody should notice that their request waited. */
const pace: ImportPace = { sliceMs: 5, pauseMs: 0 };
/** Problems that the check shows. */
const shownProblems = 200;
/** An upload that nobody confirms is removed after this long, in milliseconds. */
const keptMs = 6 * 3_600_000;

/** Files that people have sent, from their arrival until they are imported or given up. Lost with the process. */
interface Upload {
  token: string;
  folder: string;
  files: ImportFile[];
  options: UploadOptions;
  stage: UploadView["stage"];
  failure: string | null;
  progress: ImportProgress | null;
  counts: ImportCounts;
  problems: ImportProblem[];
  problemCount: number;
  /** Milliseconds since 1970 UTC. */
  at: number;
  /** The import's id once it has begun. */
  intakeId: number | null;
}

export interface UploadOptions {
  format: FormatChoice;
  source: string | null;
  encoding: string | null;
}

const uploadsOf = new WeakMap<Engine, Map<string, Upload>>();

function registry(engine: Engine): Map<string, Upload> {
  const uploads = uploadsOf.get(engine) ?? new Map<string, Upload>();
  uploadsOf.set(engine, uploads);
  return uploads;
}

const noCounts: ImportCounts = { articles: 0, comments: 0, newVersions: 0, duplicates: 0, rejected: 0 };

/**
 * Makes a folder for the files of one upload, beside the database, and removes what earlier ones have left behind.
 * @returns where files may be written, under names that the caller makes up
 */
export async function openUpload(engine: Engine, at: number): Promise<{ token: string; folder: string }> {
  const all = join(dirname(engine.file), "uploads");
  await mkdir(all, { recursive: true });
  await removeOld(engine, all, at);
  const token = randomUUID();
  const folder = join(all, token);
  await mkdir(folder);
  return { token, folder };
}

async function removeOld(engine: Engine, all: string, at: number): Promise<void> {
  const uploads = registry(engine);
  for (const name of await readdir(all)) {
    const upload = uploads.get(name);
    const since = upload?.at ?? (await stat(join(all, name))).mtimeMs;
    if (at - since < keptMs || upload?.stage === "checking" || upload?.stage === "importing") continue;
    uploads.delete(name);
    await rm(join(all, name), { recursive: true, force: true });
  }
}

/** Removes the folder of an upload that did not arrive whole. */
export async function dropUpload({ folder }: { folder: string }): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

/** Removes an upload and its files. */
export async function discardUpload(engine: Engine, token: string): Promise<void> {
  const upload = uploadOf(engine, token);
  if (upload.stage === "checking" || upload.stage === "importing") {
    throw new Refusal(
      "invalid_transition",
      "The files are being read. Wait until that is done, then discard them.",
    );
  }
  registry(engine).delete(token);
  await rm(upload.folder, { recursive: true, force: true });
}

/** Starts the check of files that have arrived: a dry run in the background. */
export function startCheck(
  engine: Engine,
  given: {
    token: string;
    folder: string;
    files: ImportFile[];
    options: UploadOptions;
    limits: ImportLimits;
    now: () => number;
    onBug: (error: unknown) => void;
  },
): void {
  const { token, folder, files, options, limits, now, onBug } = given;
  const upload: Upload = {
    token,
    folder,
    files,
    options,
    stage: "checking",
    failure: null,
    progress: null,
    counts: noCounts,
    problems: [],
    problemCount: 0,
    at: now(),
    intakeId: null,
  };
  registry(engine).set(token, upload);
  run(engine, upload, { limits, now, actor: null, dryRun: true })
    .then(() => {
      upload.stage = "checked";
    })
    .catch((error: unknown) => fail(upload, error, onBug));
}

/**
 * Starts the import of checked files in the background.
 * @returns the import's id, once it has begun
 * @throws Refusal when the upload is gone, still being checked or already being imported
 */
export async function confirmUpload(
  engine: Engine,
  given: {
    token: string;
    actor: number;
    limits: ImportLimits;
    now: () => number;
    onBug: (error: unknown) => void;
  },
): Promise<number> {
  const { token, actor, limits, now, onBug } = given;
  const upload = uploadOf(engine, token);
  if (upload.intakeId !== null) return upload.intakeId;
  if (upload.stage !== "checked") {
    throw new Refusal(
      "invalid_transition",
      "These files are not checked yet. Wait for the check, then import them.",
    );
  }
  upload.stage = "importing";
  upload.counts = noCounts;
  return new Promise<number>((started, refused) => {
    const onStart = (intakeId: number) => {
      upload.intakeId = intakeId;
      started(intakeId);
    };
    run(engine, upload, { limits, now, actor, dryRun: false, onStart })
      .catch((error: unknown) => {
        fail(upload, error, onBug);
        refused(error);
      })
      .then(() => {
        registry(engine).delete(token);
        return rm(upload.folder, { recursive: true, force: true });
      })
      .catch(onBug);
  });
}

function run(
  engine: Engine,
  upload: Upload,
  given: {
    limits: ImportLimits;
    now: () => number;
    actor: number | null;
    dryRun: boolean;
    onStart?: (intakeId: number) => void;
  },
): Promise<unknown> {
  const { format, source, encoding } = upload.options;
  return importFiles(engine, {
    ...given,
    files: upload.files,
    format,
    source,
    encoding: encoding ?? undefined,
    pace,
    onProblem(problem) {
      upload.problemCount += 1;
      if (upload.problems.length < shownProblems) upload.problems.push(problem);
    },
    onProgress(progress) {
      upload.progress = progress;
      upload.counts = progress.counts;
    },
  });
}

function fail(upload: Upload, error: unknown, onBug: (error: unknown) => void): void {
  if (!isRefusal(error)) onBug(error);
  upload.stage = "failed";
  upload.failure = isRefusal(error)
    ? error.message
    : "The files could not be read because of an error in Docket. The log has it; tell whoever runs Docket.";
}

/** @throws Refusal when there is no such upload (any more) */
function uploadOf(engine: Engine, token: string): Upload {
  const upload = registry(engine).get(token);
  if (upload === undefined) {
    throw new Refusal(
      "not_found",
      "These files are not here any more: they were imported, discarded or left for too long. Upload them again.",
    );
  }
  return upload;
}

/** An upload for its page; or the id of the import that came of it. */
export function viewUpload(engine: Engine, token: string): UploadView | { intakeId: number } {
  const upload = uploadOf(engine, token);
  if (upload.intakeId !== null) return { intakeId: upload.intakeId };
  const { files, options, stage, failure, counts, problems, problemCount } = upload;
  return {
    token,
    files: files.map(({ name, bytes }) => ({ name, bytes })),
    ...options,
    stage,
    failure,
    progress: progressView(upload.progress),
    counts,
    problems: problems.map(({ file, line, reason }, at) => ({ id: at + 1, file, line, reason })),
    problemCount,
  };
}

/** How far an import is that this process runs; null when it runs none of this id. */
export function runningImport(
  engine: Engine,
  intakeId: number,
): { progress: ProgressView | null; counts: ImportCounts } | null {
  for (const { intakeId: id, progress, counts } of registry(engine).values()) {
    if (id === intakeId) return { progress: progressView(progress), counts };
  }
  return null;
}

function progressView(progress: ImportProgress | null): ProgressView | null {
  if (progress === null) return null;
  const { file, bytes, totalBytes } = progress;
  return { file, bytes, totalBytes };
}
