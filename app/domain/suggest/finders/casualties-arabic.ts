import { matchArabic } from "../casualties/arabic.ts";
import type { ArabicMatch } from "../casualties/arabic-match.ts";
import { amountFields } from "../casualties/fields.ts";
import type { Analysis, Finder, Found } from "../types.ts";

const name = "casualties-arabic";
const version = 5;

/** Counts of people harmed, told in Arabic. */
export const casualtiesArabic: Finder = {
  name,
  version,
  find(analysis) {
    const matches = matchArabic(analysis);
    return {
      found: matches.filter(({ veto }) => veto === null).map((match) => foundOf(analysis, match)),
      vetoes: matches.flatMap((match) => {
        const { kind, veto } = match;
        return veto === null
          ? []
          : [{ kind, ...placeOf(analysis, match), rule: `${name}/${match.rule}`, reason: veto }];
      }),
    };
  },
};

function foundOf(analysis: Analysis, match: ArabicMatch): Found {
  const { kind, min, max, minInclusive, maxInclusive, figures, score, rule } = match;
  return {
    ...{ kind, min, max, minInclusive, maxInclusive, figures },
    ...placeOf(analysis, match),
    fields: amountFields(analysis, {
      kind,
      amount: match,
      quantity: [match.from, match.numberEnd],
      cue: [match.cueFirst, match.cueLast],
      noun: match.noun ? { group: match.noun.group, at: match.last } : null,
    }),
    score,
    rule: `${name}/${rule}`,
    version,
  };
}

function placeOf({ tokens }: Analysis, { number, last }: ArabicMatch) {
  return { start: tokens[number]!.start, end: tokens[last]!.end };
}
