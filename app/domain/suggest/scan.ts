import { foldForSearch } from "../shared/search-text.ts";
import type { Token, TokenKind } from "./types.ts";

const letter = /\p{L}/u;
const mark = /\p{M}/u;
const digit = /\p{Nd}/u;
const space = /\s/u;
const arabicStart = 0x600;

/** Classes of characters the scanner tells apart. */
const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const JOINER = 4;
const OTHER = 0;

const basic = new Uint8Array(0x3000);
for (let code = 0; code < basic.length; code += 1) basic[code] = classify(String.fromCharCode(code));

function classify(char: string): number {
  if (letter.test(char)) return LETTER;
  if (digit.test(char)) return DIGIT;
  if (space.test(char) || char === "\ufeff") return SPACE;
  if (mark.test(char) || char === "\u200c" || char === "\u200d" || char === "\u0640") return JOINER;
  return OTHER;
}

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < basic.length) return basic[code]!;
  return classify(String.fromCodePoint(text.codePointAt(at)!));
}

const sizeAt = (text: string, at: number) => (text.codePointAt(at)! > 0xffff ? 2 : 1);
const isApostrophe = (char: string | undefined) => char === "'" || char === "’" || char === "ʼ";

/**
 * The tokens of a text from left to right, in one pass: every character that is no white space belongs to exactly one.
 * Sentences are not yet known; `sentence` is 0.
 */
export function scan(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let before = -1;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind === SPACE || kind === JOINER) {
      at += sizeAt(text, at);
      continue;
    }
    const start = at;
    let is: TokenKind = "mark";
    if (kind === LETTER) {
      at = wordEnd(text, at);
      is = "word";
      if (at < text.length && classAt(text, at) === DIGIT && text.charCodeAt(start) < arabicStart) {
        at = mixedEnd(text, at);
        is = "mixed";
      }
    } else if (kind === DIGIT) {
      at = numberEnd(text, at);
      is = "number";
      if (at < text.length && classAt(text, at) === LETTER && text.charCodeAt(at) < arabicStart) {
        at = mixedEnd(text, at);
        is = "mixed";
      }
    } else at += sizeAt(text, at);
    const piece = text.slice(start, at);
    tokens.push({
      text: piece,
      lower: is === "mark" ? piece : fold(piece),
      start,
      end: at,
      kind: is,
      glued: start === before,
      sentence: 0,
    });
    before = at;
  }
  return tokens;
}

function fold(piece: string): string {
  const lower = piece.toLowerCase();
  return foldForSearch(lower.replace(/[’ʼ]/g, "'"));
}

function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind === LETTER || kind === JOINER) at += sizeAt(text, at);
    else if (isApostrophe(text[at]) && at + 1 < text.length && classAt(text, at + 1) === LETTER) at += 1;
    else if (text[at] === "." && isInitial(text, { start, at })) at += 1;
    else break;
  }
  return at;
}

/** A dot within initials: "U.S." but not the end of "vitamin A.". */
function isInitial(text: string, { start, at }: { start: number; at: number }): boolean {
  const previous = at - 2 < start || text[at - 2] === ".";
  if (!previous || at - 1 < start) return false;
  const next = at + 1 < text.length && classAt(text, at + 1) === LETTER;
  if (next) return at + 2 >= text.length || text[at + 2] === ".";
  return at - 2 >= start && text[at - 2] === ".";
}

function mixedEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind !== LETTER && kind !== DIGIT && kind !== JOINER) break;
    at += sizeAt(text, at);
  }
  return at;
}

/** Digits, with one separator between groups: a comma, dot, apostrophe, no-break space or an Arabic separator. */
function numberEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    if (classAt(text, at) === DIGIT) at += sizeAt(text, at);
    else if (/[.,’'٬٫\u00a0\u202f]/.test(text[at]!) && at + 1 < text.length && groupAfter(text, at)) at += 1;
    else break;
  }
  return at;
}

/** After a dot any digit continues the number; after the other separators exactly three do. */
function groupAfter(text: string, separator: number): boolean {
  let size = 0;
  while (size < 4 && separator + 1 + size < text.length && classAt(text, separator + 1 + size) === DIGIT)
    size += 1;
  const char = text[separator];
  return char === "." || char === "٫" ? size > 0 : size === 3;
}
