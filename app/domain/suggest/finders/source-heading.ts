import { type Phrase, phraseAfter } from "../noun-phrase.ts";
import { is, low, type Reading } from "../reading.ts";
import type { Sentence } from "../types.ts";
import { SPEAKER } from "../word-class.ts";
import type { Run } from "./source-content.ts";

/** A source that a heading names without a verb, and what stands under its name. */
export interface Headed {
  readonly phrase: Phrase;
  /** Token of the mark. */
  readonly mark: number;
  readonly run: Run;
}

const longestName = 6;

/** "UN: 300 killed since May", "Officials – raid kills six": who opens a heading before a colon. */
export function headedBefore(reading: Reading, { first, after }: Sentence): Headed | null {
  const phrase = phraseAfter(reading, first, Math.min(after, first + longestName));
  const mark = phrase ? phrase.last + 1 : after;
  if (!phrase || mark + 2 >= after || reading.tokens[mark]!.text !== ":") return null;
  return named(reading, phrase) ? { phrase, mark, run: { first: mark + 1, after } } : null;
}

/** "Raid kills six – monitor", "Nine dead: police": who closes a heading behind a dash. */
export function headedAfter(reading: Reading, { first, after }: Sentence): Headed | null {
  const end = /^[.!]$/.test(reading.tokens[after - 1]!.text) ? after - 1 : after;
  for (let mark = end - 2; mark > Math.max(first + 1, end - 1 - longestName); mark -= 1) {
    const { text, glued } = reading.tokens[mark]!;
    const dash = text === "–" || text === "—" || text === "|" || (text === "-" && !glued);
    if (!dash && text !== ":") continue;
    const phrase = phraseAfter(reading, mark + 1, end);
    if (phrase?.last !== end - 1 || !named(reading, phrase)) return null;
    return { phrase, mark, run: { first, after: mark } };
  }
  return null;
}

/** A word for a source by its office, or initials: "police", "UN", "OHRC". */
function named(reading: Reading, { head }: Phrase): boolean {
  const { text } = reading.tokens[head]!;
  const initials = text.length > 1 && text.length < 8 && /^\p{Lu}[\p{Lu}.]+$/u.test(text);
  return (
    initials ||
    (is(reading, head, SPEAKER) &&
      !/^(?:list|update|updates|live|report|reports|video|videos|photos|pictures|clip|obituary|opinion|editorial|review|letter|letters|diary|poem|profile|exclusive|analysis|notice)$/.test(
        low(reading, head),
      ))
  );
}
