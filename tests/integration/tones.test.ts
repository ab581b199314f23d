import { asc } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { setTones, type TonesToSet } from "#app/domain/review/tones.server.ts";
import { tables } from "#db/schema/index.ts";
import { useDatabase } from "#tests/helpers/db.ts";
import { commentText, davit, maren, newestText, newText, noon, openDesk } from "#tests/helpers/desk.ts";
import { trail } from "#tests/helpers/trail.ts";

describe("tone readings", () => {
  const database = useDatabase();
  const { tone, toneReading } = tables;
  beforeEach(() => openDesk(database.engine));

  const denial = [{ label: "denial_dismissive", intensity: 2 }, { label: "conspiracy" }];
  const set = async (more: Partial<TonesToSet> & { userId?: number; key?: string } = {}) =>
    setTones(database.engine, {
      userId: maren,
      at: noon,
      itemId: 2,
      textVersionId: await newestText(database.engine, 2),
      expectedRevision: 0,
      labels: denial,
      ...more,
    });
  const labels = async () => {
    const rows = await database.engine.read.select().from(tone).orderBy(asc(tone.readingId), asc(tone.label));
    return rows.map((row) => `${row.readingId} ${row.label} ${row.intensity}`);
  };
  const readings = () => database.engine.read.select().from(toneReading);

  test("are one a person: the next one replaces the last", async () => {
    expect(await set()).toMatchObject({ readingId: 1, revision: 1 });
    expect(await labels()).toEqual(["1 conspiracy null", "1 denial_dismissive 2"]);
    const next = [
      { label: "denial_dismissive", intensity: 3 },
      { label: "hostile_outlet", intensity: 1 },
    ];
    expect(await set({ expectedRevision: 1, labels: next, note: "now sure" })).toMatchObject({ revision: 2 });
    expect(await labels()).toEqual(["1 denial_dismissive 3", "1 hostile_outlet 1"]);
    expect(await readings()).toMatchObject([{ id: 1, userId: maren, revision: 2, note: "now sure" }]);
    await set({ userId: davit, labels: [{ label: "sarcastic" }] });
    expect(await labels()).toEqual(["1 denial_dismissive 3", "1 hostile_outlet 1", "2 sarcastic null"]);
  });

  test("keep the groups an attack is aimed at", async () => {
    await set({ labels: [{ label: "identity_attack", intensity: 1 }, { label: "identity_attack:sect" }] });
    expect(await labels()).toEqual(["1 identity_attack 1", "1 identity_attack:sect null"]);
  });

  test("that say the same again make no event", async () => {
    await set();
    const before = await trail(database.engine);
    expect(await set({ expectedRevision: 1, labels: [...denial].reverse() })).toMatchObject({
      revision: 1,
      seq: null,
    });
    expect(await trail(database.engine)).toEqual(before);
  });

  test("from another window's past are refused with both", async () => {
    await set();
    const mine = [{ label: "neutral" }];
    await expect(set({ labels: mine })).rejects.toMatchObject({
      code: "version_conflict",
      detail: {
        stored: { revision: 1, labels: [{ label: "conspiracy" }, { label: "denial_dismissive" }] },
        submitted: { labels: mine },
      },
    });
    expect((await trail(database.engine)).at(-1)).toMatchObject({
      action: "write.refused",
      about: { submitted: { labels: mine } },
    });
  });

  test("of a text that was changed since are refused with the new text", async () => {
    const old = await newestText(database.engine, 2);
    const body = `${commentText} Look again.`;
    await newText(database.engine, { documentId: 2, body });
    await expect(set({ textVersionId: old })).rejects.toMatchObject({
      code: "version_conflict",
      detail: { stored: { version: 2, body }, submitted: { labels: denial } },
    });
    expect(await set()).toMatchObject({ revision: 1 });
  });

  test("are refused where the codebook refuses them, and for articles", async () => {
    await expect(set({ labels: [] })).rejects.toMatchObject({ code: "bad_input" });
    await expect(set({ itemId: 1 })).rejects.toThrow(/Only comments/);
    expect(await readings()).toEqual([]);
  });

  test("under a repeated key give the first result and one event", async () => {
    const first = await set({ key: "t1" });
    expect(await set({ key: "t1" })).toEqual({ ...first, repeated: true });
    expect((await trail(database.engine)).filter((event) => event.action === "tones.set")).toHaveLength(1);
  });
});
