import { harmSums } from "./harm-weight.ts";
import { linkingPrepositions } from "./lexicon/function-words.ts";
import type { Analysis, Token } from "./types.ts";
import { classOf } from "./word-class.ts";

const arabicFrom = 0x600;

/** What the finders know of the words of a text, made once for all of them. */
export interface Reading {
  readonly analysis: Analysis;
  readonly tokens: readonly Token[];
  /** Classes of each token, as bits. */
  readonly classes: Int32Array;
  /** Running sums, so that the harm in any range is one subtraction. */
  readonly harm: { readonly words: Int32Array; readonly people: Int32Array };
  /** The text holds Arabic letters. */
  readonly arabic: boolean;
}

const readings = new WeakMap<Analysis, Reading>();

/** The reading of an analysis; the same one for the same analysis. */
export function readingOf(analysis: Analysis): Reading {
  const known = readings.get(analysis);
  if (known) return known;
  const reading = read(analysis);
  readings.set(analysis, reading);
  return reading;
}

function read(analysis: Analysis): Reading {
  const { tokens, sentences } = analysis;
  const classes = new Int32Array(tokens.length);
  let arabic = false;
  for (const sentence of sentences) {
    const capitals = capitalsCount(tokens, sentence);
    for (let i = sentence.first; i < sentence.after; i += 1) {
      const token = tokens[i]!;
      if (token.text.charCodeAt(0) >= arabicFrom && token.text.charCodeAt(0) < 0x700) arabic = true;
      classes[i] = classOf(token, { name: capitals && isCapital(token), first: i === sentence.first });
    }
  }
  return { analysis, tokens, classes, harm: harmSums(tokens, classes), arabic };
}

/**
 * Weight of harm from one token up to another, the latter not included: grave words 2, slight ones 1, and beside grave
 * harm 1 for every word for people.
 */
export function harmBetween({ harm }: Reading, first: number, after: number): number {
  if (after <= first) return 0;
  const words = harm.words[after]! - harm.words[first]!;
  return words < 2 ? words : words + harm.people[after]! - harm.people[first]!;
}

function isCapital(token: Token): boolean {
  const first = token.text[0]!;
  return first !== first.toLowerCase();
}

/** Capital letters tell names apart only where most longer words of the sentence have none. */
function capitalsCount(tokens: readonly Token[], sentence: { first: number; after: number }): boolean {
  let long = 0;
  let capital = 0;
  for (let i = sentence.first; i < sentence.after; i += 1) {
    const token = tokens[i]!;
    if (token.kind !== "word" || token.text.length < 4) continue;
    long += 1;
    if (isCapital(token)) capital += 1;
  }
  return capital <= long * 0.7 || long < 4;
}

/** True when a token has one of the classes. */
export function is(reading: Reading, i: number, bits: number): boolean {
  return i >= 0 && i < reading.classes.length && (reading.classes[i]! & bits) !== 0;
}

/** A preposition that ties a place, a body or a time to the words before it. */
export function linking(reading: Reading, i: number): boolean {
  return linkingPrepositions.has(low(reading, i));
}

/** Lower-case form of a token; "" outside the text. */
export function low(reading: Reading, i: number): string {
  return reading.tokens[i]?.lower ?? "";
}

/** The words from one token to another, both included, as they stand in the text. */
export function textOf(reading: Reading, first: number, last: number): string {
  return reading.analysis.text.slice(reading.tokens[first]!.start, reading.tokens[last]!.end);
}
