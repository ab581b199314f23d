import { and, eq, gt } from "drizzle-orm";
import type { Engine } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";
import { record } from "../audit/record.server.ts";
import { releaseAllOf } from "../queue/lease.server.ts";
import type { SignedInUser } from "./sessions.server.ts";

const { session } = tables;

/**
 * Records that somebody has signed out; their session has ended already. Who is signed in nowhere any more holds
 * nothing either: it goes back to the queue.
 */
export async function recordSignOut(engine: Engine, user: SignedInUser, at: number): Promise<void> {
  await engine.tx(async (tx) => {
    await record(tx, { actor: user.id, at }, [
      {
        action: "user.signed_out",
        subject: { kind: "user", id: user.id },
        about: { name: user.name },
        changes: [],
      },
    ]);
    const [elsewhere] = await tx.db
      .select({ id: session.id })
      .from(session)
      .where(and(eq(session.userId, user.id), gt(session.expiresAt, at)))
      .limit(1);
    if (elsewhere === undefined) {
      await releaseAllOf(tx, { userId: user.id, by: user.id, at, why: "sign_out" });
    }
  });
}
