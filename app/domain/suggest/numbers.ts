import { foldForSearch } from "../shared/search-text.ts";
import { phraseEnds } from "./lexicon/grammar.ts";
import { changeWords } from "./lexicon/number-roles.ts";
import {
  type QuantifierWords,
  quantifiersByFirstWord,
  quantifiersByLastWord,
} from "./lexicon/quantifiers.ts";
import { isDash, roleOfNumber } from "./number-roles.ts";
import { type ReadNumber, readNumber } from "./read-number.ts";
import type { Amount, NumberMention, NumberRole, Quantifier, Token } from "./types.ts";

const vagueScales: Record<string, Quantifier> = {
  dozen: "vague_dozens",
  hundred: "vague_hundreds",
  thousand: "vague_other",
  million: "vague_other",
};
const rangeJoiners = new Set(["to", "or", "الى", "او", "and", "و"]);
const arabicTo = foldForSearch("إلى");

/** Every quantity of a text, in order, none overlapping. */
export function findNumbers(tokens: readonly Token[]): NumberMention[] {
  const found: NumberMention[] = [];
  let at = 0;
  let free = 0;
  while (at < tokens.length) {
    const mention = vagueAt(tokens, at) ?? numberAt(tokens, { at, free });
    if (mention) {
      const previous = found.at(-1);
      found.push(
        previous && continuesAges(tokens, previous, mention) ? { ...mention, role: "age" } : mention,
      );
      at = mention.to + 1;
      free = at;
    } else at += 1;
  }
  return found;
}

/** "aged 9 and 11": what an age is joined with is an age, unless a noun follows. */
function continuesAges(tokens: readonly Token[], previous: NumberMention, next: NumberMention): boolean {
  if (previous.role !== "age" || next.role !== null || next.from - previous.to > 3) return false;
  const joined = tokens
    .slice(previous.to + 1, next.from)
    .every(({ lower }) => /^(?:and|or|,|to)$/.test(lower));
  const after = tokens[next.to + 1];
  return (
    joined && next.from > previous.to + 1 && (!after || after.kind === "mark" || phraseEnds.has(after.lower))
  );
}

/** "dozens of", "several", "a few hundred": the words only, no number. */
function vagueAt(tokens: readonly Token[], at: number): NumberMention | null {
  const token = tokens[at]!;
  // "As many as 30" qualifies its number.
  if (token.kind !== "word" || tokens[at - 1]?.lower === "as") return null;
  const entry = quantifiersByFirstWord
    .get(token.lower.replace(andOnto, ""))
    ?.find(({ quantifier, words }) => quantifier.startsWith("vague") && matchesRest(tokens, words, at));
  if (!entry || isCouple(tokens, at + entry.words.length - 1)) return null;
  let to = at + entry.words.length - 1;
  let last = linking.has(tokens[to]!.lower) && to > at ? to - 1 : to;
  let quantifier = entry.quantifier;
  const scale = quantifier === "vague_few" ? tokens[to + 1] : undefined;
  if (scale && vagueScales[scale.lower]) {
    quantifier = vagueScales[scale.lower]!;
    to += 1;
    last = to;
  }
  if (tokens[to + 1] && linking.has(tokens[to + 1]!.lower)) to += 1;
  const amount = { ...openAmount, quantifier };
  return mentionOf(tokens, { amount, figures: null, first: at, last, from: at, to, role: null });
}

/** "and dozens": Arabic writes the "and" onto its number. */
const andOnto = /^و(?=ال|عشرات|مئات|الاف|بضع)/;
const matchesRest = (tokens: readonly Token[], [, ...rest]: readonly string[], at: number) =>
  rest.every((word, i) => tokens[at + 1 + i]?.lower === word);

/** "A couple was found": two people, and no vague number. */
function isCouple(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.lower !== "couple") return false;
  const next = tokens[at + 1];
  return !next || next.kind === "mark" || (next.lower !== "of" && phraseEnds.has(next.lower));
}

const linking = new Set(["of", "من"]);
const openAmount: Amount = {
  min: null,
  max: null,
  minInclusive: true,
  maxInclusive: true,
  quantifier: "exact",
  approximate: false,
};

function numberAt(
  tokens: readonly Token[],
  { at, free }: { at: number; free: number },
): NumberMention | null {
  const read = readNumber(tokens, at);
  if (!read) return null;
  const qualifier = qualifierBefore(tokens, { at, free });
  const second = rangeEnd(tokens, { first: at, read, qualifier });
  // "From" and "between" qualify a range alone.
  const before = second || qualifier?.quantifier !== "range" ? qualifier : null;
  const from = before ? at - before.words.length : at;
  const last = second?.last ?? read.last;
  const after = second ? null : qualifierAfter(tokens, last + 1);
  const high = second?.value ?? read.value;
  const role =
    roleOfNumber(tokens, { first: at, last, value: high }) ??
    (second ? null : scoreRole(tokens, { at, last, value: read.value }));
  const amount = second
    ? { ...openAmount, min: read.value, max: high, quantifier: "range" as const }
    : amountOf(read.value, after ?? before);
  const to = after ? last + after.words.length : last;
  return mentionOf(tokens, { amount, figures: [read.value, high], first: at, last, from, to, role });
}

interface MentionParts {
  amount: Amount;
  figures: [number, number] | null;
  first: number;
  last: number;
  from: number;
  to: number;
  role: NumberRole | null;
}

function mentionOf(
  tokens: readonly Token[],
  { amount, figures, role, ...place }: MentionParts,
): NumberMention {
  return {
    ...amount,
    vague: figures === null,
    figures,
    start: tokens[place.first]!.start,
    end: tokens[place.last]!.end,
    qualifierStart: tokens[place.from]!.start,
    ...place,
    role,
  };
}

function amountOf(value: number, qualifier: QuantifierWords | null): Amount {
  const exact = { ...openAmount, min: value, max: value };
  switch (qualifier?.quantifier) {
    case "at_least":
      return { ...exact, max: null, quantifier: "at_least" };
    case "more_than":
      return { ...exact, max: null, minInclusive: false, quantifier: "more_than" };
    case "up_to":
      return { ...exact, min: null, maxInclusive: !qualifier.exclusive, quantifier: "up_to" };
    case "about":
      return qualifier.exclusive
        ? { ...exact, min: null, maxInclusive: false, quantifier: "about", approximate: true }
        : { ...exact, quantifier: "about", approximate: true };
    default:
      return exact;
  }
}

const qualifiersEndingIn = ({ lower }: Token) =>
  quantifiersByLastWord.get(lower) ?? quantifiersByLastWord.get(lower.replace(arabicOnto, ""));

function qualifierBefore(tokens: readonly Token[], { at, free }: { at: number; free: number }) {
  const previous = tokens[at - 1];
  if (!previous || at - 1 < free) return null;
  return (
    qualifiersEndingIn(previous)?.find(({ words, quantifier }) => {
      const start = at - words.length;
      return start >= free && !quantifier.startsWith("vague") && matches(tokens, words, start);
    }) ?? null
  );
}

/** "or more", "at least" behind the number. "Over" and its like, behind a number, speak of something else. */
function qualifierAfter(tokens: readonly Token[], at: number) {
  const next = tokens[at];
  if (!next) return null;
  if (next.text === "+" && next.glued) return plus;
  return (
    quantifiersByFirstWord
      .get(next.lower)
      ?.find(
        ({ words, quantifier }) =>
          (quantifier === "at_least" || next.lower > "\u0600") &&
          !quantifier.startsWith("vague") &&
          (words.length > 1 || next.lower > "\u0600") &&
          matches(tokens, words, at) &&
          !continuesWithNumber(tokens, at + words.length),
      ) ?? null
  );
}

/** "12+" */
const plus: QuantifierWords = { quantifier: "at_least", words: ["+"], exclusive: false };

const continuesWithNumber = (tokens: readonly Token[], at: number) =>
  tokens[at] !== undefined && readNumber(tokens, at) !== null;

/** The higher end of "4-6", "4 to 6", "between 4 and 6"; null where the two are no range. */
function rangeEnd(
  tokens: readonly Token[],
  { first, read, qualifier }: { first: number; read: ReadNumber; qualifier: QuantifierWords | null },
): ReadNumber | null {
  const joiner = tokens[read.last + 1];
  if (!joiner || !tokens[read.last + 2]) return null;
  const joined = joiner.lower === "and" ? qualifier?.words.at(-1) === "between" : isJoiner(joiner);
  if (!joined) return null;
  const second = readNumber(tokens, read.last + 2);
  if (!second || second.value <= read.value || /^0\d/.test(tokens[read.last + 2]!.text)) return null;
  const from = tokens[first - 1];
  if (joiner.lower === "to" || joiner.lower === arabicTo) {
    const change = from?.lower === "from" ? tokens[first - 2] : from;
    if (change && changeWords.has(change.lower)) return null;
  }
  return second;
}

const isJoiner = (token: Token) => isDash(token) || rangeJoiners.has(token.lower);

/** "3-1", "4-4": two figures with a dash that are no range are a result. */
function scoreRole(
  tokens: readonly Token[],
  { at, last, value }: { at: number; last: number; value: number },
): NumberRole | null {
  const dash = tokens[last + 1];
  const other = tokens[last + 2];
  if (isDash(dash) && dash!.glued && other?.glued && other.kind === "number" && Number(other.text) <= value)
    return "score";
  const back = tokens[at - 1];
  if (isDash(back) && back!.glued && tokens[at]!.glued && tokens[at - 2]?.kind === "number") return "score";
  return null;
}

/** "and more than 150": conjunctions and prepositions that Arabic writes onto the qualifier. */
const arabicOnto = /^و?[بل]?(?=اكثر|ما$|نحو|حوالي|قراب|زهاء|ازيد|اقل)/;

function matches(tokens: readonly Token[], words: readonly string[], at: number): boolean {
  return (
    at >= 0 &&
    words.every((word, i) => {
      const lower = tokens[at + i]?.lower;
      return lower === word || (i === 0 && lower?.replace(arabicOnto, "") === word);
    })
  );
}
