import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { excerptOf } from "#app/domain/review/excerpt.ts";

describe("the start of a comment", () => {
  test("is a prefix of at most so many code points, and says whether there is more", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 30 }), (text, most) => {
        const { excerpt, cut } = excerptOf(text, most);
        expect(text.startsWith(excerpt)).toBe(true);
        expect([...excerpt].length).toBeLessThanOrEqual(most);
        expect(cut).toBe([...text].length > most);
        if (!cut) expect(excerpt).toBe(text);
      }),
    );
  });

  test("ends with a whole word where there is one", () => {
    expect(excerptOf("look at the video again", 15)).toEqual({ excerpt: "look at the", cut: true });
    expect(excerptOf("look at the video", 11)).toEqual({ excerpt: "look at the", cut: true });
    expect(excerptOf("💩".repeat(9), 5)).toEqual({ excerpt: "💩".repeat(5), cut: true });
  });
});
