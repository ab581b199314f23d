import { beforeEach, describe, expect, test } from "vitest";
import { disableUser, issueReset } from "#app/domain/auth/people.server.ts";
import { recordSignOut } from "#app/domain/auth/sign-out.server.ts";
import { takeItem } from "#app/domain/queue/lease.server.ts";
import { tables } from "#db/schema/index.ts";
import { makeUser, sessionCookie } from "#tests/helpers/accounts.ts";
import { useDatabase } from "#tests/helpers/db.ts";
import { fillDocuments } from "#tests/helpers/fill.ts";
import { trail } from "#tests/helpers/trail.ts";

describe("what a person holds goes back to the queue", () => {
  const database = useDatabase();
  const at = Date.now();
  let root: number;
  let ana: number;

  beforeEach(async () => {
    const { engine } = database;
    await fillDocuments(engine, [{ text: "first" }, { text: "second" }]);
    root = await makeUser(engine, { name: "root", role: "admin" });
    ana = await makeUser(engine, { name: "ana", role: "moderator" });
    await takeItem(engine, { itemId: 2, userId: ana, at });
    await takeItem(engine, { itemId: 3, userId: root, at });
  });

  const holders = async () =>
    (await database.engine.read.select().from(tables.lease)).map(({ userId }) => userId);
  const signOut = () =>
    recordSignOut(database.engine, { id: ana, name: "ana", displayName: "ana", role: "moderator" }, at);

  test("when they are disabled or reset, by who did it", async () => {
    await disableUser(database.engine, { userId: ana, by: root, at });
    expect(await holders()).toEqual([root]);
    expect((await trail(database.engine)).at(-1)).toMatchObject({ action: "item.released", actor: root });
  });

  test("when their password is reset", async () => {
    await issueReset(database.engine, { userId: ana, by: root, at });
    expect(await holders()).toEqual([root]);
  });

  test("when they sign out of their last session, not before", async () => {
    await sessionCookie(database.engine, ana);
    await signOut();
    expect((await holders()).sort()).toEqual([root, ana].sort());
    await database.engine.tx(async (tx) => {
      await tx.db.delete(tables.session);
    });
    await signOut();
    expect(await holders()).toEqual([root]);
  });
});
