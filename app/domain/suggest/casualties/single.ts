import { determiners, phraseEnds, possessives } from "../lexicon/grammar.ts";
import { type HarmForm, harmWords } from "../lexicon/harm-words.ts";
import { birthNouns, groupNouns, peopleWords, setNouns } from "../lexicon/people.ts";
import type { Amount, Token } from "../types.ts";
import { readPhrase } from "./phrase.ts";
import type { Victims } from "./victims.ts";

/** The amount of one person. */
export const one: Amount & { figures: [number, number] } = {
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

/** "a child", "another", "her son", "the other", and in headlines the bare noun: one person each. */
export function single(tokens: readonly Token[], numberAt: Int32Array, at: number): Victims | null {
  if (tokens[at]!.kind !== "word") return null;
  const victims = oneAt(tokens, numberAt, at) ?? definiteSet(tokens, numberAt, at);
  const amount = victims ? amountInWord(tokens, victims.nounAt) : undefined;
  if (!victims || amount === undefined) return victims;
  return { ...victims, min: amount, max: amount, figures: [amount, amount] };
}

/** The number that lies in a noun or in the word before it: "the couple", "her parents", "twin sisters". */
function amountInWord(tokens: readonly Token[], nounAt: number): number | undefined {
  const noun = tokens[nounAt]?.lower ?? "";
  const amount = setNouns.get(noun);
  if (amount !== undefined || nounAt < 1) return amount;
  return peopleWords.get(noun)?.plural ? birthNouns.get(tokens[nounAt - 1]!.lower) : undefined;
}

/** "the couple", "the twins", "both men": the number lies in the word. */
function definiteSet(tokens: readonly Token[], numberAt: Int32Array, at: number): Victims | null {
  const { lower } = tokens[at]!;
  if (lower !== "the" && lower !== "both") return null;
  if (lower === "the" && !namesSet(tokens[at + 1])) return null;
  const before = tokens[at - 1];
  if (before && before.sentence === tokens[at]!.sentence && before.kind === "mark") return null;
  const phrase = readPhrase(tokens, { at: at + 1, numberAt, numbers: null });
  if (phrase.head !== "people" || (lower === "both" && !phrase.noun?.plural)) return null;
  if (lower === "the" && amountInWord(tokens, phrase.nounAt) === undefined) return null;
  // "both civilians and fighters" says that there were some of either.
  if (lower === "both" && tokens.slice(at, phrase.last + 2).some((token) => token.lower === "and"))
    return null;
  const two = { ...one, min: 2, max: 2, figures: [2, 2] as const };
  return { ...two, from: at, number: at, numberEnd: at, ...phrase, partOf: false, given: "article" };
}

/** A team's name has a capital: "the Twins". */
function namesSet(token: Token | undefined): boolean {
  if (!token || !/^(?:couple|pair|duo|trio|twins?|triplets?)$/.test(token.lower)) return false;
  return !/^(?:Tw|Tr)i/.test(token.text);
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
    const pair = amountInWord(tokens, phrase.nounAt) !== undefined;
    const relative = pair || ((phrase.noun?.kin === true || own) && phrase.noun?.plural === false);
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
  if (phrase.head !== "people" || !noun || phrase.nounAt - at > 3) return null;
  // "Twin sisters shot"
  if (noun.plural && !birthNouns.has(tokens[phrase.nounAt - 1]?.lower ?? "")) return null;
  return { ...one, from: at, number: at, numberEnd: at, ...phrase, partOf: false, given: "bare" };
}

/** "Gunfire kills man", "body of man found": a headline's verb or noun of harm leads to the bare noun. */
function takesBare(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!;
  // "Search for swimmer missing since Monday"
  if (before.lower === "for") {
    const led = tokens.slice(Math.max(0, at - 3), at - 1);
    return led.some(({ lower }) => /^(?:search|searches|hunt|appeal)$/.test(lower)) && missesOf(tokens, at);
  }
  if (before.lower === "of")
    return /^(?:body|bodies)$/.test(tokens[at - 2]?.lower ?? "") || isHarm(tokens[at - 2], "event");
  return isHarm(before, "present");
}

const missesOf = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(at, at + 3)
    .some(({ lower }, i) => lower === "missing" && tokens[at + i + 1]?.lower !== "from");

const isHarm = (token: Token | undefined, form: HarmForm) =>
  harmWords.get(token?.lower ?? "")?.some((word) => word.form === form && word.kind !== "at_risk") === true;

const isEnd = (token: Token | undefined) =>
  token !== undefined && (token.kind === "mark" || phraseEnds.has(token.lower));

/** "a family of five", "a crew of 12": the number that follows tells how many. */
function groupOf(tokens: readonly Token[], nounAt: number): boolean {
  return groupNouns.has(tokens[nounAt]!.lower) && tokens[nounAt + 1]?.lower === "of";
}
