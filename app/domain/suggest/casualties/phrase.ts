import { determiners, phraseEnds, possessives } from "../lexicon/grammar.ts";
import { harmWords } from "../lexicon/harm-words.ts";
import { looksLikePeople, type PeopleWord, peopleWords } from "../lexicon/people.ts";
import { things } from "../lexicon/things.ts";
import { isDash } from "../number-roles.ts";
import type { NumberMention, Token } from "../types.ts";
import type { HeadKind } from "./victims.ts";

/** What follows a number: its noun, and what the noun is. Token indexes. */
export interface Phrase {
  readonly last: number;
  readonly head: HeadKind;
  readonly noun: PeopleWord | null;
  readonly nounAt: number;
  readonly inner: number;
  readonly partOf: boolean;
}

interface Place {
  readonly at: number;
  readonly numberAt: Int32Array;
  /** The numbers of the text; null where an age is told by its words alone. */
  readonly numbers: readonly NumberMention[] | null;
}

/** Longest phrase read after a number, in tokens. */
const longestPhrase = 10;
const longestBracket = 8;
const pronounHeads = new Set(["others", "them", "whom", "those"]);
/** "three of us", "two of you": talk among those present. */
const presentHeads = new Set(["us", "you", "ya"]);
const moreWords = new Set(["more", "additional", "further"]);
const aged: PeopleWord = { group: "unspecified", plural: false, kin: true };

/**
 * Reads the noun phrase after a number or an article: its modifiers, its noun, a partitive "of". The last noun decides
 * what is counted ("police cars" are cars).
 */
export function readPhrase(tokens: readonly Token[], { at, numberAt, numbers }: Place): Phrase {
  const noun = partitive(tokens, at);
  const partOf = noun > at;
  const start = partOf ? afterNumber(numberAt, noun) : noun;
  const none: Phrase = { last: at - 1, head: "none", noun: null, nounAt: -1, inner: -1, partOf };
  let phrase = none;
  let inner = -1;
  for (let i = start; i < tokens.length && i - start < longestPhrase; i += 1) {
    const token = tokens[i]!;
    if (i > 0 && tokens[i - 1]!.sentence !== token.sentence) break;
    if (numberAt[i]! >= 0) {
      if (!isAge(tokens, { at: i, mention: numbers?.[numberAt[i]!] ?? null })) break;
      continue;
    }
    if (token.kind === "mark") {
      // A quotation that ends behind the noun ends the phrase.
      if (phrase.head === "people" && /^["”“]$/.test(token.text)) break;
      const next = afterMark(tokens, i);
      if (next === null) break;
      i = next;
      continue;
    }
    const { lower } = token;
    if (moreWords.has(lower)) {
      phrase = { ...phrase, last: i };
      continue;
    }
    if (presentHeads.has(lower) && tokens[i - 1]?.lower === "of")
      return { ...phrase, last: i, head: "thing", nounAt: i };
    if (pronounHeads.has(lower)) return { ...phrase, last: i, head: "people", nounAt: i };
    const people = lower === "old" || lower === "olds" ? aged : peopleAt(tokens, i);
    if (people) {
      const end = compoundEnd(tokens, i);
      const describing = end > i && /(?:ed|held|led|run|born)$/.test(tokens[end]!.lower);
      i = end;
      // "a rebel-held quarter"
      if (describing) continue;
      phrase = { last: i, head: "people", noun: people, nounAt: i, inner, partOf };
      continue;
    }
    // An adverb describes the word after it and is never what is counted.
    if (lower.endsWith("ly") && !people && !things.has(lower)) continue;
    if (lower === "and" && describes(tokens, phrase) && leadsToPeople(tokens, i)) continue;
    // "an off-duty guard"
    if (phraseEnds.has(lower) && isDash(tokens[i + 1]) && compoundEnd(tokens, i) > i) {
      i = compoundEnd(tokens, i);
      continue;
    }
    if (phraseEnds.has(lower) || isCondition(tokens, i) || isStance(tokens, i)) break;
    if (harmWords.has(lower) && !things.has(lower)) {
      if (phrase.head === "people" || !leadsToPeople(tokens, i)) break;
      inner = i;
      continue;
    }
    const thing = things.has(lower);
    if (phrase.noun === aged && !thing && phrase.last === i - 1 && !lower.endsWith("ly")) {
      phrase = { ...phrase, last: i, nounAt: i };
      continue;
    }
    if (phrase.head === "people" && !(thing && isCompound(tokens, { noun: phrase.noun!, at: i }))) break;
    const head = thing ? "thing" : looksLikePeople(token, things) ? "likely" : "unknown";
    if (phrase.head !== "likely" || head !== "unknown")
      phrase = { last: i, head, noun: null, nounAt: i, inner, partOf };
  }
  if (phrase.head === "none" && inner >= 0) return none;
  if (phrase.head === "unknown" && speaks.test(tokens[phrase.last + 1]?.lower ?? ""))
    return more(tokens, none);
  return phrase.head === "people" ? { ...phrase, last: listEnd({ tokens, numberAt }, phrase.last) } : phrase;
}

/** A "defender" plays, unless of rights or land. */
function peopleAt(tokens: readonly Token[], i: number): PeopleWord | undefined {
  const { lower } = tokens[i]!;
  const before = tokens[i - 1]?.lower ?? "";
  const held = lower === "defenders" && tokens[i + 1]?.lower === "of";
  if (
    held ||
    (/^defenders?$/.test(lower) && /^(?:rights|land|environmental|environment|forest|city)$/.test(before))
  )
    return { ...aged, plural: lower.endsWith("s"), kin: false };
  // "(3 f, 2 children)"
  if (lower === "f" && tokens[i - 1]?.kind === "number" && /^[(,/]$/.test(tokens[i - 2]?.text ?? ""))
    return /^[),/]$/.test(tokens[i + 1]?.text ?? "") ? peopleWords.get("women") : undefined;
  // "a human rights group"
  if (lower === "human" && tokens[i + 1]?.lower === "rights") return undefined;
  return peopleWords.get(lower);
}

/** "140 | confirmed dead", "12 feared drowned": how it is known, and no noun. */
const isStance = (tokens: readonly Token[], i: number) =>
  (tokens[i]!.lower === "held" && /^(?:over|in|on|for|after)$/.test(tokens[i + 1]?.lower ?? "")) ||
  (/^(?:confirmed|feared|presumed|believed|reported|declared|pronounced|found|left)$/.test(
    tokens[i]!.lower,
  ) &&
    /^(?:dead|killed|drowned|missing|injured|wounded)$/.test(tokens[i + 1]?.lower ?? ""));

/** "wounding dozens more state media said": where no comma was written the noun may be who says so. */
const speaks = /^(?:said|says|reported|reports|announced|added)$/;

function more(tokens: readonly Token[], none: Phrase): Phrase {
  return moreWords.has(tokens[none.last + 1]?.lower ?? "") ? { ...none, last: none.last + 1 } : none;
}

/** "passer-by", "mother-in-law": the last token of a noun written with hyphens. */
function compoundEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (
    isDash(tokens[end + 1]) &&
    tokens[end + 1]!.glued &&
    tokens[end + 2]?.kind === "word" &&
    tokens[end + 2]!.glued
  )
    end += 2;
  return end;
}

/** What was read so far may still describe the noun: "12 regime and rebel fighters". */
function describes(tokens: readonly Token[], { head, last }: Phrase): boolean {
  return head === "unknown" || (head === "likely" && !tokens[last]!.lower.endsWith("s"));
}

/** "police cars": a noun for people right before the thing, in the singular as compounds have it. */
function isCompound(tokens: readonly Token[], { noun, at }: { noun: PeopleWord; at: number }): boolean {
  const before = tokens[at - 1]!;
  const singular = !noun.plural || peopleWords.get(before.lower) === noun || !before.lower.endsWith("s");
  return singular && !(noun.plural && before.lower.endsWith("s")) && tokens[at]!.start - before.end <= 1;
}

/** Where reading goes on after a mark within a phrase; null where the phrase ends. */
function afterMark(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]!;
  if (isDash(token)) return token.glued ? at : null;
  if (/^['“”"‘’\]]$/.test(token.text)) return at;
  if (token.text !== "[") return null;
  for (let i = at + 1; i <= at + longestBracket; i += 1) if (tokens[i]?.text === "]") return i;
  return null;
}

interface Numbered {
  readonly tokens: readonly Token[];
  readonly numberAt: Int32Array;
}

/** Longest list of nouns under one number. */
const longestList = 6;

/** "men, women and children": plural nouns listed under one number; commas alone are no list, it comes to an "and". */
function listEnd(text: Numbered, last: number): number {
  const { tokens } = text;
  let end = last;
  for (let count = 0; count < longestList; count += 1) {
    let at = end + 1;
    if (tokens[at]?.text === ",") at += 1;
    const final = /^(?:and|or|&)$/.test(tokens[at]?.lower ?? "");
    if (final) at += 1;
    const noun = at > end + 1 ? pluralWithin(text, at) : -1;
    if (noun < 0) return last;
    if (final) return noun;
    end = noun;
  }
  return last;
}

/** The plural noun for people at a token, or after one word that describes it; -1 without one. */
function pluralWithin({ tokens, numberAt }: Numbered, at: number): number {
  for (let i = at; i <= at + 1; i += 1) {
    const token = tokens[i];
    if (token?.kind !== "word" || numberAt[i]! >= 0 || token.sentence !== tokens[at - 1]!.sentence) return -1;
    if (peopleWords.get(token.lower)?.plural) return i;
    if (determiners.has(token.lower) || phraseEnds.has(token.lower) || harmWords.has(token.lower)) return -1;
  }
  return -1;
}

/** "two of the five guards": the second number tells of the whole. */
function afterNumber(numberAt: Int32Array, at: number): number {
  let end = at;
  while (end < numberAt.length && numberAt[at]! >= 0 && numberAt[end] === numberAt[at]) end += 1;
  return end;
}

/** Where the noun begins after "of the", "of her", "of them"; `at` itself where no partitive stands. */
function partitive(tokens: readonly Token[], at: number): number {
  // Vague quantities bring their "of" along: "dozens of | the".
  if (tokens[at - 1]?.lower === "of" && determiners.has(tokens[at]?.lower ?? "")) return at + 1;
  if (tokens[at]?.lower !== "of") return at;
  const next = tokens[at + 1];
  if (!next || next.sentence !== tokens[at]!.sentence) return at;
  if (pronounHeads.has(next.lower) || presentHeads.has(next.lower)) return at + 1;
  if (next.lower === "the" || next.lower === "these" || possessives.has(next.lower)) return at + 2;
  const named = next.lower.endsWith("'s") || /^\p{Lu}/u.test(next.text);
  return named || peopleWords.get(next.lower)?.plural ? at + 1 : at;
}

/** "1 dead, 2 critical": how they are, and no noun. */
function isCondition(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:critical|serious)$/.test(tokens[at]!.lower)) return false;
  const next = tokens[at + 1];
  return next?.kind !== "word" || next.sentence !== tokens[at]!.sentence || phraseEnds.has(next.lower);
}

/** Words that lead on to a noun for people: "12 wounded civilians", not "12 wounded in Sarn". */
function leadsToPeople(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i <= at + 4; i += 1) {
    const token = tokens[i];
    if (!token || token.kind === "mark" || phraseEnds.has(token.lower)) return false;
    if (peopleWords.has(token.lower)) return true;
    if (harmWords.has(token.lower) || things.has(token.lower)) return false;
  }
  return false;
}

function isAge(
  tokens: readonly Token[],
  { at, mention }: { at: number; mention: NumberMention | null },
): boolean {
  if (mention) return mention.role === "age";
  for (let i = at + 1; i <= at + 5; i += 1) if (tokens[i]?.lower === "old") return true;
  return false;
}
