import type { HarmKind } from "../lexicon/harm-words.ts";
import type { Analysis, Token } from "../types.ts";
import type { Cue } from "./cues.ts";
import type { Victims } from "./victims.ts";

/** People and the harm said of them. */
export interface Match {
  readonly victims: Victims;
  readonly kind: HarmKind;
  /** The words of harm, as token indexes, both inclusive. */
  readonly cueFirst: number;
  readonly cueLast: number;
  readonly cue: Cue | null;
  /** Name of the rule within the finder. */
  readonly rule: string;
  readonly score: number;
  readonly counting?: "running_total" | "subset";
}

/** A match that was turned down, and why. */
export interface Refused {
  readonly match: Match;
  readonly reason: string;
}

/** What the rules look at, with the phrases by the token they begin and end at. */
export interface Scene {
  readonly analysis: Analysis;
  readonly tokens: readonly Token[];
  readonly victims: readonly Victims[];
  readonly cues: readonly Cue[];
  readonly victimsFrom: ReadonlyMap<number, Victims>;
  readonly victimsEnding: ReadonlyMap<number, Victims>;
  /** Cue by its first token. */
  readonly cueAt: ReadonlyMap<number, Cue>;
  /** What was turned down so far. */
  readonly refused: Refused[];
}

export function makeScene(analysis: Analysis, victims: readonly Victims[], cues: readonly Cue[]): Scene {
  return {
    analysis,
    tokens: analysis.tokens,
    victims,
    cues,
    victimsFrom: new Map(victims.map((one) => [one.from, one])),
    // Of phrases that end together the longest comes first.
    victimsEnding: new Map(victims.toReversed().map((one) => [one.last, one])),
    cueAt: new Map(cues.map((cue) => [cue.first, cue])),
    refused: [],
  };
}

/** Whether two tokens stand in one sentence. */
export function sameSentence(tokens: readonly Token[], a: number, b: number): boolean {
  return tokens[a]?.sentence !== undefined && tokens[a]?.sentence === tokens[b]?.sentence;
}

/** Whether a phrase names people well enough for a cue: a `loose` cue is said of things too. */
export function namesPeople({ head, given, partOf }: Victims, loose: boolean): boolean {
  if (head === "people" || head === "likely") return true;
  if (head === "thing") return false;
  if (head === "none") return given !== "article" && (!loose || partOf || given === "pronoun");
  return !loose;
}
