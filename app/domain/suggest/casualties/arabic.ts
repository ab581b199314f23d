import {
  type ArabicHarm,
  arabicBetween,
  arabicFleeing,
  arabicForces,
  arabicHarm,
  arabicOn,
  arabicOutcome,
  arabicPassed,
  arabicSeizing,
  arabicToll,
} from "../lexicon/arabic.ts";
import type { HarmKind } from "../lexicon/harm-words.ts";
import type { Analysis } from "../types.ts";
import { framed } from "./arabic-frames.ts";
import { joined } from "./arabic-joined.ts";
import { type ArabicMatch, matchOf } from "./arabic-match.ts";
import { isDefinite, lookUp, peopleAt, stems } from "./arabic-people.ts";

const longestGap = 6;
const tollReach = 14;
/** "in the roll | of the missing" */
const missingRoll = "عداد";

/** Every count of harmed people in the Arabic of a text, also those turned down. */
export function matchArabic(analysis: Analysis): ArabicMatch[] {
  const { tokens } = analysis;
  const matches: ArabicMatch[] = [];
  const taken = new Set<number>();
  const keep = (match: ArabicMatch | null) => {
    if (!match || taken.has(match.number)) return;
    taken.add(match.number);
    matches.push(match);
  };
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]!.lower < "\u0600" || tokens[at]!.kind !== "word") {
      if (analysis.numberAt[at]! >= 0) keep(ownNoun(analysis, at) ?? joined(analysis, matches, at));
      continue;
    }
    keep(tollAt(analysis, at));
    for (const harm of lookUp(arabicHarm, tokens[at]!) ?? []) {
      if (harm.form === "count") keep(ownNoun(analysis, at) ?? statedOf(analysis, at, harm));
      else {
        keep(peopleAfter(analysis, at, harm));
        // A verb that "and" is written onto opens a clause of its own.
        if (harm.form === "verb" && !tokens[at]!.lower.startsWith("و"))
          keep(peopleBefore(analysis, at, harm));
      }
    }
    keep(framed(analysis, at));
    if (arabicFleeing.has(tokens[at]!.lower))
      keep(peopleBefore(analysis, at, { kind: "displaced", form: "verb", amount: null }));
    if (arabicOutcome.has(tokens[at]!.lower))
      keep(
        peopleBefore(analysis, at, { kind: "killed", form: "verb", amount: null }) ??
          peopleAfter(analysis, at, { kind: "killed", form: "verb", amount: null }),
      );
    if (tokens[at]!.lower === missingRoll)
      keep(peopleBefore(analysis, at, { kind: "missing", form: "verb", amount: null }));
    if (analysis.numberAt[at]! >= 0) keep(ownNoun(analysis, at));
    keep(joined(analysis, matches, at));
  }
  return matches;
}

/** "900 civilians are | besieged": a plural of harm right behind those it is said of. */
function statedOf(analysis: Analysis, at: number, harm: ArabicHarm): ArabicMatch | null {
  const stated = harm.amount === null && !isDefinite(analysis.tokens[at]!);
  return stated ? peopleBefore(analysis, at, { ...harm, form: "verb" }) : null;
}

/** "مقتل 12 شخصا", "أصيب ثلاثة أطفال", "استشهاد شابين". */
function peopleAfter(analysis: Analysis, at: number, harm: ArabicHarm): ArabicMatch | null {
  const { tokens } = analysis;
  const told = { kind: harm.kind, cueFirst: at, cueLast: at };
  for (let i = at + 1; i <= at + longestGap; i += 1) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[at]!.sentence) return null;
    const people = peopleAt(analysis, i);
    // "an armed group": the adjective of who did it.
    if (people && people.from === people.last && arabicForces.has(tokens[i - 1]!.lower)) continue;
    if (people) {
      const unnamed = people.noun === null && people.harm === null && people.figures === null;
      // "the dozens" stands for people by itself.
      if (unnamed && !isDefinite(tokens[people.number]!)) return null;
      if (arabicSeizing.has(tokens[at]!.lower) && tokens[people.from - 1]!.lower !== arabicOn) return null;
      return matchOf(analysis, people, { ...told, rule: harm.form, score: 0.88 });
    }
    // The subject stands between the verb and whom it befell: "the police arrested".
    const subject = isDefinite(token) || arabicForces.has(token.lower) || /.{3}ون$/.test(token.lower);
    if (harm.form === "verb" && subject) continue;
    const second = lookUp(arabicHarm, token);
    // A verb in the plural has its people before it.
    if (tokens[at]!.lower.endsWith("وا")) return null;
    if (
      !arabicBetween.has(token.lower) &&
      !second?.some(
        ({ form, kind }) => form === harm.form && kind !== harm.kind && token.lower.startsWith("و"),
      )
    )
      return null;
  }
  return null;
}

/** "12 شخصا قتلوا": the people first. */
function peopleBefore(analysis: Analysis, at: number, harm: ArabicHarm): ArabicMatch | null {
  const { tokens } = analysis;
  for (let i = at - 1; i >= at - 4; i -= 1) {
    if (i < 0 || tokens[i]!.sentence !== tokens[at]!.sentence) return null;
    const people = peopleAt(analysis, i);
    if (
      people &&
      people.last >= at - 2 &&
      people.last < at &&
      people.figures &&
      (people.from < people.last || people.noun?.amount !== 1 || meetsDeath(analysis, i, at))
    )
      return matchOf(analysis, people, {
        kind: harm.kind,
        cueFirst: at,
        cueLast: at,
        rule: "after",
        score: 0.8,
      });
  }
  return null;
}

/** "a student | met her death": one person counts before such an outcome, where no number counts the noun. */
const meetsDeath = ({ tokens, numberAt }: Analysis, person: number, outcome: number) =>
  arabicOutcome.has(tokens[outcome]!.lower) && (numberAt[person - 1] ?? -1) < 0;

/** "12 قتيلا", "قتيلان": the noun says what happened. */
function ownNoun(analysis: Analysis, at: number): ArabicMatch | null {
  const people = peopleAt(analysis, at);
  if (!people?.harm || (people.figures === null && people.from === people.last)) return null;
  if (people.from === people.last && people.harm.amount !== 2) return null;
  return matchOf(analysis, people, {
    kind: people.harm.kind,
    cueFirst: people.last,
    cueLast: people.last,
    rule: "noun",
    score: 0.88,
  });
}

const beyond = { max: null, minInclusive: false, quantifier: "more_than" } as const;

/** "ارتفع عدد القتلى إلى 61". */
function tollAt(analysis: Analysis, at: number): ArabicMatch | null {
  const { tokens, numbers, numberAt } = analysis;
  if (!stems(tokens[at]!.lower).some((stem) => arabicToll.has(stem))) return null;
  let kind: HarmKind | null = null;
  for (let i = at + 1; i <= at + tollReach; i += 1) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[at]!.sentence) return null;
    kind ??=
      lookUp(arabicHarm, token)?.find(({ form, amount }) => form === "count" && amount === null)?.kind ??
      (/ضحايا$/.test(token.lower) ? "killed" : null);
    const mention = numbers[numberAt[i]!];
    if (!mention || mention.first !== i || mention.role !== null || tokens[mention.from - 1]?.lower === "من")
      continue;
    const people = kind && peopleAt(analysis, i);
    const passed = arabicPassed.has(tokens[at - 1]?.lower ?? "") && people?.quantifier === "exact";
    const counted = passed ? { ...people, ...beyond } : people;
    return counted
      ? matchOf(analysis, counted, { kind: kind!, cueFirst: at, cueLast: at, rule: "toll", score: 0.88 })
      : null;
  }
  return null;
}
