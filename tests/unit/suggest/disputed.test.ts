import { expect, test } from "vitest";
import { defence } from "#app/domain/suggest/finders/defence.ts";
import { disputed } from "#app/domain/suggest/finders/disputed.ts";
import { defenceRows, disputedRows } from "./disputed-rows.ts";
import { secondDisputedRows } from "./disputed-second-rows.ts";
import { thirdDisputedRows } from "./disputed-third-rows.ts";
import { check, tally } from "./expected.ts";

const tables = [
  { name: "disputed", rows: disputedRows },
  { name: "defence", rows: defenceRows },
  { name: "disputed, second table", rows: secondDisputedRows, recall: 0.85 },
  { name: "disputed, third table", rows: thirdDisputedRows, recall: 0.75 },
];

for (const { name, rows, recall: least = 0.95 } of tables) {
  test(`${name}: own sentences`, () => {
    const outcomes = rows.map((row) => check(row, { finders: [defence, disputed], kinds: ["disputed"] }));
    const { precision, recall, line, faults } = tally(name, outcomes);
    console.log([line, ...faults].join("\n"));
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(least);
  });
}
