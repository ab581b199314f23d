import { and, eq, gt, isNotNull, isNull, max, sql } from "drizzle-orm";
import { type Db, type Engine, prepared, type Tx } from "#db/engine.server.ts";
import { type Row, tables } from "#db/schema/index.ts";
import { record } from "../audit/record.server.ts";
import { releaseAllOf } from "../queue/lease.server.ts";
import { Refusal } from "../shared/refusal.ts";
import type { Role } from "../vocabulary.ts";
import type { By } from "./accounts.server.ts";
import { issueLink, withdrawLinks } from "./links.server.ts";
import { readDisplayName } from "./names.ts";
import { endAllSessions } from "./own-sessions.server.ts";
import { activeAdminIds, findCredential, requireActor, userById } from "./user-rows.server.ts";
import type { PersonView } from "./views.ts";

const { credential, oneTimeLink, session, user } = tables;

const people = prepared((db) => {
  const seen = db
    .select({ userId: session.userId, at: max(session.lastSeenAt).as("seen_at") })
    .from(session)
    .where(gt(session.expiresAt, sql.placeholder("at")))
    .groupBy(session.userId)
    .as("seen");
  const link = db
    .select({ userId: oneTimeLink.userId, until: max(oneTimeLink.expiresAt).as("until") })
    .from(oneTimeLink)
    .where(
      and(
        isNull(oneTimeLink.usedAt),
        isNotNull(oneTimeLink.userId),
        gt(oneTimeLink.expiresAt, sql.placeholder("at")),
      ),
    )
    .groupBy(oneTimeLink.userId)
    .as("link");
  return db
    .select({
      row: user,
      lastSeenAt: seen.at,
      passwordSetAt: credential.changedAt,
      linkUntil: link.until,
    })
    .from(user)
    .leftJoin(credential, eq(credential.userId, user.id))
    .leftJoin(seen, eq(seen.userId, user.id))
    .leftJoin(link, eq(link.userId, user.id))
    .orderBy(user.id)
    .prepare();
});

/** Everybody with an account, in the order they came. */
export async function listPeople(db: Db, at: number): Promise<PersonView[]> {
  const rows = await people(db).execute({ at });
  return rows.map(({ row, lastSeenAt, passwordSetAt, linkUntil }) => ({
    ...row,
    lastSeenAt,
    hasPassword: passwordSetAt !== null,
    linkUntil,
  }));
}

/** @throws {Refusal} not_found */
export async function findPerson(db: Db, id: number, at: number): Promise<PersonView> {
  const everybody = await listPeople(db, at);
  const person = everybody.find((one) => one.id === id);
  if (person === undefined)
    throw new Refusal("not_found", "There is no such account. Open the list of people.");
  return person;
}

/**
 * Changes the shown name and the role; holds from the person's next click on.
 * @throws {Refusal} bad_input, invalid_transition (own role, last admin), forbidden, not_found
 */
export async function changeUser(
  engine: Engine,
  given: { userId: number; displayName: string; role: Role } & By,
): Promise<void> {
  const { userId, role, by, at } = given;
  const displayName = readDisplayName(given.displayName);
  await engine.tx(async (tx) => {
    await requireActor(tx, by, "people.manage");
    const before = await userById(tx.db, userId);
    if (before.displayName === displayName && before.role === role) return;
    if (before.role !== role) {
      if (by === userId)
        throw new Refusal("invalid_transition", "Your own role is for another admin to change.");
      if (role !== "admin") await requireOtherAdmin(tx, before);
    }
    await record(tx, { actor: by, at }, [
      {
        action: "user.changed",
        subject: { kind: "user", id: userId },
        about: { name: before.name },
        changes: [{ table: "user", before, after: { ...before, displayName, role } }],
      },
    ]);
  });
}

/**
 * Shuts an account: its sessions end, its links are void, what it holds goes back to the queue.
 * @throws {Refusal} already_in_state, invalid_transition (oneself, last admin), forbidden, not_found
 */
export async function disableUser(engine: Engine, given: { userId: number } & By): Promise<void> {
  const { userId, by, at } = given;
  await engine.tx(async (tx) => {
    await requireActor(tx, by, "people.manage");
    const before = await userById(tx.db, userId);
    if (before.state === "disabled") {
      throw new Refusal(
        "already_in_state",
        "This account is disabled already. Reload to see it as it stands.",
      );
    }
    if (by === userId) {
      throw new Refusal("invalid_transition", "You cannot disable your own account. Ask another admin.");
    }
    await requireOtherAdmin(tx, before);
    await record(tx, { actor: by, at }, [
      {
        action: "user.disabled",
        subject: { kind: "user", id: userId },
        about: { name: before.name },
        changes: [{ table: "user", before, after: { ...before, state: "disabled" } }],
      },
    ]);
    await signOutEverywhere(tx, before, { by, at });
    await withdrawLinks(tx, userId);
  });
}

/**
 * Opens a disabled account again, with the password it had. One that never had a password is invited again and needs
 * a new link.
 * @throws {Refusal} already_in_state, forbidden, not_found
 */
export async function enableUser(engine: Engine, given: { userId: number } & By): Promise<void> {
  const { userId, by, at } = given;
  await engine.tx(async (tx) => {
    await requireActor(tx, by, "people.manage");
    const before = await userById(tx.db, userId);
    if (before.state !== "disabled") {
      throw new Refusal("already_in_state", "This account is not disabled. Reload to see it as it stands.");
    }
    const state = (await findCredential(tx.db, userId)) === null ? "invited" : "active";
    await record(tx, { actor: by, at }, [
      {
        action: "user.enabled",
        subject: { kind: "user", id: userId },
        about: { name: before.name },
        changes: [{ table: "user", before, after: { ...before, state } }],
      },
    ]);
  });
}

/**
 * Makes a one-time link for a new password. The old password and all sessions end at once: who asks for a reset may
 * have lost more than memory.
 * @returns the link's secret, to be shown once
 * @throws {Refusal} invalid_transition (oneself, disabled), forbidden, not_found
 */
export async function issueReset(engine: Engine, given: { userId: number } & By): Promise<string> {
  const { userId, by, at } = given;
  return engine.tx(async (tx) => {
    await requireActor(tx, by, "people.manage");
    const row = await userById(tx.db, userId);
    if (by === userId) {
      throw new Refusal(
        "invalid_transition",
        "Change your own password on the Account page, without a link.",
      );
    }
    if (row.state === "disabled") {
      throw new Refusal("invalid_transition", "This account is disabled. Enable it first, then make a link.");
    }
    await record(tx, { actor: by, at }, [
      {
        action: "user.reset_issued",
        subject: { kind: "user", id: userId },
        about: { name: row.name },
        changes: [],
      },
    ]);
    await signOutEverywhere(tx, row, { by, at });
    await tx.db.delete(credential).where(eq(credential.userId, userId));
    return issueLink(tx, { userId, kind: row.state === "invited" ? "welcome" : "reset", at });
  });
}

async function signOutEverywhere(tx: Tx, row: Row<"user">, { by, at }: By): Promise<void> {
  await endAllSessions(tx, row, { by, at });
  await releaseAllOf(tx, { userId: row.id, by, at, why: "sign_out" });
}

/** Somebody has to be left who can manage people. */
async function requireOtherAdmin(tx: Tx, leaving: Row<"user">): Promise<void> {
  if (leaving.role !== "admin" || leaving.state !== "active") return;
  const admins = await activeAdminIds(tx.db);
  if (admins.every((id) => id === leaving.id)) {
    throw new Refusal(
      "invalid_transition",
      "This is the last admin who can sign in. Make somebody else an admin first.",
    );
  }
}
