import { determiners, phraseEnds } from "../lexicon/grammar.ts";
import { peopleWords } from "../lexicon/people.ts";
import type { Token } from "../types.ts";
import type { Cue } from "./cues.ts";

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
