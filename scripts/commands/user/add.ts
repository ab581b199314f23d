import { createUser } from "#app/domain/auth/accounts.server.ts";
import { type Role, roles } from "#app/domain/vocabulary.ts";
import { linkAddress, oneName, urlOption } from "#scripts/user-arguments.ts";
import { type CommandContext, type CommandResult, UsageError } from "../types.ts";

export const summary = "make an account and print its one-time link";
export const help = `docket user add NAME --role ROLE [--display "NAME TO SHOW"]

Makes an account without a password. The link that is printed sets one; it works once, within 72 hours.

  docket user add ana --role moderator --display "Ana Berg"`;

export const options = {
  role: { type: "string", help: `ROLE  ${roles.join(", ")}` },
  display: { type: "string", help: "NAME  the name that others see; the sign-in name otherwise" },
  ...urlOption,
} as const;

export async function run(context: CommandContext): Promise<CommandResult> {
  const { args, values, db, out, now } = context;
  const name = oneName(args);
  const role = roles.find((known): known is Role => known === values.role);
  if (role === undefined) throw new UsageError(`Say which role with --role: ${roles.join(", ")}.`);
  const displayName = values.display as string | undefined;
  // Looked at first: a link that could not be printed would be lost.
  linkAddress("", context);
  const made = await createUser(await db(), { name, displayName, role, by: null, at: now() });
  const link = linkAddress(made.secret ?? "", context);
  out(`${name} has an account now. This link sets its password, once, within 72 hours:`);
  out(`  ${link}`);
  return { report: { id: made.id, name, role, link } };
}
