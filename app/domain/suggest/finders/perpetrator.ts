import { unrealWords } from "../lexicon/contexts.ts";
import { quotations } from "../quotes.ts";
import { harmBetween, is, low, type Reading, readingOf } from "../reading.ts";
import { statementsIn } from "../statements.ts";
import type { Finder, Found, Sentence, Veto } from "../types.ts";
import { ATTACK } from "../word-class.ts";
import { perpetratorsInArabic } from "./perpetrator-arabic.ts";
import { blameDeed } from "./perpetrator-blame.ts";
import { type Deed, deedClaim, perpetratorVersion } from "./perpetrator-claim.ts";
import { activeDeed } from "./perpetrator-deed.ts";
import { atTheHands, firedFrom, passiveDeed } from "./perpetrator-passive.ts";
import { remarkDeed } from "./perpetrator-remark.ts";
import { betweenSides, sideOfAttack } from "./perpetrator-side.ts";
import { amidHarm } from "./source-testimony.ts";

/** A text with more tokens tells of its deeds itself. */
const longestRemark = 400;

/** Who did it: the agents of harm, those blamed for it, and those who take or turn down responsibility. */
export const perpetrator: Finder = {
  name: "perpetrator",
  version: perpetratorVersion,
  find(analysis, { document }) {
    const reading = readingOf(analysis);
    const found: Found[] = [];
    const vetoes: Veto[] = [];
    let quoted: ReturnType<typeof quotations> | null = null;
    const remarks = document !== "article" && reading.tokens.length <= longestRemark;
    const around = remarks && harmBetween(reading, 0, reading.tokens.length) >= 2;
    for (const sentence of statementsIn(analysis)) {
      if (around) {
        const said = remarksIn(reading, sentence);
        found.push(...said.map((deed) => deedClaim(reading, deed)));
      } else if (amidHarm(reading, sentence)) {
        quoted ??= quotations(analysis.tokens);
        const words = quoted;
        const said = remarksIn(reading, sentence).filter(
          ({ verb, phrase }) => words[verb] !== null && words[phrase.first] !== null,
        );
        found.push(...said.map((deed) => deedClaim(reading, deed)));
      }
      if (harmBetween(reading, sentence.first, sentence.after) === 0) continue;
      found.push(...inSentence(reading, sentence, vetoes).map((deed) => deedClaim(reading, deed)));
    }
    if (reading.arabic) found.push(...perpetratorsInArabic(reading));
    return { found, vetoes };
  },
};

/** What a reader says of the deed that the comment, or what it answers to, is about. */
function remarksIn(reading: Reading, sentence: Sentence): Deed[] {
  if (wholeVeto(reading, sentence)) return [];
  const deeds: Deed[] = [];
  for (let i = sentence.first; i < sentence.after; i += 1) {
    const deed = remarkDeed({ reading, i, sentence });
    if (deed && !nobodySays(reading, deed.phrase.first, sentence)) deeds.push(deed);
  }
  return deeds;
}

function inSentence(reading: Reading, sentence: Sentence, vetoes: Veto[]): Deed[] {
  const doubt = wholeVeto(reading, sentence);
  const deeds: Deed[] = [];
  for (let i = sentence.first; i < sentence.after; i += 1) {
    const result = deedAt(reading, i, sentence);
    if (!result) continue;
    const nobody = typeof result !== "string" && nobodySays(reading, result.phrase.first, sentence);
    const reason = typeof result === "string" ? result : nobody ? "It says that nobody says so." : doubt;
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
  if (low(reading, i) === "from") return firedFrom(reading, i, sentence);
  if (low(reading, i) === "hands" && low(reading, i + 1) === "of")
    return atTheHands(reading, i + 1, sentence);
  const fire = /^(?:open|sets?|setting)$/.test(low(reading, i)) && low(reading, i + 1) === "fire";
  const active = fire || is(reading, i, ATTACK) ? activeDeed(reading, i, sentence) : null;
  return active ?? sideOfAttack(reading, i, sentence) ?? betweenSides(reading, i, sentence);
}

const nobodies = new Set(
  "nobody none no nothing never not don't didn't doesn't dont can't cannot doubt".split(" "),
);

/** "Nobody thinks the police shot him", "there is no proof that the army did". */
function nobodySays(reading: Reading, first: number, sentence: Sentence): boolean {
  const that = low(reading, first - 1) === "that" ? first - 1 : first;
  const verb = that - 1;
  if (verb < sentence.first) return false;
  if (/^(?:doubt|rumou?rs?|myth|hoax|lie|lies)$/.test(low(reading, verb))) return true;
  const proof = /^(?:proof|evidence|sign|indication|way|chance|reason)$/.test(low(reading, verb));
  if (
    !proof &&
    !/^(?:think|thinks|thought|believe|believes|believed|say|says|said|claim|claims|claimed|suggested|proved|saw|see|know|knows)$/.test(
      low(reading, verb),
    )
  )
    return false;
  return [1, 2, 3].some((back) => verb - back >= sentence.first && nobodies.has(low(reading, verb - back)));
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
