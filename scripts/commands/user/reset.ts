import { issueReset } from "#app/domain/auth/people.server.ts";
import { linkAddress, oneName, urlOption, userNamed } from "#scripts/user-arguments.ts";
import type { CommandContext, CommandResult } from "../types.ts";

export const summary = "print a one-time link for a new password";
export const help = `docket user reset NAME

The old password and all sessions of the account end at once. The link works once: within 24 hours, or within 72 for
an account that never had a password.`;

export const options = urlOption;

export async function run(context: CommandContext): Promise<CommandResult> {
  const { args, db, out, now } = context;
  const name = oneName(args);
  linkAddress("", context);
  const engine = await db({ existing: true });
  const user = await userNamed(engine, name);
  const secret = await issueReset(engine, { userId: user.id, by: null, at: now() });
  const link = linkAddress(secret, context);
  out(`The old password of ${user.name} is void. This link sets a new one, once:`);
  out(`  ${link}`);
  return { report: { id: user.id, name: user.name, link } };
}
