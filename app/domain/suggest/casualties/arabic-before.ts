import { arabicAmong, arabicClauseStarts, arabicOutcome } from "../lexicon/arabic-clauses.ts";
import { type ArabicHarm, arabicHarm } from "../lexicon/arabic-harm.ts";
import { arabicWords } from "../lexicon/arabic-words.ts";
import type { Analysis, Token } from "../types.ts";
import { type ArabicMatch, matchOf } from "./arabic-match.ts";
import { type ArabicCount, lookUp, peopleAt, peopleWord } from "./arabic-people.ts";

/** How far before a verb its people stand, in tokens: right before it, and past an insertion. */
const reach = { plain: 4, inserted: 16 };

/** "12 شخصا قتلوا", "20 مهاجرا، معظمهم نساء، لقوا حتفهم": the people first. */
export function peopleBefore(analysis: Analysis, at: number, harm: ArabicHarm): ArabicMatch | null {
  const { tokens } = analysis;
  const outcome = arabicOutcome.has(tokens[at]!.lower);
  // A verb that agrees with many reaches further; so does the one before "their deaths".
  const many = /(?:وا|و|ن)$/.test(tokens[at]!.lower) || outcome;
  let inserted = false;
  for (let i = at - 1; i >= at - (many ? reach.inserted : reach.plain) && i >= 0; i -= 1) {
    const token = tokens[i]!;
    if (token.sentence !== tokens[at]!.sentence || arabicClauseStarts.has(token.lower)) return null;
    const people = peopleAt(analysis, i);
    if (people && isSubject(analysis, people, { at, outcome, inserted: inserted && many }))
      return matchOf(analysis, people, {
        ...{ kind: harm.kind, cueFirst: at, cueLast: at, rule: "after" },
        score: inserted ? 0.78 : 0.8,
      });
    if (token.text === "،" || arabicAmong.has(token.lower) || /^(?:معظم|غالبيت|اغلب)/.test(token.lower))
      inserted = true;
    if (lookUp(arabicHarm, token)?.some(({ form }) => form !== "count")) return null;
    if (
      many &&
      !inserted &&
      !outcome &&
      !people &&
      (analysis.numberAt[i - 1] ?? -1) < 0 &&
      peopleWord(token)?.noun.amount === null &&
      !isPart(analysis, i)
    )
      return null;
  }
  return null;
}

const isPart = ({ tokens }: Analysis, i: number) =>
  arabicAmong.has(tokens[i - 1]?.lower ?? "") || /^(?:افراد|من)$/.test(tokens[i - 1]?.lower ?? "");

function isSubject(
  { tokens, numberAt }: Analysis,
  people: ArabicCount,
  { at, outcome, inserted }: { at: number; outcome: boolean; inserted: boolean },
): boolean {
  const { from, last, figures, noun } = people;
  if (!figures || last >= at) return false;
  // The part of a whole, and whoever a preposition holds, are no subject.
  const before = tokens[from - 1]?.lower ?? "";
  if (arabicAmong.has(before) || /^و/.test(tokens[from]!.lower)) return false;
  if (inserted) return from < last && !/^(?:في|مع|على|من|بعد|قبل|خلال)$/.test(before);
  const end = subjectEnd(tokens, at) + 1;
  if (last < end - 2 && !(outcome && last >= end - 3)) return false;
  // One person counts before such an outcome, where no number counts the noun.
  return from < last || noun?.amount !== 1 || (outcome && (numberAt[from - 1] ?? -1) < 0);
}

const besideVerb = new Set(arabicWords('فقط ما لا وحدهم جميعهم جميعا على الأقل « » “ ” "'));

/** The last token before a verb that is no mark of quotation and no "only", "still" or "at least". */
export function subjectEnd(tokens: readonly Token[], at: number): number {
  let end = at - 1;
  while (end > 0 && besideVerb.has(tokens[end]!.lower)) end -= 1;
  return end;
}

/** "أربعة رجال، خمس نساء قضوا": those listed before the people of a verb. */
export function listedBefore(analysis: Analysis, match: ArabicMatch): ArabicMatch | null {
  const { tokens } = analysis;
  const first = tokens[match.from]!;
  const end = tokens[match.from - 1]?.text === "،" ? match.from - 2 : match.from - 1;
  if (end === match.from - 1 && !first.lower.startsWith("و") && tokens[end]?.lower !== "و") return null;
  const last = tokens[end]?.lower === "و" ? end - 1 : end;
  for (let i = last; i >= last - 2 && i >= 0 && tokens[i]!.sentence === first.sentence; i -= 1) {
    const people = peopleAt(analysis, i);
    const { kind, cueFirst, cueLast } = match;
    if (people?.figures && people.last === last && people.noun)
      return matchOf(analysis, people, { kind, cueFirst, cueLast, rule: "list", score: 0.76 });
  }
  return null;
}
