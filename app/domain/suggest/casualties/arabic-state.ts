import { arabicHarm } from "../lexicon/arabic-harm.ts";
import { arabicSet } from "../lexicon/arabic-words.ts";
import type { Analysis, Token } from "../types.ts";
import { subjectEnd } from "./arabic-before.ts";
import { type ArabicMatch, matchOf } from "./arabic-match.ts";
import { type ArabicCount, countNoun, isDefinite, lookUp, peopleAt } from "./arabic-people.ts";

/** Words before a singular that then tells of anybody: "every", "between dead and wounded", "no". */
const anybody = arabicSet("كل بين أي كم من ما لا ولا أو يا عن غير بلا دون ألف مئة عشرات مئات");

/** "شهيد وشهيدة و4 جرحى", "قتيل وجريح": one each, where a singular stands in a list of the harmed. */
export function pairedSingles(analysis: Analysis, at: number): ArabicMatch[] {
  const { tokens, numberAt } = analysis;
  const first = singleAt(analysis, at);
  const before = tokens[at - 1];
  if (!first || tokens[at]!.lower.startsWith("و") || (numberAt[at - 1] ?? -1) >= 0) return [];
  if (before && (anybody.has(before.lower) || countNoun(before))) return [];
  const found = [first];
  let next = at + 1;
  for (let other = joinedSingle(analysis, next); other; other = joinedSingle(analysis, next)) {
    found.push(other);
    next += 1;
  }
  const after = tokens[next]?.lower === "و" ? next + 1 : next;
  const counted = tokens[next]?.lower.startsWith("و") ? peopleAt(analysis, after) : null;
  if (found.length === 1 && !counted?.harm) return [];
  return found.map((people) =>
    matchOf(analysis, people, {
      ...{ kind: people.harm!.kind, cueFirst: people.last, cueLast: people.last },
      ...{ rule: "pair", score: 0.8 },
    }),
  );
}

function singleAt(analysis: Analysis, at: number): ArabicCount | null {
  const people = peopleAt(analysis, at);
  const one = people?.harm?.amount === 1 && people.from === people.last && people.figures?.[1] === 1;
  return one ? people : null;
}

const joinedSingle = (analysis: Analysis, at: number) =>
  analysis.tokens[at]?.lower.startsWith("و") ? singleAt(analysis, at) : null;

const remain = arabicSet("زالوا زال زالت يزالون يزال تزال باتوا بات");

/** "خمسة أشخاص على الأقل ما زالوا في عداد المفقودين", "وخمسة ما زالوا مفقودين". */
export function still(analysis: Analysis, at: number): ArabicMatch | null {
  const { tokens } = analysis;
  if (!remain.has(tokens[at]!.lower)) return null;
  const roll = tokens[at + 1]?.lower === "في" ? at + 3 : at + 1;
  const state = tokens[roll] && countNoun(tokens[roll]!);
  if (!state || tokens[roll]!.sentence !== tokens[at]!.sentence) return null;
  const end = subjectEnd(tokens, at);
  for (let i = end; i >= end - 3 && i >= 0 && tokens[i]!.sentence === tokens[at]!.sentence; i -= 1) {
    const people = peopleAt(analysis, i);
    if (people?.figures && people.last === end && !people.harm)
      return matchOf(analysis, people, {
        ...{ kind: state.kind, cueFirst: at, cueLast: roll, rule: "still", score: 0.8 },
      });
  }
  return null;
}

const dies = (token: Token) =>
  !isDefinite(token) &&
  lookUp(arabicHarm, token)?.some(({ form, kind }) => form === "verb" && kind === "killed") === true;

/** "ثلاثة من الجرحى توفوا": what became of some of the wounded is told by the verb behind them. */
export function dieWounded({ tokens }: Analysis, { harm, last }: ArabicCount): boolean {
  const next = tokens[last + 1];
  if (harm?.kind !== "injured" || !isDefinite(tokens[last]!) || !next) return false;
  return next.sentence === tokens[last]!.sentence && dies(next);
}
