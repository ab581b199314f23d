import { describe, expect, test } from "vitest";
import { perpetrator } from "#app/domain/suggest/finders/perpetrator.ts";
import { source } from "#app/domain/suggest/finders/source.ts";
import { arabicRows } from "./attribution-arabic-rows.ts";
import { perpetratorRows } from "./attribution-perpetrator-rows.ts";
import { secondAttributionRows } from "./attribution-second-rows.ts";
import { sourceRows } from "./attribution-source-rows.ts";
import { thirdAttributionRows } from "./attribution-third-rows.ts";
import { check, tally } from "./expected.ts";

describe("who says so and who did it", () => {
  const both = ["source", "perpetrator"];
  const tables = [
    { name: "source", rows: sourceRows, kinds: ["source"] },
    { name: "perpetrator", rows: perpetratorRows, kinds: ["perpetrator"] },
    { name: "attribution, second table", rows: secondAttributionRows, kinds: both },
    { name: "attribution, third table", rows: thirdAttributionRows, kinds: both, least: 0.8 },
    { name: "attribution, Arabic", rows: arabicRows, kinds: both },
  ];

  for (const { name, rows, kinds, least = 0.95 } of tables) {
    test(`${name}: own sentences`, () => {
      const outcomes = rows.map((row) => check(row, { finders: [perpetrator, source], kinds }));
      const { precision, recall, line, faults } = tally(name, outcomes);
      console.log([line, ...faults].join("\n"));
      expect(precision).toBeGreaterThanOrEqual(0.97);
      expect(recall).toBeGreaterThanOrEqual(least);
    });
  }
});
