import type { SuggestionKind } from "#app/domain/suggest/types.ts";
import type { RejectionReason } from "#app/domain/vocabulary.ts";

/** The three people of the demo, by the name they sign in with. */
export type Person = "maren" | "davit" | "asel";

/** Words of the text in hand. They must stand there once; where they do not, `within` names longer words that do. */
export type Quote = string | { quote: string; within: string };

/**
 * An article by its plan name, or a comment under it by its author and its first words; `nth`, from 1, where the same
 * words were posted more than once.
 */
export interface Place {
  article: string;
  comment?: { author: string; opening: string; nth?: number };
}

/**
 * A claim as it is written down here: fields of the kind "words" hold a quote, fields of the kind "ref" hold the plan
 * name of another claim of the same thread. The codebook says which field is which.
 */
export interface PlannedClaim {
  type: string;
  spans: Quote[];
  fields: Record<string, unknown>;
  note?: string;
}

/**
 * What somebody makes of a suggestion: of this kind, on words that overlap these. Where the finders propose nothing of the
 * kind there any more, nothing is done.
 */
export type SettlingAct = { kind: SuggestionKind; words: Quote } & (
  | { act: "accept" }
  /** Fields that the person changes first; the others stay as proposed. */
  | { act: "amend"; fields: Record<string, unknown> }
  | { act: "turn down"; reason: RejectionReason; note?: string }
);

export type Act =
  /** Marks a claim; `name` is how later acts speak of it. */
  | ({ act: "mark"; name: string } & PlannedClaim)
  /** Gives a claim new fields, keeping its spans and type. */
  | { act: "change"; name: string; fields: Record<string, unknown> }
  | { act: "withdraw"; name: string; reason: string }
  /** Tone labels with their intensity; null for labels that have none. */
  | { act: "tones"; labels: Record<string, number | null> }
  | {
      act: "decide";
      kind: string;
      reasons: string[];
      /** Tones that are set in the same act. */
      tones?: Record<string, number | null>;
      note?: string;
      ground?: string;
      /** For a decision that defers: days from the demo's first start, counted from its midnight UTC. */
      wakeInDays?: number;
    }
  | { act: "note"; text: string }
  | { act: "skip"; reason: string }
  /** Takes back the last act of this person. */
  | { act: "undo" }
  /** Says that every claim of the article is marked. */
  | { act: "finish" }
  | SettlingAct
  /** A write that names the state before the last one: it is refused and kept in the trail. */
  | { act: "stale"; name: string; fields: Record<string, unknown> };

/** One person at one document: taken from the queue, worked on, handed back. */
export interface Sitting {
  by: Person;
  on: Place;
  /** Whole days before the demo's first start, and the time of that day in UTC, "HH:MM". */
  daysAgo: number;
  at: string;
  acts: Act[];
}
