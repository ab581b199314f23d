import { parseArgs } from "node:util";
import { isRefusal } from "#app/domain/shared/refusal.ts";
import type { Engine } from "#db/engine.server.ts";
import { commandHelp, commandList, commonOptions } from "./commands/help.ts";
import { commands } from "./commands/registry.ts";
import { type Command, UsageError } from "./commands/types.ts";
import { databaseFile, type ProgramStart } from "./server/options.ts";

/**
 * The command line: finds the command, reads its options, runs it, prints its report.
 * @returns the exit status: 0 done, 1 a problem was found or the command was refused, 2 wrong usage
 */
export async function main(start: ProgramStart): Promise<number> {
  const json = start.argv.includes("--json");
  try {
    return await dispatch(start, json);
  } catch (error) {
    const { code, message, status } = failureOf(error);
    process.stderr.write(`${message}\n`);
    if (json) printReport({ error: { code, message } });
    return status;
  }
}

async function dispatch(start: ProgramStart, json: boolean): Promise<number> {
  const found = findCommand(start.argv);
  if (!found) {
    process.stdout.write(await commandList());
    return 0;
  }
  const command = await found.load();
  const { values, positionals } = readArguments(command, found.rest);
  if (values.help) {
    process.stdout.write(commandHelp(found.name, command));
    return 0;
  }
  const err = (line: string) => void process.stderr.write(`${line}\n`);
  const out = json ? err : (line: string) => void process.stdout.write(`${line}\n`);
  let engine: Promise<Engine> | undefined;
  try {
    const { report, problem } = await command.run({
      args: positionals,
      values,
      db(need) {
        engine ??= open(databaseFile(values.db as string | undefined, start), need);
        return engine;
      },
      json,
      out,
      err,
      root: start.root,
      now: Date.now,
    });
    if (json) printReport(report);
    return problem ? 1 : 0;
  } finally {
    await (await engine?.catch(() => undefined))?.close();
  }
}

/** Loads the engine only now: commands that need no database start without it. */
async function open(file: string, { existing } = { existing: false }): Promise<Engine> {
  const { openForCommand } = await import("./open-database.ts");
  return openForCommand({ file, existing, now: Date.now() });
}

/**
 * Splits the arguments into the command, of one word or two, and the rest.
 * @returns undefined when no command was named, or only help
 * @throws {UsageError} when there is no such command
 */
function findCommand(argv: readonly string[]) {
  const [first, second] = argv;
  if (first === undefined || first === "--help" || first === "-h" || first === "help") return undefined;
  if (first.startsWith("-"))
    throw new UsageError(`Name the command first, then its options; got "${first}".`);
  for (const [name, used] of [
    [`${first} ${second}`, 2],
    [first, 1],
  ] as const) {
    const load = commands.get(name);
    if (load) return { name, load, rest: argv.slice(used) };
  }
  const area = [...commands.keys()].filter((name) => name.startsWith(`${first} `));
  if (area.length > 0) throw new UsageError(`"${first}" needs one more word: ${area.join(", ")}.`);
  throw new UsageError(`There is no command "${first}".`);
}

function readArguments(command: Command, args: readonly string[]) {
  try {
    const options = { ...commonOptions, ...command.options };
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    // Node's messages go on about how to quote; the first sentence says what is wrong.
    throw new UsageError(`${(error as Error).message.split(". ")[0]}.`);
  }
}

function failureOf(error: unknown): { code: string; message: string; status: number } {
  if (error instanceof UsageError) {
    const hint = "npm run docket -- --help lists the commands, COMMAND --help their options.";
    return { code: "usage", message: `${error.message}\n${hint}`, status: 2 };
  }
  if (isRefusal(error)) return { code: error.code, message: error.message, status: 1 };
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { code: "internal", message, status: 1 };
}

function printReport(report: object): void {
  process.stdout.write(`${JSON.stringify(report)}\n`);
}
