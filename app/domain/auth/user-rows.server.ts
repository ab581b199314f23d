import { and, eq, ne, sql } from "drizzle-orm";
import { type Db, prepared, type Tx } from "#db/engine.server.ts";
import { type Row, tables } from "#db/schema/index.ts";
import { Refusal } from "../shared/refusal.ts";
import { can, type Permission, refusalWords } from "./permissions.ts";

const { credential, user } = tables;

const byId = prepared((db) =>
  db
    .select()
    .from(user)
    .where(eq(user.id, sql.placeholder("id")))
    .prepare(),
);
const byName = prepared((db) =>
  db
    .select()
    .from(user)
    .where(eq(user.name, sql.placeholder("name")))
    .prepare(),
);
const credentialOf = prepared((db) =>
  db
    .select()
    .from(credential)
    .where(eq(credential.userId, sql.placeholder("id")))
    .prepare(),
);
const activeAdmins = prepared((db) =>
  db
    .select({ id: user.id })
    .from(user)
    .where(and(eq(user.role, "admin"), eq(user.state, "active")))
    .prepare(),
);

/** @throws {Refusal} not_found */
export async function userById(db: Db, id: number): Promise<Row<"user">> {
  const [row] = await byId(db).execute({ id });
  if (row === undefined)
    throw new Refusal("not_found", "There is no such account. Reload the list of people.");
  return row;
}

/** @param name in its stored form (`foldName`) */
export async function findUserByName(db: Db, name: string): Promise<Row<"user"> | null> {
  const [row] = await byName(db).execute({ name });
  return row ?? null;
}

export async function findCredential(db: Db, userId: number): Promise<Row<"credential"> | null> {
  const [row] = await credentialOf(db).execute({ id: userId });
  return row ?? null;
}

/** Whether anybody has an account, in whatever state. */
export async function hasAccounts(db: Db): Promise<boolean> {
  const rows = await db.select({ id: user.id }).from(user).limit(1);
  return rows.length > 0;
}

/** Whether there is an admin, or one who has been invited. */
export async function hasAdmin(db: Db): Promise<boolean> {
  const rows = await db
    .select({ id: user.id })
    .from(user)
    .where(and(eq(user.role, "admin"), ne(user.state, "disabled")))
    .limit(1);
  return rows.length > 0;
}

/** Ids of the admins who can sign in. */
export async function activeAdminIds(db: Db): Promise<number[]> {
  const rows = await activeAdmins(db).execute();
  return rows.map((row) => row.id);
}

/**
 * Asks inside the transaction whether the person who acts still may: a page asks before, but a role may have changed
 * since. Null, the system or the command line on the server itself, may.
 * @throws {Refusal} forbidden
 */
export async function requireActor(tx: Tx, actor: number | null, permission: Permission): Promise<void> {
  if (actor === null) return;
  const { role, state } = await userById(tx.db, actor);
  if (state !== "active") throw new Refusal("forbidden", "Your account is disabled. Ask an admin.");
  if (!can(role, permission)) throw new Refusal("forbidden", refusalWords(role, permission));
}
