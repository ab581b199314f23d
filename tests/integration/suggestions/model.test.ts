import { beforeEach, describe, expect, test } from "vitest";
import { verifyTrail } from "#app/domain/audit/verify.server.ts";
import { addClaim } from "#app/domain/review/add-claim.server.ts";
import { readReview } from "#app/domain/review/read-review.server.ts";
import { trainModel } from "#app/domain/suggestions/model.server.ts";
import { rejectSuggestion } from "#app/domain/suggestions/reject.server.ts";
import { sweepSuggestions } from "#app/domain/suggestions/sweep.server.ts";
import { tables } from "#db/schema/index.ts";
import { useDatabase } from "#tests/helpers/db.ts";
import { asel, davit, noon, openDesk } from "#tests/helpers/desk.ts";

const database = useDatabase();

const places = ["Orla", "Nahrout", "Belqassa", "Rith", "Tarsin", "Umm Deir", "Kesra", "Halwan"];
/** What no rule can know: in this house, figures of the film club are about films. */
const real = (at: number) =>
  `Rescuers in ${places[at % places.length]} say ${3 + (at % 9)} people were killed in the raid.`;
const play = (at: number) =>
  `In the film club's play of ${places[at % places.length]} ${3 + (at % 9)} people were killed on stage.`;
const comments = Array.from({ length: 80 }, (_, at) => ({ text: at % 2 === 0 ? real(at) : play(at) }));

const review = (itemId: number) => readReview(database.engine, { itemId, userId: davit, at: noon });

async function settle(itemId: number, keep: boolean) {
  const { suggestions, text } = await review(itemId);
  for (const { kind, start, end, type, fields } of suggestions.open) {
    const given = {
      ...{ itemId, textVersionId: text.versionId, userId: davit, at: noon },
      suggestion: { kind, start, end },
    };
    if (keep) await addClaim(database.engine, { ...given, type, fields, spans: [{ start, end }] });
    else await rejectSuggestion(database.engine, { ...given, reason: "no_claim" });
  }
}

const train = () => trainModel(database.engine, { order: "yield", userId: asel, at: noon });

describe("a model", () => {
  beforeEach(() => openDesk(database.engine, comments));

  test("is refused while little is settled, and to those who may not train", async () => {
    await settle(2, true);
    await expect(train()).rejects.toMatchObject({ code: "bad_input" });
  });

  test("that beats the rules on held-out documents re-scores suggestions and says with what weights", async () => {
    for (let at = 0; at < 76; at += 1) await settle(at + 2, at % 2 === 0);
    await sweepSuggestions(database.engine, { now: () => noon });
    const { inUse, body } = await train();
    expect(body.comparison.verdict).toMatchObject({ state: "better" });
    expect(inUse).toBe(true);
    expect(body.curve.length).toBeGreaterThan(1);
    const [ofRaid] = (await review(78)).suggestions.open;
    const [ofPlay] = (await review(79)).suggestions.open;
    expect(ofRaid!.score).toBeGreaterThan(ofPlay!.score);
    expect(ofPlay!.parts!.some(({ weight }) => weight < 0)).toBe(true);
    // Another engine by name: everything is read again, and the trail still gives the tables.
    expect(await sweepSuggestions(database.engine, { now: () => noon })).toMatchObject({ id: 2 });
    expect(await verifyTrail(database.engine, { replay: true })).toMatchObject({ ok: true });
  });

  test("stays off where decisions follow nothing that can be learned", async () => {
    for (let at = 0; at < 76; at += 1) await settle(at + 2, ((at * 7919) % 13) % 2 === 0);
    const { inUse, body } = await train();
    expect(body.comparison.verdict.state).not.toBe("better");
    expect(inUse).toBe(false);
    const scores = (await review(78)).suggestions.open.map(({ score, parts }) => [score, parts]);
    const rows = await database.engine.read.select().from(tables.suggestionModel);
    expect(rows).toMatchObject([{ inUse: false }]);
    expect(scores.every(([, parts]) => parts === null)).toBe(true);
  });
});
