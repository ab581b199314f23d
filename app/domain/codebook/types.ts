import type { Field, OptionList } from "./field-types.ts";
import type { ClaimRule, DecisionRule } from "./rule-types.ts";
import type { SummaryPart } from "./summary-types.ts";

/** Format of the codebook's own JSON; a change of shape brings a new number and a reader for the old one. */
export const codebookFormat = 1;

/** The versioned label schema: everything people may say about a text, with the rules for saying it. */
export interface Codebook {
  format: typeof codebookFormat;
  /** The house's own version name, such as "0.1". */
  version: string;
  title: string;
  /** Rules that hold for every annotation. */
  principles: Principle[];
  lists: OptionList[];
  /** Fields that several claim types ask for, such as the voice. */
  general: Field[];
  claimTypes: ClaimType[];
  tones: ToneScheme;
  decisions: DecisionScheme;
}

export interface Principle {
  id: string;
  text: string;
  edge?: string;
}

/** Hues of the interface; each has a pair of checked colours for light and dark. */
export const hues = ["vermillion", "blue", "purple", "green", "ochre", "grey"] as const;
export type Hue = (typeof hues)[number];

/** Colour is never the only sign: each claim type also has its own line. */
export const lineStyles = ["solid", "double", "dashed", "dotted", "wavy"] as const;
export type LineStyle = (typeof lineStyles)[number];

export interface ClaimType {
  id: string;
  label: string;
  /** One capital before the number of a claim: C1, A2. */
  tag: string;
  /** Marks the selected text as this type. */
  key: string;
  hue: Hue;
  line: LineStyle;
  definition: string;
  rule: string;
  edge: string;
  /** Further lines of guidance, each with the word it is about. */
  guidance: { about: string; text: string }[];
  sections: { id: string; label: string; help?: string }[];
  /** Ids of the codebook's general fields that this type asks for too, after its own. */
  uses: string[];
  fields: Field[];
  rules: ClaimRule[];
  /** How a claim is read in one line. */
  summary: SummaryPart[];
  /** Where the figures of a toll stand, for totals, pictures and exports; null for types without figures. */
  toll: { group: string; by: string; range: string; quantifier: string } | null;
  retired?: true;
}

export interface ToneScheme {
  rules: Principle[];
  groups: { id: string; label: string }[];
  /** Steps of intensity in order; 0 says "looked for and not there". */
  intensities: { value: number; label: string }[];
  labels: ToneLabel[];
}

export interface ToneLabel {
  id: string;
  label: string;
  group: string;
  /** Sets the label; again raises its intensity. Null where no key is left. */
  key: string | null;
  definition: string;
  rule: string;
  edge?: string;
  /** Asked for with an intensity. */
  intensity: boolean;
  /** May only stand alone: with it no other label is set. */
  alone?: { message: string };
  /** Whom it is aimed at: ids of a list, stored as `label:target`. */
  targets?: { list: string; label: string; required: boolean; help?: string };
  retired?: true;
}

export interface DecisionScheme {
  principles: Principle[];
  kinds: DecisionKind[];
  reasons: DecisionReason[];
  rules: DecisionRule[];
}

export interface DecisionKind {
  id: string;
  label: string;
  definition: string;
  rule?: string;
  edge?: string;
  key: string | null;
  effect: {
    /** What becomes of the item. */
    item: "done" | "escalated" | "deferred";
    /** What becomes of the comment. */
    comment: "shown" | "hidden" | "removed" | "unchanged";
  };
  /** May also be taken by a program. */
  automatic: boolean;
  retired?: true;
}

export interface DecisionReason {
  id: string;
  label: string;
  definition: string;
  rule: string;
  edge?: string;
  /** May be given to many comments at once. */
  bulk: boolean;
  retired?: true;
}
