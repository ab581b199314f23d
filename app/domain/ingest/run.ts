import type { ImportCounts } from "../vocabulary.ts";
import type { ImportLimits } from "./limits.ts";

/** Something that the person who imports should know. */
export interface ImportProblem {
  /** Name of the file, without folders. */
  file: string;
  /** 1-based; null when it is about the whole file. */
  line: number | null;
  reason: string;
  /** The refused line as it stood; null when nothing was refused, or when there is no line to mend. */
  raw: string | null;
  /** Nothing landed of what this is about. */
  rejected: boolean;
}

/** Where a record came from. */
export interface Origin {
  file: string;
  line: number;
  raw: string | null;
}

/** How an import shares the database with others, in milliseconds. */
export interface ImportPace {
  /** How long it may keep the database busy in one go while nobody works. */
  sliceMs: number;
  /** How long it then leaves it to others; with 0 only this process gets a turn, which waits in the same line. */
  pauseMs: number;
}

/** What one import works by and what it has done so far. */
export interface ImportRun {
  readonly dryRun: boolean;
  /** User id, or null for the system. */
  readonly actor: number | null;
  /** The intake row; 0 in a dry run. */
  readonly intakeId: number;
  /** Name of the source that the person gave; it goes before what records say. */
  readonly source: string | null;
  readonly limits: ImportLimits;
  readonly pace: ImportPace;
  readonly counts: ImportCounts;
  /** Problems that the next transaction writes. */
  readonly unwritten: ImportProblem[];
  /** Milliseconds since 1970 UTC. */
  now(): number;
  /** Takes note of a problem. */
  report(problem: ImportProblem): void;
  /** Lets others work between two slices. */
  turn(): Promise<void>;
}

/** The source of material that does not say where it is from. */
export const defaultSource = "Imported files";

/** Why a comment becomes a root although it names a parent. */
export type RootReason = "missing" | "cyclic";

/** Notes a refused record. */
export function reject(run: ImportRun, { file, line, raw }: Origin, reason: string): void {
  run.counts.rejected += 1;
  run.report({ file, line, reason, raw, rejected: true });
}

/** Notes something about a record that landed. */
export function notice(run: ImportRun, { file, line }: Pick<Origin, "file" | "line">, reason: string): void {
  run.report({ file, line, reason, raw: null, rejected: false });
}
