import { analyse } from "./analysis.ts";
import { finders } from "./finders/index.ts";
import { likelyDocument, withoutOverlaps } from "./suggest.ts";
import type { Analysis, Found, Veto } from "./types.ts";

/** The whole way from a text to its suggestions. UTF-16 indexes throughout. */
export interface Explanation {
  readonly analysis: Analysis;
  /** All that the rules proposed, also what gave way to a better one. */
  readonly fired: readonly Found[];
  readonly kept: readonly Found[];
  readonly vetoes: readonly Veto[];
}

/** Runs every finder as `suggest` does, and keeps what was turned down and why. */
export function explain(text: string, document = likelyDocument(text)): Explanation {
  const analysis = analyse(text);
  const fired: Found[] = [];
  const vetoes: Veto[] = [];
  for (const finder of finders) {
    const finding = finder.find(analysis, { document, found: fired });
    fired.push(...finding.found);
    vetoes.push(...finding.vetoes);
  }
  return { analysis, fired, kept: withoutOverlaps(fired), vetoes };
}
