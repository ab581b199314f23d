import { type Fields, valueField, wordsField } from "../claim.ts";
import { groundRules } from "../lexicon/ground-rules.ts";
import { openingIndex } from "../opening-index.ts";
import type { Reading } from "../reading.ts";
import { spokenIn } from "../spoken.ts";
import { type Match, matchAt } from "../word-match.ts";

export interface Ground extends Match {
  readonly ground: string;
}

const rulesAt = openingIndex(groundRules);

/** As many as the codebook takes. */
export const mostGrounds = 12;

/** The grounds that a text gives for doubt or against it, in its order, each with its words. */
export function groundsIn(reading: Reading): Ground[] {
  const grounds: Ground[] = [];
  const spoken = spokenIn(reading);
  for (const { first, after } of reading.analysis.sentences) {
    for (let at = first; at < after; at += 1) {
      for (const rule of rulesAt(spoken[at]!)) {
        const match = matchAt(reading, rule.pattern, { at, first, after });
        const last = grounds.at(-1)?.last ?? -1;
        if (match && match.first > last && grounds.length < mostGrounds)
          grounds.push({ ...match, ground: rule.ground });
      }
    }
  }
  return grounds;
}

/** Grounds as fields of the claim; "none" where the text gives none. */
export function groundFields(reading: Reading, grounds: readonly Ground[], claimed: Match): Fields {
  if (grounds.length === 0) return { "grounds.0.ground": valueField(reading, "none", claimed) };
  const fields: Fields = {};
  for (const [i, one] of grounds.entries()) {
    fields[`grounds.${i}.ground`] = valueField(reading, one.ground, one);
    fields[`grounds.${i}.words`] = wordsField(reading, one.first, one.last);
  }
  return fields;
}
