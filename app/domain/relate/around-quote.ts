import { timeWords } from "../suggest/lexicon/function-words.ts";

/** Characters looked at before and after a quote for the ends of its sentence. */
const reach = 300;

const sentenceEnd = /[.!?؟…]["'”’»)]*\s|\n/g;

/**
 * The sentence or sentences a quote stands in; the quote itself where the text has it not. `at` is where it begins, in
 * UTF-16 units; null looks for its first occurrence.
 */
export function sentenceAround(
  text: string,
  { quote, at: given }: { quote: string; at: number | null },
): string {
  const at =
    given !== null && text.startsWith(quote, given) ? given : quote === "" ? -1 : text.indexOf(quote);
  if (at < 0) return quote;
  const before = text.slice(Math.max(0, at - reach), at);
  const after = text.slice(at + quote.length, at + quote.length + reach);
  const last = [...before.matchAll(sentenceEnd)].at(-1);
  const next = after.search(/[.!?؟…]["'”’»)]*(?:\s|$)|\n/);
  return (
    before.slice(last ? last.index + last[0].length : 0) + quote + (next < 0 ? after : after.slice(0, next))
  );
}

/** The first line of a text, where it is short enough for a title. */
export function titleOf(text: string): string {
  const end = text.indexOf("\n");
  return end > 0 && end <= 200 ? text.slice(0, end) : "";
}

/** "in", "at" and the like, then names in capitals with their article. */
const placed =
  /(?<![\p{L}])(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Aa]round|[Ii]nside|[Aa]cross|[Oo]n) (?:the )?((?:(?:(?:al|el|an|ar|as|at|ad|az|ash)[-'’ ])?\p{Lu}[\p{L}\p{M}'’-]+ ?){1,4})/gu;
/** Arabic writes no capitals: only a name after the word for a kind of place is taken. */
const placedArabic = /(?:مدينة|بلدة|قرية|مخيم|حي)\s+([\u0600-\u06ff]{3,})/gu;

/** Names of places as the words before them show them; never surely all, nor only places. */
export function placesIn(text: string): string[] {
  const found = [...text.matchAll(placed), ...text.matchAll(placedArabic)].map(([, name]) =>
    withoutDays(name!),
  );
  return [...new Set(found.filter((name) => name.length > 1))].slice(0, 6);
}

/** "in Nahrout on Wednesday" is read no further than the place; "on Wednesday" names none. */
function withoutDays(name: string): string {
  const words = name.trim().split(" ");
  const day = words.findIndex((word) => timeWords.has(word.toLowerCase()));
  return (day < 0 ? words : words.slice(0, day)).join(" ");
}
