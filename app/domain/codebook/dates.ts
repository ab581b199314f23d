import { type PartialDate, type PartialDatePrecision, partialDatePrecisions } from "./field-types.ts";
import { parseWhole, toLatinDigits } from "./numbers.ts";

/** Days of each month in a leap year: where the text names no year, 29 February may be meant. */
const longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * A date as far as it is known, from "2019-04-22", "2019-04", "2019", "--04-22" or "--04", or from an object with
 * `iso`, `precision` and `inferred_year`. Returns what is wrong, in words, when it is none.
 */
export function parsePartialDate(raw: unknown): PartialDate | { problem: string } {
  const given = typeof raw === "object" && raw !== null ? (raw as Record<string, unknown>) : { iso: raw };
  const iso = typeof given.iso === "string" ? toLatinDigits(given.iso.trim()) : "";
  const found = /^(?:(\d{4})|-)(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
  if (!found || iso === "-") {
    return { problem: "Write the date as 2019-04-22, as 2019-04 or 2019, or, without a year, as --04-22." };
  }
  const [, year, month, day] = found;
  if (!isRealDay(year, month, day))
    return { problem: `There is no day ${iso}. Correct the month or the day.` };
  const own: PartialDatePrecision = day ? "day" : month ? "month" : "year";
  const asked = partialDatePrecisions.find((precision) => precision === given.precision) ?? own;
  const precision = asked === "week" && own === "day" ? "week" : own;
  const inferred =
    given.inferred_year === undefined || given.inferred_year === "" ? null : given.inferred_year;
  if (inferred === null) return { iso, precision, inferred_year: null };
  const inferredYear = parseWhole(inferred);
  if (inferredYear === null || inferredYear < 1000 || inferredYear > 9999) {
    return { problem: "The year you worked out needs four digits." };
  }
  if (year)
    return { problem: "The text names the year, so none has to be worked out. Clear one of the two." };
  return { iso, precision, inferred_year: inferredYear };
}

/** Negative, zero or positive as `a` lies before, on or after `b`, compared as far as both go; null when a year is missing. */
export function comparePartialDates(a: PartialDate, b: PartialDate): number | null {
  if (a.iso.startsWith("-") || b.iso.startsWith("-")) return null;
  const length = Math.min(a.iso.length, b.iso.length);
  const [left, right] = [a.iso.slice(0, length), b.iso.slice(0, length)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function isRealDay(year: string | undefined, month: string | undefined, day: string | undefined): boolean {
  if (month === undefined) return year !== undefined;
  const m = Number(month);
  if (m < 1 || m > 12) return false;
  if (day === undefined) return true;
  const leap =
    year === undefined || (Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0));
  const days = m === 2 && !leap ? 28 : (longestMonths[m - 1] ?? 0);
  return Number(day) >= 1 && Number(day) <= days;
}
