import { arabicOutcome } from "../lexicon/arabic-clauses.ts";
import { type ArabicHarm, arabicFleeing, arabicHarm } from "../lexicon/arabic-harm.ts";
import type { HarmKind } from "../lexicon/harm-words.ts";
import type { Analysis } from "../types.ts";
import { peopleAfter } from "./arabic-after.ts";
import { listedBefore, peopleBefore } from "./arabic-before.ts";
import { framed } from "./arabic-frames.ts";
import { joined } from "./arabic-joined.ts";
import { type ArabicMatch, matchOf } from "./arabic-match.ts";
import { isDefinite, lookUp, peopleAt } from "./arabic-people.ts";
import { dieWounded, pairedSingles, still } from "./arabic-state.ts";
import { cases, fallen, household, identified, named, reached } from "./arabic-told.ts";
import { listedToll, tollAt } from "./arabic-toll.ts";

/** "in the roll | of the missing" */
const missingRoll = "عداد";

type Keep = (match: ArabicMatch | null) => boolean;

/** Every count of harmed people in the Arabic of a text, also those turned down. */
export function matchArabic(analysis: Analysis): ArabicMatch[] {
  const { tokens } = analysis;
  const matches: ArabicMatch[] = [];
  const taken = new Set<number>();
  const keep: Keep = (match) => {
    if (!match || taken.has(match.number)) return match !== null;
    taken.add(match.number);
    matches.push(match);
    return true;
  };
  // First those of whom it is told what they still are: an earlier harm would take them.
  for (let at = 0; at < tokens.length; at += 1) keep(still(analysis, at));
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]!.lower < "\u0600" || tokens[at]!.kind !== "word") {
      if (analysis.numberAt[at]! >= 0) keep(ownNoun(analysis, at));
      continue;
    }
    keep(tollAt(analysis, at));
    keep(listedToll(analysis, at));
    for (const harm of lookUp(arabicHarm, tokens[at]!) ?? []) keepHarm(analysis, at, { harm, keep });
    for (const one of pairedSingles(analysis, at)) keep(one);
    keep(identified(analysis, at));
    keep(fallen(analysis, at));
    keep(cases(analysis, at));
    keep(reached(analysis, at));
    keep(framed(analysis, at));
    keepOutcomes(analysis, at, keep);
    if (analysis.numberAt[at]! >= 0) keep(ownNoun(analysis, at));
  }
  return withJoined(analysis, matches, taken);
}

function keepHarm(analysis: Analysis, at: number, { harm, keep }: { harm: ArabicHarm; keep: Keep }) {
  const token = analysis.tokens[at]!;
  if (harm.form === "count") {
    keep(ownNoun(analysis, at) ?? statedOf(analysis, at, harm));
    return;
  }
  // No verb has an article, and with "would" written onto it it did not happen.
  if (harm.form === "verb" && (isDefinite(token) || /^ل(?!ق[ىيو])/.test(token.lower))) return;
  const told =
    keep(household(analysis, at, harm)) ||
    keep(named(analysis, at, harm)) ||
    keep(peopleAfter(analysis, at, harm));
  // A verb that "and" is written onto opens a clause of its own.
  if (harm.form !== "verb" || told || token.lower.startsWith("و")) return;
  for (let match = peopleBefore(analysis, at, harm); match; match = listedBefore(analysis, match))
    keep(match);
}

const verb = (kind: HarmKind) => ({ kind, form: "verb", amount: null }) as const;

/** Words that are no verbs of harm and tell, behind or before those who met it, what befell them. */
function keepOutcomes(analysis: Analysis, at: number, keep: Keep) {
  const { lower } = analysis.tokens[at]!;
  if (arabicFleeing.has(lower)) keep(peopleBefore(analysis, at, verb("displaced")));
  if (lower === missingRoll) keep(peopleBefore(analysis, at, verb("missing")));
  if (arabicOutcome.has(lower))
    keep(peopleBefore(analysis, at, verb("killed")) ?? peopleAfter(analysis, at, verb("killed")));
}

/** Adds lists and parts: each goes with the count that stands nearest before it. */
function withJoined(analysis: Analysis, direct: ArabicMatch[], taken: ReadonlySet<number>): ArabicMatch[] {
  const waiting = direct.toSorted((a, b) => a.number - b.number);
  const matches: ArabicMatch[] = [];
  for (let at = 0; at < analysis.tokens.length; at += 1) {
    while (waiting[0] && waiting[0].last < at) matches.push(waiting.shift()!);
    const match = taken.has(at) ? null : joined(analysis, matches, at);
    if (match && !taken.has(match.number) && matches.at(-1)?.number !== match.number) matches.push(match);
  }
  return [...matches, ...waiting];
}

/** "900 civilians are | besieged": a plural of harm right behind those it is said of. */
function statedOf(analysis: Analysis, at: number, harm: ArabicHarm): ArabicMatch | null {
  const stated = harm.amount === null && !isDefinite(analysis.tokens[at]!);
  return stated ? peopleBefore(analysis, at, { ...harm, form: "verb" }) : null;
}

/** "12 قتيلا", "قتيلان": the noun says what happened. */
function ownNoun(analysis: Analysis, at: number): ArabicMatch | null {
  const people = peopleAt(analysis, at);
  if (!people?.harm || (people.figures === null && people.from === people.last)) return null;
  if (people.from === people.last && people.harm.amount !== 2) return null;
  if (dieWounded(analysis, people)) return null;
  return matchOf(analysis, people, {
    kind: people.harm.kind,
    cueFirst: people.last,
    cueLast: people.last,
    rule: "noun",
    score: 0.88,
  });
}
