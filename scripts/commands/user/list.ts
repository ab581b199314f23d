import { listPeople } from "#app/domain/auth/people.server.ts";
import { standing } from "#app/domain/auth/views.ts";
import type { CommandContext, CommandResult } from "../types.ts";

export const summary = "list accounts, their roles and where they stand";
export const help = `docket user list [--json]

Prints name, role, standing and shown name of every account. Passwords cannot be shown: only their hashes are kept.`;

export const options = {} as const;

export async function run({ db, out, now }: CommandContext): Promise<CommandResult> {
  const engine = await db({ existing: true });
  const people = await listPeople(engine.read, now());
  const rows = people.map((person) => [person.name, person.role, standing(person), person.displayName]);
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => row[column]!.length)));
  for (const row of rows)
    out(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    );
  if (rows.length === 0) out("No accounts yet. npm start prints a link for making the first admin.");
  return { report: { users: people } };
}
