/**
 * What the engine that finds claims speaks of. Inside the engine every position is a UTF-16 index into the text, end
 * exclusive; `suggest` turns them into code points once, at the border.
 */

export type TokenKind =
  /** Letters and marks of any script, with inner apostrophes; initials with dots ("U.N.") are one word. */
  | "word"
  /** Digits of any script, with separators between groups ("1,200", "1.9"). */
  | "number"
  /** Latin letters and digits in one ("M4", "10th", "20mm"). */
  | "mixed"
  /** One other character: punctuation, a symbol, half of an emoji never alone. */
  | "mark";

export interface Token {
  readonly text: string;
  /** Lower case, straight apostrophes, Arabic letters in one form each (as search folds them). */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** No white space stands before it. */
  readonly glued: boolean;
  /** Index of its sentence. */
  sentence: number;
}

export interface Sentence {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** Index of its first token, and of the one after its last. */
  readonly first: number;
  readonly after: number;
}

/** What a number counts when that is not people: such numbers are never casualties. */
export type NumberRole =
  | "age"
  | "date"
  | "time"
  | "duration"
  | "distance"
  | "measure"
  | "money"
  | "percent"
  | "score"
  | "version"
  | "ordinal"
  | "times"
  | "label";

/** Ids of the codebook's list "quantifier". */
export type Quantifier =
  | "exact"
  | "at_least"
  | "more_than"
  | "up_to"
  | "about"
  | "range"
  | "vague_few"
  | "vague_dozens"
  | "vague_hundreds"
  | "vague_other";

/** How many, as the codebook stores it: a null end is open, a vague word has neither end. */
export interface Amount {
  readonly min: number | null;
  readonly max: number | null;
  readonly minInclusive: boolean;
  readonly maxInclusive: boolean;
  readonly quantifier: Quantifier;
  readonly approximate: boolean;
}

/** A quantity in the text: in digits or words, exact, bounded, a range, or vague ("dozens"). */
export interface NumberMention extends Amount {
  readonly vague: boolean;
  /** The printed figures, low and high; equal where there is one, null where it is vague. */
  readonly figures: readonly [number, number] | null;
  /** Place of the number itself, without its qualifier. */
  readonly start: number;
  readonly end: number;
  /** Where the quantity begins with its qualifier ("at least"). */
  readonly qualifierStart: number;
  /** Indexes of the first and the last token of the number itself. */
  readonly first: number;
  readonly last: number;
  /** Indexes of the first and the last token of the whole quantity, with qualifiers before and after it. */
  readonly from: number;
  readonly to: number;
  readonly role: NumberRole | null;
}

/** What all finders look at; made once for a text. */
export interface Analysis {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly numbers: readonly NumberMention[];
  /** For every token the index of the number mention whose number it belongs to, or -1. */
  readonly numberAt: Int32Array;
}

/** Kinds of claims that the engine proposes. "tone" is a hint for a comment's tone and no claim. */
export const suggestionKinds = [
  "killed",
  "injured",
  "missing",
  "detained",
  "displaced",
  "at_risk",
  "perpetrator",
  "source",
  "disputed",
  "tone",
] as const;
export type SuggestionKind = (typeof suggestionKinds)[number];

/** A field of the codebook as the words give it. `start` and `end` are the words it comes from. */
export interface FoundField {
  readonly value: unknown;
  readonly start: number;
  readonly end: number;
}

/**
 * One thing a finder proposes. `start..end` is what would be marked; a count begins at its number.
 * `fields` are values by their path in the codebook's claim type ("counts.harm"), typed as the codebook types them.
 */
export interface Found {
  readonly kind: SuggestionKind;
  readonly min: number | null;
  readonly max: number | null;
  readonly minInclusive: boolean;
  readonly maxInclusive: boolean;
  /** The printed figures of a count; null for everything else and for vague counts. */
  readonly figures: readonly [number, number] | null;
  readonly start: number;
  readonly end: number;
  readonly fields: Readonly<Record<string, FoundField>>;
  /** How sure the rule is, from 0 to 1: its precision as estimated on sentences of that form. */
  readonly score: number;
  /** The finder's name and the rule within it: "casualties/passive". */
  readonly rule: string;
  readonly version: number;
}

/** Something that looked like a claim and was turned down. */
export interface Veto {
  readonly kind: SuggestionKind;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** Why, in words for people. */
  readonly reason: string;
}

export interface Finding {
  readonly found: readonly Found[];
  readonly vetoes: readonly Veto[];
}

export interface FinderContext {
  /** What kind of text it is, where the caller knows; some rules read comments only. */
  readonly document: "article" | "comment" | null;
  /** What the finders before this one found. */
  readonly found: readonly Found[];
}

/** One idea of how a claim shows in a text. Finders are pure and keep nothing between texts. */
export interface Finder {
  readonly name: string;
  /** Raised whenever what it finds may change. */
  readonly version: number;
  find(analysis: Analysis, context: FinderContext): Finding;
}
