import { beforeEach, describe, expect, test } from "vitest";
import { verifyTrail } from "#app/domain/audit/verify.server.ts";
import { adoptCodebook } from "#app/domain/codebook/current.server.ts";
import { defaultCodebook } from "#app/domain/codebook/default.ts";
import { addClaim } from "#app/domain/review/add-claim.server.ts";
import { readReview } from "#app/domain/review/read-review.server.ts";
import { undoLast } from "#app/domain/review/undo.server.ts";
import { acceptSuggestions } from "#app/domain/suggestions/accept.server.ts";
import { rejectSuggestion } from "#app/domain/suggestions/reject.server.ts";
import { tables } from "#db/schema/index.ts";
import { useDatabase } from "#tests/helpers/db.ts";
import { davit, maren, noon, openDesk } from "#tests/helpers/desk.ts";

const database = useDatabase();
beforeEach(() => openDesk(database.engine));

const seen = (userId = davit) => readReview(database.engine, { itemId: 1, userId, at: noon });
const open = async () => (await seen()).suggestions.open;
const by = { userId: davit, at: noon };

/** The first open suggestion of a kind, with what naming it takes. */
async function proposal(kind = "killed") {
  const { suggestions, text } = await seen();
  const found = suggestions.open.find((suggestion) => suggestion.kind === kind)!;
  const place = { kind: found.kind, start: found.start, end: found.end };
  return { found, place, textVersionId: text.versionId };
}

async function accept(change: object = {}, kind = "killed") {
  const { found, place, textVersionId } = await proposal(kind);
  const { type, fields, start, end } = found;
  return addClaim(database.engine, {
    ...by,
    itemId: 1,
    textVersionId,
    type,
    fields: { ...fields, ...change },
    spans: [{ start, end }],
    suggestion: place,
  });
}

describe("a suggestion", () => {
  test("quotes the text at its place and comes with the fields of its claim", async () => {
    const { found, textVersionId } = await proposal();
    const [text] = (await database.engine.read.select().from(tables.textVersion)).filter(
      ({ id }) => id === textVersionId,
    );
    expect([...text!.body].slice(found.start, found.end).join("")).toBe(found.quote);
    expect(found).toMatchObject({
      type: "casualty_count",
      quote: "14 people",
      fields: { counts: [{ harm: "killed", range: { min: 14, max: null } }] },
    });
  });

  test("that is accepted becomes a claim that says where it began, and is not proposed again", async () => {
    const before = await open();
    const { claimId } = await accept();
    const { claims } = await seen();
    expect(claims).toMatchObject([{ id: claimId, origin: "suggestion", type: "casualty_count" }]);
    expect((await open()).map(({ quote }) => quote)).not.toContain("14 people");
    expect((await open()).length).toBeLessThan(before.length);
    const outcomes = await database.engine.read.select().from(tables.suggestionOutcome);
    expect(outcomes).toMatchObject([{ outcome: "accepted", claimId, kind: "killed", state: "live" }]);
  });

  test("that is changed first is amended", async () => {
    await accept({ voice: "quoted" });
    const outcomes = await database.engine.read.select().from(tables.suggestionOutcome);
    expect(outcomes).toMatchObject([{ outcome: "amended" }]);
  });

  test("that the codebook does not take as proposed is refused with what is missing, and can be amended", async () => {
    const body = structuredClone(defaultCodebook);
    body.claimTypes
      .find(({ id }) => id === "casualty_count")
      ?.fields.push({ kind: "text", id: "code", label: "Code", show: "first", required: true, maxLength: 9 });
    await adoptCodebook(database.engine, { body, by: null, at: noon });
    const { place, textVersionId } = await proposal();
    const given = { ...by, itemId: 1, textVersionId, suggestions: [place] };
    await expect(acceptSuggestions(database.engine, given)).rejects.toMatchObject({
      code: "bad_input",
      detail: { problems: [{ path: "code", level: "block" }] },
    });
    await accept({ code: "N4" });
    const outcomes = await database.engine.read.select().from(tables.suggestionOutcome);
    expect(outcomes).toMatchObject([{ outcome: "amended" }]);
  });

  test("is accepted with others in one act, in the order of the text; those that cannot be stay open", async () => {
    const places = (await open()).map(({ kind, start, end }) => ({ kind, start, end }));
    expect(places.length).toBeGreaterThan(2);
    const { textVersionId } = await proposal();
    const nowhere = { kind: "missing" as const, start: 0, end: 3 };
    const given = { ...by, key: "all", itemId: 1, textVersionId };
    const suggestions = [...places, nowhere, places[0]!];
    const done = await acceptSuggestions(database.engine, { ...given, suggestions });
    expect(done).toMatchObject({ accepted: places.length, left: 1, repeated: false });
    expect(await acceptSuggestions(database.engine, { ...given, suggestions })).toMatchObject({
      accepted: places.length,
      left: 1,
      repeated: true,
    });
    expect(await open()).toEqual([]);
    const { claims } = await seen();
    expect(claims.map(({ spans }) => spans[0]?.start)).toEqual(places.map(({ start }) => start));
    // Undo takes them back one by one, the last first.
    await undoLast(database.engine, by);
    expect((await open()).map(({ start }) => start)).toEqual([places.at(-1)?.start]);
    expect(await verifyTrail(database.engine, { replay: true })).toMatchObject({
      ok: true,
      replay: { differences: [] },
    });
  });

  test("is settled once", async () => {
    const { found, place, textVersionId } = await proposal();
    const again = { ...by, itemId: 1, textVersionId, suggestion: place };
    await rejectSuggestion(database.engine, { ...again, reason: "wrong_words" });
    await expect(rejectSuggestion(database.engine, { ...again, reason: "no_claim" })).rejects.toMatchObject({
      code: "already_in_state",
    });
    const { type, fields, start, end } = found;
    await expect(
      addClaim(database.engine, { ...again, type, fields, spans: [{ start, end }] }),
    ).rejects.toMatchObject({ code: "already_in_state" });
    expect(await database.engine.read.select().from(tables.claim)).toEqual([]);
  });

  test.each([
    ["a place where nothing is proposed", { start: 0, end: 3 }, "no_claim" as const],
    ["something else without words for it", {}, "other" as const],
  ])("is not rejected for %s", async (_, place, reason) => {
    const { place: real, textVersionId } = await proposal();
    const suggestion = { ...real, ...place };
    await expect(
      rejectSuggestion(database.engine, { ...by, itemId: 1, textVersionId, suggestion, reason }),
    ).rejects.toMatchObject({ code: "bad_input" });
  });

  test.each(["accepted", "rejected"])("that was %s is open again after undo", async (outcome) => {
    const before = await open();
    if (outcome === "accepted") await accept();
    else {
      const { place, textVersionId } = await proposal();
      await rejectSuggestion(database.engine, {
        ...{ ...by, itemId: 1, textVersionId, suggestion: place },
        reason: "duplicate",
      });
    }
    await undoLast(database.engine, by);
    expect(await open()).toEqual(before);
    await accept();
    const report = await verifyTrail(database.engine, { replay: true });
    expect(report).toMatchObject({ ok: true, replay: { differences: [] } });
  });

  test("does not stand on words that a person has marked the same way", async () => {
    const { found, textVersionId } = await proposal();
    const { type, fields, start, end } = found;
    await addClaim(database.engine, {
      ...{ userId: maren, at: noon, itemId: 1, textVersionId, type, fields },
      spans: [{ start, end }],
    });
    expect((await open()).map(({ quote }) => quote)).not.toContain("14 people");
  });
});
