import type { Token } from "./types.ts";

/** Marks of footnotes have so many digits at most; longer figures in brackets say something. */
const longestMark = 3;

/** Tokens without marks of footnotes ("minors,[7] were"), which stand right behind a word and are no part of what is said. */
export function withoutFootnotes(tokens: Token[]): Token[] {
  if (!tokens.some(({ text }) => text === "[")) return tokens;
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (at > 0 && isFootnote(tokens, at)) at += 2;
    else kept.push(tokens[at]!);
  }
  return kept;
}

function isFootnote(tokens: readonly Token[], at: number): boolean {
  const [open, mark, close] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (open.text !== "[" || !open.glued || close?.text !== "]" || !close.glued) return false;
  return mark?.kind === "number" && mark.glued && mark.text.length <= longestMark;
}
