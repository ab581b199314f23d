import { type Dateline, parseDateline } from "./dateline.ts";
import { monthWords } from "./month-names.ts";

/** Place, date, agency and dash in front of a story: "TOWN, Province, April 9, 2025 (Agency) - ". */
const opening =
  /^\p{L}[\p{L}\p{M}.'’ -]{1,60}(?:,\s+[\p{L}\p{M}.'’ -]{2,40})?[,،]\s+(?<date>[^()–—]{4,40}?)\s*(?:\([^()]{1,60}\)\s*)?(?:[–—]|\s--?\s)/u;
/** A date as agencies give it, without the year that everybody knew on the day. */
const withoutYear = new RegExp(
  `^(?:(?:${monthWords})\\.?\\s+\\d{1,2}|\\d{1,2}\\.?\\s+(?:${monthWords})\\.?)$`,
  "iu",
);

/**
 * The date in the dateline that opens a story, as news agencies write it. Without a year the words are kept and the day
 * stays unknown.
 * @param paragraph the first paragraph of the story
 * @returns null when the story opens otherwise
 */
export function parseAgencyDateline(paragraph: string): Dateline | null {
  const date = opening.exec(paragraph.slice(0, 200))?.groups?.date?.trim();
  if (date === undefined) return null;
  return parseDateline(date) ?? (withoutYear.test(date) ? { text: date, at: null, precision: null } : null);
}
