import { arabicToll } from "../lexicon/arabic-clauses.ts";
import { arabicHarm } from "../lexicon/arabic-harm.ts";
import { arabicPassed } from "../lexicon/arabic-people.ts";
import type { HarmKind } from "../lexicon/harm-words.ts";
import { numberWords } from "../lexicon/number-words.ts";
import type { Analysis, Token } from "../types.ts";
import { type ArabicMatch, matchOf } from "./arabic-match.ts";
import { isDefinite, lookUp, peopleAt, stems } from "./arabic-people.ts";

const reach = 14;
const beyond = { max: null, minInclusive: false, quantifier: "more_than" } as const;
const exceeding = { ...beyond, maxInclusive: true, approximate: false } as const;

/** "تجاوز العشرين": a round number with the article, behind a verb of passing it. */
function definiteNumber(token: Token | undefined): number | null {
  const word = token?.lower.startsWith("ال") ? numberWords.get(token.lower.slice(2)) : undefined;
  return word && word.value >= 10 ? word.value : null;
}

const relatives = /^(?:و|ممن)?(?:الذين|من|اللواتي|اللاتي)$/;

/** "ارتفع عدد القتلى إلى 61", "عدد الذين قضوا ... 118". */
export function tollAt(analysis: Analysis, at: number): ArabicMatch | null {
  const { tokens, numbers, numberAt } = analysis;
  if (!stems(tokens[at]!.lower).some((stem) => arabicToll.has(stem))) return null;
  let kind: HarmKind | null = null;
  for (let i = at + 1; i <= at + reach; i += 1) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[at]!.sentence) return null;
    kind ??= tolledAt(analysis, i);
    const round = kind && arabicPassed.has(token.lower) ? definiteNumber(tokens[i + 1]) : null;
    if (round !== null) {
      const place = { from: i + 1, number: i + 1, numberEnd: i + 1, last: i + 1, noun: null, harm: null };
      const people = { ...exceeding, min: round, figures: [round, round] as const, ...place };
      return matchOf(analysis, people, { kind: kind!, cueFirst: at, cueLast: at, rule: "toll", score: 0.85 });
    }
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

/** The harm that a toll counts, by its noun ("of the dead") or a relative clause ("of those who died"). */
function tolledAt({ tokens }: Analysis, i: number): HarmKind | null {
  const token = tokens[i]!;
  if (/ضحايا$/.test(token.lower)) return "killed";
  const entries = lookUp(arabicHarm, token);
  const noun = entries?.find(({ form, amount }) => form === "count" && amount === null);
  if (noun) return noun.kind;
  return relatives.test(tokens[i - 1]!.lower)
    ? (entries?.find(({ form }) => form === "verb")?.kind ?? null)
    : null;
}

/** "القتلى: 12", "والجرحى 30": the figure right behind the definite plural of its harm. */
export function listedToll(analysis: Analysis, at: number): ArabicMatch | null {
  const { tokens, numbers, numberAt } = analysis;
  const token = tokens[at]!;
  const entry = lookUp(arabicHarm, token)?.find(({ form, amount }) => form === "count" && amount === null);
  const colon = /^[:：=]$/.test(tokens[at + 1]?.text ?? "");
  if (!entry || !(isDefinite(token) || colon)) return null;
  const next = colon ? at + 2 : /^(?:الى|بلغ)$/.test(tokens[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  const mention = numbers[numberAt[next]!] ?? numbers[numberAt[next + 1]!];
  if (!mention || mention.from !== next || mention.role !== null) return null;
  const people = peopleAt(analysis, mention.from);
  return (
    people &&
    matchOf(analysis, people, { kind: entry.kind, cueFirst: at, cueLast: at, rule: "toll", score: 0.85 })
  );
}
