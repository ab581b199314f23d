import type { ReadingPart } from "../codebook/describe.ts";
import type { Hue, LineStyle } from "../codebook/types.ts";

/** A claim as a sentence names it: its tag over the line and hue of its type. */
export interface ClaimTagView {
  tag: string;
  type: string;
  signs: { hue: Hue; line: LineStyle };
}

/** A run of a sentence, with what it is, so that a page can set it as such. Times are milliseconds since 1970 UTC. */
export type Part =
  | { as: "text"; text: string }
  /** Somebody with an account. */
  | { as: "person"; text: string }
  /** What the sentence is about: a label, a name of a file, a number. */
  | { as: "strong"; text: string }
  /** Words of people outside Docket, or typed by reviewers. */
  | { as: "quote"; text: string }
  | { as: "claim"; claim: ClaimTagView }
  | { as: "time"; at: number };

type Piece = Part | Part[] | string | number;

/** Builds a sentence from a template; strings and numbers between are plain text. */
export function say(strings: TemplateStringsArray, ...pieces: Piece[]): Part[] {
  const parts: Part[] = [];
  const add = (part: Part) => {
    const last = parts.at(-1);
    if (part.as !== "text") {
      parts.push(part);
      return;
    }
    const text = endsBySelf(last) ? part.text.replace(/^\./, "") : part.text;
    if (text === "") return;
    if (last?.as === "text") parts[parts.length - 1] = { as: "text", text: last.text + text };
    else parts.push({ as: "text", text });
  };
  for (const [index, text] of strings.entries()) {
    add({ as: "text", text });
    const piece = pieces[index];
    if (piece === undefined) continue;
    if (Array.isArray(piece)) for (const part of piece) add(part);
    else add(typeof piece === "object" ? piece : { as: "text", text: String(piece) });
  }
  return parts;
}

/** A name such as "Mira S." and a quoted sentence end the sentence they stand in. */
function endsBySelf(part: Part | undefined): boolean {
  if (part?.as === "person") return part.text.endsWith(".");
  return part?.as === "quote" && /[.!?…؟。]$/u.test(part.text);
}

export const person = (text: string): Part => ({ as: "person", text });
export const strong = (text: string): Part => ({ as: "strong", text });
export const quote = (text: string): Part => ({ as: "quote", text });

/** The one-line reading of a claim as parts of a sentence. */
export function reading(parts: readonly ReadingPart[]): Part[] {
  return parts.map((part) =>
    part.quote ? quote(part.text) : part.strong ? strong(part.text) : { as: "text", text: part.text },
  );
}

/** The sentence as one string, times by `timeWords`, quotes in quotation marks. */
export function plain(parts: readonly Part[], timeWords: (at: number) => string): string {
  return parts
    .map((part) => {
      if (part.as === "quote") return `“${part.text}”`;
      if (part.as === "claim") return `${part.claim.tag} (${part.claim.type})`;
      return part.as === "time" ? timeWords(part.at) : part.text;
    })
    .join("");
}

/** `1 claim`, `3 claims`; thousands in groups of three. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** Digits in groups of three, parted by a narrow space that does not break: 48 190. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, "\u202f");
}

/** A list as a sentence has it: "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  return words.length < 2
    ? (words[0] ?? "")
    : `${words.slice(0, -1).join(", ")} and ${words[words.length - 1]}`;
}
