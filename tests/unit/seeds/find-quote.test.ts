import fc from "fast-check";
import { expect, test } from "vitest";
import { makeUnitIndex } from "#app/domain/annotate/units.ts";
import { findQuote } from "#seeds/find-quote.ts";

const text = "Ten 👧🏽 and ten 👦🏻: twenty children. Ten came home.";

test("a quote that stands once is found at its code points, behind any characters", () => {
  const found = findQuote(text, "twenty children");
  expect(makeUnitIndex(text).slice(found.start, found.end)).toBe("twenty children");
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (before, after) => {
      fc.pre(!before.includes("§") && !after.includes("§"));
      const { start, end } = findQuote(`${before}§x§${after}`, "§x§");
      expect([start, end]).toEqual([[...before].length, [...before].length + 3]);
    }),
  );
});

test("words that stand more than once need longer words around them, or a span they lie in", () => {
  expect(() => findQuote(text, "Ten")).toThrow("2 times");
  const home = findQuote(text, "Ten came home");
  expect(findQuote(text, { quote: "Ten", within: "Ten came" })).toMatchObject({ start: home.start });
  expect(findQuote(text, "Ten", [home])).toMatchObject({ start: home.start });
});

test("words that do not stand there are an error that names them", () => {
  expect(() => findQuote(text, "thirty")).toThrow("“thirty”");
  expect(() => findQuote(text, { quote: "Ten", within: "Ten left" })).toThrow("“Ten left”");
});
