import { allegiances, disguises, patronages } from "./lexicon/actors.ts";
import { linkingPrepositions, participleAdjectives } from "./lexicon/function-words.ts";
import { recordNouns } from "./lexicon/speakers.ts";
import { is, low, type Reading } from "./reading.ts";
import {
  ACTOR,
  ATTACK,
  ATTACK_NOUN,
  AUX,
  CUE,
  DEMONYM,
  DET,
  MODAL,
  NAME,
  NOMINAL,
  PRONOUN,
  SPEAKER,
  TARGET,
  TIME,
  TITLE,
  VICTIM,
} from "./word-class.ts";

/** A noun phrase, by tokens, both ends included. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  /** Its head: the noun that says who or what. */
  readonly head: number;
  /** First token of the part that ends in the head, without articles. */
  readonly core: number;
}

/** No phrase is read further than this, so that hostile input stays linear. */
const longest = 24;
const person = SPEAKER | ACTOR | VICTIM | NAME;

/** The dot of "Dr." or of an initial, or the apostrophe of "lawyers' union". */
export function shortenedBefore(reading: Reading, i: number): boolean {
  const dot = reading.tokens[i];
  if (!dot?.glued || i === 0) return false;
  if (dot.text === "’" || dot.text === "'")
    return low(reading, i - 1).endsWith("s") && is(reading, i + 1, NOMINAL);
  if (dot.text !== "." || reading.tokens[i + 1]?.sentence !== dot.sentence) return false;
  return is(reading, i - 1, TITLE) || reading.tokens[i - 1]!.text.length === 1;
}

/** A word that may stand within the core of a noun phrase. */
export function nominalAt(reading: Reading, i: number): boolean {
  if (low(reading, i - 1) === "-" && reading.tokens[i]?.glued && reading.tokens[i]!.kind === "word")
    return true;
  const hyphen =
    low(reading, i + 1) === "-" && reading.tokens[i + 1]!.glued && reading.tokens[i]!.kind === "word";
  const age =
    reading.tokens[i]?.kind === "number" && low(reading, i + 1) === "-" && low(reading, i + 2) === "year";
  if (hyphen || age || shortenedBefore(reading, i)) return true;
  if (!is(reading, i, NOMINAL)) return false;
  const word = low(reading, i);
  const participle = word.length > 3 && /[^e]ed$/.test(word) && word !== "shed" && !is(reading, i, NAME);
  return (
    !participle || participleAdjectives.has(word) || is(reading, i - 1, DET) || low(reading, i - 1) === "-"
  );
}

/**
 * The noun phrase that ends with token `last`, going back no further than `floor`; null where none does. What hangs on
 * it by a preposition ("a doctor at the hospital") and what is joined by "and" are taken in where their head is a
 * person, a body or a name.
 */
export function phraseBefore(reading: Reading, last: number, floor: number): Phrase | null {
  const lowest = Math.max(floor, last - longest);
  let part = coreBefore(reading, last, lowest);
  if (!part) return null;
  let { first, core, head } = part;
  for (let links = 0; links < 3; links += 1) {
    const link = linkBefore(reading, first - 1);
    if (link === 0 || first - 1 - link < lowest) break;
    const end = first - 1 - link;
    const outer = coreBefore(reading, owned(reading, end) ? end - 2 : end, lowest);
    if (!outer || !is(reading, outer.head, person) || onlyVictim(reading, outer)) break;
    ({ first, core, head } = outer);
  }
  // "Two of its members".
  if (low(reading, first - 1) === "of" && first - 2 >= lowest && is(reading, first - 2, DET)) first -= 2;
  part = joinedBefore(reading, first, lowest);
  return { first: part ? part.first : first, last, head, core };
}

/** The end of "a friend of mine". */
export function owned(reading: Reading, i: number): boolean {
  return /^(?:mine|ours|hers|theirs|yours)$/.test(low(reading, i)) && low(reading, i - 1) === "of";
}

/** How many tokens tie what follows to a noun before them: "of", "by" after a document, "close to", "familiar with". */
function linkBefore(reading: Reading, i: number): number {
  const word = low(reading, i);
  if (
    (word === "to" && low(reading, i - 1) === "close") ||
    (word === "with" && low(reading, i - 1) === "familiar")
  )
    return 2;
  if (linkingPrepositions.has(word)) return 1;
  return word === "by" && is(reading, i - 1, SPEAKER) && recordNouns.has(low(reading, i - 1)) ? 1 : 0;
}

/** Somebody harmed, and not somebody who speaks: "killed people in Tarvel". */
function onlyVictim(reading: Reading, { head, article }: Core): boolean {
  return is(reading, head, VICTIM) && !is(reading, head, SPEAKER | ACTOR) && !article;
}

interface Core {
  first: number;
  core: number;
  head: number;
  article: boolean;
}

function coreBefore(reading: Reading, last: number, lowest: number): Core | null {
  let at = last;
  while (at >= lowest && nominalAt(reading, at)) at -= 1;
  if (at === last) return null;
  const core = at + 1;
  while (at >= lowest && is(reading, at, DET)) at -= 1;
  return { first: at + 1, core, head: last, article: at + 1 < core };
}

/** "The army and" before "its allies": the first part, where nothing else stands before it. */
function joinedBefore(reading: Reading, first: number, lowest: number): Core | null {
  if (!["and", "or", "&"].includes(low(reading, first - 1)) || first - 2 < lowest) return null;
  const outer = coreBefore(reading, first - 2, lowest);
  if (!outer || !is(reading, outer.head, person & ~VICTIM)) return null;
  const before = reading.tokens[outer.first - 1];
  const open =
    outer.first === lowest || before?.kind === "mark" || is(reading, outer.first - 1, AUX | CUE | ATTACK);
  return open || ["by", "that", "and", "while", "as"].includes(low(reading, outer.first - 1)) ? outer : null;
}

/**
 * The noun phrase that begins at token `first`, reading no further than the one before `ceiling`; null where none does.
 * Parts that hang on it by one of the given prepositions are taken in unless they tell a time; a second part after "and" is, unless a clause begins there.
 */
export function phraseAfter(
  reading: Reading,
  first: number,
  ceiling: number,
  links: ReadonlySet<string> = linkingPrepositions,
): Phrase | null {
  const highest = Math.min(ceiling, first + longest);
  const part = coreAfter(reading, first, highest);
  if (!part) return null;
  let { last } = part;
  for (let parts = 0; parts < 3; parts += 1) {
    const linked = links.has(low(reading, last + 1));
    const joined = ["and", "or", "&"].includes(low(reading, last + 1));
    if (!linked && !joined) break;
    const next = coreAfter(reading, last + 2, highest);
    if (!next || is(reading, last + 2, TIME) || is(reading, next.head, TIME)) break;
    const clause = is(reading, next.last + 1, AUX | MODAL | CUE | ATTACK) && !is(reading, last, DEMONYM);
    if (joined && (!is(reading, next.head, person) || clause)) break;
    last = next.last;
  }
  return { first, last, head: part.head, core: part.core };
}

/** "Positions belonging to": a gerund after a noun begins something else. */
function gerundAt(reading: Reading, i: number): boolean {
  const word = low(reading, i);
  return (
    word.length > 5 && word.endsWith("ing") && !is(reading, i, NAME | SPEAKER | ACTOR | ATTACK_NOUN | TARGET)
  );
}

/** "Gunmen loyal to", "men armed with": what is told of them begins here. */
function tailAt(reading: Reading, i: number): boolean {
  const word = low(reading, i);
  const next = low(reading, i + 1);
  if (next === "to" || next === "with")
    return allegiances.has(word) || disguises.has(word) || word === "close";
  if (next === "by") return patronages.has(word);
  return (next === "as" || next === "in") && disguises.has(word);
}

/** "A soldier wounded nine students": a participle after people, and before others, is their verb. */
function verbAt(reading: Reading, i: number): boolean {
  if (gerundAt(reading, i) || tailAt(reading, i)) return true;
  const verb = is(reading, i, ATTACK) && participleAdjectives.has(low(reading, i));
  return verb && is(reading, i - 1, person) && is(reading, i + 1, DET | PRONOUN | NOMINAL);
}

function coreAfter(reading: Reading, first: number, highest: number) {
  let at = first;
  // "From that hospital".
  if (
    low(reading, at) === "that" &&
    linkingPrepositions.has(low(reading, at - 1)) &&
    is(reading, at + 1, NOMINAL)
  )
    at += 1;
  while (at < highest && is(reading, at, DET)) at += 1;
  const core = at;
  while (at < highest && nominalAt(reading, at) && !(at > core && verbAt(reading, at))) at += 1;
  return at === core ? null : { core, head: at - 1, last: at - 1 };
}
