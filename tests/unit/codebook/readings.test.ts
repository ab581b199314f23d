import { describe, expect, test } from "vitest";
import { defaultCodebook } from "#app/domain/codebook/default.ts";
import { claimInWords, describeClaim } from "#app/domain/codebook/describe.ts";
import { optionsOf } from "#app/domain/codebook/lookup.ts";
import { parseWhole } from "#app/domain/codebook/numbers.ts";
import { numbersIn, optionFromWords } from "#app/domain/codebook/option-from-words.ts";

const range = (min: number | null, max: number | null, more: object = {}) => ({
  min,
  max,
  min_inclusive: true,
  max_inclusive: true,
  point: null,
  ...more,
});
const words = (quote: string) => ({ quote, start: 0, end: quote.length });
const read = (type: string, fields: Record<string, unknown>) =>
  claimInWords(defaultCodebook, { type, fields });
const toll = (counts: object[], more: object = {}) => read("casualty_count", { counts, ...more });
const killed = (more: object) => toll([{ harm: "killed", ...more }]);

describe("reading a casualty count", () => {
  test("says each harm with its range", () => {
    expect(
      toll([
        { harm: "killed", range: range(14, null) },
        { harm: "injured", range: range(30, null, { min_inclusive: false }) },
      ]),
    ).toBe("killed 14 or more; injured over 30");
  });

  test.each([
    [range(4, 4, { point: 4 }), false, "killed 4"],
    [range(null, null, { point: 400 }), true, "killed about 400"],
    [range(10, 20), false, "killed 10 to 20"],
    [range(10, 20, { min_inclusive: false }), false, "killed over 10, up to 20"],
    [range(null, 5), false, "killed up to 5"],
    [range(null, 1_000_000, { max_inclusive: false }), true, "killed almost 1,000,000"],
    [range(null, 50, { max_inclusive: false }), false, "killed under 50"],
    [range(0, 0, { point: 0 }), false, "killed 0"],
  ])("puts %j into words", (given, approximate, expected) => {
    expect(killed({ range: given, approximate })).toBe(expected);
  });

  test("reads the text's own words where there is no number", () => {
    const claim = {
      type: "casualty_count",
      fields: { counts: [{ harm: "killed", quantity_text: words("dozens") }] },
    };
    expect(claimInWords(defaultCodebook, claim)).toBe("killed “dozens”");
    expect(describeClaim(defaultCodebook, claim)).toContainEqual({ text: "dozens", quote: true });
    expect(describeClaim(defaultCodebook, claim)[0]).toEqual({ text: "killed", strong: true });
  });

  test("adds status and counting where they say something", () => {
    const count = [{ harm: "killed", range: range(17, 17, { point: 17 }) }];
    expect(toll(count, { counting: "running_total" })).toBe("killed 17, running total");
    expect(toll(count, { counting: "event_total", victim_status: "combatant" })).toBe(
      "killed 17, combatants",
    );
  });
});

describe("reading the other types", () => {
  test("says who did it and who says so", () => {
    expect(
      read("attribution", { actors: [{ actor_text: words("Northern Command") }], responsibility: "denied" }),
    ).toBe("by “Northern Command”, denied");
    expect(
      read("attribution", { source_text: words("A doctor"), source_kind: "medic", named: "neither" }),
    ).toBe("says “A doctor”, unnamed");
    expect(read("attribution", { source_kind: "monitor_ngo" })).toBe("says monitor group");
    expect(read("attribution", { source_kind: "none" })).toBe("no source");
  });

  test("says what is disputed and how", () => {
    expect(
      read("disputed_authenticity", { object: ["media"], media_item: "the video", defect: "staged" }),
    ).toBe("media (the video), staged");
  });

  test("falls back to the type's label, and to the id of what it does not know", () => {
    expect(read("casualty_count", {})).toBe("Casualty count");
    expect(read("older_type", {})).toBe("older_type");
    expect(read("disputed_authenticity", { object: ["older_option"] })).toBe("older_option");
  });
});

describe("reading numbers and quantifiers from words", () => {
  const quantifiers = optionsOf(defaultCodebook, "quantifier");

  test.each([
    ["at least 14 people", "at_least"],
    ["More than 30", "more_than"],
    ["no more than five", "up_to"],
    ["almost a million", "about"],
    ["Dozens of people", "vague_dozens"],
    ["between 10 and 20", "range"],
    ["overall 12", null],
  ])("%s", (quote, id) => {
    expect(optionFromWords(quantifiers, quote)?.id ?? null).toBe(id);
  });

  test("understands digits of several scripts and groups of three", () => {
    expect(["14", "1,200", "1.200.000", "١٤", "۱۲", "12 000", " 7 "].map(parseWhole)).toEqual([
      14, 1200, 1200000, 14, 12, 12000, 7,
    ]);
    expect(
      ["", "1.5", "-3", "twelve", "1,20", "1e3", "0x10", 1.5, -1, null, Number.NaN].map(parseWhole),
    ).toEqual(Array(11).fill(null));
    expect(numbersIn("between 10 and 1,200 people, ٧ of them children, 2.5 tonnes")).toEqual([10, 1200, 7]);
  });
});
