import { groupNouns, type PeopleWord, peopleWords } from "../lexicon/people.ts";
import { looksLikeYear } from "../number-roles.ts";
import type { Amount, Analysis, Token } from "../types.ts";
import { agedName, namedWithAge } from "./names.ts";
import { readPhrase } from "./phrase.ts";
import { single } from "./single.ts";

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
  const read = readPhrase(tokens, { at: mention.to + 1, numberAt: analysis.numberAt, numbers });
  // "In village 5 people died": with a noun for people the number counts them after all.
  if (mention.role === "label" && (read.head !== "people" || read.partOf)) return null;
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
