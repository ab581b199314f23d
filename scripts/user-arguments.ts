import { linkPath } from "#app/domain/auth/links.server.ts";
import { foldName } from "#app/domain/auth/names.ts";
import { findUserByName } from "#app/domain/auth/user-rows.server.ts";
import { Refusal } from "#app/domain/shared/refusal.ts";
import type { Engine } from "#db/engine.server.ts";
import type { Row } from "#db/schema/index.ts";
import { type CommandContext, UsageError } from "./commands/types.ts";

/** Option of the commands that print a one-time link. */
export const urlOption = {
  url: {
    type: "string",
    help: "ADDRESS  how people open Docket; DOCKET_PUBLIC_URL or http://localhost:3000 otherwise",
  },
} as const;

/** @throws {UsageError} unless exactly one argument was given */
export function oneName(args: readonly string[]): string {
  const [name, ...more] = args;
  if (name === undefined) throw new UsageError("Give the name that the person signs in with.");
  if (more.length > 0) throw new UsageError("Give one name; put it in quotes if it has spaces.");
  return name;
}

/** @throws {Refusal} not_found */
export async function userNamed(engine: Engine, name: string): Promise<Row<"user">> {
  const user = await findUserByName(engine.read, foldName(name));
  if (user === null) {
    throw new Refusal("not_found", `There is no account "${name}". npm run docket -- user list shows all.`);
  }
  return user;
}

/**
 * The address a person opens to set a password.
 * @throws {UsageError} when `--url` is not an http(s) address
 */
export function linkAddress(secret: string, { values }: Pick<CommandContext, "values">): string {
  const given =
    (values.url as string | undefined) ?? process.env.DOCKET_PUBLIC_URL ?? "http://localhost:3000";
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url?.protocol !== "http:" && url?.protocol !== "https:") {
    throw new UsageError(`The address has to begin with http:// or https://, not be "${given}".`);
  }
  return url.origin + linkPath(secret);
}
