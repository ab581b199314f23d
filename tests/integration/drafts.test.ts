import { beforeEach, describe, expect, test } from "vitest";
import { clearDraft, forgetClaimDraft, readDraft, saveDraft } from "#app/domain/review/drafts.server.ts";
import { useDatabase } from "#tests/helpers/db.ts";
import { davit, maren, noon, openDesk } from "#tests/helpers/desk.ts";
import { trail } from "#tests/helpers/trail.ts";

describe("drafts", () => {
  const database = useDatabase();
  beforeEach(() => openDesk(database.engine));
  const mine = { itemId: 2, userId: maren };
  const body = { claims: [{ quote: "fake 🎥 هذا كذب", fields: { voice: "quoted" } }], half: "\ud83d" };

  test("survive the database being closed, each person's own", async () => {
    await saveDraft(database.engine, { ...mine, body, at: noon });
    await saveDraft(database.engine, { itemId: 2, userId: davit, body: "his", at: noon });
    const engine = await database.reopen();
    expect(await readDraft(engine.read, mine)).toEqual({ body, savedAt: noon });
    expect(await readDraft(engine.read, { itemId: 2, userId: davit })).toMatchObject({ body: "his" });
    expect(await readDraft(engine.read, { itemId: 1, userId: maren })).toBeNull();
  });

  test("are replaced by the next save and forgotten when cleared, without an event", async () => {
    const before = await trail(database.engine);
    await saveDraft(database.engine, { ...mine, body, at: noon });
    await saveDraft(database.engine, { ...mine, body: [], at: noon + 1 });
    expect(await readDraft(database.engine.read, mine)).toEqual({ body: [], savedAt: noon + 1 });
    await clearDraft(database.engine, mine);
    await clearDraft(database.engine, mine);
    expect(await readDraft(database.engine.read, mine)).toBeNull();
    expect(await trail(database.engine)).toEqual(before);
  });

  test("lose the claim that was kept and nothing else", async () => {
    const form = (token: string) => ({
      ...{ key: `new-${token}`, type: "casualty_count", revision: null, fields: {}, note: "", token },
      spans: [{ start: 0, end: 3 }],
    });
    const work = { claims: [form("a"), form("b")], inHand: "new-a", tones: null, decision: null, looked: [] };
    const left = async () => (await readDraft(database.engine.read, mine))?.body;
    await saveDraft(database.engine, { ...mine, body: work, at: noon });
    await forgetClaimDraft(database.engine, { ...mine, token: "elsewhere" });
    expect(await left()).toEqual(work);
    await forgetClaimDraft(database.engine, { ...mine, token: "a" });
    expect(await left()).toEqual({ ...work, claims: [form("b")], inHand: null });
    await forgetClaimDraft(database.engine, { ...mine, token: "b" });
    expect(await left()).toBeUndefined();
  });

  test("are refused when too long, and for items that do not exist", async () => {
    await expect(
      saveDraft(database.engine, { ...mine, body: "x".repeat(500_000), at: noon }),
    ).rejects.toMatchObject({
      code: "too_large",
    });
    await expect(
      saveDraft(database.engine, { itemId: 99, userId: maren, body, at: noon }),
    ).rejects.toMatchObject({
      code: "not_found",
    });
  });
});
