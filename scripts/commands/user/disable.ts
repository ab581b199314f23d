import { disableUser } from "#app/domain/auth/people.server.ts";
import { oneName, userNamed } from "#scripts/user-arguments.ts";
import type { CommandContext, CommandResult } from "../types.ts";

export const summary = "shut an account: its sessions end, its items go back to the queue";
export const help = `docket user disable NAME

The account's history stays. The last admin who can sign in cannot be disabled.`;

export const options = {} as const;

export async function run({ args, db, out, now }: CommandContext): Promise<CommandResult> {
  const name = oneName(args);
  const engine = await db({ existing: true });
  const user = await userNamed(engine, name);
  await disableUser(engine, { userId: user.id, by: null, at: now() });
  out(`${user.name} is disabled and signed out everywhere.`);
  return { report: { id: user.id, name: user.name, state: "disabled" } };
}
