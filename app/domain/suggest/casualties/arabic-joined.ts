import { arabicAmong, arabicBesides, arabicNounEnds } from "../lexicon/arabic-clauses.ts";
import { arabicHarm } from "../lexicon/arabic-harm.ts";
import type { Analysis } from "../types.ts";
import { type ArabicMatch, matchOf } from "./arabic-match.ts";
import { type ArabicCount, isDefinite, lookUp, peopleAt, peopleWord, stems } from "./arabic-people.ts";

/** How far behind the whole a part may stand, in tokens. */
const partReach = 18;

/** "ثلاثة رجال وطفل", "بينهم طفلان": listed with those told of before, or a part of them. */
export function joined(analysis: Analysis, matches: readonly ArabicMatch[], at: number): ArabicMatch | null {
  const { tokens } = analysis;
  const last = matches.at(-1);
  if (!last || last.veto !== null || tokens[last.last]!.sentence !== tokens[at]!.sentence) return null;
  const among = arabicAmong.has(tokens[at - 1]?.lower ?? "");
  const and = tokens[at - 1]?.lower === "و" ? at - 1 : at;
  const listed =
    isBesides(analysis, last, at) ||
    (tokens[and]!.lower.startsWith("و") && (last.last === and - 1 || describedUntil(analysis, last, and)));
  // "and the wounding of 12" opens a harm of its own.
  if (lookUp(arabicHarm, tokens[at]!)?.some(({ form }) => form === "event")) return null;
  const people = among || listed ? (peopleAt(analysis, at) ?? plural(analysis, last, at)) : null;
  if (
    !people ||
    people.number <= last.last ||
    at - last.last > partReach ||
    (!people.noun && !people.harm && !among && tokens[people.last + 1]?.lower !== "من")
  )
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

/** "five men, three women", "besides three guards". */
function isBesides({ tokens }: Analysis, last: ArabicMatch, at: number): boolean {
  const next = tokens[last.last + 1];
  if (!next) return false;
  if (next.text === "،") return last.last === at - 2;
  return (
    last.last >= at - 4 && stems(next.lower).some((stem) => arabicBesides.has(stem)) && last.last < at - 1
  );
}

/** "a pregnant woman | and her husband": one adjective between, and a relative after it. */
function describedUntil({ tokens }: Analysis, last: ArabicMatch, and: number): boolean {
  const adjective = tokens[last.last + 1]!;
  if (last.last !== and - 2 || adjective.kind !== "word" || last.noun?.amount !== 1) return false;
  return (
    !isDefinite(adjective) && !arabicNounEnds.has(adjective.lower) && peopleWord(tokens[and]!)?.owned === true
  );
}

/** "dozens of dead and wounded": the vague number holds for the second noun too. */
function plural({ tokens }: Analysis, last: ArabicMatch, at: number): ArabicCount | null {
  const harm = lookUp(arabicHarm, tokens[at]!)?.find(
    ({ form, amount }) => form === "count" && amount === null,
  );
  if (!harm || last.figures !== null || last.rule !== "noun") return null;
  return { ...last, from: at, number: at, numberEnd: at, last: at, noun: null, harm };
}
