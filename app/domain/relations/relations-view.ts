import type { ClaimTagView } from "../audit/sentence.ts";
import type { ReadingPart } from "../codebook/describe.ts";
import type { DatePrecision, DocumentKind, RelationVerdict } from "../vocabulary.ts";
import type { RelationName } from "./ends.ts";

/** The document that one side of a relation is, or that its claim stands on. Times are milliseconds since 1970 UTC. */
export interface SideDocument {
  kind: DocumentKind;
  itemId: number | null;
  /** Headline of the article, or of the article that the comment stands under. */
  title: string | null;
  author: string | null;
  source: string;
  language: string | null;
  graphic: boolean;
  postedAt: number | null;
  postedPrecision: DatePrecision | null;
  postedText: string | null;
}

export interface RelationSide {
  document: SideDocument;
  /** The claim's first marked words, or the start of the text. */
  quote: string;
  /** What the claim says; null for a text. */
  claim: { tag: ClaimTagView; reading: ReadingPart[]; withdrawn: boolean } | null;
}

export interface RelationLine extends RelationName {
  from: RelationSide;
  to: RelationSide;
  /** How sure the proposal was, in thousandths. */
  score: number;
  reasons: readonly string[];
  /** To be sent back by whoever settles it. */
  stamp: string;
  settled: {
    state: RelationVerdict;
    by: string;
    at: number;
    /** One of the sides was changed after that. */
    changedSince: boolean;
  } | null;
}

/** What there is to propose from, for a page without a line. Counting stops at 2. */
export interface RelationGround {
  counts: number;
  texts: number;
  /** Articles whose relations are hidden because they are read blind. */
  blind: number;
}

export interface RelationsView {
  lines: RelationLine[];
  /** Where the next page begins; null when this is the last. */
  next: RelationCursor | null;
  ground: RelationGround;
}

/** The last line of a page: its score, or the time it was settled at, and what names it. */
export interface RelationCursor extends RelationName {
  at: number;
}
