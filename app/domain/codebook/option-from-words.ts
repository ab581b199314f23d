import type { Option } from "./field-types.ts";
import { parseWhole, toLatinDigits } from "./numbers.ts";

/** The option whose wording stands in the words, the longest wording first; null when none does ("at least 14" -> at_least). */
export function optionFromWords(options: readonly Option[], words: string): Option | null {
  const text = ` ${words.toLowerCase().replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")} `;
  let best: { option: Option; length: number } | null = null;
  for (const option of options) {
    if (option.retired) continue;
    for (const wording of option.words ?? []) {
      if (wording.length > (best?.length ?? 0) && text.includes(` ${wording} `))
        best = { option, length: wording.length };
    }
  }
  return best?.option ?? null;
}

/** Whole numbers written in digits of any script, in order ("between 10 and 1,200" -> 10, 1200). Numbers in letters are left to people. */
export function numbersIn(words: string): number[] {
  const found =
    toLatinDigits(words).match(/\d{1,3}(?:[ \u00a0\u202f,.'’٬]\d{3})+(?!\d)|\d+(?:[.,]\d+)?/gu) ?? [];
  return found.map(parseWhole).filter((value) => value !== null);
}
