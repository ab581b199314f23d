import { Refusal } from "../shared/refusal.ts";
import { foldForSearch } from "../shared/search-text.ts";

/** A search as typed, read into what the index takes and what is to be marked in the text. */
export interface SearchQuery {
  /** An FTS5 expression; every word in it is quoted, so nothing typed is read as syntax. */
  expression: string;
  /** Folded words to mark; a trailing star marks every word that begins so. */
  marked: { word: string; prefix: boolean }[];
}

const token = /-?"[^"]*"|\S+/gu;
const wordInText = /[\p{L}\p{N}\p{M}]+/gu;

/** One word as the index compares it: no case, no diacritics, Arabic letters in one form. */
export function foldWord(word: string): string {
  return foldForSearch(word.normalize("NFD").replace(/\p{M}/gu, "")).toLowerCase();
}

/**
 * Reads what a person typed: words (all must occur), "exact phrases", word* (beginnings), OR between words, -word (must
 * not occur). Source of the expression's form: SQLite FTS5, section 3, full-text query syntax.
 * @returns null when nothing is searched for
 * @throws {Refusal} bad_input when there are only words to leave out
 */
export function readSearch(typed: string): SearchQuery | null {
  const wanted: string[] = [];
  const unwanted: string[] = [];
  const marked: SearchQuery["marked"] = [];
  let joiner = "";
  for (const [piece] of typed.matchAll(token)) {
    if (piece === "OR") {
      joiner = wanted.length > 0 ? " OR " : "";
      continue;
    }
    const negative = piece.startsWith("-") && piece.length > 1;
    const prefix = piece.endsWith("*") && !piece.includes('"');
    const words = [...piece.matchAll(wordInText)].map(([word]) => word);
    if (words.length === 0) continue;
    const term = `"${words.map(foldForSearch).join(" ")}"${prefix ? "*" : ""}`;
    if (negative) {
      unwanted.push(term);
      continue;
    }
    wanted.push(wanted.length === 0 ? term : `${joiner === "" ? " AND " : joiner}${term}`);
    joiner = "";
    words.forEach((word, index) => {
      marked.push({ word: foldWord(word), prefix: prefix && index === words.length - 1 });
    });
  }
  if (wanted.length === 0) {
    if (unwanted.length === 0) return null;
    throw new Refusal("bad_input", "Add at least one word to look for beside the words to leave out.");
  }
  // FTS5 binds AND tighter than OR; typed words bind the same way.
  const positive = wanted.join("");
  const expression = unwanted.length === 0 ? positive : `(${positive}) NOT (${unwanted.join(" OR ")})`;
  return { expression, marked };
}

/** A stretch of a text, or a hit in it. */
export interface ExcerptPart {
  text: string;
  hit: boolean;
}

/**
 * Cuts a text around its first hit and splits it at the hits; without hits, or without a search, its beginning.
 * @param length most UTF-16 units to show
 */
export function excerpt(text: string, marked: SearchQuery["marked"], length: number): ExcerptPart[] {
  const hits: { start: number; end: number }[] = [];
  if (marked.length > 0) {
    for (const match of text.matchAll(wordInText)) {
      const word = foldWord(match[0]);
      const isHit = marked.some((mark) => (mark.prefix ? word.startsWith(mark.word) : word === mark.word));
      if (isHit) hits.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  const first = hits[0]?.start ?? 0;
  const from = first > length * 0.7 ? startOfWord(text, first - Math.floor(length / 3)) : 0;
  const to = endOfCharacter(text, from + length);
  const parts: ExcerptPart[] = [];
  let at = from;
  const push = (end: number, hit: boolean) => {
    if (end > at) parts.push({ text: text.slice(at, end), hit });
    at = Math.max(at, end);
  };
  for (const { start, end } of hits) {
    if (start < from || end > to) continue;
    push(start, false);
    push(end, true);
  }
  push(to, false);
  if (from > 0 && parts[0] !== undefined) parts[0] = { ...parts[0], text: `… ${parts[0].text}` };
  if (to < text.length) parts.push({ text: "…", hit: false });
  return parts;
}

function startOfWord(text: string, near: number): number {
  const space = text.indexOf(" ", near);
  return space === -1 || space > near + 40 ? endOfCharacter(text, near) : space + 1;
}

/** Never between the two halves of a surrogate pair. */
function endOfCharacter(text: string, near: number): number {
  if (near >= text.length) return text.length;
  const code = text.charCodeAt(near);
  return code >= 0xdc00 && code <= 0xdfff ? near + 1 : near;
}
