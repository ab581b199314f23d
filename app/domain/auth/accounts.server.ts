import type { Engine, Tx } from "#db/engine.server.ts";
import { type Row, tables } from "#db/schema/index.ts";
import { record } from "../audit/record.server.ts";
import { Refusal } from "../shared/refusal.ts";
import type { Role } from "../vocabulary.ts";
import { issueLink, openLink, useUpLink, withdrawLinks } from "./links.server.ts";
import { readDisplayName, readName } from "./names.ts";
import { endAllSessions } from "./own-sessions.server.ts";
import { hashPassword } from "./passwords.server.ts";
import type { SignedIn } from "./sessions.server.ts";
import { requirePassword } from "./sign-in.server.ts";
import { findUserByName, requireActor, userById } from "./user-rows.server.ts";

const { credential } = tables;

/** Who acts (null: the system or the command line) and when, in milliseconds. */
export interface By {
  by: number | null;
  at: number;
}

/** A new account. Without a password it is invited, and its one-time link sets one. */
export interface NewUser {
  name: string;
  /** The sign-in name when left out. */
  displayName?: string;
  role: Role;
  password?: string;
}

/**
 * Makes an account.
 * @returns its id, and the secret of its one-time link when it has no password yet
 * @throws {Refusal} bad_input, already_in_state (the name is taken), forbidden
 */
export async function createUser(
  engine: Engine,
  given: NewUser & By,
): Promise<{ id: number; secret: string | null }> {
  const name = readName(given.name);
  const displayName = readDisplayName(given.displayName?.trim() || given.name);
  const passwordHash =
    given.password === undefined ? null : await hashPassword(given.password, [name, displayName]);
  return engine.tx(async (tx) => {
    await requireActor(tx, given.by, "people.manage");
    const invited = await invite(tx, { ...given, name, displayName });
    if (passwordHash === null) {
      const secret = await issueLink(tx, { userId: invited.id, kind: "welcome", at: given.at });
      return { id: invited.id, secret };
    }
    await activate(tx, invited, { passwordHash, by: given.by, at: given.at });
    return { id: invited.id, secret: null };
  });
}

/**
 * Makes the first admin through the set-up link.
 * @returns the account's id
 * @throws {Refusal} not_found (the link), bad_input, already_in_state (the name)
 */
export async function createFirstAdmin(
  engine: Engine,
  given: { secret: string; name: string; displayName: string; password: string; at: number },
): Promise<number> {
  const { at, secret } = given;
  // Looked at before the costly hashing, and again inside the transaction.
  await openLink(engine.read, secret, at);
  const name = readName(given.name);
  const displayName = readDisplayName(given.displayName.trim() || given.name);
  const passwordHash = await hashPassword(given.password, [name, displayName]);
  return engine.tx(async (tx) => {
    const link = await openLink(tx.db, secret, at);
    if (link.kind !== "setup")
      throw new Refusal("bad_input", "This link is for another purpose. Open it again.");
    const invited = await invite(tx, { name, displayName, role: "admin", by: null, at });
    await activate(tx, invited, { passwordHash, by: invited.id, at });
    await useUpLink(tx, secret, at);
    return invited.id;
  });
}

/**
 * Sets the password of an invited or reset account through its one-time link.
 * @returns the account's id
 * @throws {Refusal} not_found (the link), bad_input
 */
export async function setPasswordByLink(
  engine: Engine,
  given: { secret: string; password: string; at: number },
): Promise<number> {
  const { at, secret } = given;
  const before = await openLink(engine.read, secret, at);
  const names = before.user === null ? [] : [before.user.name, before.user.displayName];
  const passwordHash = await hashPassword(given.password, names);
  return engine.tx(async (tx) => {
    const { user } = await openLink(tx.db, secret, at);
    if (user === null) throw new Refusal("bad_input", "This link is for another purpose. Open it again.");
    await useUpLink(tx, secret, at);
    await storePassword(tx, user, { passwordHash, by: user.id, at });
    return user.id;
  });
}

/**
 * Gives an account a new password and ends all its sessions; an invited account becomes active. For programs: people
 * use `changePassword` or a link.
 * @throws {Refusal} not_found, bad_input, forbidden
 */
export async function setPassword(
  engine: Engine,
  given: { userId: number; password: string } & By,
): Promise<void> {
  const { userId, password, by, at } = given;
  const user = await userById(engine.read, userId);
  const passwordHash = await hashPassword(password, [user.name, user.displayName]);
  await engine.tx(async (tx) => {
    await requireActor(tx, by, "people.manage");
    await storePassword(tx, await userById(tx.db, userId), { passwordHash, by, at });
  });
}

/**
 * Changes a person's own password; all their other sessions end. Wrong current passwords count as wrong sign-ins, so
 * that nobody tries them out at an unlocked desk.
 * @throws {Refusal} bad_input (field `current` or `password`), too_many
 */
export async function changePassword(
  engine: Engine,
  who: SignedIn,
  given: { current: string; password: string; address: string; at: number },
): Promise<void> {
  const { current, password, address, at } = given;
  const { id, name, displayName } = who.user;
  await requirePassword(engine, { userId: id, name, password: current, address });
  const passwordHash = await hashPassword(password, [name, displayName]);
  await engine.tx(async (tx) => {
    const keepSession = who.session.id;
    await storePassword(tx, await userById(tx.db, id), { passwordHash, keepSession, by: id, at });
  });
}

async function invite(
  tx: Tx,
  given: { name: string; displayName: string; role: Role } & By,
): Promise<Row<"user">> {
  const { name, displayName, role, by, at } = given;
  if ((await findUserByName(tx.db, name)) !== null) {
    throw new Refusal("already_in_state", `There is already an account "${name}". Choose another name.`, {
      field: "name",
    });
  }
  const row: Row<"user"> = {
    id: tx.nextId("user"),
    name,
    displayName,
    role,
    state: "invited",
    createdAt: at,
  };
  await record(tx, { actor: by, at }, [
    {
      action: "user.invited",
      subject: { kind: "user", id: row.id },
      about: { name, role },
      changes: [{ table: "user", before: null, after: row }],
    },
  ]);
  return row;
}

async function activate(tx: Tx, invited: Row<"user">, given: { passwordHash: string } & By): Promise<void> {
  await record(tx, { actor: given.by, at: given.at }, [
    {
      action: "user.activated",
      subject: { kind: "user", id: invited.id },
      about: { name: invited.name },
      changes: [{ table: "user", before: invited, after: { ...invited, state: "active" } }],
    },
  ]);
  await writeCredential(tx, invited.id, given);
}

/** The password, its event, and an end to every session and link that came before it. */
async function storePassword(
  tx: Tx,
  user: Row<"user">,
  given: { passwordHash: string; keepSession?: string } & By,
): Promise<void> {
  if (user.state === "invited") await activate(tx, user, given);
  else {
    await record(tx, { actor: given.by, at: given.at }, [
      {
        action: "user.password_changed",
        subject: { kind: "user", id: user.id },
        about: { name: user.name },
        changes: [],
      },
    ]);
    await writeCredential(tx, user.id, given);
  }
  await endAllSessions(tx, user, { by: given.by, at: given.at, except: given.keepSession });
  await withdrawLinks(tx, user.id);
}

async function writeCredential(
  tx: Tx,
  userId: number,
  { passwordHash, at }: { passwordHash: string; at: number },
): Promise<void> {
  const row = { userId, passwordHash, changedAt: at };
  await tx.db.insert(credential).values(row).onConflictDoUpdate({ target: credential.userId, set: row });
}
