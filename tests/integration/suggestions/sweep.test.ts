import Database from "better-sqlite3";
import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { verifyTrail } from "#app/domain/audit/verify.server.ts";
import { releaseItem, takeItem } from "#app/domain/queue/lease.server.ts";
import { readReview } from "#app/domain/review/read-review.server.ts";
import { undoLast } from "#app/domain/review/undo.server.ts";
import { suggestionKinds } from "#app/domain/suggest/types.ts";
import { lastSettled, nextEvents, rankSettled } from "#app/domain/suggestions/rank-settled.server.ts";
import { readRules, standingByRule } from "#app/domain/suggestions/read-rules.server.ts";
import { rejectSuggestion } from "#app/domain/suggestions/reject.server.ts";
import { sweepSuggestions } from "#app/domain/suggestions/sweep.server.ts";
import { nextTexts } from "#app/domain/suggestions/sweep-rows.server.ts";
import { setBlind, switchRule } from "#app/domain/suggestions/switch-rule.server.ts";
import { tables } from "#db/schema/index.ts";
import { useDatabase } from "#tests/helpers/db.ts";
import { asel, davit, newText, noon, openDesk } from "#tests/helpers/desk.ts";

const database = useDatabase();
beforeEach(() => openDesk(database.engine));

const sweep = () => sweepSuggestions(database.engine, { now: () => noon });
const stored = () => database.engine.read.select().from(tables.suggestion);
/** How SQLite goes about a query, step by step. */
function planOf({ sql }: { sql: string }, values: unknown[]): string[] {
  const connection = new Database(database.file, { readonly: true });
  const plan = connection.prepare(`explain query plan ${sql}`).all(...values) as { detail: string }[];
  connection.close();
  return plan.map(({ detail }) => detail);
}
const placeOf = ({ body }: { body: unknown }) => {
  const { start, end } = body as { start: number; end: number };
  return { start, end };
};
const itemOne = async () =>
  (await database.engine.read.select().from(tables.item).where(eq(tables.item.id, 1)))[0]!;
const openHere = async () =>
  (await readReview(database.engine, { itemId: 1, userId: davit, at: noon })).suggestions;

describe("a sweep", () => {
  test("stores the suggestions of every newest text, moves items by events, and then has nothing to do", async () => {
    const before = await itemOne();
    const run = await sweep();
    const rows = await stored();
    expect(run).toMatchObject({ counts: { texts: 2, suggestions: rows.length } });
    expect(rows.map(({ kind }) => kind)).toContain("killed");
    const after = await itemOne();
    expect(after.priority).toBeGreaterThan(before.priority);
    expect(after.why.join()).toMatch(/\d+ suggestions/);
    expect(after.revision).toBe(before.revision);
    expect(await sweep()).toBeNull();
    expect(await verifyTrail(database.engine, { replay: true })).toMatchObject({ ok: true });
  });

  test("reads a newer text alone, and the item falls back when nothing is found there", async () => {
    const before = await itemOne();
    await sweep();
    await newText(database.engine, { documentId: 1, body: "Nothing but weather today." });
    expect(await sweep()).toMatchObject({ counts: { texts: 3 } });
    expect((await stored()).filter(({ documentId }) => documentId === 1)).toEqual([]);
    expect(await itemOne()).toMatchObject({ priority: before.priority });
  });

  test("is counted by rule, for all kinds or for one", async () => {
    await sweep();
    const rows = await stored();
    const countOf = ({ rules }: Awaited<ReturnType<typeof readRules>>) =>
      rules.reduce((sum, { standing }) => sum + standing, 0);
    const { engine } = database;
    expect(countOf(await readRules(engine.read))).toBe(rows.length);
    for (const kind of suggestionKinds) {
      const own = rows.filter((row) => row.kind === kind);
      const view = await readRules(engine.read, { kind });
      expect(countOf(view)).toBe(own.length);
      expect(view.rules.map(({ rule }) => rule)).toEqual([...new Set(own.map(({ rule }) => rule))].sort());
    }
    await rejectSuggestion(engine, {
      ...{ itemId: 1, textVersionId: 3, reason: "wrong_amount", userId: davit, at: noon },
      suggestion: { kind: "killed", ...placeOf(rows.find(({ kind }) => kind === "killed")!) },
    });
    expect((await readRules(engine.read, { kind: "killed" })).rules[0]).toMatchObject({
      outcomes: { rejected: 1 },
      reasons: [{ reason: "wrong_amount", count: 1 }],
    });
    for (const { outcomes } of (await readRules(engine.read, { kind: "injured" })).rules) {
      expect(outcomes.rejected).toBe(0);
    }
  });

  test("is counted in an index, whatever the kind: the suggestions themselves are not read for it", () => {
    const plan = planOf(standingByRule(database.engine.read).toSQL(), ["killed", "killed"]);
    expect(plan).toEqual(["SCAN suggestion USING COVERING INDEX suggestion_rule"]);
  });

  test("walks along texts and events by number: a step costs the same however many there are", () => {
    expect(planOf(nextTexts(database.engine.read).toSQL(), [0, 64])).toEqual([
      "SEARCH text_version USING INTEGER PRIMARY KEY (rowid>?)",
      "SEARCH document USING INTEGER PRIMARY KEY (rowid=?)",
    ]);
    expect(planOf(nextEvents(database.engine.read).toSQL(), [0, 1])).toEqual([
      "SEARCH event USING INTEGER PRIMARY KEY (rowid>?)",
    ]);
  });

  test("is followed by ranking what people settled since, once nobody holds the item", async () => {
    const { engine } = database;
    const before = await itemOne();
    await sweep();
    const raised = await itemOne();
    const settled = await lastSettled(engine.read);
    await takeItem(engine, { itemId: 1, userId: davit, at: noon });
    const { suggestions, text } = await readReview(engine, { itemId: 1, userId: davit, at: noon });
    for (const { kind, start, end } of suggestions.open) {
      await rejectSuggestion(engine, {
        ...{ itemId: 1, textVersionId: text.versionId, reason: "no_claim", userId: davit, at: noon },
        suggestion: { kind, start, end },
      });
    }
    await rankSettled(engine, settled, { at: noon });
    expect(await itemOne()).toMatchObject({ priority: raised.priority });
    await releaseItem(engine, { itemId: 1, userId: davit, at: noon, why: "given_back" });
    await rankSettled(engine, settled, { at: noon });
    expect(await itemOne()).toMatchObject({ priority: before.priority, why: before.why });
    expect(settled.documents.size).toBe(0);
    await undoLast(engine, { userId: davit, at: noon });
    await rankSettled(engine, settled, { at: noon });
    expect((await itemOne()).priority).toBeGreaterThan(before.priority);
    expect(await verifyTrail(engine, { replay: true })).toMatchObject({ ok: true });
  });

  test("ranks an item by what is open alone: settled suggestions move it no more once the text is read again", async () => {
    const before = await itemOne();
    await sweep();
    const { suggestions, text } = await readReview(database.engine, { itemId: 1, userId: davit, at: noon });
    for (const { kind, start, end } of suggestions.open) {
      await rejectSuggestion(database.engine, {
        ...{ itemId: 1, textVersionId: text.versionId, reason: "no_claim", userId: davit, at: noon },
        suggestion: { kind, start, end },
      });
    }
    const rows = (await stored()).filter(({ kind }) => kind !== "tone");
    await switchRule(database.engine, {
      ...{ rule: "tone-hints", off: true, reason: "to read all texts again", userId: asel, at: noon },
    });
    await sweep();
    expect((await stored()).filter(({ kind }) => kind !== "tone").length).toBe(rows.length);
    expect(await itemOne()).toMatchObject({ priority: before.priority, why: before.why });
    expect(await verifyTrail(database.engine, { replay: true })).toMatchObject({ ok: true });
  });

  test("reads everything again when a rule is switched, and says what changed", async () => {
    await sweep();
    const all = await stored();
    const { rule } = all.find(({ kind }) => kind === "killed")!;
    await switchRule(database.engine, { rule, off: true, reason: "wrong too often", userId: asel, at: noon });
    expect((await openHere()).open.map((one) => one.rule)).not.toContain(rule);
    const run = await sweep();
    const ofRule = all.filter((row) => row.rule === rule).length;
    expect(run).toMatchObject({ id: 2, counts: { rules: { [rule]: { gone: ofRule, added: 0, same: 0 } } } });
    expect((await stored()).length).toBe(all.length - ofRule);
    await switchRule(database.engine, { rule, off: false, reason: "", userId: asel, at: noon });
    await sweep();
    expect(await stored()).toEqual(all);
    expect(await verifyTrail(database.engine, { replay: true })).toMatchObject({ ok: true });
  });
});

describe("switching", () => {
  test("a rule off takes an admin and a reason, once", async () => {
    const off = { rule: "source", off: true, reason: "noise", userId: asel, at: noon };
    await expect(switchRule(database.engine, { ...off, userId: davit })).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(switchRule(database.engine, { ...off, reason: " " })).rejects.toMatchObject({
      code: "bad_input",
    });
    await switchRule(database.engine, off);
    await expect(switchRule(database.engine, off)).rejects.toMatchObject({ code: "already_in_state" });
    expect((await openHere()).open.map(({ kind }) => kind)).not.toContain("source");
  });

  test("an article to blind hides its suggestions and refuses to settle them", async () => {
    const [one] = (await openHere()).open;
    const { versionId } = (await readReview(database.engine, { itemId: 1, userId: davit, at: noon })).text;
    const given = { articleId: 1, blind: true, reason: "double reading", userId: asel, at: noon };
    await setBlind(database.engine, given);
    expect(await openHere()).toEqual({
      blind: { reason: "double reading" },
      open: [],
      tones: [],
      settled: 0,
    });
    const place = { kind: one!.kind, start: one!.start, end: one!.end };
    await expect(
      rejectSuggestion(database.engine, {
        ...{ itemId: 1, textVersionId: versionId, suggestion: place },
        ...{ reason: "no_claim" as const, userId: davit, at: noon },
      }),
    ).rejects.toMatchObject({ code: "forbidden" });
    await setBlind(database.engine, { ...given, blind: false, reason: "" });
    expect((await openHere()).open.length).toBeGreaterThan(0);
  });
});

test("the figures of rules count what stands: precision, its interval, and why things were rejected", async () => {
  await sweep();
  const { suggestions, text } = await readReview(database.engine, { itemId: 1, userId: davit, at: noon });
  const [one] = suggestions.open;
  await rejectSuggestion(database.engine, {
    ...{ itemId: 1, textVersionId: text.versionId, reason: "wrong_amount" as const, userId: davit, at: noon },
    suggestion: { kind: one!.kind, start: one!.start, end: one!.end },
  });
  const { rules } = await readRules(database.engine.read);
  expect(rules[0]).toMatchObject({
    rule: one!.rule,
    outcomes: { rejected: 1 },
    precision: { of: 1, share: 0, weeks: [{ count: 1, share: 0 }] },
    reasons: [{ reason: "wrong_amount", count: 1 }],
  });
  expect(rules[0]!.precision!.interval[1]).toBeCloseTo(0.793, 2);
  expect(rules.slice(1).every(({ precision }) => precision === null)).toBe(true);
});
