import { monthByName, monthWords } from "../ingest/month-names.ts";
import { foldForSearch } from "../shared/search-text.ts";
import { type DaySpan, dayFrom, monthSpan, partsOf, yearSpan } from "./days.ts";

/** A wording for a time, and the days it means when written on `day` (null: unknown). Null when it cannot be told. */
interface Wording {
  readonly pattern: RegExp;
  days(found: RegExpExecArray, day: number | null): DaySpan | null;
}

/** No letter or digit directly before or after; an Arabic "and", "in" or "on" may be joined to the word. */
const starts = "(?<![\\p{L}\\p{N}])[وبف]?";
const ends = "(?![\\p{L}\\p{N}])";
const wording = (source: string, days: Wording["days"]): Wording => ({
  pattern: new RegExp(starts + source + ends, "u"),
  days,
});

const month = `(${foldForSearch(monthWords)})`;
const year = "((?:19|20)\\d\\d)";
const smallNumbers = new Map(
  ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"].map((word, i) => [
    word,
    i + 1,
  ]),
);
/** Sunday first; English, French and Arabic, folded. */
const weekdays = [
  "sunday|dimanche|الاحد",
  "monday|lundi|الاثنين|الاتنين",
  "tuesday|mardi|الثلاثاء",
  "wednesday|mercredi|الاربعاء",
  "thursday|jeudi|الخميس",
  "friday|vendredi|الجمعه",
  "saturday|samedi|السبت",
];
const weekdayNumbers = new Map(
  weekdays.flatMap((names, number) => names.split("|").map((name) => [name, number] as const)),
);

const oneDay = (day: number | null): DaySpan | null => (day === null ? null : { from: day, to: day });
const shifted = (day: number | null, by: number) => oneDay(day === null ? null : day + by);

/** The year in which a date without one falls: the last time before the day of writing, or the day after it. */
function nearest(day: number | null, inYear: (year: number) => DaySpan | null): DaySpan | null {
  if (day === null) return null;
  const { year: written } = partsOf(day);
  const here = inYear(written);
  return here && here.from <= day + 1 ? here : inYear(written - 1);
}

function monthDay(day: number | null, given: { month: string; date: string; year: string | undefined }) {
  const inYear = (of: number) => oneDay(dayFrom(of, monthNumber(given.month), Number(given.date)));
  return given.year ? inYear(Number(given.year)) : nearest(day, inYear);
}

const monthByFolded = new Map(monthWords.split("|").map((name) => [foldForSearch(name), monthByName(name)]));
const monthNumber = (name: string) => monthByFolded.get(name)!;

/** The most exact first: of several in one wording, the first that can be told counts. */
const wordings: readonly Wording[] = [
  wording("(\\d{4})-(\\d\\d)-(\\d\\d)", ([, y, m, d]) => oneDay(dayFrom(Number(y), Number(m), Number(d)))),
  wording(`(\\d{1,2})(?:st|nd|rd|th|er)?(?: of)? ${month}(?:,? ${year})?`, ([, date, name, y], day) =>
    monthDay(day, { month: name!, date: date!, year: y }),
  ),
  wording(`${month}\\.? (\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? ${year})?`, ([, name, date, y], day) =>
    monthDay(day, { month: name!, date: date!, year: y }),
  ),
  wording("(?:the )?day before yesterday|avant-hier|اول امس", (_, day) => shifted(day, -2)),
  wording("yesterday|last night|hier|امس", (_, day) => shifted(day, -1)),
  wording("overnight|cette nuit", (_, day) => (day === null ? null : { from: day - 1, to: day })),
  wording(
    "today|tonight|this (?:morning|afternoon|evening)|earlier in the day|aujourd['’]hui|ce (?:matin|soir)|اليوم",
    (_, day) => oneDay(day),
  ),
  wording(`(\\d{1,2}|${[...smallNumbers.keys()].join("|")}) days? (?:ago|earlier)`, ([, count], day) =>
    shifted(day, -(smallNumbers.get(count!) ?? Number(count))),
  ),
  wording(`(last )?(${weekdays.join("|")})(?: last| dernier)?`, ([all, , name], day) => {
    if (day === null) return null;
    const back = (partsOf(day).weekday - weekdayNumbers.get(name!)! + 7) % 7;
    const passed = back === 0 && /last|dernier/.test(all);
    return oneDay(day - (passed ? 7 : back));
  }),
  wording("last week|la semaine dernière|الاسبوع الماضي", (_, day) =>
    day === null ? null : { from: day - 6 - partsOf(day).weekday, to: day - partsOf(day).weekday },
  ),
  wording(`${month} ${year}`, ([, name, y]) => monthSpan(Number(y), monthNumber(name!))),
  wording(`(?:in|since|during|early|late|mid|until|depuis|en|منذ|في|شهر)[ -]${month}`, ([, name], day) =>
    nearest(day, (of) => monthSpan(of, monthNumber(name!))),
  ),
  wording(`(?:in|since|during|depuis|en|منذ|عام|سنه|في) ${year}`, ([, y]) => yearSpan(Number(y))),
];

const sinceWords = new RegExp(`${starts}(?:since|depuis|منذ)${ends}`, "u");

export interface ReadTime {
  readonly days: DaySpan;
  /** The words speak of everything since then. */
  readonly since: boolean;
  readonly words: string;
}

/**
 * The time that words tell, English, Arabic or French, counted from the day they were written; null when they tell
 * none, or none without that day. Weekdays are the last such day, the day of writing included, as news writes them.
 */
export function readTime(text: string, writtenOn: number | null): ReadTime | null {
  const folded = foldForSearch(text.toLowerCase()).replace(/\s+/g, " ");
  for (const { pattern, days } of wordings) {
    const found = pattern.exec(folded);
    const span = found && days(found, writtenOn);
    if (span) {
      const before = folded.slice(Math.max(0, found.index - 12), found.index + found[0].length);
      return { days: span, since: sinceWords.test(before), words: found[0].trim() };
    }
  }
  return null;
}
