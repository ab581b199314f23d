import { makeUnitIndex } from "../annotate/units.ts";
import { analyse } from "./analysis.ts";
import { finders } from "./finders/index.ts";
import type { Finder, FinderContext, Found, FoundField } from "./types.ts";

/** A field of a suggestion. `start..end` and `quote` are the words it comes from, in code points. */
export interface SuggestedField extends FoundField {
  readonly quote: string;
}

/** A proposal for a claim, or for a comment's tone. All offsets are code points, 0-based, end exclusive. */
export interface Suggestion extends Omit<Found, "fields"> {
  readonly quote: string;
  readonly fields: Readonly<Record<string, SuggestedField>>;
}

export interface SuggestOptions {
  /** What kind of text it is; some rules read comments only. Where nobody says, long texts are taken for articles. */
  document?: FinderContext["document"];
  /** Names of finders, or of rules ("casualties/passive"), that are switched off. */
  off?: ReadonlySet<string>;
  /** The finders to run; all of them by default. */
  finders?: readonly Finder[];
}

/** Comments are seldom longer, in UTF-16 units. */
const longestComment = 2_000;

/** What kind of text it is, as far as its length tells. */
export function likelyDocument(text: string): FinderContext["document"] {
  return text.length > longestComment ? "article" : null;
}

/**
 * What the engine proposes for a text, in the order of the text. Two proposals of one kind never overlap: the one
 * with the higher score stays, or the earlier one. Nothing is decided here, and the same text gives the same answer.
 */
export function suggest(text: string, options: SuggestOptions = {}): Suggestion[] {
  const { document = likelyDocument(text), off, finders: chosen = finders } = options;
  const analysis = analyse(text);
  const found: Found[] = [];
  for (const finder of chosen) {
    if (off?.has(finder.name)) continue;
    const { found: more } = finder.find(analysis, { document, found });
    found.push(...(off ? more.filter(({ rule }) => !off.has(rule)) : more));
  }
  return toCodePoints(text, withoutOverlaps(found));
}

/** The best of those of one kind that overlap, in the order of the text. */
export function withoutOverlaps(found: readonly Found[]): Found[] {
  const best = [...found].sort((a, b) => b.score - a.score || a.start - b.start || a.end - b.end);
  const length = best.reduce((longest, { end }) => Math.max(longest, end), 0);
  const taken = new Map<string, Uint8Array>();
  const kept = best.filter(({ kind, fields, start, end }) => {
    // A comment may have several tones, each with its own label.
    const sort = kind === "tone" ? `${kind}/${fields.label?.value}` : kind;
    const marks = taken.get(sort) ?? new Uint8Array(length);
    taken.set(sort, marks);
    if (marks.subarray(start, end).includes(1)) return false;
    marks.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

function toCodePoints(text: string, found: readonly Found[]): Suggestion[] {
  const units = makeUnitIndex(text);
  const place = ({ start, end }: { start: number; end: number }) => ({
    start: units.toCodePoint(start),
    end: units.toCodePoint(end),
    quote: text.slice(start, end),
  });
  return found.map((one) => ({
    ...one,
    ...place(one),
    fields: Object.fromEntries(
      Object.entries(one.fields).map(([path, field]) => [path, { ...field, ...place(field) }]),
    ),
  }));
}
