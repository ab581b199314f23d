import { and, eq, lte, sql } from "drizzle-orm";
import type { Adapter, DatabaseSession } from "lucia";
import { type Engine, prepared } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";
import type { Role } from "../vocabulary.ts";
import { hashSecret } from "./secrets.server.ts";

const { session, user } = tables;

/** What Lucia may know of an account: never its password hash. */
export interface UserAttributes {
  name: string;
  displayName: string;
  role: Role;
}

/** Times in milliseconds. */
export interface SessionAttributes {
  createdAt: number;
  lastSeenAt: number;
  userAgent: string;
}

/** The one query of every request. A disabled account has no sessions, whatever the table says. */
const sessionAndUser = prepared((db) =>
  db
    .select({
      userId: session.userId,
      expiresAt: session.expiresAt,
      createdAt: session.createdAt,
      lastSeenAt: session.lastSeenAt,
      userAgent: session.userAgent,
      name: user.name,
      displayName: user.displayName,
      role: user.role,
    })
    .from(session)
    .innerJoin(user, eq(user.id, session.userId))
    .where(and(eq(session.id, sql.placeholder("id")), eq(user.state, "active")))
    .prepare(),
);

/**
 * Lucia's storage on the `session` table. What Lucia calls a session id is the token in the cookie; the table holds
 * its SHA-256 only, so a stolen copy of the database opens no session. `getUserSessions` therefore gives hashes.
 */
export function sessionAdapter(engine: Engine): Adapter {
  return {
    async getSessionAndUser(token) {
      const [row] = await sessionAndUser(engine.read).execute({ id: hashSecret(token) });
      if (row === undefined) return [null, null];
      const { userId, expiresAt, createdAt, lastSeenAt, userAgent, ...attributes } = row;
      return [
        {
          id: token,
          userId,
          expiresAt: new Date(expiresAt),
          attributes: { createdAt, lastSeenAt, userAgent },
        },
        { id: userId, attributes },
      ];
    },
    async getUserSessions(userId) {
      const rows = await engine.read.select().from(session).where(eq(session.userId, userId));
      return rows.map(
        ({ id, expiresAt, createdAt, lastSeenAt, userAgent }): DatabaseSession => ({
          id,
          userId,
          expiresAt: new Date(expiresAt),
          attributes: { createdAt, lastSeenAt, userAgent },
        }),
      );
    },
    async setSession({ id, userId, expiresAt, attributes }) {
      await engine.tx(async (tx) =>
        tx.insert("session", { id: hashSecret(id), userId, expiresAt: expiresAt.getTime(), ...attributes }),
      );
    },
    async updateSessionExpiration(token, expiresAt) {
      await engine.tx(async (tx) => {
        const change = { expiresAt: expiresAt.getTime() };
        await tx.db
          .update(session)
          .set(change)
          .where(eq(session.id, hashSecret(token)));
      });
    },
    async deleteSession(token) {
      await engine.tx(async (tx) => {
        await tx.db.delete(session).where(eq(session.id, hashSecret(token)));
      });
    },
    async deleteUserSessions(userId) {
      await engine.tx(async (tx) => {
        await tx.db.delete(session).where(eq(session.userId, userId));
      });
    },
    async deleteExpiredSessions() {
      await engine.tx(async (tx) => {
        await tx.db.delete(session).where(lte(session.expiresAt, Date.now()));
      });
    },
  };
}
