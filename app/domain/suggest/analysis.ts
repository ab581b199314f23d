import { withoutFootnotes } from "./footnotes.ts";
import { findNumbers } from "./numbers.ts";
import { scan } from "./scan.ts";
import { splitSentences } from "./sentences.ts";
import type { Analysis, NumberMention } from "./types.ts";

/** What every finder needs to know of a text, made in time that grows with its length alone. UTF-16 indexes. */
export function analyse(text: string): Analysis {
  const tokens = withoutFootnotes(scan(text));
  const sentences = splitSentences(text, tokens);
  const numbers = sentences.flatMap(({ first, after }) =>
    findNumbers(tokens.slice(first, after)).map((number) => shifted(number, first)),
  );
  const numberAt = new Int32Array(tokens.length).fill(-1);
  for (const [index, { first, last }] of numbers.entries()) numberAt.fill(index, first, last + 1);
  return { text, sentences, tokens, numbers, numberAt };
}

/** A number that was read in its sentence alone, by tokens of the whole text. */
function shifted(number: NumberMention, by: number): NumberMention {
  const { first, last, from, to } = number;
  return { ...number, first: first + by, last: last + by, from: from + by, to: to + by };
}
