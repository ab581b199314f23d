import { enableUser } from "#app/domain/auth/people.server.ts";
import { userById } from "#app/domain/auth/user-rows.server.ts";
import { oneName, userNamed } from "#scripts/user-arguments.ts";
import type { CommandContext, CommandResult } from "../types.ts";

export const summary = "open a disabled account again";
export const help = `docket user enable NAME

The account has the password it had. One that never had a password needs a link: docket user reset NAME.`;

export const options = {} as const;

export async function run({ args, db, out, now }: CommandContext): Promise<CommandResult> {
  const name = oneName(args);
  const engine = await db({ existing: true });
  const { id } = await userNamed(engine, name);
  await enableUser(engine, { userId: id, by: null, at: now() });
  const user = await userById(engine.read, id);
  out(
    user.state === "active"
      ? `${user.name} can sign in again.`
      : `${user.name} is enabled, but has no password yet: docket user reset ${user.name} prints a link.`,
  );
  return { report: { id, name: user.name, state: user.state } };
}
