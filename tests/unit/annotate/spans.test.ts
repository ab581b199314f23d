import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkSpan, makeSpan } from "#app/domain/annotate/span.ts";
import { makeUnitIndex } from "#app/domain/annotate/units.ts";

const text = "🚑🚑 مقتل 3 أطفال 🙏 and 2 injured, the rescue service in the valley said on Monday.";

describe("a span", () => {
  test("quotes its text with at most 32 code points on either side", () => {
    const points = [...text];
    fc.assert(
      fc.property(fc.nat(points.length - 1), fc.nat(points.length - 1), (a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b) + 1];
        const span = makeSpan(makeUnitIndex(text), start, end);
        expect(span.quote).toBe(points.slice(start, end).join(""));
        expect(span.prefix).toBe(points.slice(Math.max(0, start - 32), start).join(""));
        expect(span.suffix).toBe(points.slice(end, end + 32).join(""));
      }),
    );
  });

  test("counts code points, as readers in other languages do", () => {
    expect(makeSpan(makeUnitIndex(text), 22, 31).quote).toBe("2 injured");
  });

  test("is refused in words when it does not fit", () => {
    const index = makeUnitIndex(text);
    expect(checkSpan(index, { start: 22, end: 31, quote: "2 injured" })).toBeNull();
    expect(checkSpan(index, { start: 22, end: 31, quote: "3 injured" })).toMatch(/not the text/);
    expect(checkSpan(index, { start: 22, end: 22 })).toMatch(/empty/);
    expect(checkSpan(index, { start: 2, end: 3 })).toMatch(/space/);
    expect(checkSpan(index, { start: 2.5, end: 3 })).toMatch(/whole/);
    expect(checkSpan(index, { start: "2", end: 3 })).toMatch(/whole/);
    expect(checkSpan(index, { start: 0, end: 999 })).toMatch(/outside/);
    expect(() => makeSpan(index, 0, 999)).toThrow(RangeError);
  });
});
