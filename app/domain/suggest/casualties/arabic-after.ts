import {
  arabicBetween,
  arabicClauseStarts,
  arabicFigures,
  arabicForces,
  arabicHouseholds,
  arabicInsertions,
  arabicPrepositions,
  arabicThatIs,
} from "../lexicon/arabic-clauses.ts";
import { type ArabicHarm, arabicHarm, arabicOn, arabicSeizing } from "../lexicon/arabic-harm.ts";
import type { Analysis, Token } from "../types.ts";
import { type ArabicMatch, matchOf } from "./arabic-match.ts";
import { type ArabicCount, isDefinite, lookUp, peopleAt, stems } from "./arabic-people.ts";

/** How far behind a harm its people stand, in tokens: right behind it, and past phrases of time and place. */
const reach = { plain: 6, inserted: 14 };

/** "مقتل 12 شخصا", "أصيب ثلاثة أطفال", "استشهد، فجر اليوم، في قصف على المخيم ثلاثة أطفال". */
export function peopleAfter(analysis: Analysis, at: number, harm: ArabicHarm): ArabicMatch | null {
  const { tokens } = analysis;
  const seizes = arabicSeizing.has(tokens[at]!.lower);
  let inserted = false;
  for (let i = at + 1; i <= at + (inserted ? reach.inserted : reach.plain); i += 1) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[at]!.sentence) return null;
    const people = peopleAt(analysis, i);
    // "an armed group": the adjective of who did it.
    if (people && people.from === people.last && arabicForces.has(tokens[i - 1]!.lower)) continue;
    const governed = inserted && (arabicPrepositions.has(tokens[i - 1]!.lower) || !isCounted(people));
    if (people && !governed) {
      if (isBareVague(people) && !isDefinite(tokens[people.number]!)) return null;
      if (seizes && tokens[people.from - 1]!.lower !== arabicOn) return null;
      return matchOf(analysis, people, {
        ...{ kind: harm.kind, cueFirst: at, cueLast: at, rule: harm.form },
        score: inserted ? 0.8 : 0.88,
      });
    }
    if (people) {
      i = people.last;
      continue;
    }
    const step = stepOver(analysis, { at, i, harm, inserted });
    if (step === "stop") return null;
    inserted ||= step === "insertion" && !seizes;
  }
  return null;
}

const isBareVague = ({ noun, harm, figures }: ArabicCount) =>
  noun === null && harm === null && figures === null;
/** A number or a dual: what is told of inside a phrase of place is one person as a rule. */
const isCounted = (people: ArabicCount | null) =>
  people !== null && (people.from < people.last || (people.figures?.[1] ?? 0) > 1);

/** What a token between a harm and its people is: part of the subject or a filler, the start or inside of an insertion, or the end. */
function stepOver(
  analysis: Analysis,
  { at, i, harm, inserted }: { at: number; i: number; harm: ArabicHarm; inserted: boolean },
): "filler" | "insertion" | "stop" {
  const { tokens } = analysis;
  const token = tokens[i]!;
  const second = lookUp(arabicHarm, token);
  const other = second?.some(
    ({ form, kind }) => form === harm.form && kind !== harm.kind && token.lower.startsWith("و"),
  );
  // A verb in the plural has its people before it.
  if (other && i === at + 1) return tokens[at]!.lower.endsWith("وا") ? "stop" : "filler";
  if (arabicClauseStarts.has(token.lower) || (i === at + 1 && isFigure(token))) return "stop";
  if (isHouseholds(analysis, i)) return "filler";
  if (second?.some(({ form }) => form !== "count") && !arabicBetween.has(token.lower) && !isMeans(token))
    return "stop";
  if (harm.form === "verb" && (arabicInsertions.has(token.lower) || arabicPrepositions.has(token.lower)))
    return "insertion";
  if (harm.form === "verb" && i === at + 1 && isMeans(token)) return "insertion";
  if (arabicBetween.has(token.lower)) return "filler";
  if (inserted) return token.kind === "mark" && token.text !== "،" ? "stop" : "insertion";
  // The subject stands between the verb and whom it befell: "the police arrested".
  const subject =
    isDefinite(token) ||
    arabicForces.has(token.lower) ||
    arabicForces.has(tokens[i - 1]!.lower) ||
    /.{3}ون$/.test(token.lower);
  return harm.form === "verb" && subject ? "filler" : "stop";
}

/** "340 families, that is | 1,700 people": any token of it. */
function isHouseholds({ tokens, numberAt }: Analysis, i: number): boolean {
  const token = tokens[i]!;
  if (numberAt[i]! >= 0) return arabicHouseholds.has(tokens[i + 1]?.lower ?? "");
  if (arabicHouseholds.has(token.lower)) return (numberAt[i - 1] ?? -1) >= 0;
  return arabicThatIs.has(token.text === "،" ? (tokens[i + 1]?.lower ?? "") : token.lower);
}

/** "snatched the limelight": what is taken where nobody is. */
const isFigure = (token: Token) => stems(token.lower).some((stem) => arabicFigures.has(stem));

/** "by gunfire": a preposition of one letter, written onto its noun. */
const isMeans = ({ lower, kind }: Token) => kind === "word" && /^ب.{3}/.test(lower);
