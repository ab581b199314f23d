/**
 * The language in which a codebook describes what is asked about a claim. All of it is plain JSON, so that a codebook
 * can be stored, changed and exported; nothing here names a label.
 */

/** Place of a value inside a record: ids joined by dots, such as "range.min". Group records are reached by a rule's `in`. */
export type Path = string;

/** One thing a person may choose. `id` never changes; everything else may be reworded. */
export interface Option {
  id: string;
  label: string;
  /** Shorter words for summaries and side notes; the label where absent. */
  says?: string;
  definition?: string;
  rule?: string;
  edge?: string;
  /** Wordings in texts that point to this option, lower case ("no fewer than"). */
  words?: string[];
  /** Values that follow when this option is chosen and the other field is still blank. */
  sets?: Record<Path, SetValue>;
  /** Figures of this kind never enter a toll. */
  notInTolls?: true;
  /** Lowest number a vague word stands for; only ever exported in a column named as derived. */
  derivedFloor?: number;
  /** Id of the option this one belongs to, such as the forces a unit is part of. */
  parent?: string;
  /** No longer offered; old annotations keep it. */
  retired?: true;
}

export type SetValue = string | number | boolean | { copy: Path };

/** A list of options that several fields may share. */
export interface OptionList {
  id: string;
  label: string;
  options: Option[];
}

export type Condition =
  /** The value, or one of the values, is among these; a tick reads "true" or "false". */
  | { field: Path; in: string[] }
  /** Something stands in the field (or nothing does). `false` and 0 are something. */
  | { field: Path; present: boolean }
  /** A number of at least this size, or a group with at least so many records. */
  | { field: Path; atLeast: number }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };

interface FieldBase {
  id: string;
  label: string;
  /** One line under the field. */
  help?: string;
  /** How to decide, shown while the field is in hand. */
  rule?: string;
  /** The hard case and its answer. */
  edge?: string;
  /** Id of the section of the claim type it stands in. */
  section?: string;
  /** "first" is on the form at once, "more" is one key away. */
  show: "first" | "more";
  required?: true;
  /** Asked only when this holds for the values beside it; a value given anyway is left out, with a warning. */
  when?: Condition;
  /** Jumps to the field, or adds a record to the group, while a claim is open. */
  key?: string;
}

/** One option of a list; stored as its id. */
export type ChoiceField = FieldBase & { kind: "choice"; list: string; look?: "menu" | "row" };
/** Several options of a list; stored as ids in the list's order. */
export type ChoicesField = FieldBase & { kind: "choices"; list: string };
/** Free text in the annotator's own words. */
export type TextField = FieldBase & { kind: "text"; maxLength?: number };
/** Words taken from the text as they stand; stored as `Words`. */
export type WordsField = FieldBase & { kind: "words" };
export type IntegerField = FieldBase & { kind: "integer"; min?: number; max?: number };
export type BooleanField = FieldBase & { kind: "boolean" };
/** A date as far as the text gives it; stored as `PartialDate`. */
export type DateField = FieldBase & { kind: "date" };
/** How many; stored as `CountRange`. */
export type CountField = FieldBase & { kind: "count" };
/** A repeated record of its own fields; stored as an array of records. */
export type GroupField = FieldBase & {
  kind: "group";
  item: string;
  fields: LeafField[];
  maxRecords?: number;
};
/** Another claim; stored as the claim's id. */
export type RefField = FieldBase & { kind: "ref"; types: string[] | "any"; scope: "document" | "thread" };

export type LeafField =
  | ChoiceField
  | ChoicesField
  | TextField
  | WordsField
  | IntegerField
  | BooleanField
  | DateField
  | CountField
  | RefField;
export type Field = LeafField | GroupField;
export type FieldKind = Field["kind"];

/** Words of the text, with their place in the same text version in code points, end exclusive. */
export interface Words {
  quote: string;
  start: number;
  end: number;
}

/**
 * A number as a text gives it. A null end is open; `point` is set only where the text gives one figure. Nothing stated
 * is no range at all, never 0.
 */
export interface CountRange {
  min: number | null;
  max: number | null;
  min_inclusive: boolean;
  max_inclusive: boolean;
  point: number | null;
}

export const partialDatePrecisions = ["day", "week", "month", "year"] as const;
export type PartialDatePrecision = (typeof partialDatePrecisions)[number];

/**
 * A date as far as the text gives it: `YYYY-MM-DD`, `YYYY-MM`, `YYYY`, or, where the text names no year, `--MM-DD` or
 * `--MM`. A year that the annotator worked out stands apart in `inferred_year` and never in `iso`.
 */
export interface PartialDate {
  iso: string;
  precision: PartialDatePrecision;
  inferred_year: number | null;
}

/** Values of one record by field id. Blank fields are absent. */
export type FieldRecord = Record<string, unknown>;

/** Key beside the fields of a claim under which doubts are kept: path -> note. No field may have this id. */
export const uncertainKey = "uncertain";

/** Fields of a claim: values by field id, and the paths the annotator is unsure of with a note for each. */
export type ClaimFields = FieldRecord & { [uncertainKey]?: Record<Path, string> };
