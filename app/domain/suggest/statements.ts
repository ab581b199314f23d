import type { Analysis, Sentence } from "./types.ts";

/** A text with no more line breaks than this was not broken by the width of a page. */
const fewBreaks = 3;
const made = new WeakMap<Analysis, readonly Sentence[]>();

/**
 * The sentences of a text, those of a short text without full stops cut at its line breaks: who writes so puts one
 * statement on each line.
 */
export function statementsIn(analysis: Analysis): readonly Sentence[] {
  const known = made.get(analysis);
  if (known) return known;
  const { text, sentences } = analysis;
  const breaks = text.split("\n", fewBreaks + 2).length - 1;
  const statements =
    breaks === 0 || breaks > fewBreaks ? sentences : sentences.flatMap((one) => lines(analysis, one));
  made.set(analysis, statements);
  return statements;
}

function lines({ text, tokens }: Analysis, sentence: Sentence): Sentence[] {
  const parts: Sentence[] = [];
  let { first } = sentence;
  for (let i = sentence.first; i < sentence.after; i += 1) {
    const { end } = tokens[i]!;
    const next = tokens[i + 1];
    const last = i + 1 === sentence.after;
    if (!last && !(text.slice(end, next!.start).includes("\n") && /^[\p{Lu}\d]/u.test(next!.text))) continue;
    parts.push({ ...sentence, first, after: i + 1, start: tokens[first]!.start, end });
    first = i + 1;
  }
  return parts;
}
