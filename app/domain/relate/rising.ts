import { foldForSearch } from "../shared/search-text.ts";
import { changeWords } from "../suggest/lexicon/number-roles.ts";

/** Words of change that are as often part of a bound or a place ("up to 20", "pinned down"). */
const unclear = new Set(["up", "down", "went", "gone", "cut", "fall", "fell"]);
const more =
  "so far|updated|now stands?|now stood|has reached|have reached|later count|new toll|latest toll|corrected|correction|" +
  "mount(?:s|ed|ing)|still rising|حتى الان|حصيله جديده|بلغت|الى الان";

const pattern = new RegExp(
  `(?<![\\p{L}])[وف]?(${[...changeWords]
    .filter((word) => !unclear.has(word))
    .map(foldForSearch)
    .join("|")}|${more})(?![\\p{L}])`,
  "u",
);

/** The words by which a text says that its figure takes the place of an earlier one; null when it does not. */
export function updateWords(text: string): string | null {
  return pattern.exec(foldForSearch(text.toLowerCase()).replace(/\s+/g, " "))?.[1] ?? null;
}
