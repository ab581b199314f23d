import { foldForSearch } from "../../shared/search-text.ts";
import { arabicBetween, arabicHouseholds, arabicNounEnds } from "../lexicon/arabic-clauses.ts";
import { type ArabicHarm, arabicHarm } from "../lexicon/arabic-harm.ts";
import {
  type ArabicPeople,
  arabicOthers,
  arabicParent,
  arabicPeople,
  arabicSuffix,
  arabicThings,
} from "../lexicon/arabic-people.ts";
import { numberWords } from "../lexicon/number-words.ts";
import type { Amount, Analysis, NumberMention, Token } from "../types.ts";

/** Arabic words that tell how many people, with what they are. Token indexes, inclusive. */
export interface ArabicCount extends Amount {
  readonly figures: readonly [number, number] | null;
  readonly from: number;
  readonly number: number;
  readonly numberEnd: number;
  readonly last: number;
  readonly noun: ArabicPeople | null;
  /** The noun itself is one of harm ("12 قتيلا"). */
  readonly harm: ArabicHarm | null;
}

/** A word without the conjunctions, prepositions and the article that Arabic writes as one with it; most first. */
export function stems(lower: string): string[] {
  const found = [lower];
  let rest = lower;
  for (const prefix of ["و", "ف", "ب", "ل", "ك", "ال", "ل"]) {
    if (!rest.startsWith(prefix) || rest.length - prefix.length < 3) continue;
    rest = rest.slice(prefix.length);
    found.push(rest);
  }
  return found;
}

/** The entry of a list for a word, whatever is written as one with it. */
export function lookUp<T>(map: ReadonlyMap<string, T>, { lower }: Token): T | null {
  for (const stem of stems(lower)) {
    const entry = map.get(stem);
    if (entry !== undefined) return entry;
  }
  return null;
}

/** A noun for people, also with a pronoun written onto it: "her children". */
export function peopleWord(token: Token): { noun: ArabicPeople; owned: boolean } | null {
  const noun = lookUp(arabicPeople, token);
  if (noun) return { noun, owned: false };
  const bare = token.lower.replace(arabicSuffix, "");
  if (bare === token.lower) return null;
  // The dual loses its "n" before a pronoun: "her two children".
  const dual = /[اي]$/.test(bare) ? lookUp(arabicPeople, { ...token, lower: `${bare}ن` }) : null;
  if (dual?.amount === 2) return { noun: dual, owned: true };
  // A feminine ending opens before a pronoun ("wife", "his wife"), and a last hamza takes a seat ("sons", "his sons").
  for (const form of [
    bare,
    bare.endsWith("ت") ? `${bare.slice(0, -1)}ه` : null,
    /ا[وي]$/.test(bare) ? `${bare.slice(0, -1)}ء` : null,
  ]) {
    const owned = form && lookUp(arabicPeople, { ...token, lower: form });
    if (owned) return { noun: owned, owned: true };
  }
  return null;
}

export const countNoun = (token: Token) =>
  lookUp(arabicHarm, token)?.find(({ form }) => form === "count") ?? null;

/** The people at a token: a number with its noun, a dual, "others", or one person; null where none are told of. */
export function peopleAt(analysis: Analysis, at: number): ArabicCount | null {
  const { tokens, numbers, numberAt } = analysis;
  const index = numberAt[at];
  if (index === undefined) return null;
  const mention = index >= 0 ? numbers[index]! : numbers[numberAt[nextNumber(analysis, at)] ?? -1];
  if (mention && mention.from <= at && at <= mention.first) {
    if (mention.role !== null) return null;
    const nounAt = nounAfter(tokens, mention.to + 1);
    const token = isSome(tokens, mention.to + 1) ? undefined : tokens[nounAt];
    const harm = token ? countNoun(token) : null;
    const noun = token ? (peopleWord(token)?.noun ?? null) : null;
    const told = harm || noun;
    const likely = token !== undefined && looksLikePeople(token, mention.figures?.[1] ?? 0);
    if (token && !told && !likely && token.kind === "word" && token.lower > "\u0600" && !endsPhrase(token))
      return null;
    const last = told || likely ? nounAt : mention.last;
    return {
      ...amountBefore(tokens, mention, last),
      from: mention.from,
      number: mention.first,
      numberEnd: mention.last,
      last,
      noun,
      harm,
    };
  }
  if (index >= 0) return null;
  return withoutNumber(analysis, at);
}

/** "nine dead at least": the bound may follow the noun. */
function amountBefore(tokens: readonly Token[], mention: NumberMention, last: number) {
  const { min, max, minInclusive, maxInclusive, quantifier, approximate, figures } = mention;
  const amount = { min, max, minInclusive, maxInclusive, quantifier, approximate, figures };
  const bounded = atLeast.every((word, i) => tokens[last + 1 + i]?.lower === word);
  return bounded && quantifier === "exact"
    ? { ...amount, max: null, quantifier: "at_least" as const }
    : amount;
}

const atLeast = foldForSearch("على الأقل").split(" ");

const exact = { minInclusive: true, maxInclusive: true, approximate: false, quantifier: "exact" } as const;
const vague = { ...exact, min: null, max: null, figures: null, quantifier: "vague_other" } as const;

function withoutNumber({ tokens, numbers, numberAt }: Analysis, at: number): ArabicCount | null {
  const token = tokens[at]!;
  const people = peopleWord(token);
  const noun = people?.noun ?? null;
  const harm = countNoun(token);
  const place = { from: at, number: at, numberEnd: at, last: at, noun, harm };
  const other = lookUp(arabicOthers, token);
  if (other?.amount === null) return { ...vague, ...place, noun: other };
  if (other) return { ...exact, min: 1, max: 1, figures: [1, 1], ...place, noun: other };
  if (isDefinite(token) || (!noun && !harm)) return null;
  // "two officers", with the number behind its noun.
  const behind = numbers[numberAt[at + 1]!];
  if (behind && behind.first === at + 1 && behind.figures?.[1] === 2 && behind.role === null)
    return { ...exact, min: 2, max: 2, figures: [2, 2], ...place, last: behind.last };
  const counted = people?.owned && tokens[at + 1] ? definiteUnit(tokens[at + 1]!) : null;
  if (counted)
    return { ...exact, min: counted, max: counted, figures: [counted, counted], ...place, last: at + 1 };
  // "wounding" names what happened as well as one of those it happened to.
  if (harm?.amount === 1 && lookUp(arabicHarm, token)?.some(({ form }) => form === "event")) return null;
  const amount = noun?.amount ?? harm?.amount ?? null;
  if (amount === null) return null;
  return { ...exact, min: amount, max: amount, figures: [amount, amount], ...place };
}

/** "her children | the three". */
function definiteUnit(token: Token): number | null {
  const word = token.lower.startsWith("ال") ? numberWords.get(token.lower.slice(2)) : undefined;
  return word?.part === "unit" && word.value > 1 ? word.value : null;
}

/** Plurals in "-in" and "-un", and after eleven and more the singular in "-an", that the list of things does not hold. */
function looksLikePeople({ lower, kind }: Token, figure: number): boolean {
  // "18 واحد", as it is said: 18 of them.
  if (lower === "واحد") return figure > 2;
  if (kind !== "word" || figure <= 2 || arabicThings.has(lower)) return false;
  return /.{3}(?:ين|ون)$/.test(lower) || (figure > 10 && /^[^ا].{2,}ا$/.test(lower));
}

/** The first token of a number whose qualifier begins at a token, or the token itself. */
function nextNumber({ numbers, numberAt }: Analysis, at: number): number {
  for (let i = at; i <= at + 4 && i < numberAt.length; i += 1)
    if (numberAt[i]! >= 0) return numbers[numberAt[i]!]!.from <= at ? i : -1;
  return -1;
}

/** Whether a word has the article. */
export const isDefinite = ({ lower }: Token) =>
  /^(?:و|ف|ب|ك)?ال|^لل/.test(lower) && !arabicParent.test(lower);
/** "nine of the quarter", "five of one family": the number stands for people by itself. */
const isSome = (tokens: readonly Token[], at: number) =>
  tokens[at]?.lower === "من" &&
  tokens[at + 1] !== undefined &&
  !peopleWord(tokens[at + 1]!) &&
  !countNoun(tokens[at + 1]!) &&
  (isDefinite(tokens[at + 1]!) ||
    arabicHouseholds.has(tokens[at + 1]!.lower) ||
    (tokens[at + 2] !== undefined && isDefinite(tokens[at + 2]!)) ||
    /.{3}(?:نا|ي|هم|ها|كم)$/.test(tokens[at + 1]!.lower));
const nounAfter = (tokens: readonly Token[], at: number) => (tokens[at]?.lower === "من" ? at + 1 : at);
/** Another word that "and" is written onto ends the phrase, unless it is a thing that begins with that letter. */
const endsPhrase = ({ lower }: Token) =>
  arabicNounEnds.has(lower) ||
  arabicBetween.has(lower) ||
  /^بال/.test(lower) ||
  /^و(?!ثيق|رق|رد|جب|حد|لاي|ظيف|سيل|سام|زار)/.test(lower);
