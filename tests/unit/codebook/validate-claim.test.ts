import { describe, expect, test } from "vitest";
import { makeUnitIndex } from "#app/domain/annotate/units.ts";
import { defaultCodebook } from "#app/domain/codebook/default.ts";
import type { ClaimInContext } from "#app/domain/codebook/validate-claim.ts";
import { isSavable, validateClaim } from "#app/domain/codebook/validate-claim.ts";

const body =
  "🙏 Jets struck the market, killing at least 14 people, five children too, and leaving more than 30 hurt, " +
  "the rescue service said. Dozens are missing. Almost 1,000,000 people have fled. Nobody died on Monday.";
const text = makeUnitIndex(body);
const spans = [{ start: 0, end: text.length }];

type Fields = Record<string, unknown>;
function check(type: string, fields: unknown, claims?: ClaimInContext[]) {
  const result = validateClaim({
    codebook: defaultCodebook,
    type,
    fields,
    text,
    spans,
    ...(claims ? { claims } : {}),
  });
  return { ...result, messages: result.problems.map((problem) => `${problem.level} ${problem.path}`) };
}
const toll = (count: Fields, more: Fields = {}) =>
  check("casualty_count", { voice: "narrator", counts: [count], ...more });
const killed = (more: Fields) => toll({ harm: "killed", quantity_text: "at least 14 people", ...more });

describe("a casualty count", () => {
  test("is stored with places of its words, the sides that its quantifier brings, and no blanks", () => {
    const { fields, problems } = toll(
      {
        harm: "injured",
        quantity_text: "more than 30",
        quantifier: "more_than",
        range: { min: "30", max: "" },
      },
      { cause: [], event_scope: "", time_text: "on Monday" },
    );
    expect(problems).toEqual([]);
    expect(fields).toEqual({
      voice: "narrator",
      counts: [
        {
          harm: "injured",
          quantity_text: { quote: "more than 30", start: 85, end: 97 },
          quantifier: "more_than",
          range: { min: 30, max: null, min_inclusive: false, max_inclusive: true, point: null },
        },
      ],
      time_text: { quote: "on Monday", start: 196, end: 205 },
    });
    expect(text.slice(85, 97)).toBe("more than 30");
  });

  test("that is exact needs its figure once", () => {
    const range = { min: 14, max: 14, min_inclusive: true, max_inclusive: true, point: 14 };
    for (const given of [{ min: 14 }, { point: "14" }, { min: 14, max: 14 }]) {
      const { fields, problems } = killed({ quantifier: "exact", range: given });
      expect(problems).toEqual([]);
      expect((fields.counts as Fields[])[0]!.range).toEqual(range);
    }
    expect(isSavable(killed({ quantifier: "exact", range: { min: 14, max: 20 } }).problems)).toBe(false);
  });

  test.each<[string, Fields, string]>([
    ["low above high", { quantifier: "range", range: { min: 20, max: 10 } }, "block counts.0.range"],
    [
      "no number fits",
      { quantifier: "range", range: { min: 9, max: 10, min_inclusive: false, max_inclusive: false } },
      "block counts.0.range",
    ],
    [
      "point outside",
      { quantifier: "about", range: { min: 5, max: 9, point: 12 } },
      "block counts.0.range.point",
    ],
    [
      "a vague word with a point",
      { quantifier: "vague_dozens", range: { point: 12 } },
      "block counts.0.range.point",
    ],
    [
      "a vague word with a bound",
      { quantifier: "vague_dozens", range: { min: 12 } },
      "warn counts.0.range.min",
    ],
    ["at least without a number", { quantifier: "at_least" }, "block counts.0.range.min"],
    [
      "at least that leaves its number out",
      { quantifier: "at_least", range: { min: 14, min_inclusive: false } },
      "block counts.0.range.min_inclusive",
    ],
    [
      "more than that keeps its number",
      { quantifier: "more_than", range: { min: 14, min_inclusive: true } },
      "block counts.0.range.min_inclusive",
    ],
    ["up to without a high end", { quantifier: "up_to", range: { min: 14 } }, "block counts.0.range.max"],
    [
      "a bound with a point",
      { quantifier: "at_least", range: { min: 14, point: 15 } },
      "block counts.0.range.point",
    ],
    ["0 for what is not stated", { quantifier: "at_least", range: { min: 0 } }, "block counts.0.range.min"],
    ["a denial of harm", { quantifier: "exact", range: { point: 0 } }, "warn counts.0.range.max"],
    [
      "exact and approximate",
      { quantifier: "exact", range: { point: 4 }, approximate: true },
      "block counts.0.approximate",
    ],
    ["a negative number", { quantifier: "at_least", range: { min: -4 } }, "block counts.0.range.min"],
    [
      "words that are not in the text",
      { quantifier: "at_least", quantity_text: "at least 15 people", range: { min: 14 } },
      "block counts.0.quantity_text",
    ],
    [
      "words at the wrong place",
      { quantifier: "at_least", quantity_text: { quote: "at least", start: 3, end: 11 }, range: { min: 14 } },
      "block counts.0.quantity_text",
    ],
    [
      "an option that does not exist",
      { quantifier: "loads", range: { min: 14 } },
      "block counts.0.quantifier",
    ],
    [
      "a field that does not exist",
      { quantifier: "at_least", range: { min: 14 }, colour: "red" },
      "block counts.0.colour",
    ],
  ])("is told about %s", (_, count, problem) => {
    expect(killed(count).messages).toContain(problem);
  });

  test("keeps almost a million as an approximate high end that is left out", () => {
    const range = { max: "1,000,000", max_inclusive: "false" };
    const { fields, problems } = toll({
      harm: "displaced",
      quantity_text: "Almost 1,000,000",
      quantifier: "about",
      range,
    });
    expect(problems).toEqual([]);
    expect((fields.counts as Fields[])[0]).toMatchObject({
      approximate: true,
      range: { min: null, max: 1_000_000, max_inclusive: false, point: null },
    });
  });

  test("takes groups that overlap, but none that exceeds the whole, and no exclusive ones that do together", () => {
    const whole = {
      harm: "killed",
      quantity_text: "at least 14 people",
      quantifier: "range",
      range: { min: 8, max: 14 },
    };
    const group = (name: string, min: number) => ({ group: name, harm: "killed", range: { min, max: min } });
    const of = (...breakdown: Fields[]) => toll(whole, { breakdown }).messages;
    expect(of(group("civilian", 14), group("child", 9), group("journalist", 3))).toEqual([]);
    expect(of(group("child", 15))).toContain("block counts.0.range");
    expect(of(group("civilian", 9), group("combatant", 6))).toContain("block counts.0.range");
    expect(of(group("woman", 5), group("man", 5), group("child", 5))).toContain("block counts.0.range");
    expect(of(group("child", 9), { ...group("child", 15), harm: "injured" })).toEqual([]);
    expect(of({ group: "child", harm: "killed", stated_unquantified: true })).toEqual([]);
    expect(of({ group: "child", harm: "killed" })).toEqual(["block breakdown.0.range.min"]);
    expect(of({ ...group("child", 2), stated_unquantified: true })).toContain("block breakdown.0.range.min");
  });

  test("is warned, not refused, when it names more dead than it counts", () => {
    const person = { name: "rescue service", harm: "killed" };
    const { problems } = toll(
      { harm: "killed", quantity_text: "at least 14 people", quantifier: "exact", range: { point: 1 } },
      { named_victims: [person, person] },
    );
    expect(problems.map((problem) => [problem.level, problem.path])).toEqual([["warn", "counts.0.range"]]);
  });

  test("may be part of another figure of the same event only", () => {
    const whole = { id: 7, type: "casualty_count", fields: { cause: ["air"] } };
    const part = (fields: Fields, claims: ClaimInContext[]) =>
      check(
        "casualty_count",
        {
          voice: "narrator",
          counting: "subset",
          counts: [
            { harm: "killed", quantity_text: "five children", quantifier: "exact", range: { point: 5 } },
          ],
          ...fields,
        },
        claims,
      ).messages;
    expect(part({ part_of: 7, cause: ["air", "artillery"] }, [whole])).toEqual([]);
    expect(part({ part_of: "7", cause: ["artillery"] }, [whole])).toEqual(["block part_of"]);
    expect(part({ part_of: 8 }, [whole])).toContain("block part_of");
    expect(part({ part_of: 7 }, [{ ...whole, type: "attribution" }])).toContain("block part_of");
    expect(part({}, [])).toEqual(["warn part_of"]);
  });

  test("leaves out what is not asked, and says so", () => {
    const { fields, problems } = toll(
      { harm: "killed", quantity_text: "at least 14 people", quantifier: "at_least", range: { min: 14 } },
      { counting: "event_total", part_of: 3 },
    );
    expect(fields.part_of).toBeUndefined();
    expect(problems).toMatchObject([{ path: "part_of", level: "warn" }]);
  });

  test("keeps doubts with their notes, and refuses a doubt without one or about nothing", () => {
    const claim = {
      harm: "killed",
      quantity_text: "at least 14 people",
      quantifier: "at_least",
      range: { min: 14 },
    };
    const good = toll(claim, { uncertain: { "counts.0.range": "the figure may include the wounded" } });
    expect(good.problems).toEqual([]);
    expect(good.fields.uncertain).toEqual({ "counts.0.range": "the figure may include the wounded" });
    expect(toll(claim, { uncertain: { cause: " " } }).messages).toEqual(["block cause"]);
    expect(toll(claim, { uncertain: { gone: "why" } }).messages).toEqual(["block gone"]);
  });

  test("needs its voice and at least one harm", () => {
    expect(check("casualty_count", {}).messages).toEqual(["block counts", "block voice"]);
    expect(toll({}).messages).toEqual(["block counts"]);
  });
});
