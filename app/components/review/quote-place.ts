import type { Range } from "#app/domain/annotate/steps.ts";
import type { UnitIndex } from "#app/domain/annotate/units.ts";

/**
 * Where written words stand in a text. They must stand there once, or the place must be said.
 * @param nth counts from 1; null where it was not said
 * @returns code points, or in words why there is no such place
 */
export function placeOfQuote(
  index: UnitIndex,
  quote: string,
  nth: number | null,
): Range | { problem: string } {
  const words = quote.replaceAll("\r\n", "\n").trim();
  if (words === "") return { problem: "Write the words that you want to mark." };
  const places: number[] = [];
  for (let at = index.text.indexOf(words); at >= 0; at = index.text.indexOf(words, at + 1)) places.push(at);
  if (places.length === 0) {
    return { problem: "The text does not hold these words. Write them exactly as they stand." };
  }
  if (places.length > 1 && nth === null) {
    return {
      problem: `These words stand here ${places.length} times. Write more of them, or say which place.`,
    };
  }
  const place = places[(nth ?? 1) - 1];
  if (place === undefined) return { problem: `These words stand here ${places.length} times only.` };
  const start = index.toCodePoint(place);
  return { start, end: index.toCodePoint(place + words.length) };
}
