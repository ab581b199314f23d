import { decisionKindOf } from "../codebook/lookup.ts";
import type { Codebook } from "../codebook/types.ts";

/** What is said once a decision is taken, such as "Decided: Approve." */
export function decidedWords(codebook: Codebook, kind: string): string {
  return `Decided: ${decisionKindOf(codebook, kind)?.label ?? kind}.`;
}
