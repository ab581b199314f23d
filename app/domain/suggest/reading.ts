import { actorNouns, demonymEnding, demonyms } from "./lexicon/actors.ts";
import {
  attackNouns,
  attackVerbs,
  fireAfter,
  firedBefore,
  harmWords,
  targetNouns,
} from "./lexicon/attacks.ts";
import { cueVerbs } from "./lexicon/cues.ts";
import {
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  linkingPrepositions,
  lyNouns,
  modals,
  negations,
  participleAdjectives,
  plainVerbs,
  prepositions,
  pronouns,
  quoteMarks,
  subordinators,
  timeWords,
} from "./lexicon/function-words.ts";
import { peopleWords } from "./lexicon/people.ts";
import { speakerNouns, titles } from "./lexicon/speakers.ts";
import type { Analysis, Token } from "./types.ts";

/** Classes of a word; a word may have several. */
export const DET = 1;
export const PREP = 2;
export const AUX = 4;
export const MODAL = 8;
export const NEG = 16;
export const PRONOUN = 32;
export const CONJ = 64;
export const SUB = 128;
export const ADV = 256;
export const TIME = 512;
export const SPEAKER = 1024;
export const CUE = 2048;
export const ACTOR = 4096;
export const ATTACK = 8192;
export const ATTACK_NOUN = 16384;
export const VICTIM = 32768;
export const TARGET = 65536;
export const TITLE = 1 << 17;
export const DEMONYM = 1 << 18;
export const VERB = 1 << 19;
/** A capital letter that is no matter of course: not in a heading or in upper-case text. */
export const NAME = 1 << 20;
export const QUOTE = 1 << 21;
/** A word that no class stops: it may stand inside a noun phrase. */
export const NOMINAL = 1 << 22;

const lists: readonly [number, { has(word: string): boolean; keys(): Iterable<string> }][] = [
  [DET, determiners],
  [PREP, prepositions],
  [AUX, auxiliaries],
  [MODAL, modals],
  [NEG, negations],
  [PRONOUN, pronouns],
  [CONJ, conjunctions],
  [SUB, subordinators],
  [ADV, adverbs],
  [TIME, timeWords],
  [SPEAKER, speakerNouns],
  [CUE, cueVerbs],
  [ACTOR, actorNouns],
  [ATTACK, attackVerbs],
  [ATTACK_NOUN, attackNouns],
  [VICTIM, peopleWords],
  [TARGET, targetNouns],
  [TITLE, titles],
  [DEMONYM, demonyms],
  [VERB, plainVerbs],
  [QUOTE, quoteMarks],
];

const classesOf = new Map<string, number>();
for (const [bit, list] of lists)
  for (const word of list.keys()) classesOf.set(word, (classesOf.get(word) ?? 0) | bit);

const stops = DET | PREP | AUX | MODAL | PRONOUN | CONJ | SUB | VERB | QUOTE;
const nouns = SPEAKER | ACTOR | ATTACK_NOUN | VICTIM | TARGET;
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

/** Running sums over the tokens: the weight of words of harm, and the number of words for people. */
function harmSums(tokens: readonly Token[], classes: Int32Array): { words: Int32Array; people: Int32Array } {
  const words = new Int32Array(tokens.length + 1);
  const people = new Int32Array(tokens.length + 1);
  for (let i = 0; i < tokens.length; i += 1) {
    const { lower } = tokens[i]!;
    const weight = weightOf(lower, { before: tokens[i - 1]?.lower ?? "", after: tokens[i + 1]?.lower ?? "" });
    // What only might be, or is said not to be, does not weigh: "would kill", "does not kill".
    const unreal = i > 0 && (classes[i - 1]! & (MODAL | NEG)) !== 0;
    words[i + 1] = words[i]! + (unreal || !weight ? 0 : weight === "grave" ? 2 : 1);
    people[i + 1] = people[i]! + ((classes[i]! & VICTIM) !== 0 ? 1 : 0);
  }
  return { words, people };
}

function weightOf(
  word: string,
  { before, after }: { before: string; after: string },
): "grave" | "slight" | undefined {
  if (word === "fire") return fireAfter.get(before);
  if (word === "fired" || word === "firing") return firedBefore.has(after) ? "grave" : undefined;
  return harmWords.get(word);
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

function classOf(token: Token, { name, first }: { name: boolean; first: boolean }): number {
  const { lower } = token;
  let bits = classesOf.get(lower) ?? 0;
  if (token.kind === "mark")
    return bits | (token.glued && (token.text === "-" || token.text === "‑") ? NOMINAL : 0);
  if (bits === 0 && lower.endsWith("'s")) bits = (classesOf.get(lower.slice(0, -2)) ?? 0) & ~stops;
  if (name && (token.text === "IS" || token.text === "US")) bits = token.text === "IS" ? ACTOR : DEMONYM;
  // "May" and "March" with a capital inside a sentence are months; "us" is a pronoun only in lower case.
  if (bits === 0 && lower.length > 4 && lower.endsWith("ly") && !lyNouns.has(lower)) bits = ADV;
  if (name && !(bits & stops) && !(first && bits !== 0)) bits |= NAME;
  if (name && (!first || bits === NAME) && demonymEnding.test(lower)) bits |= DEMONYM;
  if (name && (bits & DEMONYM) !== 0) bits &= ~PRONOUN;
  const verb = (bits & (CUE | ATTACK)) !== 0 && !(bits & nouns) && !participleAdjectives.has(lower);
  return bits & (stops | ADV | TIME) || verb ? bits : bits | NOMINAL;
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
