import { describe, expect, test } from "vitest";
import {
  drawnSuggestions,
  originWords,
  remember,
  stepFromEntry,
  suggestionEntries,
} from "#app/components/review/suggestion-entries.ts";
import { defaultCodebook } from "#app/domain/codebook/default.ts";
import type { ReviewView } from "#app/domain/review/view.ts";
import { type PlaceWord, placeOfWord, placeWord } from "#app/domain/suggestions/place.ts";
import type { SuggestionView } from "#app/domain/suggestions/view.ts";

function suggestion(start: number): SuggestionView {
  return {
    ...{ kind: "killed", start, end: start + 4, quote: "four", type: "casualty_count", fields: {} },
    ...{ rule: "casualties/passive", ruleVersion: 2, score: 0.9, parts: null },
  };
}

/** As much of a page's view as the list looks at. */
function viewOf(open: SuggestionView[], versionId = 1, claims: { start: number; number: number }[] = []) {
  return {
    suggestions: { blind: null, open, settled: 0 },
    text: { versionId },
    codebook: { id: 1, body: defaultCodebook },
    claims: claims.map(({ start, number }) => ({
      ...{ number, type: "casualty_count", textVersionId: versionId },
      spans: [{ start, end: start + 4 }],
    })),
  } as unknown as ReviewView;
}

const listed = (view: ReviewView, seen: readonly SuggestionView[], rejected: PlaceWord[] = []) =>
  suggestionEntries({
    ...{ view, seen, sent: [], begun: [] },
    rejected: new Map(rejected.map((key) => [key, "wrong_amount"])),
  });
const [a, b, c] = [suggestion(0), suggestion(10), suggestion(20)];

describe("the list of suggestions", () => {
  test("keeps the settled ones in their place until another text comes in", () => {
    const later = remember(remember(null, viewOf([a, b, c])), viewOf([c]));
    expect(later.seen).toEqual([a, b, c]);
    expect(remember(later, viewOf([a, c])).seen).toEqual([a, b, c]);
    expect(remember(later, viewOf([c], 2)).seen).toEqual([c]);
  });

  test("says what became of each, and draws the room of what was turned down", () => {
    const entries = listed(viewOf([c], 1, [{ start: 0, number: 7 }]), [a, b, c], [placeWord(b)]);
    expect(entries.map(({ state, became }) => (state === "settled" ? became : state))).toEqual([
      "Kept as C7",
      "Rejected: another figure",
      "open",
    ]);
    expect(drawnSuggestions(entries).map(({ key, tag, gone }) => [key, tag, gone ?? false])).toEqual([
      ["killed-10-14", "C?", true],
      ["killed-20-24", "C?", false],
    ]);
  });

  test("is stepped through in the order of the text, round its ends, past what is settled", () => {
    const entries = listed(viewOf([a, c]), [a, b, c]);
    const step = (from: SuggestionView | null, forward: boolean, among = entries) =>
      stepFromEntry(among, from && placeWord(from), forward)?.suggestion.start ?? null;
    expect([step(null, true), step(a, true), step(b, true), step(c, true)]).toEqual([0, 20, 20, 0]);
    expect([step(null, false), step(c, false), step(b, false), step(a, false)]).toEqual([20, 0, 0, 20]);
    expect(step(a, true, listed(viewOf([a]), [a, b]))).toBe(0);
    expect(step(a, true, listed(viewOf([]), [a, b]))).toBeNull();
  });

  test("tells the rule, its version and the score", () => {
    expect(originWords(a)).toBe("rule casualties/passive, version 2, score 0.90");
  });
});

describe("a place as one word", () => {
  test("comes back as it was; other words are no places", () => {
    const place = { kind: "at_risk", start: 12, end: 40 } as const;
    expect(placeOfWord(placeWord(place))).toEqual(place);
    for (const word of ["", "killed", "killed-1", "killed-1-2-3", "sunk-1-2", "killed--1-2", "new-1-2"]) {
      expect(placeOfWord(word)).toBeNull();
    }
  });
});
