import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { windowSize, windowStart } from "#app/components/ui/list-window.tsx";

const whole = fc.nat({ max: 2_000 });

describe("the window of a long list", () => {
  test("holds the line in hand, and does not move while it does", () => {
    fc.assert(
      fc.property(whole, whole, whole, (from, at, more) => {
        const start = windowStart(from, at, at + 1 + more);
        expect(at).toBeGreaterThanOrEqual(start);
        expect(at).toBeLessThan(start + windowSize);
        expect(windowStart(start, at, at + 1 + more)).toBe(start);
      }),
    );
  });

  test("without a line in hand stays, unless the list ends before it", () => {
    fc.assert(
      fc.property(whole, whole, (from, count) => {
        const start = windowStart(from, -1, count);
        expect(start).toBe(from < count ? from : Math.max(0, count - windowSize));
      }),
    );
  });
});
