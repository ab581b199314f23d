import fc from "fast-check";
import { expect, test } from "vitest";
import { isoTime } from "#app/domain/release/iso-time.ts";

test("writes every time as the platform does", () => {
  const time = fc.integer({ min: Date.UTC(0, 0, 1) - 1e12, max: Date.UTC(9999, 11, 31, 23, 59, 59, 999) });
  fc.assert(
    fc.property(fc.array(time, { minLength: 1 }), (times) => {
      expect(times.map(isoTime)).toEqual(times.map((at) => new Date(at).toISOString()));
    }),
  );
  expect(isoTime(-1)).toBe("1969-12-31T23:59:59.999Z");
});
