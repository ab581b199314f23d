import fc from "fast-check";
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
const _killed = (more: Fields) => toll({ harm: "killed", quantity_text: "at least 14 people", ...more });

describe("dates and periods", () => {
  const since = (start: unknown, end?: unknown) =>
    toll(
      { harm: "killed", quantity_text: "at least 14 people", quantifier: "at_least", range: { min: 14 } },
      { counting: "cumulative_since", period_start: start, period_end: end },
    );

  test("are kept as far as the text gives them, a worked-out year apart", () => {
    expect(since("2031-04").fields.period_start).toEqual({
      iso: "2031-04",
      precision: "month",
      inferred_year: null,
    });
    expect(since({ iso: "--04-22", inferred_year: "2031" }).fields.period_start).toEqual({
      iso: "--04-22",
      precision: "day",
      inferred_year: 2031,
    });
    expect(since({ iso: "2031-04-22", precision: "week" }).fields.period_start).toMatchObject({
      precision: "week",
    });
  });

  test.each([
    "22 April",
    "2031-13",
    "2031-02-29",
    "2031-4-1",
    "-04",
    { iso: "2031-04-22", inferred_year: 2031 },
  ])("refuse %j", (date) => {
    expect(since(date).messages).toContain("block period_start");
  });

  test("are in order, unless a year is missing", () => {
    expect(since("2031-04-22", "2031-04-21").messages).toEqual(["block period_end"]);
    expect(since("2031-04-22", "2031-04").messages).toEqual([]);
    expect(since("--12-22", "2031-01-02").messages).toEqual([]);
  });
});

describe("an attribution", () => {
  test("needs one of its two parts, and may hold both", () => {
    expect(check("attribution", { voice: "narrator" }).messages).toEqual(["block actors"]);
    expect(check("attribution", { voice: "narrator", source_text: "rescue service" }).messages).toEqual([]);
    const both = {
      voice: "narrator",
      source_text: "rescue service",
      actors: [{ actor_text: "Jets" }],
      responsibility: "alleged",
    };
    expect(check("attribution", both).messages).toEqual([]);
  });

  test("without a source has no source's words", () => {
    const fields = { voice: "narrator", source_kind: "none", source_text: "rescue service" };
    expect(check("attribution", fields).messages).toEqual(["block source_text"]);
  });
});

describe("disputed authenticity", () => {
  const dispute = (fields: Fields) =>
    check("disputed_authenticity", { voice: "narrator", ...fields }).messages;

  test("asks each object for what it needs", () => {
    expect(dispute({ object: ["media"], media_item: "the video of 09:12" })).toEqual([]);
    expect(dispute({ object: ["media"] })).toEqual(["block media_item"]);
    expect(dispute({ object: ["figure"] })).toEqual(["block target_text"]);
    expect(dispute({ object: "figure", target_text: "at least 14 people" })).toEqual([]);
    expect(dispute({ object: ["responsibility"] })).toEqual(["block other_actor"]);
    expect(dispute({ object: ["source"] })).toEqual([]);
  });

  test("quotes the words of every ground", () => {
    expect(dispute({ object: ["source"], grounds: [{ ground: "source_bias" }] })).toEqual([
      "block grounds.0.words",
    ]);
    expect(dispute({ object: ["source"], grounds: [{ ground: "none" }] })).toEqual([]);
  });
});

describe("any input", () => {
  test("is answered with problems, never with an exception, and what is saved is stable", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("casualty_count", "attribution", "disputed_authenticity", "gone"),
        fc.jsonValue(),
        (type, fields) => {
          const first = check(type, fields);
          const again = check(type, first.fields);
          expect(again.fields).toEqual(first.fields);
        },
      ),
    );
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom("counts", "voice", "cause", "__proto__", "uncertain", "period_start"),
          fc.jsonValue(),
        ),
        (fields) => {
          expect(Array.isArray(check("casualty_count", fields).problems)).toBe(true);
        },
      ),
    );
  });

  test("an object that cannot be made text is no option, and is refused in words", () => {
    expect(check("casualty_count", { cause: { toString: "" } }).problems).toContainEqual(
      expect.objectContaining({ path: "cause", level: "block" }),
    );
  });

  test("normalised fields validate to themselves", () => {
    const count = fc.record({
      harm: fc.constantFrom("killed", "injured"),
      quantity_text: fc.constantFrom("at least 14 people", "Dozens"),
      quantifier: fc.constantFrom(
        "exact",
        "at_least",
        "more_than",
        "up_to",
        "about",
        "range",
        "vague_dozens",
      ),
      range: fc.record({
        min: fc.option(fc.nat(50)),
        max: fc.option(fc.nat(50)),
        point: fc.option(fc.nat(50)),
      }),
    });
    fc.assert(
      fc.property(count, (given) => {
        const once = toll(given);
        const twice = check("casualty_count", once.fields);
        expect(twice.fields).toEqual(once.fields);
        expect(isSavable(twice.problems)).toBe(isSavable(once.problems));
      }),
    );
  });
});
