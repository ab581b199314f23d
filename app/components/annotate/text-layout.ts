import { findParagraphs, firstWords, type Paragraph } from "#app/domain/annotate/paragraphs.ts";
import { cutSegments } from "#app/domain/annotate/segments.ts";
import { makeUnitIndex, type UnitIndex } from "#app/domain/annotate/units.ts";
import type { ReadingPart } from "#app/domain/codebook/describe.ts";
import type { ClaimKey } from "#app/domain/review/work.ts";
import type { PlaceWord } from "#app/domain/suggestions/place.ts";
import type { Mark } from "#app/domain/vocabulary.ts";
import type { ClaimSigns } from "../ui/claim-tag.tsx";
import { shownText } from "./shown-text.ts";

/** What a text shows marks of: claims, and suggestions of claims. */
export type DrawnKey = ClaimKey | PlaceWord;

/** True for the key of a suggestion. */
export function isSuggestionKey(key: DrawnKey | null): key is PlaceWord {
  return typeof key === "string" && !key.startsWith("new-");
}

/** A claim as it is drawn in a text, or an open suggestion of one. */
export interface DrawnClaim<Key extends DrawnKey = DrawnKey> {
  key: Key;
  /** C2; C? for a suggestion, which has no number. */
  tag: string;
  /** Label of its type, for people who do not see the signs. */
  label: string;
  signs: ClaimSigns;
  suggested: boolean;
  /** Which rule proposes it; shown on hover and said with its tag. */
  origin?: string;
  /** A suggestion that was rejected on this page: its room is kept, so that no word moves. */
  gone?: true;
  /** What it was coded as, in a few words. */
  reading: readonly ReadingPart[];
  spans: readonly { start: number; end: number }[];
}

/** A mark over a piece of text. */
export interface PieceMark {
  claim: DrawnClaim;
  level: number;
  /** The claim's tag stands before this piece. */
  opens: boolean;
  /** The claim ends after this piece. */
  closes: boolean;
}

export interface Piece {
  /** Code point offset of its first character. */
  start: number;
  text: string;
  /** Outermost first. */
  marks: readonly PieceMark[];
}

export interface ParagraphLayout {
  paragraph: Paragraph;
  pieces: readonly Piece[];
  /** Claims whose tag stands in this paragraph, in order. */
  opened: readonly DrawnClaim[];
  /** Every claim that covers some of it. */
  claims: ReadonlySet<DrawnKey>;
  /** Equal for paragraphs that look the same. */
  look: string;
}

export interface TextFrame {
  index: UnitIndex;
  paragraphs: readonly Paragraph[];
}

/** What of a text never changes: its offsets and paragraphs. */
export function frameText(body: string, marks: readonly Mark[]): TextFrame {
  const index = makeUnitIndex(body);
  return { index, paragraphs: findParagraphs(index, marks) };
}

/** More marks than this on one piece are told beside the text only: nobody could see them. */
const mostMarks = 8;

/**
 * Paragraphs with their marked pieces. Paragraphs that look as they did in `before` are the same objects again, so
 * that only what changed is drawn.
 */
export function layOut(
  frame: TextFrame,
  claims: readonly DrawnClaim[],
  before: readonly ParagraphLayout[] = [],
): ParagraphLayout[] {
  const byKey = new Map(claims.map((claim) => [claim.key, claim]));
  const spans = claims.flatMap((claim) => claim.spans.map((span) => ({ ...span, id: claim.key })));
  const cut = cutSegments(frame.index, frame.paragraphs, spans);
  const looks = new Map(claims.map((claim) => [claim.key, lookOf(claim)]));
  return frame.paragraphs.map((paragraph, i) => {
    const segments = cut[i] ?? [];
    const opened: DrawnClaim[] = [];
    const covering = new Set<DrawnKey>();
    let look = "";
    const pieces = segments.map((segment): Piece => {
      const marks: PieceMark[] = [];
      for (const cover of segment.covers) {
        const claim = byKey.get(cover.id);
        if (!claim) continue;
        covering.add(cover.id);
        const opens = segment.opens.includes(cover.id);
        if (opens && !opened.includes(claim)) opened.push(claim);
        marks.push({ claim, level: cover.level, opens, closes: segment.closes.includes(cover.id) });
      }
      look += `${segment.end}:${marks.map((mark) => `${looks.get(mark.claim.key)}${mark.level}${mark.opens}`).join()};`;
      // The innermost come first from the cutter; the page nests them the other way round.
      return {
        start: segment.start,
        text: shownText(segment.text),
        marks: marks.slice(0, mostMarks).reverse(),
      };
    });
    opened.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
    const old = before[i];
    if (old && old.look === look && old.paragraph === paragraph) return old;
    return { paragraph, pieces, opened, claims: covering, look };
  });
}

function lookOf(claim: DrawnClaim): string {
  const said = claim.reading.map((part) => part.text).join("");
  return `${claim.key}|${claim.tag}|${claim.signs.hue}${claim.signs.line}|${claim.suggested}${claim.gone}|${said}|`;
}

/** The first words of a paragraph, for an outline. */
export function beginning(frame: TextFrame, paragraph: Paragraph, maxLength = 40): string {
  return firstWords(frame.index.slice(paragraph.start, paragraph.end), maxLength);
}
