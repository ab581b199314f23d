import {
  type ArabicHarm,
  type ArabicPeople,
  arabicAmong,
  arabicBetween,
  arabicForces,
  arabicHarm,
  arabicNegations,
  arabicOutcome,
  arabicParticle,
  arabicToll,
} from "../lexicon/arabic.ts";
import type { HarmKind } from "../lexicon/harm-words.ts";
import type { Amount, Analysis } from "../types.ts";
import { type ArabicCount, isDefinite, lookUp, peopleAt, stems } from "./arabic-people.ts";

/** A count told in Arabic. Token indexes, inclusive. */
export interface ArabicMatch extends Amount {
  readonly figures: readonly [number, number] | null;
  readonly kind: HarmKind;
  readonly from: number;
  readonly number: number;
  readonly numberEnd: number;
  readonly last: number;
  readonly noun: ArabicPeople | null;
  readonly cueFirst: number;
  readonly cueLast: number;
  readonly rule: string;
  readonly score: number;
  readonly veto: string | null;
}

const longestGap = 6;
const tollReach = 14;
const partReach = 18;
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
      if (harm.form === "count") keep(ownNoun(analysis, at));
      else {
        keep(peopleAfter(analysis, at, harm));
        // A verb that "and" is written onto opens a clause of its own.
        if (harm.form === "verb" && !tokens[at]!.lower.startsWith("و"))
          keep(peopleBefore(analysis, at, harm));
      }
    }
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

function matchOf(
  analysis: Analysis,
  people: ArabicCount,
  parts: Pick<ArabicMatch, "kind" | "cueFirst" | "cueLast" | "rule" | "score">,
): ArabicMatch {
  const { harm: _, ...rest } = people;
  return { ...rest, ...parts, veto: vetoOf(analysis, people, parts.cueFirst) };
}

/** "مقتل 12 شخصا", "أصيب ثلاثة أطفال", "استشهاد شابين". */
function peopleAfter(analysis: Analysis, at: number, harm: ArabicHarm): ArabicMatch | null {
  const { tokens } = analysis;
  const told = { kind: harm.kind, cueFirst: at, cueLast: at };
  for (let i = at + 1; i <= at + longestGap; i += 1) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[at]!.sentence) return null;
    const people = peopleAt(analysis, i);
    if (people) {
      if (people.noun === null && people.harm === null && people.figures === null) return null;
      return matchOf(analysis, people, { ...told, rule: harm.form, score: 0.88 });
    }
    // The subject stands between the verb and whom it befell: "the police arrested".
    const subject = isDefinite(token) || arabicForces.has(token.lower) || /.{3}ون$/.test(token.lower);
    if (harm.form === "verb" && subject) continue;
    const second = lookUp(arabicHarm, token);
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
      !(people.from === people.last && people.noun?.amount === 1)
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
    return people
      ? matchOf(analysis, people, { kind: kind!, cueFirst: at, cueLast: at, rule: "toll", score: 0.88 })
      : null;
  }
  return null;
}

/** "ثلاثة رجال وطفل", "بينهم طفلان": listed with those told of before, or a part of them. */
function joined(analysis: Analysis, matches: readonly ArabicMatch[], at: number): ArabicMatch | null {
  const { tokens } = analysis;
  const last = matches.at(-1);
  if (!last || last.veto !== null || tokens[last.last]!.sentence !== tokens[at]!.sentence) return null;
  const among = arabicAmong.has(tokens[at - 1]?.lower ?? "");
  const and = tokens[at - 1]?.lower === "و" ? at - 1 : at;
  const listed = last.last === and - 1 && tokens[and]!.lower.startsWith("و");
  // "and the wounding of 12" opens a harm of its own.
  if (lookUp(arabicHarm, tokens[at]!)?.some(({ form }) => form === "event")) return null;
  const people = among || listed ? (peopleAt(analysis, at) ?? plural(analysis, last, at)) : null;
  if (!people || people.number <= last.last || at - last.last > partReach || (!people.noun && !people.harm))
    return null;
  const { kind, cueFirst, cueLast } = last;
  return matchOf(analysis, people, {
    kind: people.harm?.kind ?? kind,
    cueFirst,
    cueLast,
    rule: among ? "part" : "list",
    score: 0.78,
  });
}

/** "dozens of dead and wounded": the vague number holds for the second noun too. */
function plural({ tokens }: Analysis, last: ArabicMatch, at: number): ArabicCount | null {
  const harm = lookUp(arabicHarm, tokens[at]!)?.find(
    ({ form, amount }) => form === "count" && amount === null,
  );
  if (!harm || last.figures !== null || last.rule !== "noun") return null;
  return { ...last, from: at, number: at, numberEnd: at, last: at, noun: null, harm };
}

function vetoOf({ tokens, sentences }: Analysis, people: ArabicCount, cueFirst: number): string | null {
  if (people.figures?.[1] === 0) return "nobody: the number is zero";
  for (let i = Math.min(cueFirst, people.from) - 1; i >= Math.min(cueFirst, people.from) - 3; i -= 1) {
    if (i < 0 || tokens[i]!.sentence !== tokens[cueFirst]!.sentence) break;
    const stem = stems(tokens[i]!.lower).find((one) => arabicNegations.has(one));
    if (stem && /^[يت]?زال/.test(tokens[i + 1]?.lower ?? "")) continue;
    if (stem && stem !== arabicParticle) return `not told as a fact: “${tokens[i]!.text}”`;
  }
  const end = sentences[tokens[people.number]!.sentence]!.after - 1;
  return /^[?؟]$/.test(tokens[end]!.text) ? "a question" : null;
}
