import { type SuggestionKind, suggestionKinds } from "../suggest/types.ts";

/** What a suggestion is known by on its text: two of one kind never overlap. Code points, end exclusive. */
export interface SuggestionPlace {
  kind: SuggestionKind;
  start: number;
  end: number;
}

export function isSamePlace(a: SuggestionPlace, b: SuggestionPlace): boolean {
  return a.kind === b.kind && a.start === b.start && a.end === b.end;
}

/** A place as one word, for forms and addresses: "killed-125-134". */
export type PlaceWord = `${SuggestionKind}-${number}-${number}`;

export function placeWord({ kind, start, end }: SuggestionPlace): PlaceWord {
  return `${kind}-${start}-${end}`;
}

/** The place that a word names; null for any other word. */
export function placeOfWord(word: string): SuggestionPlace | null {
  const [, name, start, end] = /^([a-z_]+)-(\d{1,9})-(\d{1,9})$/.exec(word) ?? [];
  const kind = suggestionKinds.find((known) => known === name);
  return kind === undefined ? null : { kind, start: Number(start), end: Number(end) };
}
