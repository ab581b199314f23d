import type { DatePrecision } from "../vocabulary.ts";
import { monthByName, monthWords } from "./month-names.ts";

export interface Dateline {
  /** The date as the line gives it, verbatim. */
  text: string;
  /**
   * The moment in milliseconds since 1970 UTC. Without a time zone in the line only the day is known, and this is its
   * midnight UTC; null when the line does not say which number is the day and which the month.
   */
  at: number | null;
  precision: DatePrecision | null;
}

/** A prefix such as "Published:" or "Mis à jour le" with or without a weekday, which may also end the prefix. */
const lead =
  /^(?:(?:first |last |originally )?(?:published|posted|updated|date|created|modified|publié|mis à jour|posté|date de publication|نشر|نُشر|تاريخ النشر|آخر تحديث|التاريخ)(?:\s+(?:on|at|le|في|بتاريخ))?\s*:?\s*)?(?:le\s+)?/iu;
const weekday =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:ال)?(?:أحد|إثنين|اثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت))\.?[,،]?\s+/iu;
const time =
  /^[\s,،|·–-]*(?:at|à|@|الساعة|-|–|\|)?\s*(\d{1,2})\s*(?:[:.h]\s*(\d{2})(?::\d{2})?)?\s*([ap]\.?m\.?|صباحا|مساء|ص|م)?\s*(?:\(?(UTC|GMT|Z|[+-]\d{2}:?\d{2}|(?:UTC|GMT)[+-]\d{1,2}(?::?\d{2})?)\)?)?$/iu;

const monthFirst = new RegExp(
  `^(${monthWords})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?[,،]?\\s+(\\d{4})(?=\\D|$)`,
  "iu",
);
const dayFirst = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th|er)?\\.?[\\s-]+(?:of\\s+)?(${monthWords})\\.?[,،]?[\\s-]+(\\d{4})(?=\\D|$)`,
  "iu",
);
const monthOnly = new RegExp(`^(${monthWords})\\.?[,،]?\\s+(\\d{4})$`, "iu");
const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;
const numbers = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?=\D|$)/;

/**
 * Reads a line that is nothing but a publication date: English, French or Arabic months, ISO 8601, or numbers, with an
 * optional weekday, time and zone. Arabic-Indic digits count as digits. A time without a zone is kept in the text
 * only: the place is not known, so the moment is not.
 * @param line one line without surrounding white space
 * @returns null when the line is not a date line
 */
export function parseDateline(line: string): Dateline | null {
  if (line.length > 90) return null;
  const text = latinDigits(line).replace(lead, "").replace(weekday, "").trim();
  const read = readIso(text) ?? readNamedMonth(text) ?? readNumbers(text);
  return read === null ? null : { text: line, ...read };
}

type Reading = Pick<Dateline, "at" | "precision">;

function readIso(text: string): Reading | null {
  const match = iso.exec(text);
  if (match === null) return null;
  const [, year, month, day, hour, minute, zone] = match;
  const date = dayAt(Number(year), Number(month), Number(day));
  if (date === null) return null;
  if (hour === undefined || zone === undefined) return { at: date, precision: "day" };
  return momentAt({ date, hour: Number(hour), minute: Number(minute), zone });
}

function readNamedMonth(text: string): Reading | null {
  const only = monthOnly.exec(text);
  if (only !== null) {
    return { at: Date.UTC(Number(only[2]), monthByName(only[1]!) - 1, 1), precision: "month" };
  }
  const us = monthFirst.exec(text);
  const match = us ?? dayFirst.exec(text);
  if (match === null) return null;
  const [name, day] = us === null ? [match[2]!, match[1]!] : [match[1]!, match[2]!];
  const date = dayAt(Number(match[3]), monthByName(name), Number(day));
  return date === null ? null : withTime(date, text.slice(match[0].length));
}

/** Day and month in numbers: told apart only when one of them is above 12, or both are equal. */
function readNumbers(text: string): Reading | null {
  const match = numbers.exec(text);
  if (match === null) return null;
  const [a, b, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const rest = text.slice(match[0].length);
  if (withTime(0, rest) === null) return null;
  if (a <= 12 && b <= 12 && a !== b) return { at: null, precision: null };
  const date = a > 12 ? dayAt(year, b, a) : dayAt(year, a, b);
  return date === null ? null : withTime(date, rest);
}

/** @returns null when what follows the date is no time: then the line is a sentence */
function withTime(date: number, rest: string): Reading | null {
  if (rest.trim() === "") return { at: date, precision: "day" };
  const match = time.exec(rest);
  if (match === null) return null;
  const [, hours, minutes, half, zone] = match;
  if (minutes === undefined && half === undefined) return null;
  const hour = Number(hours) + (half === undefined ? 0 : afternoon(half, Number(hours)));
  if (hour > 23 || Number(minutes ?? 0) > 59) return null;
  if (zone === undefined) return { at: date, precision: "day" };
  return momentAt({ date, hour, minute: Number(minutes ?? 0), zone });
}

/** Hours to add to a twelve-hour clock's hour. */
function afternoon(half: string, hour: number): number {
  const isPm = /^(p|مساء|م)/i.test(half);
  if (hour === 12) return isPm ? 0 : -12;
  return isPm ? 12 : 0;
}

function momentAt(given: { date: number; hour: number; minute: number; zone: string }): Reading | null {
  const { date, hour, minute, zone } = given;
  if (hour > 23 || minute > 59) return null;
  const offset = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  const minutes =
    offset === null ? 0 : Number(`${offset[1]}1`) * (Number(offset[2]) * 60 + Number(offset[3] ?? 0));
  return { at: date + (hour * 60 + minute - minutes) * 60_000, precision: "minute" };
}

/** Midnight UTC of a day that exists, else null. */
function dayAt(year: number, month: number, day: number): number | null {
  const at = Date.UTC(year, month - 1, day);
  const date = new Date(at);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1000;
  return exists ? at : null;
}

/** Arabic-Indic and Persian digits as 0 to 9; the length of the text stays the same. */
function latinDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}
