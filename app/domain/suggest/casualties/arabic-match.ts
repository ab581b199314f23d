import type { ArabicPeople } from "../lexicon/arabic-people.ts";
import type { HarmKind } from "../lexicon/harm-words.ts";
import type { Amount, Analysis } from "../types.ts";
import type { ArabicCount } from "./arabic-people.ts";
import { arabicVeto } from "./arabic-vetoes.ts";

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
  return { ...rest, ...parts, veto: arabicVeto(analysis, people, parts) };
}
