import type { Sentence, Token } from "./types.ts";

/** Abbreviations after which a full stop ends no sentence. */
const abbreviations = new Set(
  (
    "mr mrs ms dr prof st gen col maj capt lt sgt cpl gov sen rep rev hon pres amb adm brig insp supt det ofc msgr fr " +
    "jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat " +
    "vs etc no nos inc ltd co corp dept est approx ca cf ed fig vol ft mt ave blvd rd hwy al eg ie jr sr"
  ).split(" "),
);
/** Of these a following capital letter or number decides nothing: they stand before names. */
const closing = new Set(['"', "'", "”", "’", "»", ")", "]", "}"]);
const enders = new Set([".", "!", "?", "؟", "…", "۔", "。", "！", "？"]);
/** A line shorter than this, in characters, was not broken by the width of a page. */
const shortLine = 50;
const lineBreak = /\r\n|[\n\r\u2028\u2029]/;

/**
 * Splits tokens into sentences and writes the sentence's index into each token. A sentence ends at a full stop,
 * question or exclamation mark that ends no abbreviation, at a blank line, at the end of a line that was broken on
 * purpose (a heading or an item of a list), and at a gap of four or more spaces.
 */
export function splitSentences(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let lineStart = 0;
  const longest = longestLine(text);
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    token.sentence = sentences.length;
    const next = tokens[i + 1];
    if (next && next.start > token.end) {
      const gap = text.slice(token.end, next.start);
      const broken = gapBreaks(gap, () => {
        const line = text.slice(lineStart, token.end);
        return startsSentence(next) && brokenOnPurpose(line, { longest, next });
      });
      if (gap.includes("\n")) lineStart = next.start;
      if (!broken && !endsSentence(tokens, i)) continue;
    } else if (next) continue;
    sentences.push({
      index: sentences.length,
      start: tokens[first]!.start,
      end: token.end,
      first,
      after: i + 1,
    });
    first = i + 1;
  }
  return sentences;
}

function longestLine(text: string): number {
  return text.split(lineBreak).reduce((longest, line) => Math.max(longest, line.trimEnd().length), 0);
}

/** A page's width breaks a line only before a word that it has no room for. Telegrams, all capitals, follow no such rule. */
function brokenOnPurpose(line: string, { longest, next }: { longest: number; next: Token }): boolean {
  if (line.length < shortLine) return true;
  return line.length + 1 + next.text.length <= longest && /\p{Ll}/u.test(line);
}

function gapBreaks(gap: string, isHeading: () => boolean): boolean {
  const breaks = gap.split(lineBreak).length - 1;
  if (breaks >= 2) return true;
  return breaks === 1 ? isHeading() : gap.length >= 4 && gap.trim() === "";
}

/** The token before white space ends the sentence: a stop, perhaps with quotes or brackets closed after it. */
function endsSentence(tokens: readonly Token[], i: number): boolean {
  let at = i;
  while (at > 0 && closing.has(tokens[at]!.text) && tokens[at]!.glued) at -= 1;
  const stop = tokens[at]!;
  const next = tokens[i + 1]!;
  if (!enders.has(stop.text)) return stop.kind === "word" && initialsEnd(stop, next);
  if (stop.text !== ".") return startsSentence(next) || stop.text !== "…";
  const word = at > 0 && tokens[at]!.glued ? tokens[at - 1]! : null;
  if (word && abbreviations.has(word.lower)) return false;
  // A single letter is somebody's initial: "John F. Amadi".
  if (word?.kind === "word" && word.text.length === 1 && word.text !== "I" && at === i) return false;
  return startsSentence(next) || (word !== null && endsCarelessly(word, next));
}

/** Who writes without capitals still puts the stop behind a word and a space. */
function endsCarelessly(word: Token, next: Token): boolean {
  return (
    word.kind === "word" &&
    word.text.length > 1 &&
    !word.text.includes(".") &&
    next.kind === "word" &&
    !next.glued
  );
}

/** Initials carry their own last dot; a function word with a capital letter after them begins a sentence. */
function initialsEnd(stop: Token, next: Token): boolean {
  return (
    stop.text.endsWith(".") && /^(The|A|An|In|On|He|She|It|They|We|But|And|At|This|That)$/.test(next.text)
  );
}

function startsSentence(token: Token): boolean {
  if (token.kind === "number" || token.kind === "mixed") return true;
  if (token.kind === "mark") return !/[,;:.)\]}%]/.test(token.text);
  const first = String.fromCodePoint(token.text.codePointAt(0)!);
  return first === first.toUpperCase();
}
