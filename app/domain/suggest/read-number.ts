import { parseWhole, toLatinDigits } from "../codebook/numbers.ts";
import {
  arabicAnd,
  arabicCounted,
  type NumberWord,
  numberWords,
  unitsBeforeTen,
} from "./lexicon/number-words.ts";
import type { Token } from "./types.ts";

/** A number read from tokens: its value and the index of its last token. */
export interface ReadNumber {
  readonly value: number;
  readonly last: number;
}

/** More words than this are no number anybody writes out. */
const longest = 12;

/**
 * The cardinal number that begins at a token, in digits, in words, or mixed ("1.9 million", "twenty-five",
 * "خمسة وعشرون"); null when none does. Fractions are read only where a scale makes them whole.
 */
export function readNumber(tokens: readonly Token[], at: number): ReadNumber | null {
  const token = tokens[at]!;
  if (token.kind === "number") return readDigits(tokens, at);
  if (token.kind === "mixed") return readThousands(token, at);
  if (token.kind !== "word") return null;
  return readWords(tokens, at);
}

function readDigits(tokens: readonly Token[], at: number): ReadNumber | null {
  const latin = toLatinDigits(tokens[at]!.text).replace("٫", ".");
  const scale = scaleAt(tokens, at + 1);
  if (scale !== null && scale.value > 12) {
    const value = Math.round(Number(latin.replace(/[,’'٬\s]/g, "")) * scale.value);
    return Number.isFinite(value) ? withRemainder(tokens, { value, last: scale.last }, scale.value) : null;
  }
  const value = parseWhole(latin);
  if (value === null) return null;
  return scale !== null ? { value: value * scale.value, last: scale.last } : { value, last: at };
}

/** "41 ألفا و300": digits go on below the scale, after the Arabic "and". */
function withRemainder(tokens: readonly Token[], read: ReadNumber, scale: number): ReadNumber {
  const [and, rest] = [tokens[read.last + 1], tokens[read.last + 2]];
  if (and?.lower !== arabicAnd || rest?.kind !== "number" || !rest.glued) return read;
  const value = parseWhole(toLatinDigits(rest.text));
  const further = scaleAt(tokens, read.last + 3);
  if (value === null || value * (further?.value ?? 1) >= scale) return read;
  return further && further.value > 12
    ? withRemainder(tokens, { value: read.value + value * further.value, last: further.last }, further.value)
    : { value: read.value + value, last: read.last + 2 };
}

/** "20k": thousands, as comments write them. */
function readThousands(token: Token, at: number): ReadNumber | null {
  const match = /^(\d{1,4})k$/.exec(token.lower);
  return match ? { value: Number(match[1]) * 1000, last: at } : null;
}

function scaleAt(tokens: readonly Token[], at: number): ReadNumber | null {
  const token = tokens[at];
  if (token?.kind !== "word") return null;
  const word = numberWords.get(token.lower) ?? countedScale(token.lower);
  return word?.part === "scale" ? { value: word.value, last: at } : null;
}

function readWords(tokens: readonly Token[], at: number): ReadNumber | null {
  const first = tokens[at]!.lower;
  if (first === "half" && tokens[at + 1]?.lower === "a") {
    const scale = scaleAt(tokens, at + 2);
    return scale && { value: scale.value / 2, last: scale.last };
  }
  if (first === "a" || first === "an") {
    const scale = scaleAt(tokens, at + 1);
    if (!scale) return null;
    const rest = readSequence(tokens, { from: at + 1, seed: 1 });
    return rest ?? scale;
  }
  const unit = unitsBeforeTen.get(first);
  if (unit !== undefined) {
    const next = tokens[at + 1];
    const isTen = next?.kind === "word" && numberWords.get(next.lower)?.value === 10;
    return isTen ? readSequence(tokens, { from: at + 1, seed: unit }) : null;
  }
  return readSequence(tokens, { from: at, seed: null });
}

/** The number word of a token; Arabic may write its "and" before it ("ومئة"). */
function numberWord(lower: string): NumberWord | undefined {
  return (
    numberWords.get(lower) ?? (lower.startsWith(arabicAnd) ? numberWords.get(lower.slice(1)) : undefined)
  );
}

function countedScale(lower: string): NumberWord | undefined {
  const value = arabicCounted.get(lower);
  return value === undefined ? undefined : { part: "scale", value };
}

/** Adds up number words: `group` is what the next scale multiplies, `total` what larger scales have closed. */
function readSequence(
  tokens: readonly Token[],
  { from, seed }: { from: number; seed: number | null },
): ReadNumber | null {
  let total = 0;
  let group = seed;
  let before: NumberWord | null = null;
  let last = -1;
  for (let at = from; at < tokens.length && at - from < longest; at += 1) {
    const step = wordAt(tokens, at, last >= 0);
    if (!step || !follows(before, step.word, group)) break;
    const { word } = step;
    if (word.part === "scale" && word.value >= 1000) {
      total += (group ?? 1) * word.value;
      group = null;
    } else if (word.part === "scale") group = (group ?? 1) * word.value;
    else group = (group ?? 0) + word.value;
    before = word;
    at = step.at;
    last = at;
  }
  if (last < 0) return null;
  const read = { value: total + (group ?? 0), last };
  return before?.part === "scale" && isArabic(before) ? withRemainder(tokens, read, before.value) : read;
}

/** A number word at a token, or after "and" or a hyphen within a number, or with the Arabic "and" before it. */
function wordAt(
  tokens: readonly Token[],
  at: number,
  within: boolean,
): { word: NumberWord; at: number } | null {
  const token = tokens[at]!;
  const word = numberWord(token.lower) ?? (within ? countedScale(token.lower) : undefined);
  if (word) return { word, at };
  if (!within) return null;
  const joiner = token.lower === "and" || (token.text === "-" && token.glued);
  const next = tokens[at + 1];
  const after = joiner && next ? numberWords.get(next.lower) : undefined;
  // "two and three" are two numbers; "hundred and three" is one.
  if (!after || !next) return null;
  if (token.lower === "and" && numberWords.get(tokens[at - 1]!.lower)?.part !== "scale") return null;
  return after.part === "scale" && token.lower === "and" ? null : { word: after, at: at + 1 };
}

/** Whether a number word may continue the number before it. */
function follows(before: NumberWord | null, next: NumberWord, group: number | null): boolean {
  if (before === null) return next.part !== "scale" || group !== null || next.value >= 100;
  if (next.part === "scale") return before.part !== "scale" || next.value > before.value || group === null;
  if (before.part === "scale") return before.value !== 12;
  if (before.part === "whole") return next.part !== "whole";
  if (before.part === "ten") return next.part === "unit" && next.value > 0 && next.value < 10;
  // Arabic puts the unit first: "five and twenty", "three ten".
  return isArabic(next) && (next.part === "ten" || next.value === 10) && before.value < 10;
}

const arabicForms = new Set([...numberWords].filter(([form]) => form > "\u0600").map(([, word]) => word));
const isArabic = (word: NumberWord) => arabicForms.has(word);
