import { expect, test } from "vitest";
import { defence } from "#app/domain/suggest/finders/defence.ts";
import { disputed } from "#app/domain/suggest/finders/disputed.ts";
import { suggest } from "#app/domain/suggest/suggest.ts";
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

test("weak doubt is proposed in comments alone; a long text of which nobody says what it is counts as an article", () => {
  const doubt = "A man fell by the road after the strike. Who believes this nonsense?";
  const around = "The convoy with the wounded waited at the bridge until the evening. ".repeat(40);
  const rules = (text: string, document?: "article" | "comment") =>
    suggest(text, document && { document }).filter(({ kind }) => kind === "disputed");
  expect(rules(doubt)).toHaveLength(1);
  expect(rules(doubt, "article")).toEqual([]);
  expect(rules(around + doubt)).toEqual([]);
  expect(rules(around + doubt, "comment")).toHaveLength(1);
});
