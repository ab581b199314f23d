import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { verifyTrail } from "#app/domain/audit/verify.server.ts";
import { type RelationsAsked, readAsked, relationsHref } from "#app/domain/relations/address.ts";
import { relationsOnPage } from "#app/domain/relations/bounds.ts";
import { readRelations } from "#app/domain/relations/read-relations.server.ts";
import { settleRelation } from "#app/domain/relations/settle.server.ts";
import { sweepRelations } from "#app/domain/relations/sweep.server.ts";
import { takeBackRelation } from "#app/domain/relations/take-back.server.ts";
import { withdrawClaim } from "#app/domain/review/change-claim.server.ts";
import { setBlind } from "#app/domain/suggestions/switch-rule.server.ts";
import { type Row, tables } from "#db/schema/index.ts";
import { useDatabase } from "#tests/helpers/db.ts";
import { asel, davit, maren, newText, noon } from "#tests/helpers/desk.ts";
import { trail } from "#tests/helpers/trail.ts";
import { openScene, type Scene, texts } from "./scene.ts";

const database = useDatabase();
let scene: Scene;
beforeEach(async () => {
  scene = await openScene(database.engine);
});

const open: RelationsAsked = { settled: false, kind: null, after: null };
const read = (asked: Partial<RelationsAsked> = {}) =>
  readRelations(database.engine.read, { ...open, ...asked });
const sweep = () => sweepRelations(database.engine);
const proposals = () => database.engine.read.select().from(tables.relationProposal);

/** The one proposal of the scene, as its form would send it. */
async function proposed() {
  const [line] = (await read()).lines;
  const { kind, fromId, toId, stamp } = line!;
  return { kind, fromId, toId, seen: stamp };
}
const settle = async (accepted: boolean, more: object = {}) =>
  settleRelation(database.engine, {
    ...(await proposed()),
    ...{ accepted, userId: davit, at: noon },
    ...more,
  });

describe("a sweep", () => {
  test("proposes that the risen figure takes the place of the earlier, and leaves the other event alone", async () => {
    expect(await sweep()).toMatchObject({ claims: 3, proposed: 1, added: 1, gone: 0 });
    const { lines, next, ground } = await read();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      kind: "supersedes",
      fromId: scene.claims.second,
      toId: scene.claims.first,
      settled: null,
      from: {
        quote: "The number of people killed by the fire in Nahrout has risen to 21",
        claim: { tag: { tag: "C1" }, withdrawn: false },
        document: {
          kind: "article",
          itemId: scene.documents.second,
          title: "Toll climbs",
          source: "Outlet 1",
        },
      },
      to: { quote: "killed 14 people" },
    });
    const said = lines[0]!.from.claim!.reading.map(({ text }) => text).join("");
    expect(said).toContain("21");
    expect(lines[0]!.reasons.join(" ")).toMatch(/21.*after.*14/);
    expect({ next, ground }).toEqual({ next: null, ground: { counts: 2, texts: 2, blind: 0 } });
  });

  test("works again only when claims or texts changed, and takes turns", async () => {
    let turns = 0;
    const turn = () => {
      turns += 1;
    };
    expect(await sweepRelations(database.engine, { turn })).not.toBeNull();
    expect(turns).toBeGreaterThan(0);
    expect(await sweep()).toBeNull();
    await newText(database.engine, { documentId: scene.documents.elsewhere, body: texts.first });
    expect(await sweep()).toMatchObject({ added: expect.any(Number) });
    const kinds = (await proposals()).map(({ kind }) => kind);
    expect(kinds).toContain("near_duplicate");
    expect(await sweep()).toBeNull();
    await withdrawClaim(database.engine, {
      ...{ claimId: scene.claims.first, expectedRevision: 1, reason: "marked twice" },
      ...{ userId: davit, at: noon },
    });
    expect(await sweep()).not.toBeNull();
    const touching = (await proposals()).filter(
      ({ fromKind, fromId, toId }) => fromKind === "claim" && [fromId, toId].includes(scene.claims.first),
    );
    expect(touching).toEqual([]);
  });

  test("that is stopped stores nothing and is made up for", async () => {
    expect(await sweepRelations(database.engine, { stopped: () => true })).toBeNull();
    expect(await proposals()).toEqual([]);
    await sweep();
    expect(await proposals()).toHaveLength(1);
  });
});

describe("settling", () => {
  beforeEach(async () => {
    await sweep();
  });

  test("moves it to the settled ones by an event on the first side's document, and it is not proposed again", async () => {
    const done = await settle(true);
    const last = (await trail(database.engine)).at(-1)!;
    expect(last).toMatchObject({
      seq: done.seq,
      action: "relation.settled",
      actor: davit,
      subject: { kind: "document", id: scene.documents.second },
      about: { relationId: done.relationId, kind: "supersedes", accepted: true },
    });
    expect((await read()).lines).toEqual([]);
    expect((await read({ settled: true })).lines).toMatchObject([
      { settled: { state: "accepted", by: "Davit", at: noon, changedSince: false } },
    ]);
    await newText(database.engine, { documentId: 2, body: "Another comment altogether, that is all." });
    await sweep();
    expect((await read()).lines).toEqual([]);
    expect(await verifyTrail(database.engine, { replay: true })).toMatchObject({ ok: true });
  });

  test("the other way is another event on the same relation; the same way again is none", async () => {
    const form = await proposed();
    const first = await settle(true);
    const again = await settleRelation(database.engine, {
      ...form,
      accepted: true,
      userId: maren,
      at: noon + 1,
    });
    expect(again).toEqual({ relationId: first.relationId, seq: null, repeated: false });
    const [line] = (await read({ settled: true })).lines;
    const turned = await settleRelation(database.engine, {
      ...{ ...form, seen: line!.stamp, accepted: false, userId: maren, at: noon + 2 },
    });
    expect(turned.relationId).toBe(first.relationId);
    const events = (await trail(database.engine)).filter(({ action }) => action === "relation.settled");
    expect(events.map(({ changes }) => changes.map(({ before }) => before !== null))).toEqual([
      [false],
      [true],
    ]);
    const rows = await database.engine.read.select().from(tables.relation);
    expect(rows).toMatchObject([{ state: "rejected", decidedBy: maren, score: line!.score }]);
    expect(await verifyTrail(database.engine, { replay: true })).toMatchObject({ ok: true });
  });

  test("is refused from an old page, and what was sent is kept in the trail", async () => {
    const form = await proposed();
    await settle(true);
    const stale = settleRelation(database.engine, { ...form, accepted: false, userId: maren, at: noon });
    await expect(stale).rejects.toMatchObject({ code: "version_conflict" });
    expect((await trail(database.engine)).at(-1)).toMatchObject({
      action: "write.refused",
      about: { attempted: "relation.settled", submitted: form },
    });
  });

  test("is refused when a text or a claim changed meanwhile, and for what nobody proposed", async () => {
    const form = await proposed();
    await expect(settle(true, { seen: "open.2.1" })).rejects.toMatchObject({ code: "version_conflict" });
    await expect(
      settle(true, { fromId: form.toId, toId: form.fromId, seen: "open.1.1" }),
    ).rejects.toMatchObject({ code: "version_conflict" });
    await expect(settle(true, { toId: 999 })).rejects.toMatchObject({ code: "not_found" });
    await withdrawClaim(database.engine, {
      ...{ claimId: form.fromId, expectedRevision: 1, reason: "marked twice" },
      ...{ userId: davit, at: noon },
    });
    expect((await read()).lines).toEqual([]);
    await expect(
      settleRelation(database.engine, { ...form, accepted: true, userId: davit, at: noon }),
    ).rejects.toMatchObject({ code: "invalid_transition" });
  });
});

describe("taking back what was settled", () => {
  const takeBack = async (more: object = {}) => {
    const [line] = (await read({ settled: true })).lines;
    const { kind, fromId, toId, stamp } = line!;
    return takeBackRelation(database.engine, {
      ...{ kind, fromId, toId, seen: stamp, userId: maren, at: noon + 1 },
      ...more,
    });
  };
  beforeEach(async () => {
    await sweep();
  });

  test.each([true, false])(
    "shows the proposal again, and an event says so (accepted: %s)",
    async (accepted) => {
      const before = await proposals();
      const { relationId } = await settle(accepted);
      await newText(database.engine, { documentId: 2, body: "Another comment altogether, that is all." });
      await sweep();
      expect(await proposals()).toEqual([]);
      const done = await takeBack();
      expect((await trail(database.engine)).at(-1)).toMatchObject({
        seq: done.seq,
        action: "relation.reopened",
        actor: maren,
        subject: { kind: "document", id: scene.documents.second },
        about: { relationId, kind: "supersedes" },
      });
      expect((await read({ settled: true })).lines).toEqual([]);
      expect(await read()).toMatchObject({
        lines: [{ settled: null, stamp: expect.stringMatching(/^open\./) }],
      });
      expect(await proposals()).toEqual(before);
      await sweep();
      expect(await proposals()).toEqual(before);
      const again = await settle(!accepted, { at: noon + 2 });
      expect(again.relationId).toBe(relationId);
      expect((await read({ settled: true })).lines).toMatchObject([
        { settled: { state: accepted ? "rejected" : "accepted", by: "Davit" } },
      ]);
      expect(await verifyTrail(database.engine, { replay: true })).toMatchObject({ ok: true });
    },
  );

  test("once more makes no event; from an old page, or of what is not settled, it is refused", async () => {
    const { kind, fromId, toId, seen: open } = await proposed();
    const of = { kind, fromId, toId, userId: maren, at: noon };
    await expect(takeBackRelation(database.engine, { ...of, seen: open })).rejects.toMatchObject({
      code: "version_conflict",
    });
    await settle(true);
    const [line] = (await read({ settled: true })).lines;
    await expect(takeBackRelation(database.engine, { ...of, seen: open })).rejects.toMatchObject({
      code: "version_conflict",
    });
    const events = (await trail(database.engine)).length;
    await takeBackRelation(database.engine, { ...of, seen: line!.stamp });
    const again = await takeBackRelation(database.engine, { ...of, seen: line!.stamp });
    expect(again).toMatchObject({ seq: null });
    expect((await trail(database.engine)).length).toBe(events + 1);
  });
});

describe("an article read blind", () => {
  test.each(["first", "second"] as const)("hides relations that touch it: the %s", async (side) => {
    await sweep();
    const form = await proposed();
    const blind = { articleId: scene.documents[side], reason: "double reading", userId: asel, at: noon };
    await setBlind(database.engine, { ...blind, blind: true });
    expect(await read()).toMatchObject({ lines: [], ground: { blind: 1 } });
    await expect(
      settleRelation(database.engine, { ...form, accepted: true, userId: davit, at: noon }),
    ).rejects.toMatchObject({ code: "forbidden" });
    await setBlind(database.engine, { ...blind, blind: false });
    await settle(true);
    expect((await read({ settled: true })).lines).toHaveLength(1);
    await setBlind(database.engine, { ...blind, blind: true });
    expect((await read({ settled: true })).lines).toEqual([]);
  });
});

describe("pages", () => {
  const pair = (fromId: number, score: number): Row<"relationProposal"> => ({
    ...{ kind: "same_event", fromKind: "claim", fromId, toId: scene.claims.elsewhere },
    ...{ score, reasons: [] },
  });

  test("of open and of settled ones go through all, each once, in one order", async () => {
    const { engine } = database;
    const [claim] = await engine.read
      .select()
      .from(tables.claim)
      .where(eq(tables.claim.id, scene.claims.first));
    const count = relationsOnPage * 2 + 5;
    await engine.tx(async (tx) => {
      for (let n = 0; n < count; n += 1) {
        tx.insert("claim", { ...claim!, id: 100 + n });
        tx.insert("relationProposal", pair(100 + n, 400 + (n % 7)));
      }
    });
    const pagesOf = async (asked: Partial<RelationsAsked>) => {
      const lines = [];
      let address = relationsHref({ ...open, ...asked });
      for (let page = 0; page < 5; page += 1) {
        const given = readAsked(new URL(address, "http://docket.test").searchParams);
        const view = await readRelations(engine.read, given);
        lines.push(...view.lines);
        if (view.next === null) break;
        address = relationsHref({ ...given, after: view.next });
      }
      return lines;
    };
    const lines = await pagesOf({ kind: "same_event" });
    expect(lines.map(({ score }) => score)).toEqual(lines.map(({ score }) => score).sort((a, b) => b - a));
    expect(new Set(lines.map(({ fromId }) => fromId)).size).toBe(count);
    expect((await read({ kind: "contradicts" })).lines).toEqual([]);
    for (const [index, { kind, fromId, toId, stamp }] of lines.entries()) {
      await settleRelation(engine, {
        ...{ kind, fromId, toId, seen: stamp, accepted: index % 2 === 0, userId: davit },
        at: noon + Math.floor(index / 10),
      });
    }
    const settled = await pagesOf({ settled: true });
    expect(settled.map((line) => line.settled!.at)).toEqual(
      settled.map((line) => line.settled!.at).sort((a, b) => b - a),
    );
    expect(new Set(settled.map(({ fromId }) => fromId)).size).toBe(count);
    expect((await read()).lines).toEqual([]);
  }, 60_000);
});
