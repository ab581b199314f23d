import { foldForSearch } from "../../shared/search-text.ts";

/** Words of a list, divided by blanks, in the form that tokens carry. */
export function arabicWords(list: string): string[] {
  return list
    .split(" ")
    .filter((word) => word !== "")
    .map(foldForSearch);
}

export const arabicSet = (list: string): ReadonlySet<string> => new Set(arabicWords(list));
