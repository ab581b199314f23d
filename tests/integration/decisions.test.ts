import { asc, eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { takeItem } from "#app/domain/queue/lease.server.ts";
import { addClaim } from "#app/domain/review/add-claim.server.ts";
import { type DecisionToTake, decide } from "#app/domain/review/decide.server.ts";
import { readDraft, saveDraft } from "#app/domain/review/drafts.server.ts";
import { finishItem } from "#app/domain/review/finish.server.ts";
import { addNote } from "#app/domain/review/notes.server.ts";
import { setTones } from "#app/domain/review/tones.server.ts";
import { tables } from "#db/schema/index.ts";
import { useDatabase } from "#tests/helpers/db.ts";
import {
  articleText,
  commentText,
  davit,
  maren,
  newestText,
  newText,
  noon,
  openDesk,
  spanIn,
  toll,
} from "#tests/helpers/desk.ts";
import { trail } from "#tests/helpers/trail.ts";

describe("decisions", () => {
  const database = useDatabase();
  beforeEach(() => openDesk(database.engine));

  const take = async (more: Partial<DecisionToTake> & { userId?: number; at?: number; key?: string } = {}) =>
    decide(database.engine, {
      userId: maren,
      at: noon,
      itemId: 2,
      textVersionId: await newestText(database.engine, 2),
      expectedRevision: 1,
      kind: "approve",
      reasons: [],
      ...more,
    });
  const itemRow = async (id = 2) =>
    (await database.engine.read.select().from(tables.item).where(eq(tables.item.id, id)))[0]!;
  const decisions = () =>
    database.engine.read.select().from(tables.decision).orderBy(asc(tables.decision.id));
  const leases = () => database.engine.read.select().from(tables.lease);
  const done = async (action: string) =>
    (await trail(database.engine)).filter((event) => event.action === action);

  test("close the item, give the lease back and drop the draft, in one act", async () => {
    await takeItem(database.engine, { itemId: 2, userId: maren, at: noon });
    await saveDraft(database.engine, { itemId: 2, userId: maren, body: { note: "half" }, at: noon });
    expect(await take({ reasons: ["within_policy"] })).toMatchObject({
      decisionId: 1,
      itemRevision: 2,
      lane: "moderation",
      state: "done",
    });
    expect(await itemRow()).toMatchObject({ state: "done", revision: 2 });
    expect(await leases()).toEqual([]);
    expect(await readDraft(database.engine.read, { itemId: 2, userId: maren })).toBeNull();
    expect(await decisions()).toMatchObject([
      { kind: "approve", reasons: ["within_policy"], state: "live", decidedBy: maren },
    ]);
    expect(await done("item.decided")).toHaveLength(1);
  });

  test("go where their kind says: up, or to sleep until a time", async () => {
    expect(await take({ kind: "escalate", reasons: ["hate_identity"] })).toMatchObject({
      lane: "escalated",
      state: "open",
    });
    expect(await take({ kind: "defer", expectedRevision: 2, wakeAt: noon + 60_000 })).toMatchObject({
      lane: "deferred",
    });
    expect(await itemRow()).toMatchObject({ wakeAt: noon + 60_000, revision: 3 });
  });

  test("bring the tones along, and are judged by them", async () => {
    const threat = { expectedRevision: 0, labels: [{ label: "threat_incitement", intensity: 2 }] };
    await expect(take({ kind: "reject", reasons: ["threat_violence"], tones: threat })).rejects.toMatchObject(
      {
        code: "bad_input",
        detail: { problems: [{ path: "kind" }] },
      },
    );
    expect(await database.engine.read.select().from(tables.tone)).toEqual([]);
    const first = await take({ kind: "escalate", reasons: ["threat_violence"], tones: threat, key: "d1" });
    expect((await trail(database.engine)).slice(-2).map((event) => event.action)).toEqual([
      "tones.set",
      "item.decided",
    ]);
    expect(await take({ kind: "approve", tones: threat, key: "d1" })).toEqual({
      ...first,
      repeated: true,
      problems: [],
    });
    expect(await done("item.decided")).toHaveLength(1);
  });

  test("rest on the person's own stored tones otherwise", async () => {
    const labels = [{ label: "denial_dismissive", intensity: 2 }];
    await setTones(database.engine, {
      userId: maren,
      at: noon,
      itemId: 2,
      textVersionId: 2,
      expectedRevision: 0,
      labels,
    });
    const note = "Calls the video fake, and nothing else.";
    await expect(take({ kind: "reject", reasons: ["other"], note })).rejects.toThrow(
      /never by itself a reason/,
    );
  });

  test("from a stale revision are refused with both versions", async () => {
    await take({ kind: "escalate", reasons: ["harassment"] });
    const mine = { kind: "reject", reasons: ["spam_ad"], note: "sold shoes" };
    await expect(take(mine)).rejects.toMatchObject({
      code: "version_conflict",
      detail: {
        stored: { item: { revision: 2, lane: "escalated" }, decision: { kind: "escalate" } },
        submitted: mine,
      },
    });
    expect((await trail(database.engine)).at(-1)).toMatchObject({
      action: "write.refused",
      about: { attempted: "item.decided", code: "version_conflict", submitted: mine },
    });
  });

  test("about a text that was changed are refused with the new text", async () => {
    const old = await newestText(database.engine, 2);
    const body = `${commentText} I take it back.`;
    await newText(database.engine, { documentId: 2, body });
    await expect(take({ textVersionId: old })).rejects.toMatchObject({
      code: "version_conflict",
      detail: { stored: { body } },
    });
    expect(await itemRow()).toMatchObject({ state: "open", revision: 1 });
  });

  test("by two people at once: one stands, the other is told", async () => {
    const results = await Promise.allSettled([
      take(),
      take({ userId: 3, kind: "reject", reasons: ["spam_ad"] }),
    ]);
    expect(results.map((result) => result.status)).toEqual(["fulfilled", "rejected"]);
    expect(await decisions()).toHaveLength(1);
  });

  test("wait for who holds the item, and are not for fact-checkers nor for articles", async () => {
    await takeItem(database.engine, { itemId: 2, userId: davit, at: noon });
    await expect(take()).rejects.toMatchObject({ code: "held_by_other" });
    await expect(take({ userId: davit })).rejects.toMatchObject({ code: "forbidden" });
    await expect(
      take({ itemId: 1, textVersionId: await newestText(database.engine, 1) }),
    ).rejects.toMatchObject({
      code: "invalid_transition",
    });
    expect(await decisions()).toEqual([]);
  });

  test("that fail half-way leave no row: a lease, a draft and the tones stay as they were", async () => {
    await takeItem(database.engine, { itemId: 2, userId: maren, at: noon });
    await saveDraft(database.engine, { itemId: 2, userId: maren, body: "half", at: noon });
    const before = await trail(database.engine);
    await expect(
      take({ kind: "defer", tones: { expectedRevision: 0, labels: [{ label: "neutral" }] } }),
    ).rejects.toMatchObject({
      code: "bad_input",
    });
    expect(await trail(database.engine)).toEqual(before);
    expect(await leases()).toHaveLength(1);
    expect(await readDraft(database.engine.read, { itemId: 2, userId: maren })).toMatchObject({
      body: "half",
    });
  });

  test("replace one another, and both stay in the history", async () => {
    await take({ kind: "reject", reasons: ["spam_ad"] });
    expect(await take({ kind: "restore", expectedRevision: 2 })).toMatchObject({ decisionId: 2 });
    expect((await decisions()).map((row) => [row.kind, row.state])).toEqual([
      ["reject", "live"],
      ["restore", "live"],
    ]);
  });
});

describe("finishing a text", () => {
  const database = useDatabase();
  beforeEach(() => openDesk(database.engine));

  const finish = async (more: object = {}) =>
    finishItem(database.engine, {
      userId: davit,
      at: noon + 1,
      itemId: 1,
      textVersionId: await newestText(database.engine, 1),
      expectedRevision: 1,
      ...more,
    });

  test("counts its claims, closes the item and gives it back", async () => {
    await takeItem(database.engine, { itemId: 1, userId: davit, at: noon });
    await addClaim(database.engine, {
      userId: davit,
      at: noon,
      itemId: 1,
      textVersionId: await newestText(database.engine, 1),
      type: "casualty_count",
      fields: toll(14),
      spans: [spanIn(articleText, "at least 14 people")],
    });
    const first = await finish({ key: "f1" });
    expect(first).toMatchObject({ claims: 1, itemRevision: 2 });
    expect(await database.engine.read.select().from(tables.lease)).toEqual([]);
    expect(await finish({ key: "f1" })).toEqual({ ...first, repeated: true });
    await expect(finish({ expectedRevision: 2 })).rejects.toMatchObject({ code: "already_in_state" });
  });

  test("is refused for a comment, from a stale revision and on an older text", async () => {
    await expect(finish({ itemId: 2, textVersionId: 2 })).rejects.toMatchObject({
      code: "invalid_transition",
    });
    await expect(finish({ expectedRevision: 7 })).rejects.toMatchObject({ code: "version_conflict" });
    await expect(finish({ textVersionId: 1 })).rejects.toMatchObject({ code: "version_conflict" });
  });
});

describe("a note for the next person", () => {
  const database = useDatabase();
  beforeEach(() => openDesk(database.engine));

  test("is kept as an event, whoever holds the item, and only when it says something", async () => {
    await takeItem(database.engine, { itemId: 2, userId: davit, at: noon });
    await addNote(database.engine, { userId: maren, at: noon, itemId: 2, text: " The reply is in Arabic. " });
    expect((await trail(database.engine)).at(-1)).toMatchObject({
      action: "note.added",
      about: { text: "The reply is in Arabic." },
    });
    await expect(
      addNote(database.engine, { userId: maren, at: noon, itemId: 2, text: " " }),
    ).rejects.toMatchObject({ code: "bad_input" });
    await expect(
      addNote(database.engine, { userId: maren, at: noon, itemId: 2, text: "\ud83d" }),
    ).rejects.toMatchObject({ code: "bad_input" });
  });
});
