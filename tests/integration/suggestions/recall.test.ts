import { beforeEach, expect, test } from "vitest";
import { addClaim } from "#app/domain/review/add-claim.server.ts";
import { withdrawClaim } from "#app/domain/review/change-claim.server.ts";
import { readReview } from "#app/domain/review/read-review.server.ts";
import { readRules } from "#app/domain/suggestions/read-rules.server.ts";
import { sweepSuggestions } from "#app/domain/suggestions/sweep.server.ts";
import { switchRule } from "#app/domain/suggestions/switch-rule.server.ts";
import { useDatabase } from "#tests/helpers/db.ts";
import {
  articleText,
  asel,
  commentText,
  davit,
  newestText,
  newText,
  noon,
  openDesk,
  spanIn,
  toll,
} from "#tests/helpers/desk.ts";

const database = useDatabase();
beforeEach(() => openDesk(database.engine));

const by = { userId: davit, at: noon };
const sweep = () => sweepSuggestions(database.engine, { now: () => noon });
const recall = async () => (await readRules(database.engine.read)).recall;
const recallOf = async (rule: string) =>
  (await readRules(database.engine.read)).rules.find((one) => one.rule === rule)?.recall;
const mark = async (words: string) =>
  addClaim(database.engine, {
    ...{ ...by, itemId: 1, textVersionId: await newestText(database.engine, 1) },
    ...{ type: "casualty_count", fields: toll(14), spans: [spanIn(articleText, words)] },
  });

test("claims are met by what the rules propose there now, whether they were kept from it or marked by hand", async () => {
  await mark("killing at least 14 people");
  expect(await recall()).toEqual([]);
  await sweep();
  expect(await recall()).toMatchObject([
    { kind: "killed", kept: 0, byHand: 1, byHandMet: 1, met: { share: 1 } },
  ]);
  const missed = await mark("covered market");
  const { suggestions, text } = await readReview(database.engine, { itemId: 2, ...by });
  const doubt = suggestions.open.find(({ kind }) => kind === "disputed")!;
  const { kind, start, end, type, fields } = doubt;
  await addClaim(database.engine, {
    ...{ ...by, itemId: 2, textVersionId: text.versionId, type, fields, spans: [{ start, end }] },
    suggestion: { kind, start, end },
  });
  expect(await recall()).toMatchObject([
    { kind: "killed", kept: 0, byHand: 2, byHandMet: 1, met: { of: 2, share: 0.5 } },
    { kind: "disputed", kept: 1, keptMet: 1, byHand: 0, met: { share: 1 } },
  ]);
  expect(await recallOf(doubt.rule)).toMatchObject({ of: 1, share: 1, weeks: [{ count: 1, share: 1 }] });
  await withdrawClaim(database.engine, {
    ...{ ...by, claimId: missed.claimId, expectedRevision: 1, reason: "no figure there" },
  });
  expect((await recall()).map(({ met }) => met.share)).toEqual([1, 1]);
});

test("rules that are off meet nothing once the texts are read again, and texts not read yet do not count", async () => {
  await mark("killing at least 14 people");
  await sweep();
  await switchRule(database.engine, {
    ...{ rule: "casualties", off: true, reason: "a trial", userId: asel, at: noon },
  });
  await sweep();
  expect(await recall()).toMatchObject([{ kind: "killed", byHandMet: 0, met: { share: 0 } }]);
  await newText(database.engine, { documentId: 2, body: `${commentText} Again.` });
  await newText(database.engine, { documentId: 1, body: `${articleText} More is to come.` });
  expect(await recall()).toEqual([]);
});
