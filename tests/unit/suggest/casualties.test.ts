import { describe, expect, test } from "vitest";
import { suggest } from "#app/domain/suggest/suggest.ts";
import {
  casualtyTables,
  highestCount,
  proposedCounts,
  readCasualtyTable,
  readShootingReports,
} from "./casualty-table.ts";

describe.each(casualtyTables)("the table %s", (name) => {
  test.each(readCasualtyTable(name))("$expected: $text", ({ expected, text }) => {
    expect(proposedCounts(text)).toBe(expected);
  });
});

test.each(readShootingReports())("$killed killed, $injured injured: $text", ({ killed, injured, text }) => {
  expect({ killed: highestCount(text, "killed"), injured: highestCount(text, "injured") }).toEqual({
    killed,
    injured,
  });
});

test("the tables hold enough sentences, and about half of them nothing to count", () => {
  const rows = casualtyTables.flatMap(readCasualtyTable);
  const empty = rows.filter(({ expected }) => expected === "-").length;
  expect(rows.length).toBeGreaterThan(400);
  expect(empty / rows.length).toBeGreaterThan(0.35);
});

describe("a count", () => {
  const text = "Officials said more than 180 civilians were killed near Sarn.";
  const [count] = suggest(text).filter(({ kind }) => kind === "killed");

  test("begins at its number and keeps its qualifier as a field", () => {
    expect(count).toMatchObject({ quote: "180 civilians", min: 180, max: null, minInclusive: false });
    expect(count?.fields["counts.quantity_text"]).toMatchObject({
      value: "more than 180",
      quote: "more than 180",
    });
  });

  test("carries the codebook's fields, each with its words", () => {
    expect(count?.fields).toMatchObject({
      "counts.harm": { value: "killed", quote: "were killed" },
      "counts.quantifier": { value: "more_than" },
      "counts.range": {
        value: { min: 180, max: null, min_inclusive: false, max_inclusive: true, point: null },
      },
      "breakdown.group": { value: "civilian", quote: "civilians" },
      victim_status: { value: "civilian" },
    });
  });

  test("of a text that rises is a running total, and a part of a whole is a subset", () => {
    const [toll] = suggest("The death toll has risen to 61.");
    expect(toll?.fields.counting?.value).toBe("running_total");
    const part = suggest("Ten people were killed, including three children.").find(({ min }) => min === 3);
    expect(part?.fields.counting?.value).toBe("subset");
  });

  test("is as sure as the text", () => {
    const certainty = (sentence: string) => suggest(sentence)[0]?.fields.certainty?.value;
    expect(certainty("Twelve people are feared dead.")).toBe("pr_plus");
    expect(certainty("Twelve people may have been killed.")).toBe("ps_plus");
    expect(certainty("Twelve people were killed.")).toBeUndefined();
  });
});

test("a text that ends on its count is read like any other", () => {
  expect(proposedCounts("وبحسب القائمة، بين القتلى ستة أطفال وسبع نساء")).toBe("killed 6; killed 7");
});

test("every beginning of a text is read without an error", () => {
  const texts = casualtyTables.flatMap(readCasualtyTable).filter((_, i) => i % 5 === 0);
  for (const { text } of texts)
    for (const { index } of text.matchAll(/[\s,.:;،]+/g))
      expect(() => suggest(text.slice(0, index)), text.slice(0, index)).not.toThrow();
});

test("whoever was shot and died in a later sentence is counted as killed alone", () => {
  expect(proposedCounts("A man was shot on Friday. The 30-year-old was taken in. He died on Sunday.")).toBe(
    "killed 1",
  );
});
