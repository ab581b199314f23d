import { casualtyLists } from "../../codebook/default-casualty-lists.ts";
import { foldForSearch } from "../../shared/search-text.ts";
import type { Quantifier } from "../types.ts";

/** A wording that qualifies a number or stands for a vague one, as a sequence of folded words. */
export interface QuantifierWords {
  readonly quantifier: Quantifier;
  readonly words: readonly string[];
  /** Leaves its number out, at whichever end it bounds: "fewer than", "nearly". */
  readonly exclusive: boolean;
}

/** Wordings beside those of the codebook, which a reader knows without being told. */
const more: Partial<Record<Quantifier, readonly string[]>> = {
  at_least: [
    "a minimum",
    "minimum",
    "as few as",
    "ما لا يقل عن",
    "بما لا يقل عن",
    "لا يقل عن",
    "لا تقل عن",
    "على الأقل",
    "على الاقل",
  ],
  more_than: [
    "well over",
    "just over",
    "far more than",
    "well above",
    "greater than",
    "أكثر من",
    "ما يزيد عن",
    "ما يزيد على",
    "يزيد عن",
    "يزيد على",
    "أزيد من",
    "أكتر من",
    "ما يربو على",
    "ما يربو عن",
    "يربو على",
    "ما يفوق",
    "بأكثر من",
    "لأكثر من",
    "تجاوز",
  ],
  up_to: ["a maximum of", "not more than", "no more then", "أقل من", "حتى", "ما يصل إلى"],
  about: [
    "an estimated",
    "estimated",
    "just under",
    "somewhere around",
    "as of",
    "circa",
    "reportedly some",
    "نحو",
    "حوالي",
    "قرابة",
    "ما يقارب",
    "زهاء",
    "بنحو",
    "بحوالي",
    "ما يقرب من",
    "ما يناهز",
    "بحدود",
    "في حدود",
    "يقدر بـ",
    "تقريبا",
  ],
  range: ["anywhere from", "anywhere between", "ما بين", "بين"],
  vague_few: ["a couple", "a handful", "couple of", "several", "بضعة", "بضع"],
  vague_dozens: ["many dozens", "many dozens of", "tens of", "عشرات", "العشرات من", "عشرات من", "العشرات"],
  vague_hundreds: ["many hundreds", "many hundreds of", "مئات", "المئات من", "مئات من", "المئات"],
  vague_other: [
    "thousands",
    "millions",
    "millions of",
    "countless",
    "an unknown number of",
    "an unspecified number",
    "an unspecified number of",
    "an undisclosed number of",
    "an undetermined number of",
    "an untold number of",
    "a large number of",
    "large numbers of",
    "a significant number of",
    "a small number of",
    "tens of thousands",
    "tens of thousands of",
    "hundreds of thousands",
    "hundreds of thousands of",
    "عدد من",
    "عددا من",
    "عدة",
    "عشرات الآلاف",
    "عشرات الآلاف من",
    "مئات الآلاف",
    "مئات الآلاف من",
    "ملايين",
    "آلاف",
    "الآلاف من",
    "آلاف من",
    "الآلاف",
    "العديد من",
  ],
};

/** "Almost" and the like are a high end that is left out, though the codebook calls them "about". */
const nearlyWords = new Set([
  "almost",
  "nearly",
  "close to",
  "just under",
  "قرابة",
  "ما يقارب",
  "ما يقرب من",
]);
const exclusiveWords = new Set(["fewer than", "less than", "under", "أقل من"]);

const listed = casualtyLists.find(({ id }) => id === "quantifier")?.options ?? [];

const entries: QuantifierWords[] = listed.flatMap((option) => {
  const quantifier = option.id as Quantifier;
  return [...(option.words ?? []), ...(more[quantifier] ?? [])].map((wording) => ({
    quantifier,
    words: foldForSearch(wording).split(" "),
    exclusive: quantifier === "more_than" || exclusiveWords.has(wording) || nearlyWords.has(wording),
  }));
});

function byWord(key: (words: readonly string[]) => string): ReadonlyMap<string, readonly QuantifierWords[]> {
  const map = new Map<string, QuantifierWords[]>();
  for (const entry of entries) {
    const word = key(entry.words);
    map.set(word, [...(map.get(word) ?? []), entry]);
  }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
}

/** Wordings by their last word, longest first: what may stand before a number. */
export const quantifiersByLastWord = byWord((words) => words.at(-1)!);
/** Wordings by their first word, longest first: vague quantities, and what may stand after a number. */
export const quantifiersByFirstWord = byWord((words) => words[0]!);
