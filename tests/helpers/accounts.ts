import { createUser } from "#app/domain/auth/accounts.server.ts";
import { type SignedIn, sessionsOf } from "#app/domain/auth/sessions.server.ts";
import type { Role } from "#app/domain/vocabulary.ts";
import type { Engine } from "#db/engine.server.ts";

/** A password that the rules allow, for accounts that tests make. */
export const testPassword = "seven grey herons wait";

/** Makes an account that can sign in with `testPassword`. Returns its id. */
export async function makeUser(
  engine: Engine,
  given: { name: string; role: Role; displayName?: string; at?: number },
): Promise<number> {
  const { at = Date.now(), ...rest } = given;
  const { id } = await createUser(engine, { ...rest, by: null, at, password: testPassword });
  return id;
}

/** Starts a session without the sign-in page. Returns what a browser would send as its Cookie header. */
export async function sessionCookie(engine: Engine, userId: number, userAgent = "a test"): Promise<string> {
  const sessions = sessionsOf(engine, { https: false });
  const set = await sessions.start({ userId, userAgent, at: Date.now(), cookieHeader: null });
  return set.split(";")[0]!;
}

/** Who a cookie belongs to. */
export async function whoIs(engine: Engine, cookie: string): Promise<SignedIn | null> {
  return sessionsOf(engine, { https: false }).read(cookie, Date.now());
}
