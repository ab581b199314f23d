import type { Token } from "./types.ts";

/** Words between quotation marks, by tokens, both ends included and without the marks; `closed` is false where no mark ends them. */
export interface Quoted {
  readonly first: number;
  readonly last: number;
  readonly closed: boolean;
}

const opening: Readonly<Record<string, string>> = { "“": "”", "«": "»", "„": "“", '"': '"' };
const longestQuote = 400;

/** For every token the quoted words it belongs to, or null. A quotation ends at its mark, or after 400 tokens. */
export function quotations(tokens: readonly Token[]): (Quoted | null)[] {
  const at: (Quoted | null)[] = new Array(tokens.length).fill(null);
  let i = 0;
  while (i < tokens.length) {
    const close = opening[tokens[i]!.text];
    if (!close || tokens[i]!.kind !== "mark") {
      i += 1;
      continue;
    }
    let end = i + 1;
    const limit = Math.min(tokens.length, i + longestQuote);
    while (
      end < limit &&
      tokens[end]!.text !== close &&
      !(close !== '"' && tokens[end]!.text === tokens[i]!.text)
    )
      end += 1;
    const quoted = { first: i + 1, last: end - 1, closed: tokens[end]?.text === close };
    for (let k = i; k <= Math.min(end, tokens.length - 1); k += 1) at[k] = quoted;
    i = quoted.closed ? end + 1 : Math.max(end, i + 1);
  }
  return at;
}
