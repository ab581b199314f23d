import { determiners, phraseEnds } from "../lexicon/grammar.ts";
import { peopleWords } from "../lexicon/people.ts";
import type { Analysis, NumberMention, Token } from "../types.ts";
import type { Cue } from "./cues.ts";
import { one } from "./single.ts";
import type { Victims } from "./victims.ts";

/** Fewest and most words of a full name. */
const shortestName = 2;
const longestName = 4;

/**
 * The token at which a full name begins that ends right before `end`: "Hernan Rojas | was killed", or between commas
 * "the mayor of Villa Alta, Hernan Rojas, | was killed". -1 where none stands there. Where all is written in capitals
 * only the commas tell that it is a name.
 */
export function fullNameBefore(tokens: readonly Token[], end: number): number {
  const closed = tokens[end - 1]?.text === ",";
  const last = closed ? end - 2 : end - 1;
  let from = last + 1;
  while (last - from + 1 < longestName && isNameWord(tokens[from - 1], tokens[end]!)) from -= 1;
  const words = last - from + 1;
  if (words < shortestName) return -1;
  const inCommas = closed && tokens[from - 1]?.text === ",";
  if (closed !== inCommas) return -1;
  const shouted = tokens[end]!.text === tokens[end]!.text.toUpperCase();
  return shouted && !inCommas ? -1 : from;
}

function isNameWord(token: Token | undefined, end: Token): boolean {
  if (token?.kind !== "word" || token.sentence !== end.sentence) return false;
  if (phraseEnds.has(token.lower) || determiners.has(token.lower)) return false;
  return /^\p{Lu}/u.test(token.text) && !peopleWords.has(token.lower);
}

/** Whether a cue tells the death of one person: "was killed", "has been shot dead"; "died" is said of whoever lived. */
export function tellsOfOne(tokens: readonly Token[], cue: Cue): boolean {
  if (cue.kind !== "killed" || cue.form !== "past" || !cue.passive || cue.loose) return false;
  return /^(?:was|has|is)$/.test(tokens[cue.group]!.lower);
}

const longestAged = 5;

/** "Amal Idris, 32," and "Amal Idris (32)": one person by name. */
export function namedWithAge({ tokens }: Analysis, { first, last }: NumberMention): Victims | null {
  const opens = tokens[first - 1]?.text;
  const closes = tokens[last + 1]?.text;
  if (!((opens === "," && closes === ",") || (opens === "(" && closes === ")"))) return null;
  let from = first - 1;
  while (from > 0 && first - 2 - (from - 1) < longestAged && isName(tokens[from - 1]!)) from -= 1;
  if (from > first - 2) return null;
  // "his daughter Jana, 4,": the noun before the name is the same person.
  const kind = peopleWords.get(tokens[from - 1]?.lower ?? "");
  if (kind?.plural === false && determiners.has(tokens[from - 2]?.lower ?? "")) from -= 2;
  const noun = { group: "unspecified", plural: false, kin: false } as const;
  const place = { from, number: from, numberEnd: first - 2, last: last + 1, nounAt: -1, inner: -1 };
  return { ...one, ...place, head: "people", noun, given: "name", partOf: false };
}

/** "22-year-old Amal Idris": the age before the name. */
export function agedName({ tokens }: Analysis, { first, last }: NumberMention): Victims | null {
  const before = tokens[first - 1];
  if (
    before &&
    (determiners.has(before.lower) || peopleWords.has(before.lower) || /^(?:and|to|or)$/.test(before.lower))
  )
    return null;
  let at = last + 1;
  while (at <= last + 4 && tokens[at]?.lower !== "old") at += 1;
  if (tokens[at]?.lower !== "old") return null;
  let end = at;
  while (end - at < longestAged && tokens[end + 1] && isName(tokens[end + 1]!)) end += 1;
  if (end === at) return null;
  const noun = { group: "unspecified", plural: false, kin: false } as const;
  const place = { from: first, number: first, numberEnd: last, last: end, nounAt: -1, inner: -1 };
  return { ...one, ...place, head: "people", noun, given: "name", partOf: false };
}

function isName(token: Token): boolean {
  if (token.kind !== "word" || phraseEnds.has(token.lower) || determiners.has(token.lower)) return false;
  return /^\p{Lu}/u.test(token.text) && !peopleWords.has(token.lower);
}
