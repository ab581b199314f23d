import { commands } from "./registry.ts";
import type { Command, CommandOptions } from "./types.ts";

/** Options that every command has. */
export const commonOptions = {
  db: { type: "string", help: "FILE  the database; data/docket.db otherwise (or DOCKET_DB)" },
  json: {
    type: "boolean",
    help: "print one JSON object on standard output, everything else on standard error",
  },
  help: { type: "boolean", short: "h", help: "print this" },
} as const satisfies CommandOptions;

/** All commands with their summaries. */
export async function commandList(): Promise<string> {
  const names = [...commands.keys()].sort();
  const loaded = await Promise.all(names.map((name) => commands.get(name)!()));
  const lines = columns(names.map((name, i) => [name, loaded[i]!.summary]));
  return `Docket on the command line: npm run docket -- COMMAND [OPTIONS]\n\n${lines}\n\nCOMMAND --help tells more.\n`;
}

/** What one command does, and its options. */
export function commandHelp(name: string, { summary, help, options }: Command): string {
  const rows = Object.entries({ ...options, ...commonOptions }).map(([long, option]): [string, string] => {
    const [argument, words] = option.type === "string" ? option.help.split(/ {2,}/, 2) : ["", option.help];
    return [`--${long}${argument ? ` ${argument}` : ""}`, words ?? ""];
  });
  return `${name}: ${summary}\n\n${help.trim()}\n\nOptions:\n${columns(rows)}\n`;
}

function columns(rows: readonly [string, string][]): string {
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}   ${right}`).join("\n");
}
