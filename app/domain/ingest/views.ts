import type { ImportCounts, ImportState } from "../vocabulary.ts";
import type { FormatChoice } from "./formats.ts";

/** A problem as pages list it. */
export interface ProblemView {
  /** Key of the row; rising. */
  id: number;
  file: string;
  /** 1-based; null when it is about the whole file. */
  line: number | null;
  reason: string;
}

/** How far a running import is. */
export interface ProgressView {
  /** Name of the file in hand; null while answers wait for their parents. */
  file: string | null;
  bytes: number;
  totalBytes: number;
}

/** One import in the list of all. */
export interface IntakeLine {
  id: number;
  files: string[];
  /** "unfinished": marked as running, but nobody is running it here: it was cut short, or another program runs it. */
  state: ImportState | "unfinished";
  startedAt: number;
  finishedAt: number | null;
  /** Name of the person; null for the command line. */
  by: string | null;
  counts: ImportCounts;
}

/** One import with what went wrong. */
export interface IntakeView extends IntakeLine {
  /** Null unless it is running in this program. */
  progress: ProgressView | null;
  problems: ProblemView[];
  /** The last problem of this page when there are more, else null. */
  next: number | null;
  /** Refused rows are kept that can be mended and sent again. */
  hasRejects: boolean;
}

/** An upload between its check and its import. */
export interface UploadView {
  token: string;
  files: { name: string; bytes: number }[];
  format: FormatChoice;
  source: string | null;
  encoding: string | null;
  /** "failed": the check could not be carried out; `failure` says why. */
  stage: "checking" | "checked" | "importing" | "failed";
  failure: string | null;
  progress: ProgressView | null;
  counts: ImportCounts;
  /** The first problems. */
  problems: ProblemView[];
  problemCount: number;
}
