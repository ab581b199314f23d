/** Days are whole numbers: days since 1 January 1970, in UTC. */
export const dayLength = 86_400_000;

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** The day of a moment in milliseconds. */
export function dayOf(at: number): number {
  return Math.floor(at / dayLength);
}

/** The day of a date; month 1 to 12. Null for a day the month has not. */
export function dayFrom(year: number, month: number, day: number): number | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? dayOf(at.getTime()) : null;
}

/** First and last day of a month, or of a year. */
export function monthSpan(year: number, month: number): DaySpan {
  return { from: dayOf(Date.UTC(year, month - 1, 1)), to: dayOf(Date.UTC(year, month, 0)) };
}

export function yearSpan(year: number): DaySpan {
  return { from: dayOf(Date.UTC(year, 0, 1)), to: dayOf(Date.UTC(year, 11, 31)) };
}

/** Year, month 1 to 12, and weekday with Sunday as 0. */
export function partsOf(day: number): { year: number; month: number; date: number; weekday: number } {
  const at = new Date(day * dayLength);
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    date: at.getUTCDate(),
    weekday: at.getUTCDay(),
  };
}

/** "9 April 2025". */
export function sayDay(day: number): string {
  const { year, month, date } = partsOf(day);
  return `${date} ${months[month - 1]} ${year}`;
}

/** A day or a stretch of days in words. */
export function sayDays({ from, to }: DaySpan): string {
  return from === to ? sayDay(from) : `${sayDay(from)} to ${sayDay(to)}`;
}

/** Days from one to another, both included. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}
