import { beforeEach, describe, expect, test } from "vitest";
import { readHistory } from "#app/domain/audit/history.server.ts";
import { plain } from "#app/domain/audit/sentence.ts";
import { verifyTrail } from "#app/domain/audit/verify.server.ts";
import { decide } from "#app/domain/review/decide.server.ts";
import { readReview } from "#app/domain/review/read-review.server.ts";
import { setTones } from "#app/domain/review/tones.server.ts";
import { undoLast } from "#app/domain/review/undo.server.ts";
import { readRules } from "#app/domain/suggestions/read-rules.server.ts";
import { rejectSuggestion } from "#app/domain/suggestions/reject.server.ts";
import { setBlind, switchRule } from "#app/domain/suggestions/switch-rule.server.ts";
import { tables } from "#db/schema/index.ts";
import { useDatabase } from "#tests/helpers/db.ts";
import { asel, davit, maren, newText, noon, openDesk } from "#tests/helpers/desk.ts";
import { trail } from "#tests/helpers/trail.ts";

const database = useDatabase();
const threat = "Rest in peace, you poor souls. We will hang them, all of them. Our deepest condolences.";
beforeEach(() => openDesk(database.engine, [{ text: threat }]));

const by = { userId: davit, at: noon };
const hints = async () => {
  const { suggestions } = await readReview(database.engine, { itemId: 2, ...by });
  return suggestions.tones;
};
const labels = async () => (await hints()).map(({ label }) => label).sort();
const outcomes = () => database.engine.read.select().from(tables.suggestionOutcome);
const set = (marks: object[], expectedRevision = 0, userId = davit) =>
  setTones(database.engine, {
    ...{ userId, at: noon, itemId: 2, textVersionId: 2, expectedRevision },
    labels: marks,
  });
const lastWords = async () => {
  const subject = { kind: "document", id: 2 } as const;
  const { lines } = await readHistory(database.engine.read, { subject, what: [], who: [] });
  return plain(lines[0]!.sentence, String);
};
const condolence = { label: "condolence", intensity: null };
const dismiss = async (label: string) => {
  const { kind, start, end } = (await hints()).find((hint) => hint.label === label)!;
  return rejectSuggestion(database.engine, {
    ...{ ...by, itemId: 2, textVersionId: 2, reason: "no_claim" },
    suggestion: { kind, start, end },
  });
};

describe("a hint of tone", () => {
  test("is taken by setting its label: every hint of it is kept, by the event that sets the tone", async () => {
    expect(await labels()).toEqual(["condolence", "threat_incitement"]);
    const { seq } = await set([condolence]);
    expect(await outcomes()).toMatchObject([
      { kind: "tone", rule: "tone-hints/condolence/formula", outcome: "accepted", claimId: null },
      { kind: "tone", quote: "deepest condolences", outcome: "accepted", decidedBy: davit },
    ]);
    const event = (await trail(database.engine)).find((one) => one.seq === seq)!;
    expect(event.changes.filter(({ table }) => table === "suggestionOutcome")).toHaveLength(2);
    expect(await lastWords()).toBe(
      "Davit read the tone as condolence, as tone-hints/condolence/formula suggested.",
    );
    expect(await labels()).toEqual(["threat_incitement"]);
    await undoLast(database.engine, { ...by, at: noon + 1 });
    expect((await outcomes()).map(({ state }) => state)).toEqual(["undone", "undone"]);
    expect(await labels()).toEqual(["condolence", "threat_incitement"]);
    await set([condolence], 2);
    expect((await outcomes()).filter(({ state }) => state === "live")).toHaveLength(2);
    expect(await verifyTrail(database.engine, { replay: true })).toMatchObject({ ok: true });
  });

  test("is turned down by finding none of it, and by dismissing it", async () => {
    await set([
      { label: "threat_incitement", intensity: 0 },
      { label: "sarcastic", intensity: null },
    ]);
    expect(await lastWords()).toMatch(/, against what tone-hints\/threat_incitement\/announced suggested\.$/);
    await dismiss("condolence");
    await dismiss("condolence");
    expect(await labels()).toEqual([]);
    expect((await outcomes()).map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ["rejected", "no_claim"],
      ["rejected", "no_claim"],
      ["rejected", "no_claim"],
    ]);
    await undoLast(database.engine, { ...by, at: noon + 1 });
    expect(await hints()).toMatchObject([{ label: "condolence", quote: "deepest condolences" }]);
  });

  test("is counted for its rule like any other", async () => {
    await set([condolence]);
    await dismiss("threat_incitement");
    const { rules } = await readRules(database.engine.read);
    expect(rules.map(({ rule, outcomes }) => [rule, outcomes.accepted, outcomes.rejected])).toEqual([
      ["tone-hints/threat_incitement/announced", 0, 1],
      ["tone-hints/condolence/formula", 2, 0],
    ]);
  });

  test("is taken by a decision that brings the tone along, and comes back with its undo", async () => {
    await decide(database.engine, {
      ...{ userId: maren, at: noon, itemId: 2, textVersionId: 2, expectedRevision: 1 },
      ...{ kind: "approve", reasons: [], tones: { expectedRevision: 0, labels: [condolence] } },
    });
    expect(await outcomes()).toHaveLength(2);
    await undoLast(database.engine, { userId: maren, at: noon + 1 });
    await undoLast(database.engine, { userId: maren, at: noon + 2 });
    expect(await labels()).toEqual(["condolence", "threat_incitement"]);
  });

  test("is not settled by labels nobody hinted, by a label that stood before, or by a second reader", async () => {
    await set([{ label: "sarcastic", intensity: null }]);
    expect(await outcomes()).toEqual([]);
    await set([{ label: "sarcastic", intensity: null }, condolence], 1);
    await set([condolence, { label: "threat_incitement", intensity: 1 }], 2);
    expect(await outcomes()).toHaveLength(3);
    await set([condolence], 0, maren);
    expect(await outcomes()).toHaveLength(3);
  });

  test("is open again on a new text, where setting the label takes it", async () => {
    await set([condolence]);
    const textVersionId = await newText(database.engine, { documentId: 2, body: `${threat} Rest in peace.` });
    expect(await labels()).toEqual(["condolence", "threat_incitement"]);
    await setTones(database.engine, {
      ...{ ...by, itemId: 2, textVersionId, expectedRevision: 1, labels: [condolence] },
    });
    expect((await outcomes()).filter((row) => row.textVersionId === textVersionId)).toHaveLength(3);
  });

  test("that was not shown is not settled: read blind, or with its rule off", async () => {
    await setBlind(database.engine, { articleId: 1, blind: true, reason: "", userId: asel, at: noon });
    await set([condolence]);
    await setBlind(database.engine, { articleId: 1, blind: false, reason: "", userId: asel, at: noon });
    await switchRule(database.engine, {
      ...{ rule: "tone-hints", off: true, reason: "too coarse", userId: asel, at: noon },
    });
    await set([condolence, { label: "threat_incitement", intensity: 1 }], 1);
    expect(await outcomes()).toEqual([]);
  });
});

test("of two hints at one place only one is shown, so that one is settled", async () => {
  const { engine } = database;
  const both = "Is there anybody here who would like to earn 900 a day, whatsapp 555 010?";
  const textVersionId = await newText(engine, { documentId: 2, body: both });
  expect(await labels()).toEqual(["spam"]);
  await setTones(engine, {
    ...{ ...by, itemId: 2, textVersionId, expectedRevision: 0 },
    labels: [
      { label: "spam", intensity: null },
      { label: "question", intensity: null },
    ],
  });
  expect((await outcomes()).map(({ rule }) => rule)).toEqual(["tone-hints/spam"]);
});
