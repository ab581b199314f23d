import { expect, test } from "vitest";
import { defaultCodebook } from "#app/domain/codebook/default.ts";
import { toneLabelOf } from "#app/domain/codebook/lookup.ts";
import { analyse } from "#app/domain/suggest/analysis.ts";
import { toneHints } from "#app/domain/suggest/finders/tone-hints.ts";
import { check, tally } from "./expected.ts";
import { toneRows } from "./tone-rows.ts";

test("tone hints: own sentences", () => {
  const outcomes = toneRows.map((row) => check(row, { finders: [toneHints], kinds: ["tone"] }));
  const { precision, recall, line, faults } = tally("tone", outcomes);
  console.log([line, ...faults].join("\n"));
  expect(precision).toBeGreaterThanOrEqual(0.97);
  expect(recall).toBeGreaterThanOrEqual(0.95);
});

test("every hint names a tone of the codebook", () => {
  const labels = toneRows.flatMap(([text]) =>
    toneHints
      .find(analyse(text), { document: "comment", found: [] })
      .found.map(({ fields }) => fields.label?.value),
  );
  expect(labels.length).toBeGreaterThan(20);
  for (const label of labels)
    expect(toneLabelOf(defaultCodebook, String(label)), String(label)).toBeDefined();
});

test("an article has no tone", () => {
  const analysis = analyse("Rest in peace, little ones.");
  expect(toneHints.find(analysis, { document: "article", found: [] }).found).toEqual([]);
});
