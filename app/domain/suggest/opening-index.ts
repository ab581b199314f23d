import type { WordPattern } from "./word-pattern.ts";

/** The rules, in their order, whose pattern may begin with a word in its spoken form. */
export type OpeningIndex<Rule> = (word: string) => readonly Rule[];

/** Sorts rules by the words that they may begin with, so that each word of a text asks for few of them. */
export function openingIndex<Rule extends { readonly pattern: WordPattern }>(
  rules: readonly Rule[],
): OpeningIndex<Rule> {
  const anyWord = rules.filter(({ pattern }) => !pattern.opening);
  const words = new Set(rules.flatMap(({ pattern }) => [...(pattern.opening ?? [])]));
  const byWord = new Map<string, readonly Rule[]>();
  for (const word of words)
    byWord.set(
      word,
      rules.filter(({ pattern }) => !pattern.opening || pattern.opening.has(word)),
    );
  return (word) => byWord.get(word) ?? anyWord;
}
