import { eq } from "drizzle-orm";
import { Lucia, TimeSpan } from "lucia";
import type { Engine } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";
import type { Role } from "../vocabulary.ts";
import { hashSecret } from "./secrets.server.ts";
import { type SessionAttributes, sessionAdapter, type UserAttributes } from "./session-adapter.server.ts";

const { session } = tables;

declare module "lucia" {
  interface Register {
    Lucia: Lucia<SessionAttributes, UserAttributes>;
    UserId: number;
    DatabaseUserAttributes: UserAttributes;
    DatabaseSessionAttributes: SessionAttributes;
  }
}

/** The person behind a request, as pages and commands know them. */
export interface SignedInUser {
  id: number;
  name: string;
  displayName: string;
  role: Role;
}

export interface SignedIn {
  user: SignedInUser;
  /** `id` is the hash of the token: fit for a page, useless as a cookie. Times in milliseconds. */
  session: { id: string; createdAt: number; lastSeenAt: number };
}

export const sessionCookieName = "docket_session";
/** Longest text kept of what a browser calls itself. */
const userAgentLimit = 300;
/** How old `lastSeenAt` may grow while somebody is at work, in milliseconds: one small write a minute at most. */
const lastSeenStepMs = 60_000;

/** Sessions of one database: made at sign-in, read at every request, ended at sign-out. */
export interface Sessions {
  /** Who a Cookie header belongs to; null when nobody. Thirty idle days end a session. */
  read(cookieHeader: string | null, at: number): Promise<SignedIn | null>;
  /** Starts a new session and ends the one the browser came with, so that a planted token is worth nothing. */
  start(given: {
    userId: number;
    userAgent: string;
    at: number;
    cookieHeader: string | null;
  }): Promise<string>;
  /** Ends the session of a Cookie header. Returns the Set-Cookie value that makes the browser forget it. */
  end(cookieHeader: string | null): Promise<string>;
}

const known = new WeakMap<Engine, Map<boolean, Sessions>>();

/**
 * The sessions of a database.
 * @param https whether the cookie is for https only; from the public address, not from the build
 */
export function sessionsOf(engine: Engine, { https }: { https: boolean }): Sessions {
  const byScheme = known.get(engine) ?? new Map<boolean, Sessions>();
  known.set(engine, byScheme);
  const sessions = byScheme.get(https) ?? makeSessions(engine, https);
  byScheme.set(https, sessions);
  return sessions;
}

function makeSessions(engine: Engine, https: boolean): Sessions {
  const lucia = new Lucia<SessionAttributes, UserAttributes>(sessionAdapter(engine), {
    sessionExpiresIn: new TimeSpan(30, "d"),
    // The cookie outlives the session: the table alone says when a session ends, and pages need not renew the cookie.
    sessionCookie: {
      name: sessionCookieName,
      expires: false,
      attributes: { secure: https, sameSite: "lax", path: "/" },
    },
    getUserAttributes: ({ name, displayName, role }) => ({ name, displayName, role }),
    getSessionAttributes: ({ createdAt, lastSeenAt, userAgent }) => ({ createdAt, lastSeenAt, userAgent }),
  });
  const tokenOf = (cookieHeader: string | null) =>
    cookieHeader === null ? null : lucia.readSessionCookie(cookieHeader);

  return {
    async read(cookieHeader, at) {
      const token = tokenOf(cookieHeader);
      if (token === null) return null;
      const { user, session } = await lucia.validateSession(token);
      if (user === null) return null;
      const id = hashSecret(token);
      if (at - session.lastSeenAt > lastSeenStepMs) await noteSeen(engine, id, at);
      const { name, displayName, role } = user;
      return {
        user: { id: user.id, name, displayName, role },
        session: { id, createdAt: session.createdAt, lastSeenAt: session.lastSeenAt },
      };
    },
    async start({ userId, userAgent, at, cookieHeader }) {
      const former = tokenOf(cookieHeader);
      if (former !== null) await lucia.invalidateSession(former);
      await lucia.deleteExpiredSessions();
      const made = await lucia.createSession(userId, {
        createdAt: at,
        lastSeenAt: at,
        userAgent: userAgent.slice(0, userAgentLimit),
      });
      return lucia.createSessionCookie(made.id).serialize();
    },
    async end(cookieHeader) {
      const token = tokenOf(cookieHeader);
      if (token !== null) await lucia.invalidateSession(token);
      return lucia.createBlankSessionCookie().serialize();
    },
  };
}

async function noteSeen(engine: Engine, id: string, at: number): Promise<void> {
  await engine.tx(async (tx) => {
    await tx.db.update(session).set({ lastSeenAt: at }).where(eq(session.id, id));
  });
}
