import { expect, test } from "vitest";
import { factsOfClaim } from "#app/domain/relate/facts-of-claim.ts";
import { proposeRelations } from "#app/domain/relate/propose.ts";

const text =
  "At least 14 people, four of them children, were killed and over 30 wounded at Nahrout on Wednesday.";
const words = (quote: string) => ({
  quote,
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
});
const figures = (min: number | null, max: number | null) => ({
  min,
  max,
  min_inclusive: true,
  max_inclusive: true,
  point: min === max ? min : null,
});

const stored = {
  claimId: "c1",
  documentId: "d1",
  quote: text,
  start: 0,
  source: "Rith Rescue",
  fields: {
    counts: [
      {
        harm: "killed",
        quantity_text: words("At least 14 people"),
        quantifier: "at_least",
        range: figures(14, null),
      },
      {
        harm: "injured",
        quantity_text: words("over 30"),
        quantifier: "more_than",
        range: { ...figures(30, null), min_inclusive: false },
      },
    ],
    breakdown: [
      { group: "child", harm: "killed", quantity_text: words("four of them children"), range: figures(4, 4) },
      { group: "woman", harm: "killed", stated_unquantified: true },
    ],
    place: [
      { text: words("Nahrout"), role: "impact" },
      { text: words("At"), role: "dateline" },
    ],
    time_text: words("on Wednesday"),
    period_start: { iso: "2031-04-09", precision: "day", inferred_year: null },
    event_scope: "single_strike",
    counting: "event_total",
    cause: ["air"],
  },
};

test("a stored count gives facts for each harm and each group with a figure", () => {
  const facts = factsOfClaim(stored);
  expect(
    facts.map(({ harm, group, min, max, minInclusive }) => [harm, group, min, max, minInclusive]),
  ).toEqual([
    ["killed", null, 14, null, true],
    ["injured", null, 30, null, false],
    ["killed", "child", 4, 4, true],
  ]);
  expect(facts[0]).toMatchObject({
    places: ["Nahrout"],
    timeText: "on Wednesday",
    periodStart: { iso: "2031-04-09" },
    scope: "single_strike",
    counting: "event_total",
    causes: ["air"],
    source: "Rith Rescue",
    actor: null,
  });
});

test("a count whose figure is that of its group counts that group alone", () => {
  const children = {
    counts: [{ harm: "killed", quantity_text: words("four of them children"), range: figures(4, 4) }],
    breakdown: [{ group: "child", harm: "killed", range: figures(4, 4) }],
  };
  const facts = factsOfClaim({ ...stored, fields: children });
  expect(facts.map(({ harm, group, min }) => [harm, group, min])).toEqual([["killed", "child", 4]]);
});

test("a count of which only the harm and the words are known has open ends and no place", () => {
  const [only] = factsOfClaim({ ...stored, fields: { counts: [{ harm: "killed" }] } });
  expect(only).toMatchObject({ min: null, max: null, places: [], timeText: null, causes: [], scope: null });
  expect(factsOfClaim({ ...stored, fields: {} })).toEqual([]);
});

test("stored claims of two texts are related by them", () => {
  const other = { ...stored, claimId: "c2", documentId: "d2" };
  const claims = [stored, other].flatMap(factsOfClaim);
  const at = Date.UTC(2031, 3, 9, 12);
  const found = proposeRelations(claims, [
    { id: "d1", text, at },
    { id: "d2", text: `${text} So said the service.`, at },
  ]);
  expect(found.map(({ kind, from, to }) => [kind, from, to])).toEqual([
    ["same_claim", "c1", "c2"],
    ["near_duplicate", "d2", "d1"],
  ]);
});
