import { describeClaim, type ReadingPart } from "#app/domain/codebook/describe.ts";
import { claimTypeOf } from "#app/domain/codebook/lookup.ts";
import type { Codebook } from "#app/domain/codebook/types.ts";
import type { ReviewView } from "#app/domain/review/view.ts";
import { type PlaceWord, placeWord } from "#app/domain/suggestions/place.ts";
import { rejectionLabels } from "#app/domain/suggestions/rejections.ts";
import type { SuggestionView } from "#app/domain/suggestions/view.ts";
import type { RejectionReason } from "#app/domain/vocabulary.ts";
import type { DrawnClaim } from "../annotate/text-layout.ts";
import { unknownType } from "./drawn-claims.ts";

/** A suggestion in the list of the page. One that was settled keeps its place there until the page is left. */
export interface SuggestionEntry {
  key: PlaceWord;
  suggestion: SuggestionView;
  /** `begun`: its form is open, or holds something that is not kept. */
  state: "open" | "sent" | "begun" | "settled";
  /** What became of it, once it is settled. */
  became: string;
  /** The claim that its words carry now; null while there is none. */
  claimTag: string | null;
  /** "C?": a suggestion has no number. */
  tag: string;
  signs: DrawnClaim["signs"];
  /** Label of the claim type. */
  label: string;
  reading: readonly ReadingPart[];
  /** Rule, version and score in words. */
  origin: string;
}

/** What the page remembers of suggestions besides those that are open. */
export interface SuggestionMemory {
  versionId: number;
  /** Every suggestion that was open while the page was, in the order of the text. */
  seen: readonly SuggestionView[];
  /** The newest answer that they were gathered from. */
  from: readonly SuggestionView[];
}

/** Adds what is open now to what was seen before; another text begins anew. */
export function remember(memory: SuggestionMemory | null, view: ReviewView): SuggestionMemory {
  const { open } = view.suggestions;
  const { versionId } = view.text;
  if (memory === null || memory.versionId !== versionId) return { versionId, seen: open, from: open };
  const now = new Set(open.map(placeWord));
  const before = memory.seen.filter((one) => !now.has(placeWord(one)));
  const seen = [...open, ...before].sort((a, b) => a.start - b.start || a.end - b.end);
  return { versionId, seen, from: open };
}

/** The list of a page's suggestions. */
export function suggestionEntries(given: {
  view: ReviewView;
  seen: readonly SuggestionView[];
  sent: readonly PlaceWord[];
  begun: readonly PlaceWord[];
  rejected: ReadonlyMap<PlaceWord, RejectionReason>;
}): SuggestionEntry[] {
  const { view, seen, sent, begun, rejected } = given;
  const codebook = view.codebook.body;
  const open = new Set(view.suggestions.open.map(placeWord));
  return seen.map((suggestion) => {
    const key = placeWord(suggestion);
    const type = claimTypeOf(codebook, suggestion.type) ?? unknownType;
    const isOpen = open.has(key);
    const claim = isOpen ? null : claimOn(view, codebook, suggestion);
    const reason = rejected.get(key);
    const state = !isOpen ? "settled" : sent.includes(key) ? "sent" : begun.includes(key) ? "begun" : "open";
    return {
      key,
      suggestion,
      state,
      claimTag: claim,
      became: claim
        ? `Kept as ${claim}`
        : reason === undefined
          ? "Settled"
          : `Rejected: ${rejectionLabels[reason].toLowerCase()}`,
      tag: `${type.tag}?`,
      signs: type,
      label: type.label,
      reading: describeClaim(codebook, suggestion),
      origin: originWords(suggestion),
    };
  });
}

/** "rule casualties/passive, version 1, score 0.95" */
export function originWords({ rule, ruleVersion, score }: SuggestionView): string {
  return `rule ${rule}, version ${ruleVersion}, score ${score.toFixed(2)}`;
}

/** Tag of the claim that stands where a suggestion stood. */
function claimOn(view: ReviewView, codebook: Codebook, { type, start, end }: SuggestionView): string | null {
  const claim = view.claims.find(
    (candidate) =>
      candidate.textVersionId === view.text.versionId &&
      candidate.type === type &&
      candidate.spans.some((span) => span.start < end && start < span.end),
  );
  return claim ? `${claimTypeOf(codebook, type)?.tag ?? "?"}${claim.number}` : null;
}

/**
 * Suggestions as the text shows them: open ones, and the room of those that were turned down. One whose form is open is
 * drawn as the claim it may become.
 */
export function drawnSuggestions(entries: readonly SuggestionEntry[]): DrawnClaim<PlaceWord>[] {
  return entries
    .filter((entry) => entry.state !== "begun" && entry.claimTag === null)
    .map((entry) => {
      const { key, tag, suggestion, signs, label, origin, state, reading } = entry;
      const { start, end } = suggestion;
      const drawn = { key, tag, label, signs, suggested: true, origin, reading, spans: [{ start, end }] };
      return state === "settled" ? { ...drawn, gone: true as const } : drawn;
    });
}

/** The next that waits for a person, from one of them onward or, with `forward` false, before it; null where none is. */
export function stepFromEntry(
  entries: readonly SuggestionEntry[],
  from: PlaceWord | null,
  forward: boolean,
): SuggestionEntry | null {
  const ordered = forward ? entries : entries.toReversed();
  const at = ordered.findIndex((entry) => entry.key === from);
  const round = [...ordered.slice(at + 1), ...ordered.slice(0, Math.max(at, 0))];
  return round.find(waits) ?? (at >= 0 && waits(ordered[at]!) ? ordered[at]! : null);
}

function waits({ state }: SuggestionEntry): boolean {
  return state === "open" || state === "begun";
}
