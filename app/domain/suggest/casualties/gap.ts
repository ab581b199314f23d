import {
  adverbs,
  beForms,
  clauseStarters,
  determiners,
  haveForms,
  modals,
  personPronouns,
  phraseEnds,
  placePrepositions,
  relativePronouns,
} from "../lexicon/grammar.ts";
import { peopleWords, titleNouns } from "../lexicon/people.ts";
import { isDash } from "../number-roles.ts";
import type { Scene } from "./match.ts";

/** Longest way from the people to what happened to them, in tokens. */
const longestGap = 22;
const longestPlace = 7;
const listOpeners = new Set([
  "including",
  "mostly",
  "mainly",
  "most",
  "all",
  "among",
  "including",
  "some",
  "both",
  "aged",
]);

/**
 * Whether the tokens `from..to` only say more of the people before them, so that the verb after them is theirs: "12
 * people (two of them boys) from the village, aged 9 to 14, | were killed".
 */
export function saysMoreOfPeople(scene: Scene, from: number, to: number): boolean {
  if (from > to) return true;
  if (to - from >= longestGap) return false;
  const { tokens } = scene;
  let at = afterName(scene, from, to);
  while (at <= to) {
    const token = tokens[at]!;
    const { lower } = token;
    if (token.text === "(" || token.text === "[") {
      const close = indexOfMark(scene, { from: at, to, mark: token.text === "(" ? ")" : "]" });
      if (close < 0) return false;
      at = close + 1;
    } else if (token.text === "," || token.text === "-" || token.text === "–" || token.text === "—") {
      if (relativePronouns.has(tokens[at + 1]?.lower ?? "")) {
        at += 1;
        continue;
      }
      const close = indexOfMark(scene, { from: at + 1, to, mark: token.text });
      if (close >= 0 && insertionHolds(scene, at + 1, close - 1)) at = close + 1;
      else if (
        listOpeners.has(tokens[at + 1]?.lower ?? "") ||
        placePrepositions.has(tokens[at + 1]?.lower ?? "")
      )
        at += 1;
      else return false;
    } else if (lower === "and" && sameOne(scene, from - 1, at + 1) > 0) at = sameOne(scene, from - 1, at + 1);
    else if (listOpeners.has(lower)) return wordsHold(scene, { from: at + 1, to, limit: longestGap });
    else if (adverbs.has(lower) || lower.endsWith("ly") || /^["“”'‘’\]]$/.test(token.text)) at += 1;
    else if (relativePronouns.has(lower)) {
      // "who had been taken from their homes": the clause's own auxiliaries open it.
      let verb = at + 1;
      while (verb <= to && (beForms.has(tokens[verb]!.lower) || haveForms.has(tokens[verb]!.lower)))
        verb += 1;
      return (
        at === to ||
        (verb <= to && wordsHold(scene, { from: verb, to, limit: 7 })) ||
        isClosedClause(scene, verb, to)
      );
    } else if (/^(?:accused|convicted|suspected|guilty)$/.test(lower) && tokens[at + 1]?.lower === "of") {
      const end = placeEnd(scene, at + 2, to);
      if (end < 0) return false;
      at = end;
    } else if (placePrepositions.has(lower) || isModifier(scene, at, to)) {
      const end = placeEnd(scene, at + 1, to);
      if (end < 0) return false;
      at = end;
    } else return false;
  }
  return true;
}

/** Longest name behind the noun of one person, in tokens. */
const longestName = 4;

/** "his wife Rima | was hurt": where the name behind a noun ends. */
function afterName(scene: Scene, from: number, to: number): number {
  const noun = peopleWords.get(scene.tokens[from - 1]?.lower ?? "");
  if (!noun || noun.plural) return from;
  const named = noun.kin || titleNouns.has(scene.tokens[from - 1]!.lower);
  let at = from;
  while (at <= to && at - from < longestName && isNamePart(scene, at, named)) at += 1;
  return at;
}

/** Where all is written in capitals only the noun of a relative or a title tells that a name follows. */
function isNamePart({ tokens, cueAt }: Scene, at: number, named: boolean): boolean {
  const { kind, text, lower } = tokens[at]!;
  if (isInnerDash(tokens, at)) return true;
  const capital = named ? /^\p{Lu}/u : /^\p{Lu}\p{Ll}/u;
  return kind === "word" && capital.test(text) && !phraseEnds.has(lower) && !cueAt.has(at);
}

/** "a teacher and union leader | was": a second noun without an article is the same person's; where it ends, or 0. */
function sameOne({ tokens }: Scene, noun: number, from: number): number {
  if (peopleWords.get(tokens[noun]?.lower ?? "")?.plural !== false) return 0;
  for (let at = from; at <= from + 2; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word" || determiners.has(token.lower) || phraseEnds.has(token.lower)) return 0;
    if (peopleWords.get(token.lower)?.plural === false) return at + 1;
  }
  return 0;
}

/** "a gunman who fired at a store, wounding two, | was": a clause of the people that a comma closes before their verb. */
function isClosedClause({ tokens }: Scene, from: number, to: number): boolean {
  if (tokens[to]!.text !== ",") return false;
  for (let at = from; at < to; at += 1) {
    const { lower, text } = tokens[at]!;
    if (clauseStarters.has(lower) || personPronouns.has(lower) || /^[;:]$/.test(text)) return false;
    if (beForms.has(lower) || modals.has(lower)) return false;
  }
  return true;
}

/** The hyphen of a compound: "the al-Mursi family". */
function isInnerDash(tokens: Scene["tokens"], at: number): boolean {
  return isDash(tokens[at]) && tokens[at]!.glued && tokens[at + 1]?.glued === true;
}

function indexOfMark(scene: Scene, { from, to, mark }: { from: number; to: number; mark: string }): number {
  for (let i = from; i <= to; i += 1) if (scene.tokens[i]!.text === mark) return i;
  return -1;
}

/** "armed with knives", "belonging to", "identified as": a participle and its preposition. */
function isModifier(scene: Scene, at: number, to: number): boolean {
  const { lower } = scene.tokens[at]!;
  if (scene.cueAt.has(at)) return false;
  if (/ing$/.test(lower)) return true;
  return (
    /(?:ed|loyal|close)$/.test(lower) &&
    at < to &&
    /^(?:with|as|in|by|to|at|on|from|for)$/.test(scene.tokens[at + 1]!.lower)
  );
}

/** Where a phrase of place ends: at the verb group, or at the next preposition, mark or relative; -1 when it is no such. */
function placeEnd(scene: Scene, from: number, to: number): number {
  let at = from;
  for (; at <= to && at - from < longestPlace; at += 1) {
    const token = scene.tokens[at]!;
    if (token.text === "," || token.text === "(" || (isDash(token) && !isInnerDash(scene.tokens, at))) break;
    if (at > from && (placePrepositions.has(token.lower) || relativePronouns.has(token.lower))) break;
    if (listOpeners.has(token.lower) && at > from) break;
    if (!plainWord(scene, at)) return -1;
  }
  return at;
}

function insertionHolds(scene: Scene, from: number, to: number): boolean {
  const first = scene.tokens[from];
  if (!first) return true;
  const opening = scene.tokens.slice(from, Math.min(from + 4, to + 1));
  const relative = opening.some(({ lower }) => relativePronouns.has(lower));
  for (let i = from; i <= to; i += 1) {
    const { lower } = scene.tokens[i]!;
    if (!relative && (beForms.has(lower) || haveForms.has(lower) || modals.has(lower))) return false;
    if (i > from && clauseStarters.has(lower) && lower !== "as" && lower !== "so") return false;
  }
  return true;
}

function wordsHold(scene: Scene, { from, to, limit }: { from: number; to: number; limit: number }): boolean {
  if (to - from >= limit) return false;
  for (let i = from; i <= to; i += 1) if (!plainWord(scene, i, true)) return false;
  return true;
}

/** A token that is neither an auxiliary, nor another subject, nor the start of another clause. */
function plainWord(scene: Scene, at: number, people = false): boolean {
  const { lower, text } = scene.tokens[at]!;
  if (beForms.has(lower) || haveForms.has(lower) || modals.has(lower)) return false;
  if (personPronouns.has(lower) && !relativePronouns.has(lower) && lower !== "them") return false;
  if (clauseStarters.has(lower) && !people) return false;
  if (text === ";" || text === ":" || text === ".") return false;
  const cue = scene.cueAt.get(at);
  return !cue || (cue.form !== "past" && cue.form !== "ing") || people;
}
