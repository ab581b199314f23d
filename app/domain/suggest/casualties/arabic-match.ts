import { type ArabicPeople, arabicNegations, arabicParticle } from "../lexicon/arabic.ts";
import type { HarmKind } from "../lexicon/harm-words.ts";
import type { Amount, Analysis } from "../types.ts";
import { type ArabicCount, stems } from "./arabic-people.ts";

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

/** A count as a match of a harm, with what speaks against it. */
export function matchOf(
  analysis: Analysis,
  people: ArabicCount,
  parts: Pick<ArabicMatch, "kind" | "cueFirst" | "cueLast" | "rule" | "score">,
): ArabicMatch {
  const { harm: _, ...rest } = people;
  return { ...rest, ...parts, veto: vetoOf(analysis, people, parts.cueFirst) };
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
