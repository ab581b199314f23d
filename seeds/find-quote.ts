import { makeUnitIndex } from "#app/domain/annotate/units.ts";
import type { Words } from "#app/domain/codebook/field-types.ts";
import type { Quote } from "./annotations/types.ts";

/**
 * Finds words in a text.
 * @param near words already found: where the quote stands once inside exactly these, that place is meant
 * @returns the words with their place in code points, end exclusive
 * @throws when the words do not stand there, or stand there more than once and nothing says which are meant
 */
export function findQuote(text: string, quote: Quote, near: Words[] = []): Words {
  const index = makeUnitIndex(text);
  const { words, from, to } = scope(text, quote);
  const places = allPlaces(text, words).filter((at) => at >= from && at + words.length <= to);
  const nearby = places.filter((at) =>
    near.some((span) => at >= index.toUtf16(span.start) && at + words.length <= index.toUtf16(span.end)),
  );
  const candidates = nearby.length > 0 ? nearby : places;
  const [at] = candidates;
  if (at === undefined) throw new Error(`The text does not hold “${words}”.`);
  if (candidates.length > 1) throw new Error(`The text holds “${words}” ${candidates.length} times.`);
  return { quote: words, start: index.toCodePoint(at), end: index.toCodePoint(at + words.length) };
}

/** The words to look for, and the stretch to look in, in UTF-16 units. */
function scope(text: string, quote: Quote): { words: string; from: number; to: number } {
  if (typeof quote === "string") return { words: quote, from: 0, to: text.length };
  const [from, ...others] = allPlaces(text, quote.within);
  if (from === undefined) throw new Error(`The text does not hold “${quote.within}”.`);
  if (others.length > 0) throw new Error(`The text holds “${quote.within}” more than once.`);
  return { words: quote.quote, from, to: from + quote.within.length };
}

function allPlaces(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}
