import fc from "fast-check";
import { expect, test } from "vitest";
import { axisFor } from "#app/components/ui/range-axis.ts";

test("an axis starts at 0, leaves room past the largest number and has few, even, round ticks", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_000_000 }), (largest) => {
      const { top, ticks } = axisFor(largest);
      expect(ticks[0]).toBe(0);
      expect(top).toBeGreaterThan(largest * 1.3);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(5);
      const step = ticks[1]!;
      expect(String(step)).toMatch(/^[125]0*$/);
      for (const [index, tick] of ticks.entries()) expect(tick).toBe(index * step);
      expect(ticks.at(-1)! + step).toBe(top);
    }),
  );
});
