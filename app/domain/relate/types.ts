import type { PartialDate } from "../codebook/field-types.ts";
import type { RelationKind } from "../vocabulary.ts";

/** What a claim says about one harm, as far as it can be compared with other claims. */
export interface ClaimFacts {
  /** A claim that counts several harms gives facts for each, under one id. */
  readonly claimId: string;
  readonly documentId: string;
  /** Id of the codebook's list "harm". */
  readonly harm: string;
  /** How many; a null end is open, two null ends are a vague word. */
  readonly min: number | null;
  readonly max: number | null;
  readonly minInclusive: boolean;
  readonly maxInclusive: boolean;
  readonly approximate: boolean;
  /** Id of the codebook's list "victim_group" when only that group is counted; null for people at large. */
  readonly group: string | null;
  /** Words for where it happened, in the text's spelling. Without any, the words around the quote are read. */
  readonly places: readonly string[];
  /** The text's words for the time, and the dates that somebody worked out from them. */
  readonly timeText: string | null;
  readonly periodStart: PartialDate | null;
  readonly periodEnd: PartialDate | null;
  /** Ids of the codebook's lists "event_scope", "counting" and "cause". */
  readonly scope: string | null;
  readonly counting: string | null;
  readonly causes: readonly string[];
  /** Words for who did it and for who says so. */
  readonly actor: string | null;
  readonly source: string | null;
  /** The marked words, and where they begin in the document's text, in code points; null when unknown. */
  readonly quote: string;
  readonly start: number | null;
}

export interface DocumentFacts {
  readonly id: string;
  readonly text: string;
  /** When it was published or posted, in milliseconds; null when unknown. */
  readonly at: number | null;
}

/** A relation for somebody to accept or reject. */
export interface ProposedRelation {
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
  /** How sure, 0 to 1; made to order proposals by, not a measured probability. */
  readonly score: number;
  /** Why, in sentences. */
  readonly reasons: readonly string[];
}

/** How far two things agree, 0 to 1, and why, in a sentence. */
export interface Agreement {
  readonly score: number;
  readonly reason: string;
}
