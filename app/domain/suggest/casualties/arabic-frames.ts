import { arabicFrames } from "../lexicon/arabic-harm.ts";
import type { Analysis } from "../types.ts";
import { type ArabicMatch, matchOf } from "./arabic-match.ts";
import { isDefinite, peopleAt, stems } from "./arabic-people.ts";

/** How far a frame's people and its last word stand apart, in tokens. */
const frameReach = 4;

/** "faces | 40,000 people the danger of famine", "forced 300 people to flee". */
export function framed(analysis: Analysis, at: number): ArabicMatch | null {
  const { tokens } = analysis;
  const verbs = stems(tokens[at]!.lower);
  const frame = arabicFrames.find((one) => verbs.some((stem) => one.verbs.has(stem)));
  for (
    let i = at + 1;
    frame && i <= at + frameReach && tokens[i]?.sentence === tokens[at]!.sentence;
    i += 1
  ) {
    const people = peopleAt(analysis, i);
    if (!people) {
      if (isDefinite(tokens[i]!)) continue;
      return null;
    }
    for (let last = people.last + 1; last <= people.last + frameReach; last += 1) {
      if (tokens[last]?.sentence !== tokens[at]!.sentence) return null;
      if (!stems(tokens[last]!.lower).some((stem) => frame.after.has(stem))) continue;
      const place = { cueFirst: at, cueLast: at };
      return matchOf(analysis, people, { kind: frame.kind, ...place, rule: "frame", score: 0.78 });
    }
    return null;
  }
  return null;
}
