import { unrealWords } from "../lexicon/contexts.ts";
import { harmBetween, is, low, type Reading, readingOf } from "../reading.ts";
import { statementsIn } from "../statements.ts";
import type { Finder, Found, Sentence, Veto } from "../types.ts";
import { ATTACK } from "../word-class.ts";
import { perpetratorsInArabic } from "./perpetrator-arabic.ts";
import { blameDeed } from "./perpetrator-blame.ts";
import { type Deed, deedClaim, perpetratorVersion } from "./perpetrator-claim.ts";
import { activeDeed } from "./perpetrator-deed.ts";
import { passiveDeed } from "./perpetrator-passive.ts";
import { betweenSides, sideOfAttack } from "./perpetrator-side.ts";

/** Who did it: the agents of harm, those blamed for it, and those who take or turn down responsibility. */
export const perpetrator: Finder = {
  name: "perpetrator",
  version: perpetratorVersion,
  find(analysis) {
    const reading = readingOf(analysis);
    const found: Found[] = [];
    const vetoes: Veto[] = [];
    for (const sentence of statementsIn(analysis)) {
      if (harmBetween(reading, sentence.first, sentence.after) === 0) continue;
      found.push(...inSentence(reading, sentence, vetoes).map((deed) => deedClaim(reading, deed)));
    }
    if (reading.arabic) found.push(...perpetratorsInArabic(reading));
    return { found, vetoes };
  },
};

function inSentence(reading: Reading, sentence: Sentence, vetoes: Veto[]): Deed[] {
  const doubt = wholeVeto(reading, sentence);
  const deeds: Deed[] = [];
  for (let i = sentence.first; i < sentence.after; i += 1) {
    const result = deedAt(reading, i, sentence);
    if (!result) continue;
    const reason = typeof result === "string" ? result : doubt;
    const { start, end } = reading.tokens[i]!;
    if (reason) vetoes.push({ kind: "perpetrator", start, end, rule: "perpetrator", reason });
    else if (typeof result !== "string") deeds.push(result);
  }
  return underDenial(reading, deeds);
}

function deedAt(reading: Reading, i: number, sentence: Sentence): Deed | string | null {
  const blame = blameDeed(reading, i, sentence);
  if (blame) return blame;
  if (low(reading, i) === "by") return passiveDeed(reading, i, sentence);
  if (low(reading, i) === "hands" && low(reading, i + 1) === "of")
    return passiveDeed(reading, i + 1, sentence);
  const active = is(reading, i, ATTACK) ? activeDeed(reading, i, sentence) : null;
  return active ?? sideOfAttack(reading, i, sentence) ?? betweenSides(reading, i, sentence);
}

/** What takes the whole sentence out of the world of facts. */
function wholeVeto(reading: Reading, { first, after }: Sentence): string | null {
  if (reading.tokens[after - 1]!.text === "?") return "It is a question.";
  for (let i = first; i < after; i += 1) {
    const word = low(reading, i);
    if (word === "if" || word === "unless" || word === "imagine") return "It stands in a condition.";
    if (unrealWords.has(word)) return "The sentence is about a game or a story.";
  }
  return null;
}

/** Whoever denies is the actor of a denial; what is denied names nobody anew. */
function underDenial(reading: Reading, deeds: readonly Deed[]): Deed[] {
  const denial = deeds.find(({ responsibility }) => responsibility === "denied");
  const kept = denial
    ? deeds.filter((deed) => deed === denial || deed.phrase.first < denial.verb)
    : [...deeds];
  if (denial) return kept;
  return kept.map((deed) =>
    deniedBefore(reading, deed) ? { ...deed, responsibility: "denied" as const } : deed,
  );
}

function deniedBefore(reading: Reading, { phrase, sentence }: Deed): boolean {
  for (let i = Math.max(sentence.first, phrase.first - 40); i < phrase.first; i += 1)
    if (/^(?:den(?:ied|ies|y)|(?:reject|dismiss|refut)(?:e?d|ed|s|es))$/.test(low(reading, i))) return true;
  return false;
}
