import { foldForSearch } from "../../shared/search-text.ts";

/** Words separated by white space, in the form in which tokens carry them (`Token.lower`). */
export function words(list: string): string[] {
  return list
    .trim()
    .split(/\s+/u)
    .map((word) => foldForSearch(word.toLowerCase()));
}

/** A set of such words. */
export function wordSet(...lists: string[]): ReadonlySet<string> {
  return new Set(lists.flatMap(words));
}

/** Each word with the class that its list stands under; a word in two lists keeps the first. */
export function wordMap<Class extends string>(
  lists: Readonly<Partial<Record<Class, string>>>,
): ReadonlyMap<string, Class> {
  const map = new Map<string, Class>();
  for (const [name, list] of Object.entries(lists) as [Class, string][])
    for (const word of words(list)) if (!map.has(word)) map.set(word, name);
  return map;
}
