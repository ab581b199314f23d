import { actorNouns, demonymEnding, demonyms } from "./lexicon/actors.ts";
import { attackNouns, attackVerbs, targetNouns } from "./lexicon/attacks.ts";
import { cueVerbs } from "./lexicon/cues.ts";
import {
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
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
import type { Token } from "./types.ts";

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
/** Hours of the day that bodies are named after: "Dawn Brigades". */
const hours = new Set("dawn dusk noon midnight night morning evening".split(" "));

/**
 * The classes of a token. `name` says that a capital letter means something in its sentence and the token has one,
 * `first` that it begins the sentence.
 */
export function classOf(token: Token, { name, first }: { name: boolean; first: boolean }): number {
  const { lower } = token;
  let bits = classesOf.get(lower) ?? 0;
  if (token.kind === "mark")
    return bits | (token.glued && (token.text === "-" || token.text === "‑") ? NOMINAL : 0);
  if (bits === 0 && lower.endsWith("'s")) bits = (classesOf.get(lower.slice(0, -2)) ?? 0) & ~stops;
  if (name && (token.text === "IS" || token.text === "US")) bits = token.text === "IS" ? ACTOR : DEMONYM;
  // "May" and "March" with a capital inside a sentence are months; "us" is a pronoun only in lower case.
  if (bits === 0 && lower.length > 4 && lower.endsWith("ly") && !lyNouns.has(lower)) bits = ADV;
  if (name && !first && hours.has(lower)) bits &= ~TIME;
  // "Channel One".
  if (name && !first && /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/.test(lower))
    return NAME | NOMINAL;
  // "Justice Now".
  if (name && !first) bits &= ~ADV;
  // "Doctors Without Walls".
  if (name && !first && token.text === "Without") return NAME | NOMINAL;
  if (name && !(bits & stops) && !(first && bits !== 0)) bits |= NAME;
  if (name && (!first || bits === NAME) && demonymEnding.test(lower)) bits |= DEMONYM;
  if (name && (bits & DEMONYM) !== 0) bits &= ~PRONOUN;
  const verb = (bits & (CUE | ATTACK)) !== 0 && !(bits & nouns) && !participleAdjectives.has(lower);
  return bits & (stops | ADV | TIME) || verb ? bits : bits | NOMINAL;
}
