import { asc } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { verifyTrail } from "#app/domain/audit/verify.server.ts";
import { skipItem, takeItem } from "#app/domain/queue/lease.server.ts";
import { addClaim } from "#app/domain/review/add-claim.server.ts";
import { changeClaim, withdrawClaim } from "#app/domain/review/change-claim.server.ts";
import { decide } from "#app/domain/review/decide.server.ts";
import { finishItem } from "#app/domain/review/finish.server.ts";
import { setTones } from "#app/domain/review/tones.server.ts";
import { lastUndoable, undoLast } from "#app/domain/review/undo.server.ts";
import { type FoldedTable, tables } from "#db/schema/index.ts";
import { useDatabase } from "#tests/helpers/db.ts";
import { articleText, davit, maren, newestText, noon, openDesk, spanIn, toll } from "#tests/helpers/desk.ts";
import { trail } from "#tests/helpers/trail.ts";

describe("undo", () => {
  const database = useDatabase();
  beforeEach(() => openDesk(database.engine));

  const undo = (more: object = {}) => undoLast(database.engine, { userId: davit, at: noon + 100, ...more });
  const mark = async (userId = davit) =>
    addClaim(database.engine, {
      userId,
      at: noon,
      itemId: 1,
      textVersionId: await newestText(database.engine, 1),
      type: "casualty_count",
      fields: toll(14),
      spans: [spanIn(articleText, "at least 14 people")],
    });
  const read = <T extends FoldedTable>(table: T) =>
    database.engine.read.select().from(tables[table] as typeof tables.claim) as Promise<
      Record<string, unknown>[]
    >;
  const claimRow = async () =>
    (await database.engine.read.select().from(tables.claim).orderBy(asc(tables.claim.id)))[0]!;

  test("takes back the last act as an event, after the database was closed and opened again", async () => {
    await mark();
    await changeClaim(database.engine, {
      userId: davit,
      at: noon + 1,
      claimId: 1,
      expectedRevision: 1,
      fields: toll(15),
    });
    const engine = await database.reopen();
    expect((await lastUndoable(engine.read, davit))?.action).toBe("claim.changed");
    expect(await undo()).toMatchObject({ action: "claim.changed", itemId: 1, documentId: 1 });
    expect(await claimRow()).toMatchObject({
      revision: 3,
      state: "live",
      fields: { counts: [{ range: { min: 14 } }] },
    });
    expect((await trail(engine)).at(-1)).toMatchObject({
      action: "act.undone",
      actor: davit,
      about: { action: "claim.changed" },
    });
  });

  test("goes on to the act before, and a new claim ends withdrawn: its id is never given again", async () => {
    await mark();
    await changeClaim(database.engine, {
      userId: davit,
      at: noon + 1,
      claimId: 1,
      expectedRevision: 1,
      spans: [spanIn(articleText, "killing at least 14 people"), spanIn(articleText, "eleven bodies")],
    });
    await undo();
    expect(await read("claimSpan")).toMatchObject([{ quote: "at least 14 people" }]);
    expect(await undo()).toMatchObject({ action: "claim.added" });
    expect(await claimRow()).toMatchObject({ state: "withdrawn", revision: 4 });
    expect((await mark()).claimId).toBe(2);
  });

  test("brings a withdrawn claim back", async () => {
    await mark();
    await withdrawClaim(database.engine, {
      userId: davit,
      at: noon + 1,
      claimId: 1,
      expectedRevision: 1,
      reason: "doubt",
    });
    await undo();
    expect(await claimRow()).toMatchObject({ state: "live", revision: 3 });
  });

  test("opens a decided item again, the decision no longer in force", async () => {
    const tones = { expectedRevision: 0, labels: [{ label: "neutral" }] };
    const decision = {
      itemId: 2,
      textVersionId: 2,
      expectedRevision: 1,
      kind: "approve",
      reasons: [],
      tones,
    };
    await decide(database.engine, { userId: maren, at: noon, ...decision });
    expect(await undo({ userId: maren })).toMatchObject({ action: "item.decided", itemId: 2 });
    expect(await read("decision")).toMatchObject([{ state: "undone" }]);
    expect((await read("item")).find((row) => row.id === 2)).toMatchObject({
      state: "open",
      lane: "moderation",
      revision: 3,
    });
    expect(await read("tone")).toHaveLength(1);
    expect(await undo({ userId: maren })).toMatchObject({ action: "tones.set" });
    expect(await read("tone")).toEqual([]);
    expect(await read("toneReading")).toMatchObject([{ revision: 2 }]);
    const again = { ...decision, expectedRevision: 3, tones: { ...tones, expectedRevision: 2 } };
    expect(await decide(database.engine, { userId: maren, at: noon, ...again })).toMatchObject({
      decisionId: 2,
    });
  });

  test("takes back tones label by label, a finish and a skip", async () => {
    const set = (expectedRevision: number, labels: object[]) =>
      setTones(database.engine, {
        userId: davit,
        at: noon,
        itemId: 2,
        textVersionId: 2,
        expectedRevision,
        labels,
      });
    await set(0, [{ label: "insult", intensity: 1 }, { label: "sarcastic" }]);
    const before = await read("tone");
    await set(1, [{ label: "insult", intensity: 3 }, { label: "profane" }]);
    await undo();
    expect(await read("tone")).toEqual(before);

    const textVersionId = await newestText(database.engine, 1);
    await finishItem(database.engine, {
      userId: davit,
      at: noon,
      itemId: 1,
      textVersionId,
      expectedRevision: 1,
    });
    await undo();
    expect((await read("item"))[0]).toMatchObject({ state: "open", revision: 3 });

    await skipItem(database.engine, { itemId: 2, userId: davit, at: noon, reason: "in Arabic" });
    await undo();
    expect(await read("skip")).toEqual([]);
  });

  test("is refused when somebody changed the same since, and when the page showed another act", async () => {
    await mark();
    await changeClaim(database.engine, {
      userId: maren,
      at: noon + 1,
      claimId: 1,
      expectedRevision: 1,
      fields: toll(15),
    });
    await expect(undo()).rejects.toMatchObject({
      code: "version_conflict",
      detail: { stored: { revision: 2 } },
    });
    await expect(undo({ userId: maren, expectedSeq: 1 })).rejects.toMatchObject({ code: "version_conflict" });
    expect(await claimRow()).toMatchObject({ revision: 2 });
  });

  test("never touches the acts of others, and says when nothing is left", async () => {
    await mark();
    await expect(undo({ userId: maren })).rejects.toMatchObject({ code: "nothing_to_undo" });
    await undo();
    await expect(undo()).rejects.toMatchObject({ code: "nothing_to_undo" });
  });

  test("waits for who holds the item now", async () => {
    await mark();
    await takeItem(database.engine, { itemId: 1, userId: maren, at: noon + 50 });
    await expect(undo()).rejects.toMatchObject({ code: "held_by_other" });
  });

  test("under a repeated key happens once", async () => {
    await mark();
    await changeClaim(database.engine, {
      userId: davit,
      at: noon + 1,
      claimId: 1,
      expectedRevision: 1,
      note: "checked",
    });
    const first = await undo({ key: "u1" });
    expect(await undo({ key: "u1" })).toEqual({ ...first, repeated: true });
    expect(await claimRow()).toMatchObject({ state: "live", revision: 3 });
  });

  test("leaves tables that the trail still folds to", async () => {
    await mark();
    await changeClaim(database.engine, {
      userId: davit,
      at: noon + 1,
      claimId: 1,
      expectedRevision: 1,
      fields: toll(15),
    });
    await undo();
    await undo();
    const report = await verifyTrail(database.engine, { replay: true });
    expect(report).toMatchObject({ ok: true, firstBad: null, replay: { differences: [] } });
  });
});
