import type { ParseArgsOptionDescriptor } from "node:util";
import type { Engine } from "#db/engine.server.ts";

/**
 * One command of the command line. A file `scripts/commands/NAME.ts` that exports these four is the command `docket
 * NAME`; `scripts/commands/AREA/NAME.ts` is `docket AREA NAME`. Nothing has to be registered.
 */
export interface Command {
  /** What it does in one line, for the list of commands. */
  readonly summary: string;
  /** The text under `docket NAME --help`: usage line, arguments, examples. Options are listed below it by themselves. */
  readonly help: string;
  /** Options besides `--db`, `--json` and `--help`, which every command has. */
  readonly options: CommandOptions;
  run(context: CommandContext): Promise<CommandResult>;
}

/** `util.parseArgs` options, each with the words `--help` shows: "FILE  rejected rows go here". */
export type CommandOptions = Record<string, ParseArgsOptionDescriptor & { help: string }>;

export interface CommandContext {
  /** Arguments that are not options, without the command's own name. */
  readonly args: readonly string[];
  /** Values of `options`, by their long names. */
  readonly values: Readonly<Record<string, OptionValue>>;
  /**
   * Opens the database of `--db`, migrated to this version; the same engine at every call. It is closed for you.
   * A file that is not there is made, unless the command can only look at an `existing` one.
   */
  db(need?: { existing: boolean }): Promise<Engine>;
  /** True under `--json`: the report that `run` returns is printed as the one object on standard output. */
  readonly json: boolean;
  /** Prints a line for people: on standard output, or on standard error under `--json`. */
  out(line: string): void;
  /** Prints a line on standard error: progress and warnings. */
  err(line: string): void;
  /** The project folder, absolute. */
  readonly root: string;
  /** Current time in milliseconds since 1970-01-01 UTC. */
  now(): number;
}

export type OptionValue = string | boolean | (string | boolean)[] | undefined;

/** `problem` makes the exit status 1: the command did its work and found something wrong. */
export interface CommandResult {
  /** The one JSON object of `--json`. */
  readonly report: object;
  readonly problem?: boolean;
}

/** Wrong use of the command line: printed with a hint at `--help`, exit status 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UsageError";
  }
}
