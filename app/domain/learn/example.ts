import type { UnitIndex } from "../annotate/units.ts";
import type { Suggestion } from "../suggest/suggest.ts";
import type { FinderContext } from "../suggest/types.ts";

/** What the model may look at: one suggestion and the words around it. */
export interface Case {
  /** Held-out figures are split by document, so that no text is learned from and judged by at once. */
  readonly documentId: string;
  readonly document: FinderContext["document"];
  readonly kind: string;
  readonly rule: string;
  /** The rules' own score, 0 to 1. */
  readonly score: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly minInclusive: boolean;
  readonly maxInclusive: boolean;
  /** Values by their path in the codebook's claim type. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Text before, inside and after the marked span; longer pieces than are read do no harm. */
  readonly before: string;
  readonly inside: string;
  readonly after: string;
}

/** A case somebody has decided: 1 when the suggestion was accepted or amended, 0 when it was rejected. */
export interface Example extends Case {
  readonly outcome: 0 | 1;
}

/** Code points of text kept on each side of a span: more than the words that are read. */
const reach = 160;

/** A suggestion as the model sees it. `units` indexes the whole text the suggestion's offsets (code points) are of. */
export function caseOf(
  suggestion: Suggestion,
  { documentId, document, units }: Pick<Case, "documentId" | "document"> & { units: UnitIndex },
): Case {
  const { kind, rule, score, min, max, minInclusive, maxInclusive, start, end, quote } = suggestion;
  return {
    documentId,
    document,
    kind,
    rule,
    score,
    min,
    max,
    minInclusive,
    maxInclusive,
    fields: Object.fromEntries(Object.entries(suggestion.fields).map(([path, { value }]) => [path, value])),
    before: units.slice(Math.max(0, start - reach), start),
    inside: quote,
    after: units.slice(end, end + reach),
  };
}
