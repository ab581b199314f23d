import {
  arabicAre,
  arabicCases,
  arabicFell,
  arabicHouseholds,
  arabicMeans,
  arabicNounEnds,
  arabicReached,
  arabicVictimsOf,
  arabicYears,
} from "../lexicon/arabic-clauses.ts";
import { type ArabicHarm, arabicHarm, arabicIntransitive } from "../lexicon/arabic-harm.ts";
import type { Analysis } from "../types.ts";
import { type ArabicMatch, matchOf } from "./arabic-match.ts";
import {
  type ArabicCount,
  countNoun,
  isDefinite,
  lookUp,
  peopleAt,
  peopleWord,
  stems,
} from "./arabic-people.ts";

const exactly = { minInclusive: true, maxInclusive: true, approximate: false, quantifier: "exact" } as const;

/** "راح ضحيتها 180 شخصا": those who fell victim. */
export function fallen(analysis: Analysis, at: number): ArabicMatch | null {
  const { tokens } = analysis;
  if (!arabicVictimsOf.has(tokens[at]!.lower) || !arabicFell.has(tokens[at - 1]?.lower ?? "")) return null;
  for (let i = at + 1; i <= at + 4 && tokens[i]?.sentence === tokens[at]!.sentence; i += 1) {
    const people = peopleAt(analysis, i);
    if (people)
      return matchOf(analysis, people, {
        ...{ kind: people.harm?.kind ?? "killed", cueFirst: at - 1, cueLast: at },
        ...{ rule: "victims", score: 0.85 },
      });
  }
  return null;
}

/** "138 حالة اعتقال": cases of a harm, one person each. */
export function cases(analysis: Analysis, at: number): ArabicMatch | null {
  const { tokens, numbers, numberAt } = analysis;
  const mention = numbers[numberAt[at - 1]!];
  if (!arabicCases.has(tokens[at]!.lower) || !mention || mention.to !== at - 1 || mention.role !== null)
    return null;
  const named = tokens[at + 1];
  const kind = named && lookUp(arabicHarm, named)?.find(({ form }) => form !== "verb")?.kind;
  if (!kind || !mention.figures) return null;
  const { min, max, minInclusive, maxInclusive, quantifier, approximate, figures } = mention;
  const people: ArabicCount = {
    ...{ min, max, minInclusive, maxInclusive, quantifier, approximate, figures },
    ...{
      from: mention.from,
      number: mention.first,
      numberEnd: mention.last,
      last: at,
      noun: null,
      harm: null,
    },
  };
  return matchOf(analysis, people, { kind, cueFirst: at, cueLast: at + 1, rule: "cases", score: 0.82 });
}

/** How far before "reached" the harm stands that reached people, in tokens. */
const wave = 6;

/** "حملة اعتقالات طالت 41 مواطنا": a harm that reached so many. */
export function reached(analysis: Analysis, at: number): ArabicMatch | null {
  const { tokens } = analysis;
  if (!arabicReached.has(tokens[at]!.lower)) return null;
  for (let i = at - 1; i >= at - wave && tokens[i]?.sentence === tokens[at]!.sentence; i -= 1) {
    const singular = { ...tokens[i]!, lower: tokens[i]!.lower.replace(/ات$/, "") };
    const harm = (lookUp(arabicHarm, tokens[i]!) ?? lookUp(arabicHarm, singular))?.find(
      ({ form }) => form === "event",
    );
    const people = harm && peopleAt(analysis, at + 1);
    if (people)
      return matchOf(analysis, people, {
        ...{ kind: harm.kind, cueFirst: i, cueLast: at, rule: "reached", score: 0.8 },
      });
  }
  return null;
}

/** "الشهداء هم رجل وزوجته": those harmed, told one by one. */
export function identified(analysis: Analysis, at: number): ArabicMatch | null {
  const { tokens } = analysis;
  const token = tokens[at]!;
  if (!isDefinite(token) || !arabicAre.has(tokens[at + 1]?.lower ?? "")) return null;
  const harm = lookUp(arabicHarm, token)?.find(({ form }) => form === "count");
  const kind = harm?.kind ?? (/ضحايا$/.test(token.lower) ? "killed" : null);
  const people = kind && peopleAt(analysis, at + 2);
  if (!people) return null;
  return matchOf(analysis, people, { kind, cueFirst: at, cueLast: at, rule: "told", score: 0.8 });
}

/** "مقتل عائلة من سبعة أفراد": the members of a household. */
export function household(analysis: Analysis, at: number, harm: ArabicHarm): ArabicMatch | null {
  const { tokens } = analysis;
  const house = [at + 1, at + 2].find((i) => arabicHouseholds.has(tokens[i]?.lower ?? ""));
  for (let i = (house ?? at) + 1; house && i <= house + 4; i += 1) {
    if (tokens[i]?.sentence !== tokens[at]!.sentence) return null;
    const people = tokens[i - 1]!.lower === "من" && peopleAt(analysis, i);
    if (people)
      return matchOf(analysis, people, {
        ...{ kind: harm.kind, cueFirst: at, cueLast: at, rule: "household", score: 0.8 },
      });
  }
  return null;
}

/** "استشهاد الطفل كريم", "مقتل سامر (23 عاما)": one person by name, after a word of harm that has no other object. */
export function named(analysis: Analysis, at: number, harm: ArabicHarm): ArabicMatch | null {
  const { tokens } = analysis;
  if (harm.form === "verb" && !stems(tokens[at]!.lower).some((stem) => arabicIntransitive.has(stem)))
    return null;
  const person = tokens[at + 1];
  if (!person || person.sentence !== tokens[at]!.sentence) return null;
  const noun = peopleWord(person)?.noun ?? null;
  const single = isDefinite(person) && (noun ?? countNoun(person))?.amount === 1;
  const titled = single ? noun : null;
  const name = single ? nameAfter(analysis, at + 1) : agedName(analysis, at + 1);
  if (name === null) return null;
  const place = { from: at + 1, number: at + 1, numberEnd: at + 1, last: name, noun: titled, harm: null };
  const people: ArabicCount = { ...exactly, min: 1, max: 1, figures: [1, 1], ...place };
  return matchOf(analysis, people, {
    ...{ kind: harm.kind, cueFirst: at, cueLast: at, rule: "named", score: 0.8 },
  });
}

/** The last token of a name right behind a noun, past one adjective; null where none stands there. */
function nameAfter(analysis: Analysis, noun: number): number | null {
  const adjective = analysis.tokens[noun + 1];
  const first = adjective && isDefinite(adjective) ? noun + 2 : noun + 1;
  if (!isName(analysis, first)) return null;
  return isName(analysis, first + 1) ? first + 1 : first;
}

function isName(analysis: Analysis, i: number): boolean {
  const token = analysis.tokens[i];
  if (token?.kind !== "word" || token.lower < "\u0600" || token.lower.length < 3) return false;
  if (analysis.numberAt[i]! >= 0 || arabicNounEnds.has(token.lower) || isDefinite(token)) return false;
  if (/.{4}ا$/.test(token.lower) || lookUp(arabicHarm, token) || peopleWord(token)) return false;
  return !stems(token.lower).some((stem) => arabicMeans.has(stem));
}

/** A name with an age in brackets. */
function agedName(analysis: Analysis, first: number): number | null {
  const { tokens, numbers, numberAt } = analysis;
  for (let i = first; i <= first + 5; i += 1) {
    if (tokens[i]?.text === "(" && i > first) {
      const age = numbers[numberAt[i + 1]!];
      const years = age && arabicYears.has(tokens[age.to + 1]?.lower ?? "");
      return years ? i - 1 : null;
    }
    if (tokens[i]?.kind !== "word" || peopleAt(analysis, i)) return null;
  }
  return null;
}
