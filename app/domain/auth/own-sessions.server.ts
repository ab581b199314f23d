import { and, desc, eq, gt, ne } from "drizzle-orm";
import type { Db, Engine, Tx } from "#db/engine.server.ts";
import { type Row, tables } from "#db/schema/index.ts";
import { record } from "../audit/record.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { deviceWords } from "./devices.ts";
import type { SignedIn } from "./sessions.server.ts";
import { userById } from "./user-rows.server.ts";
import type { SessionView } from "./views.ts";

const { session } = tables;

/** The live sessions of an account, the newest seen first. */
export async function listSessions(db: Db, who: SignedIn, at: number): Promise<SessionView[]> {
  const rows = await db
    .select()
    .from(session)
    .where(and(eq(session.userId, who.user.id), gt(session.expiresAt, at)))
    .orderBy(desc(session.lastSeenAt), desc(session.createdAt));
  return rows.map(({ id, userAgent, createdAt, lastSeenAt }) => ({
    id,
    device: deviceWords(userAgent),
    createdAt,
    lastSeenAt,
    current: id === who.session.id,
  }));
}

/**
 * Ends one of a person's own sessions.
 * @throws {Refusal} not_found when it has ended already or is somebody else's
 */
export async function endOwnSession(engine: Engine, who: SignedIn, given: { id: string; at: number }) {
  await engine.tx(async (tx) => {
    const ended = await tx.db
      .delete(session)
      .where(and(eq(session.id, given.id), eq(session.userId, who.user.id)))
      .returning({ id: session.id });
    if (ended.length === 0)
      throw new Refusal("not_found", "That session has already ended. Nothing is left to do.");
    await recordEnded(tx, await userById(tx.db, who.user.id), { by: who.user.id, at: given.at, count: 1 });
  });
}

/** Ends all of a person's sessions but the one they are in. Returns how many. */
export async function endOtherSessions(engine: Engine, who: SignedIn, at: number): Promise<number> {
  return engine.tx(async (tx) => {
    const ended = await tx.db
      .delete(session)
      .where(and(eq(session.userId, who.user.id), ne(session.id, who.session.id)))
      .returning({ id: session.id });
    const user = await userById(tx.db, who.user.id);
    await recordEnded(tx, user, { by: who.user.id, at, count: ended.length });
    return ended.length;
  });
}

/** Ends every session of an account inside a transaction; an event only when there was one. */
export async function endAllSessions(
  tx: Tx,
  user: Row<"user">,
  { by, at, except }: { by: number | null; at: number; except?: string },
): Promise<void> {
  const others = except === undefined ? undefined : ne(session.id, except);
  const ended = await tx.db
    .delete(session)
    .where(and(eq(session.userId, user.id), others))
    .returning({ id: session.id });
  await recordEnded(tx, user, { by, at, count: ended.length });
}

async function recordEnded(
  tx: Tx,
  user: Row<"user">,
  { by, at, count }: { by: number | null; at: number; count: number },
): Promise<void> {
  if (count === 0) return;
  await record(tx, { actor: by, at }, [
    {
      action: "user.sessions_ended",
      subject: { kind: "user", id: user.id },
      about: { name: user.name, count },
      changes: [],
    },
  ]);
}
