import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ageWords, momentWords } from "#app/components/ui/time-words.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

describe("times in words", () => {
  test.each([
    [-5, "now"],
    [59_999, "now"],
    [38 * minute, "38 min"],
    [hour + 6 * minute, "1 h 06"],
    [day - 1, "23 h 59"],
    [day, "1 d"],
    [27 * day, "27 d"],
    [28 * day, "4 wk"],
    [200 * day, "6 mo"],
    [365 * 16 * day + 10 * day, "16 y"],
  ])("%i ms is %s", (ms, words) => {
    expect(ageWords(ms)).toBe(words);
  });

  test("an age is short and is always given", () => {
    fc.assert(
      fc.property(fc.integer({ min: -day, max: 200 * 365 * day }), (ms) => {
        const words = ageWords(ms);
        expect(words.length).toBeLessThanOrEqual(8);
        expect(words).not.toMatch(/NaN|undefined|-/);
      }),
    );
  });

  test("a moment names the same day and minute as ISO 8601 in UTC", () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date("2100-01-01"), noInvalidDate: true }), (date) => {
        const [, dayOf, , year, clock] = /^(\d+) (\w{3}) (\d{4}), (\d\d:\d\d)$/.exec(momentWords(+date))!;
        const iso = date.toISOString();
        expect(iso.startsWith(`${year}-`)).toBe(true);
        expect(Number(iso.slice(8, 10))).toBe(Number(dayOf));
        expect(iso.slice(11, 16)).toBe(clock);
      }),
    );
  });
});
