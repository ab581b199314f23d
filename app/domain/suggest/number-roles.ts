import { monthWords } from "../ingest/month-names.ts";
import { foldForSearch } from "../shared/search-text.ts";
import { attackNouns } from "./lexicon/attacks.ts";
import { adverbs, determiners, phraseEnds, placePrepositions } from "./lexicon/grammar.ts";
import { harmWords } from "./lexicon/harm-words.ts";
import {
  adverbialNouns,
  ageWords,
  currencySigns,
  labelWords,
  namedThings,
  streetWords,
  unitWords,
  yearPrepositions,
} from "./lexicon/number-roles.ts";
import { peopleWords } from "./lexicon/people.ts";
import type { NumberRole, Token } from "./types.ts";

const months = new Set(
  monthWords.split("|").flatMap((name) => {
    const folded = foldForSearch(name).split(" ");
    return folded.length === 1 ? folded : [];
  }),
);
/** "May" and "March" are verbs as often as months; only with a day right beside them they count. */
const foldedUnits = new Map([...unitWords].map(([word, role]) => [foldForSearch(word), role]));
const foldedLabels = new Set([...labelWords].map(foldForSearch));

/** What the number of tokens `first..last` counts, as far as its neighbours say; null when it may be people. */
export function roleOfNumber(
  tokens: readonly Token[],
  { first, last, value }: { first: number; last: number; value: number },
): NumberRole | null {
  return (
    roleBySigns(tokens, { first, last }) ??
    roleByWordsAfter(tokens, last) ??
    roleByWordsBefore(tokens, { first, last, value }) ??
    roleByForm(tokens[first]!, { single: first === last, value })
  );
}

function roleBySigns(tokens: readonly Token[], { first, last }: { first: number; last: number }) {
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  if (before && currencySigns.has(before.text)) return "money";
  if (before?.text === "#" && tokens[first]!.glued) return "label";
  if (after?.text === "%" || after?.text === "٪") return "percent";
  if (after && currencySigns.has(after.text) && after.glued) return "money";
  if (after?.text === ":" && after.glued && tokens[last + 2]?.kind === "number" && tokens[last + 2]!.glued)
    return "time";
  if (before?.text === ":" && before.glued && tokens[first]!.glued) return "time";
  if ((after?.text === "/" && after.glued) || (before?.text === "/" && tokens[first]!.glued)) return "label";
  if (before?.text === "." && tokens[first]!.glued) return "measure";
  // "F-16", "Covid-19", "AK-47": a name with a number.
  const name = tokens[first - 2];
  if (isDash(before) && tokens[first]!.glued && before!.glued && name && name.kind !== "number")
    return "label";
  return null;
}

function roleByWordsAfter(tokens: readonly Token[], last: number): NumberRole | null {
  let at = last + 1;
  if (isDash(tokens[at])) at += 1;
  const unit = tokens[at];
  if (!unit) return null;
  if (unit.lower === "square" || unit.lower === "cubic") return "measure";
  const role = foldedUnits.get(unit.lower) ?? null;
  if (role === "percent") return unit.lower !== "per" || tokens[at + 1]?.lower === "cent" ? role : null;
  if (role === "duration") return isAge(tokens, at + 1) ? "age" : role;
  if (role === "time") return at === last + 1 || unit.lower !== "am" ? role : null;
  if (role === "distance" && unit.lower.startsWith("block")) return "label";
  if (role) return role;
  if (unit.kind === "word" && months.has(unit.lower)) return "date";
  if (streetWords.has(tokens[at + 1]?.lower ?? "") && isCapital(unit)) return "label";
  return null;
}

/** "... years old", "year-old", "years of age". */
function isAge(tokens: readonly Token[], at: number): boolean {
  const next = isDash(tokens[at]) ? tokens[at + 1] : tokens[at];
  if (next?.lower === "old" || next?.lower === "olds") return true;
  return next?.lower === "of" && tokens[at + 1]?.lower === "age";
}

function roleByWordsBefore(
  tokens: readonly Token[],
  { first, last, value }: { first: number; last: number; value: number },
): NumberRole | null {
  const before = tokens[first - 1];
  if (!before || before.sentence !== tokens[first]!.sentence) return null;
  if (ageWords.has(before.lower)) return "age";
  if (before.lower === "of" && tokens[first - 2]?.lower === "age") return "age";
  if (isAgeBound(tokens, { first, last, value })) return "age";
  if (tokens[first]!.kind === "number" && foldedLabels.has(before.lower)) return "label";
  const year = looksLikeYear(tokens[first]!, value);
  if (months.has(before.lower) && tokens[first]!.kind === "number" && (value <= 31 || year)) return "date";
  if (year && yearPrepositions.has(before.lower)) return "date";
  // "Amal Idris, 32, was": an age between commas after a name.
  const name = tokens[first - 2];
  const closed = /[,;.)]/.test(tokens[last + 1]?.text ?? "") || tokens[last + 1]?.lower === "and";
  if (before.text === "," && name && isCapital(name) && closed && value < 111) return "age";
  if (before.text === "(" && tokens[last + 1]?.text === ")") return "age";
  return isNameOfNoun(tokens, { first, last, value }) ? "label" : null;
}

/** "five of them under ten", "boys under 12": a bound right behind people, with no noun after it. */
function isAgeBound(
  tokens: readonly Token[],
  { first, last, value }: { first: number; last: number; value: number },
): boolean {
  if (!/^(?:under|over)$/.test(tokens[first - 1]!.lower) || value > 110) return false;
  const people = tokens[first - 2]?.lower ?? "";
  if (people !== "them" && people !== "whom" && !peopleWords.has(people)) return false;
  const after = tokens[last + 1];
  return !after || after.kind === "mark" || phraseEnds.has(after.lower);
}

/**
 * "At post 1, 2 people", "bus 12 was hit": digits right behind a bare singular noun are its name, where the noun follows
 * a preposition and no verb follows the digits, or where a verb in the singular does.
 */
function isNameOfNoun(
  tokens: readonly Token[],
  { first, last, value }: { first: number; last: number; value: number },
): boolean {
  if (first !== last || tokens[first]!.kind !== "number") return false;
  const after = tokens[last + 1]?.lower ?? "";
  if (namedThings.has(tokens[first - 1]!.lower))
    return !/^(?:dead|killed|wounded|injured|hurt|missing|bodies)$/.test(after);
  if (!isBareNoun(tokens[first - 1]!)) return false;
  if (value > 1 && /^(?:was|is|has|wasn't|isn't|hasn't)$/.test(after)) return true;
  const led = tokens[first - 2];
  if (!led || led.sentence !== tokens[first]!.sentence || !placePrepositions.has(led.lower)) return false;
  return !isCapital(tokens[first - 1]!) && (after === "," || placePrepositions.has(after));
}

/** A word that may be a common noun in the singular, and none of those that stand bare as adverbials. */
function isBareNoun({ kind, lower }: Token): boolean {
  if (kind !== "word" || lower.length < 3 || !/^[a-z]+$/.test(lower)) return false;
  if (/(?:[^s]s|ly|ed|ing)$/.test(lower) || adverbialNouns.has(lower) || attackNouns.has(lower)) return false;
  if (phraseEnds.has(lower) || determiners.has(lower) || adverbs.has(lower)) return false;
  return !harmWords.has(lower) && !peopleWords.has(lower) && !months.has(lower);
}

function roleByForm(token: Token, { single, value }: { single: boolean; value: number }): NumberRole | null {
  if (!single || token.kind !== "number") return null;
  if (/^0\d/.test(token.text)) return "time";
  if (/[.]\d+[.]/.test(token.text)) return "version";
  return Number.isInteger(value) ? null : "measure";
}

/** Four bare digits that people also write for years. */
export function looksLikeYear(token: Token, value: number): boolean {
  return token.kind === "number" && token.text.length === 4 && value >= 1900 && value <= 2100;
}

/** Hyphens and dashes. */
export function isDash(token: Token | undefined): boolean {
  return token !== undefined && /^[-‐‑–—]$/.test(token.text);
}

function isCapital(token: Token): boolean {
  if (token.kind !== "word") return false;
  const first = String.fromCodePoint(token.text.codePointAt(0)!);
  return first !== first.toLowerCase();
}
