import type { FieldRecord } from "../codebook/field-types.ts";
import type { SuggestionKind } from "../suggest/types.ts";
import type { SuggestionPlace } from "./place.ts";

/** An open suggestion as the review page shows it. Code points of the newest text, end exclusive. */
export interface SuggestionView {
  kind: SuggestionKind;
  start: number;
  end: number;
  quote: string;
  /** The claim that accepting it makes. */
  type: string;
  fields: FieldRecord;
  /** "casualties/passive", and its version. */
  rule: string;
  ruleVersion: number;
  /** How sure it is, 0 to 1: the rule's own, or the model's where one is in use. */
  score: number;
  /** What the model's score is made of, heaviest first, in log odds; null while the rules' own scores stand. */
  parts: readonly { feature: string; weight: number }[] | null;
}

/** A tone label that some words hint at. Setting the tone takes the hint, and stays a person's act. */
export interface ToneHint extends SuggestionPlace {
  label: string;
  quote: string;
  rule: string;
}

/** What the page knows about suggestions on a text. */
export interface SuggestionsView {
  /** Why nothing is shown; null where suggestions are. */
  blind: { reason: string } | null;
  open: SuggestionView[];
  /** Tones that the words hint at, for a comment: at most one a label. */
  tones: ToneHint[];
  /** How many of the text's suggestions were settled. */
  settled: number;
}
