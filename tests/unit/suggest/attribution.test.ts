import { describe, expect, test } from "vitest";
import { perpetrator } from "#app/domain/suggest/finders/perpetrator.ts";
import { source } from "#app/domain/suggest/finders/source.ts";
import { perpetratorRows } from "./attribution-perpetrator-rows.ts";
import { sourceRows } from "./attribution-source-rows.ts";
import { check, tally } from "./expected.ts";

describe("who says so and who did it", () => {
  const tables = [
    { name: "source", rows: sourceRows, finders: [source], kinds: ["source"] },
    { name: "perpetrator", rows: perpetratorRows, finders: [perpetrator], kinds: ["perpetrator"] },
  ];

  for (const { name, rows, finders, kinds } of tables) {
    test(`${name}: own sentences`, () => {
      const { precision, recall, line, faults } = tally(
        name,
        rows.map((row) => check(row, { finders, kinds })),
      );
      console.log([line, ...faults].join("\n"));
      expect(precision).toBeGreaterThanOrEqual(0.97);
      expect(recall).toBeGreaterThanOrEqual(0.95);
    });
  }
});
