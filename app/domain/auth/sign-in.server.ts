import type { Engine } from "#db/engine.server.ts";
import type { Row } from "#db/schema/index.ts";
import { record } from "../audit/record.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { foldName, nameLimit } from "./names.ts";
import { passwordMaximum } from "./password-rules.ts";
import { isPassword } from "./passwords.server.ts";
import { signInLimitsOf } from "./sign-in-limits.server.ts";
import { findCredential, findUserByName } from "./user-rows.server.ts";

type Why = "password" | "disabled" | "too_many";

/**
 * Checks a name and a password. Takes equally long for names that do not exist, and says no in the same words.
 * Every outcome is an event; refusals are kept up to a number a minute, so that strangers cannot flood the trail.
 * @param given.address network address of the client, for the limit
 * @param given.at now, in milliseconds
 * @returns the account's id; the caller starts the session
 * @throws {Refusal} bad_input (wrong name or password), forbidden (disabled), too_many (with the minutes to wait)
 */
export async function checkSignIn(
  engine: Engine,
  given: { name: string; password: string; address: string; at: number },
): Promise<number> {
  const { address, at } = given;
  const limits = signInLimitsOf(engine);
  // Longer than any account's name or password: cut, so that it costs no more than another wrong one.
  const name = foldName(given.name.slice(0, nameLimit * 4));
  const password = given.password.slice(0, passwordMaximum * 4);
  const user = await findUserByName(engine.read, name);
  const refuse = async (why: Why, refusal: Refusal) => {
    if (await limits.mayRecord(user?.id ?? null)) await recordRefusal(engine, { user, why, at });
    throw refusal;
  };

  const waitMs = await limits.take(name, address);
  if (waitMs > 0) await refuse("too_many", tooMany(waitMs));
  const credential = user === null ? null : await findCredential(engine.read, user.id);
  if (!(await isPassword(password, credential?.passwordHash ?? null))) await refuse("password", wrong());
  if (user?.state !== "active") await refuse("disabled", disabled());
  await limits.giveBack(name, address);
  return user!.id;
}

/**
 * Asks for the password of an account that is signed in already, within the same limits.
 * @throws {Refusal} bad_input (field `current`), too_many
 */
export async function requirePassword(
  engine: Engine,
  given: { userId: number; name: string; password: string; address: string },
): Promise<void> {
  const { userId, name, password, address } = given;
  const limits = signInLimitsOf(engine);
  const waitMs = await limits.take(name, address);
  if (waitMs > 0) throw tooMany(waitMs);
  const credential = await findCredential(engine.read, userId);
  if (!(await isPassword(password, credential?.passwordHash ?? null))) {
    throw new Refusal("bad_input", "This is not your present password. Type it again.", { field: "current" });
  }
  await limits.giveBack(name, address);
}

/** Records that somebody has signed in. */
export async function recordSignIn(
  engine: Engine,
  { userId, name, at }: { userId: number; name: string; at: number },
): Promise<void> {
  await engine.tx(async (tx) => {
    await record(tx, { actor: userId, at }, [
      { action: "user.signed_in", subject: { kind: "user", id: userId }, about: { name }, changes: [] },
    ]);
  });
}

/** Subject 0 stands for "no account": what a stranger typed is not kept. */
async function recordRefusal(
  engine: Engine,
  { user, why, at }: { user: Row<"user"> | null; why: Why; at: number },
): Promise<void> {
  await engine.tx(async (tx) => {
    await record(tx, { actor: null, at }, [
      {
        action: "user.sign_in_refused",
        subject: { kind: "user", id: user?.id ?? 0 },
        about: { name: user?.name ?? "", why },
        changes: [],
      },
    ]);
  });
}

function wrong(): Refusal {
  return new Refusal(
    "bad_input",
    "This name and password do not belong together. Try again; an admin can give you a link for a new password.",
    { field: "password" },
  );
}

function disabled(): Refusal {
  return new Refusal("forbidden", "This account is disabled. Ask an admin to enable it.");
}

function tooMany(waitMs: number): Refusal {
  const minutes = Math.ceil(waitMs / 60_000);
  return new Refusal(
    "too_many",
    `Too many wrong tries. Try again in ${minutes} ${minutes === 1 ? "minute" : "minutes"}, or ask an admin for a new link.`,
    { waitMs },
  );
}
