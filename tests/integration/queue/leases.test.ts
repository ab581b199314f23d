import { beforeEach, describe, expect, test } from "vitest";
import {
  leaseMs,
  releaseItem,
  skipItem,
  takeItem,
  takeNext,
  wakeDue,
} from "#app/domain/queue/lease.server.ts";
import { tables } from "#db/schema/index.ts";
import { useDatabase } from "#tests/helpers/db.ts";
import { fillDocuments, fillPeople } from "#tests/helpers/fill.ts";

const at = 1_800_000_000_000;
const people = 50;

describe("leases", () => {
  const database = useDatabase();

  beforeEach(async () => {
    await fillPeople(database.engine, people - 3);
    await fillDocuments(
      database.engine,
      Array.from({ length: 60 }, (_, index) => ({ text: `comment ${index}`, item: { priority: index % 4 } })),
    );
  });
  const next = (userId: number, now = at) =>
    takeNext(database.engine, { userId, lane: "moderation", at: now });

  test("many people asking at once, of two processes' engines, never get the same item", async () => {
    const { openEngine } = await import("#db/engine.server.ts");
    const other = await openEngine({ file: database.file });
    const leases = await Promise.all(
      Array.from({ length: people }, (_, index) =>
        takeNext(index % 2 ? other : database.engine, { userId: index + 1, lane: "moderation", at }),
      ),
    );
    await other.close();
    expect(new Set(leases.map((lease) => lease!.itemId)).size).toBe(people);
  });

  test("a person is handed the item they hold before a new one, and others the next", async () => {
    const first = await next(1);
    expect((await next(1))!.itemId).toBe(first!.itemId);
    expect((await next(2))!.itemId).not.toBe(first!.itemId);
  });

  test("items come by priority, then oldest first", async () => {
    const taken = [await next(1), await next(2), await next(3)];
    expect(taken.map((lease) => lease!.itemId)).toEqual([5, 9, 13]);
  });

  test("a held item is refused to others until its lease runs out", async () => {
    await takeItem(database.engine, { itemId: 5, userId: 1, at });
    await expect(takeItem(database.engine, { itemId: 5, userId: 2, at })).rejects.toThrow(
      /Mira Solh is working on this item/,
    );
    const later = await takeItem(database.engine, { itemId: 5, userId: 2, at: at + leaseMs });
    expect(later.userId).toBe(2);
  });

  test("what is given back is free again, what is skipped is free for others only", async () => {
    await next(1);
    await releaseItem(database.engine, { itemId: 5, userId: 1, at, why: "given_back" });
    expect((await next(2))!.itemId).toBe(5);
    await skipItem(database.engine, { itemId: 5, userId: 2, at, reason: "reply is in Arabic" });
    expect((await next(2))!.itemId).toBe(9);
    expect((await next(1))!.itemId).toBe(5);
  });

  test("a skip without a reason is refused and changes nothing", async () => {
    await next(1);
    await expect(skipItem(database.engine, { itemId: 5, userId: 1, at, reason: "  " })).rejects.toThrow(
      /Say in a few words/,
    );
    expect((await next(1))!.itemId).toBe(5);
  });

  test("a deferred item sleeps until its time, then comes back to its lane", async () => {
    const { item } = tables;
    const { record } = await import("#app/domain/audit/record.server.ts");
    const { moveItem } = await import("#app/domain/queue/transitions.ts");
    const [before] = await database.engine.read.select().from(item).limit(1).offset(1);
    const after = moveItem(before!, { act: "decide", effect: "deferred", wakeAt: at + 1000 });
    await database.engine.tx((tx) =>
      record(tx, { actor: 1, at }, [
        {
          action: "item.decided",
          subject: { kind: "document", id: before!.documentId },
          about: { itemId: before!.id, decisionId: 1, kind: "defer", reasons: [], version: 1 },
          changes: [{ table: "item", before: before!, after }],
        },
      ]),
    );
    expect(await wakeDue(database.engine, at)).toBe(0);
    expect(await wakeDue(database.engine, at + 1000)).toBe(1);
    const [woken] = (await database.engine.read.select().from(item)).filter((row) => row.id === before!.id);
    expect(woken).toMatchObject({ lane: "moderation", state: "open", wakeAt: null });
  });
});
