import { determiners, phraseEnds, possessives } from "../lexicon/grammar.ts";
import { type HarmForm, harmWords } from "../lexicon/harm-words.ts";
import { groupNouns, type PeopleWord, peopleWords, setNouns } from "../lexicon/people.ts";
import { looksLikeYear } from "../number-roles.ts";
import type { Amount, Analysis, NumberMention, Token } from "../types.ts";
import { readPhrase } from "./phrase.ts";

/** What the noun of a phrase is: people for sure, people by its ending, not known, a thing, or no noun at all. */
export type HeadKind = "people" | "likely" | "unknown" | "thing" | "none";

/** A phrase that may tell how many were harmed. Token indexes, both ends inclusive. */
export interface Victims extends Amount {
  readonly figures: readonly [number, number] | null;
  /** Where the phrase begins, with its qualifier. */
  readonly from: number;
  /** Where the number begins, or the article that stands for one. */
  readonly number: number;
  /** Last token of the number. */
  readonly numberEnd: number;
  readonly last: number;
  readonly head: HeadKind;
  readonly noun: PeopleWord | null;
  /** Token of the noun, or -1. */
  readonly nounAt: number;
  /** Token of a participle or adjective of harm before the noun ("12 dead soldiers"), or -1. */
  readonly inner: number;
  /** How the number is given. */
  readonly given: "number" | "article" | "possessive" | "bare" | "pronoun" | "name";
  /** "three of the attackers", "two of them": a part of people named before. */
  readonly partOf: boolean;
}

const one: Amount & { figures: [number, number] } = {
  min: 1,
  max: 1,
  minInclusive: true,
  maxInclusive: true,
  quantifier: "exact",
  approximate: false,
  figures: [1, 1],
};

/** "others": nobody says how many. */
const vague: Amount & { figures: null } = {
  ...one,
  min: null,
  max: null,
  quantifier: "vague_other",
  figures: null,
};

const articles = new Set(["a", "an", "another"]);

/** Every phrase of a text that may say how many, in the order of the text. */
export function findVictims(analysis: Analysis): Victims[] {
  const { tokens, numbers, numberAt } = analysis;
  const found: Victims[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const index = numberAt[at]!;
    const victims = index >= 0 ? counted(analysis, { at, index }) : single(tokens, numberAt, at);
    if (!victims) continue;
    found.push(victims);
    at = lastRead({ victims, at, last: index >= 0 ? numbers[index]!.last : at });
  }
  return found;
}

/** Where reading goes on: within a phrase others may begin ("a man and his son"), but not within "two of the five". */
function lastRead({ victims, at, last }: { victims: Victims; at: number; last: number }): number {
  if (victims.partOf || victims.given === "bare" || victims.given === "name")
    return Math.max(at, victims.last);
  return victims.given === "number"
    ? Math.max(at, last)
    : victims.given === "article"
      ? at
      : Math.max(at, victims.last);
}

function counted(analysis: Analysis, { at, index }: { at: number; index: number }): Victims | null {
  const { tokens, numbers } = analysis;
  const mention = numbers[index]!;
  if (at !== mention.first) return null;
  if (mention.role === "age") return namedWithAge(analysis, mention) ?? agedName(analysis, mention);
  if (mention.role !== null && mention.role !== "label") return null;
  if (mention.role === "label" && !peopleWords.has(tokens[mention.to + 1]?.lower ?? "")) return null;
  const read = readPhrase(tokens, { at: mention.to + 1, numberAt: analysis.numberAt, numbers });
  const phrase =
    read.head === "none" && ofGroup(tokens, mention.from) ? { ...read, head: "people" as const } : read;
  if (
    phrase.head === "none" &&
    tokens[mention.from - 1]?.lower === "of" &&
    isParent(tokens[mention.from - 2])
  )
    return null;
  if (looksLikeYear(tokens[at]!, mention.min ?? 0) && phrase.head !== "people") return null;
  const { min, max, minInclusive, maxInclusive, quantifier, approximate, figures } = mention;
  return {
    ...{ min, max, minInclusive, maxInclusive, quantifier, approximate, figures },
    from: mention.from,
    number: mention.first,
    numberEnd: mention.last,
    ...phrase,
    last: Math.max(phrase.last, mention.to),
    given: "number",
  };
}

const longestName = 5;

/** "Amal Idris, 32," and "Amal Idris (32)": one person by name. */
function namedWithAge({ tokens }: Analysis, { first, last }: NumberMention): Victims | null {
  const opens = tokens[first - 1]?.text;
  const closes = tokens[last + 1]?.text;
  if (!((opens === "," && closes === ",") || (opens === "(" && closes === ")"))) return null;
  let from = first - 1;
  while (from > 0 && first - 2 - (from - 1) < longestName && isName(tokens[from - 1]!)) from -= 1;
  if (from > first - 2) return null;
  const noun = { group: "unspecified", plural: false, kin: false } as const;
  const place = { from, number: from, numberEnd: first - 2, last: last + 1, nounAt: -1, inner: -1 };
  return { ...one, ...place, head: "people", noun, given: "name", partOf: false };
}

/** "22-year-old Amal Idris": the age before the name. */
function agedName({ tokens }: Analysis, { first, last }: NumberMention): Victims | null {
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
  while (end - at < longestName && tokens[end + 1] && isName(tokens[end + 1]!)) end += 1;
  if (end === at) return null;
  const noun = { group: "unspecified", plural: false, kin: false } as const;
  const place = { from: first, number: first, numberEnd: last, last: end, nounAt: -1, inner: -1 };
  return { ...one, ...place, head: "people", noun, given: "name", partOf: false };
}

function isName(token: Token): boolean {
  if (token.kind !== "word" || phraseEnds.has(token.lower) || determiners.has(token.lower)) return false;
  return /^\p{Lu}/u.test(token.text) && !peopleWords.has(token.lower);
}

/** "a child", "another", "her son", "the other", and in headlines the bare noun: one person each. */
function single(tokens: readonly Token[], numberAt: Int32Array, at: number): Victims | null {
  if (tokens[at]!.kind !== "word") return null;
  const victims = oneAt(tokens, numberAt, at) ?? definiteSet(tokens, numberAt, at);
  const amount = victims ? setNouns.get(tokens[victims.nounAt]?.lower ?? "") : undefined;
  if (!victims || amount === undefined) return victims;
  return { ...victims, min: amount, max: amount, figures: [amount, amount] };
}

/** "the couple", "both men": the number lies in the word. */
function definiteSet(tokens: readonly Token[], numberAt: Int32Array, at: number): Victims | null {
  const { lower } = tokens[at]!;
  if (lower !== "the" && lower !== "both") return null;
  if (lower === "the" && !setNouns.has(tokens[at + 1]?.lower ?? "")) return null;
  const before = tokens[at - 1];
  if (before && before.sentence === tokens[at]!.sentence && before.kind === "mark") return null;
  const phrase = readPhrase(tokens, { at: at + 1, numberAt, numbers: null });
  if (phrase.head !== "people" || (lower === "both" && !phrase.noun?.plural)) return null;
  // "both civilians and fighters" says that there were some of either.
  if (lower === "both" && tokens.slice(at, phrase.last + 2).some((token) => token.lower === "and"))
    return null;
  const two = { ...one, min: 2, max: 2, figures: [2, 2] as const };
  return { ...two, from: at, number: at, numberEnd: at, ...phrase, partOf: false, given: "article" };
}

function oneAt(tokens: readonly Token[], numberAt: Int32Array, at: number): Victims | null {
  const token = tokens[at]!;
  const shape = { ...one, from: at, number: at, numberEnd: at, partOf: false };
  if (articles.has(token.lower)) {
    const phrase = readPhrase(tokens, { at: at + 1, numberAt, numbers: null });
    if (phrase.noun && !phrase.noun.plural && phrase.head === "people") {
      if (phrase.nounAt < 0 || groupOf(tokens, phrase.nounAt)) return null;
      return { ...shape, ...phrase, partOf: false, given: "article" };
    }
    if (phrase.head === "likely" && !tokens[phrase.last]!.lower.endsWith("s"))
      return { ...shape, ...phrase, partOf: false, given: "article" };
    if (
      token.lower === "a" &&
      /^(?:second|third|fourth|fifth|sixth)$/.test(tokens[at + 1]?.lower ?? "") &&
      isEnd(tokens[at + 2])
    )
      return { ...shape, ...phrase, head: "none", noun: null, last: at + 1, partOf: false, given: "pronoun" };
    if (token.lower === "another" && phrase.head === "none" && numberAt[at + 1] === -1)
      return { ...shape, ...phrase, last: at, partOf: false, given: "pronoun" };
    return null;
  }
  if (token.lower === "others" && !/^(?:the|of|all|no|each|for)$/.test(tokens[at - 1]?.lower ?? ""))
    return {
      ...{ ...shape, ...vague },
      ...{ last: at, head: "people", noun: null, nounAt: at, inner: -1, given: "pronoun" },
    };
  if (token.lower === "other" && tokens[at - 1]?.lower === "the" && isEnd(tokens[at + 1]))
    return { ...shape, last: at, head: "none", noun: null, nounAt: -1, inner: -1, given: "pronoun" };
  if (possessives.has(token.lower) || token.lower.endsWith("'s")) {
    const phrase = readPhrase(tokens, { at: at + 1, numberAt, numbers: null });
    // "my teacher" is one person; "his teacher" may be anybody's.
    const own = phrase.head === "people" && /^(?:my|our)$/.test(token.lower);
    const relative = (phrase.noun?.kin === true || own) && phrase.noun?.plural === false;
    return relative ? { ...shape, ...phrase, partOf: false, given: "possessive" } : null;
  }
  return bareNoun(tokens, numberAt, at);
}

/** "Man shot dead", "Boy, 14, wounded": a noun without its article, as headlines have it. */
function bareNoun(tokens: readonly Token[], numberAt: Int32Array, at: number): Victims | null {
  const before = tokens[at - 1];
  const opens =
    !before ||
    before.sentence !== tokens[at]!.sentence ||
    /^[:;,.—–|"“‘]$/.test(before.text) ||
    (before.text === "-" && !before.glued) ||
    takesBare(tokens, at);
  if (!opens || determiners.has(tokens[at]!.lower) || phraseEnds.has(tokens[at]!.lower)) return null;
  const phrase = readPhrase(tokens, { at, numberAt, numbers: null });
  const { noun } = phrase;
  if (phrase.head !== "people" || !noun || noun.plural || phrase.nounAt - at > 3) return null;
  return { ...one, from: at, number: at, numberEnd: at, ...phrase, partOf: false, given: "bare" };
}

/** "Gunfire kills man", "body of man found": a headline's verb or noun of harm leads to the bare noun. */
function takesBare(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!;
  if (before.lower === "of")
    return /^(?:body|bodies)$/.test(tokens[at - 2]?.lower ?? "") || isHarm(tokens[at - 2], "event");
  return isHarm(before, "present");
}

const isHarm = (token: Token | undefined, form: HarmForm) =>
  harmWords.get(token?.lower ?? "")?.some((word) => word.form === form && word.kind !== "at_risk") === true;

const isEnd = (token: Token | undefined) =>
  token !== undefined && (token.kind === "mark" || phraseEnds.has(token.lower));

/** "a mother of two": the number counts children of whom nothing is said. */
function isParent(token: Token | undefined): boolean {
  const noun = token && peopleWords.get(token.lower);
  return noun !== undefined && !noun.plural && !groupNouns.has(token!.lower);
}

/** "a family of | five": the group's noun says that they are people. */
function ofGroup(tokens: readonly Token[], from: number): boolean {
  return (
    tokens[from - 1]?.lower === "of" && /^(?:family|crew|gang|busload)$/.test(tokens[from - 2]?.lower ?? "")
  );
}

/** "a family of five", "a crew of 12": the number that follows tells how many. */
function groupOf(tokens: readonly Token[], nounAt: number): boolean {
  return groupNouns.has(tokens[nounAt]!.lower) && tokens[nounAt + 1]?.lower === "of";
}
