import { asc, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { record } from "#app/domain/audit/record.server.ts";
import { addClaim, type ClaimToAdd } from "#app/domain/review/add-claim.server.ts";
import { changeClaim, withdrawClaim } from "#app/domain/review/change-claim.server.ts";
import { tables } from "#db/schema/index.ts";
import { useDatabase } from "#tests/helpers/db.ts";
import {
  articleText,
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

describe("changing claims", () => {
  const database = useDatabase();
  const { claim, claimSpan } = tables;

  async function claimToAdd(more: Partial<ClaimToAdd> = {}): Promise<ClaimToAdd> {
    return {
      itemId: 1,
      textVersionId: await newestText(database.engine, 1),
      type: "casualty_count",
      fields: toll(14),
      spans: [spanIn(articleText, "killing at least 14 people")],
      ...more,
    };
  }
  const add = async (more: Partial<ClaimToAdd> & { userId?: number; key?: string } = {}) =>
    addClaim(database.engine, { userId: davit, at: noon, ...(await claimToAdd()), ...more });
  const rows = () => database.engine.read.select().from(claim).orderBy(asc(claim.id));
  const spans = () =>
    database.engine.read.select().from(claimSpan).orderBy(asc(claimSpan.claimId), asc(claimSpan.position));
  const actions = async () => (await trail(database.engine)).map((event) => event.action).slice(-4);

  describe("a text that changes while it is marked", () => {
    test("carries a claim to the new text when its words are found surely", async () => {
      await openDesk(database.engine);
      const old = await claimToAdd();
      const id = await newText(database.engine, { documentId: 1, body: `Updated 💩.\n\n${articleText}` });
      const saved = await add(old);
      expect(saved).toMatchObject({ anchor: "moved", textVersionId: id });
      const [span] = await spans();
      expect(span).toMatchObject({
        textVersionId: id,
        quote: "killing at least 14 people",
        startCp: old.spans[0]!.start + 12,
      });
      const [row] = await rows();
      expect(row?.fields).toMatchObject({ counts: [{ quantity_text: { quote: "at least 14 people" } }] });
    });

    test("leaves a claim on its own text when they are not, and lets it be marked again", async () => {
      await openDesk(database.engine);
      const old = await claimToAdd();
      const body = articleText.replace("at least 14 people", "at least 17 people");
      const id = await newText(database.engine, { documentId: 1, body });
      const saved = await add(old);
      expect(saved).toMatchObject({ anchor: "orphan", textVersionId: old.textVersionId });
      const mended = await changeClaim(database.engine, {
        userId: davit,
        at: noon + 1,
        claimId: saved.claimId,
        expectedRevision: 1,
        textVersionId: id,
        spans: [spanIn(body, "killing at least 17 people")],
        fields: toll(17, "at least 17 people"),
      });
      expect(mended).toMatchObject({ anchor: "exact", textVersionId: id, revision: 2 });
    });
  });

  describe("changing a claim", () => {
    const change = (more: object) =>
      changeClaim(database.engine, { userId: davit, at: noon + 5, claimId: 1, expectedRevision: 1, ...more });

    test("counts its revision on and keeps what was not sent", async () => {
      await openDesk(database.engine);
      await add({ note: "from the wire" });
      expect(await change({ fields: toll(15) })).toMatchObject({ revision: 2, anchor: "exact" });
      expect(
        await change({ expectedRevision: 2, spans: [spanIn(articleText, "at least 14 people")] }),
      ).toMatchObject({ revision: 3 });
      const [row] = await rows();
      expect(row).toMatchObject({
        note: "from the wire",
        revision: 3,
        changedBy: davit,
        changedAt: noon + 5,
      });
      expect((await spans()).map((span) => span.quote)).toEqual(["at least 14 people"]);
      const [second] = (await trail(database.engine)).slice(-1);
      expect(second?.changes.map((entry) => entry.table)).toEqual(["claim", "claimSpan"]);
    });

    test("from a stale revision is refused with both versions, and what was sent is kept", async () => {
      await openDesk(database.engine);
      await add();
      await changeClaim(database.engine, {
        userId: maren,
        at: noon + 1,
        claimId: 1,
        expectedRevision: 1,
        fields: toll(15),
      });
      const mine = { fields: toll(16), note: "counted again 🙏" };
      await expect(change(mine)).rejects.toMatchObject({
        code: "version_conflict",
        detail: {
          stored: {
            revision: 2,
            changedBy: maren,
            fields: { counts: [{ range: { min: 15 } }] },
            spans: [{ quote: "killing at least 14 people" }],
          },
          submitted: mine,
        },
      });
      expect((await rows())[0]).toMatchObject({ revision: 2, changedBy: maren });
      expect((await trail(database.engine)).at(-1)).toMatchObject({
        action: "write.refused",
        actor: davit,
        subject: { kind: "document", id: 1 },
        about: { attempted: "claim.changed", code: "version_conflict", submitted: mine },
        changes: [],
      });
    });

    test("by two people at once lets one through and refuses the other", async () => {
      await openDesk(database.engine);
      await add();
      const results = await Promise.allSettled([
        changeClaim(database.engine, {
          userId: maren,
          at: noon + 1,
          claimId: 1,
          expectedRevision: 1,
          fields: toll(15),
        }),
        changeClaim(database.engine, {
          userId: davit,
          at: noon + 1,
          claimId: 1,
          expectedRevision: 1,
          fields: toll(16),
        }),
      ]);
      expect(results.map((result) => result.status)).toEqual(["fulfilled", "rejected"]);
      expect(results[1]).toMatchObject({ reason: { code: "version_conflict" } });
      expect((await rows())[0]).toMatchObject({ revision: 2, changedBy: maren });
    });

    test("a client that repeats its stale write is refused each time and leaves one trace", async () => {
      await openDesk(database.engine);
      await add();
      await changeClaim(database.engine, {
        userId: maren,
        at: noon + 1,
        claimId: 1,
        expectedRevision: 1,
        fields: toll(15),
      });
      const stale = { key: "stale", fields: toll(16) };
      await expect(change(stale)).rejects.toMatchObject({ code: "version_conflict" });
      await expect(change(stale)).rejects.toMatchObject({ code: "version_conflict" });
      expect((await trail(database.engine)).filter((event) => event.action === "write.refused")).toHaveLength(
        1,
      );
    });

    test("to what it already says makes no event", async () => {
      await openDesk(database.engine);
      await add();
      const before = await trail(database.engine);
      expect(await change({ fields: toll(14) })).toMatchObject({ revision: 1, seq: null });
      expect(await trail(database.engine)).toEqual(before);
    });

    test("to part of itself is refused", async () => {
      await openDesk(database.engine);
      await add();
      await expect(change({ fields: { ...toll(14), counting: "subset", part_of: 1 } })).rejects.toThrow(
        /itself/,
      );
    });
  });

  describe("withdrawing a claim", () => {
    const withdraw = (more: object = {}) =>
      withdrawClaim(database.engine, {
        userId: davit,
        at: noon + 9,
        claimId: 1,
        expectedRevision: 1,
        reason: "marked twice",
        ...more,
      });

    test("keeps it and its spans, with the reason in the trail", async () => {
      await openDesk(database.engine);
      await add();
      expect(await withdraw()).toMatchObject({ claimId: 1, revision: 2 });
      expect((await rows())[0]).toMatchObject({ state: "withdrawn", revision: 2 });
      expect(await spans()).toHaveLength(1);
      expect((await trail(database.engine)).at(-1)).toMatchObject({ about: { reason: "marked twice" } });
    });

    test("needs a reason, and happens once", async () => {
      await openDesk(database.engine);
      await add();
      await expect(withdraw({ reason: " " })).rejects.toMatchObject({ code: "bad_input" });
      await withdraw();
      await expect(withdraw({ expectedRevision: 2 })).rejects.toMatchObject({ code: "already_in_state" });
      await expect(withdraw()).rejects.toMatchObject({ code: "version_conflict" });
      expect(await actions()).toEqual(["claim.added", "claim.withdrawn", "write.refused", "write.refused"]);
    });

    test("is not for somebody without the right", async () => {
      await openDesk(database.engine);
      await add();
      const [before] = await database.engine.read.select().from(tables.user).where(eq(tables.user.id, davit));
      await database.engine.tx((tx) =>
        record(tx, { actor: null, at: noon }, [
          {
            action: "user.disabled",
            subject: { kind: "user", id: davit },
            about: { name: "davit" },
            changes: [{ table: "user", before: before!, after: { ...before!, state: "disabled" } }],
          },
        ]),
      );
      await expect(withdraw()).rejects.toMatchObject({ code: "forbidden" });
      expect((await rows())[0]?.state).toBe("live");
    });
  });
});
