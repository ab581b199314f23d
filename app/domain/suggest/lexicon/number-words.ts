import { foldForSearch } from "../../shared/search-text.ts";

/** How a word takes part in a number written out. */
export type NumberWord =
  /** 0 to 19. */
  | { part: "unit"; value: number }
  /** 20 to 90. */
  | { part: "ten"; value: number }
  /** Multiplies what stands before it: hundred, thousand, million. */
  | { part: "scale"; value: number }
  /** Arabic hundreds and duals, which are whole by themselves: 200, 300, 2000. */
  | { part: "whole"; value: number };

const units = (
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen " +
  "seventeen eighteen nineteen"
).split(" ");
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const scales: Record<string, number> = {
  dozen: 12,
  hundred: 100,
  thousand: 1_000,
  million: 1_000_000,
  mln: 1_000_000,
  billion: 1_000_000_000,
};

/** Arabic number words by value; each in the forms that agree with men and women, both cases, and as spoken. */
const arabicUnits: Record<number, string> = {
  1: "واحد واحدة",
  2: "اثنان اثنين إثنان إثنين اثنتان اثنتين اتنين تنين",
  3: "ثلاثة ثلاث تلاتة تلات",
  4: "أربعة أربع",
  5: "خمسة خمس",
  6: "ستة ست",
  7: "سبعة سبع",
  8: "ثمانية ثماني ثمان تمانية تماني",
  9: "تسعة تسع",
  10: "عشرة عشر",
  11: "احدعش حداشر حدعشر",
  12: "اطنعش اتناشر اثنعشر",
  13: "تلطعش تلتاشر ثلطعش",
  14: "أربعطعش أربعتاشر",
  15: "خمسطعش خمستاشر",
  16: "ستطعش ستاشر",
  17: "سبعطعش سبعتاشر",
  18: "تمنطعش تمنتاشر",
  19: "تسعطعش تسعتاشر",
};
/** Words for one and two that are numbers only before "ten": eleven and twelve. Alone they mean "one of", or nothing. */
const arabicBeforeTen: Record<number, string> = {
  1: "أحد إحدى",
  2: "اثنا اثني إثنا إثني اثنتا اثنتي",
};
const arabicTens: Record<number, string> = {
  20: "عشرون عشرين",
  30: "ثلاثون ثلاثين تلاتين",
  40: "أربعون أربعين",
  50: "خمسون خمسين",
  60: "ستون ستين",
  70: "سبعون سبعين",
  80: "ثمانون ثمانين تمانين",
  90: "تسعون تسعين",
};
const arabicWholes: Record<number, string> = {
  200: "مئتان مئتين مائتان مائتين مئتا مئتي مائتا مائتي ميتين",
  300: "ثلاثمئة ثلاثمائة تلتمية تلاتمية",
  400: "أربعمئة أربعمائة أربعمية",
  500: "خمسمئة خمسمائة خمسمية",
  600: "ستمئة ستمائة ستمية",
  700: "سبعمئة سبعمائة سبعمية",
  800: "ثمانمئة ثمانمائة ثمانيمئة تمنمية",
  900: "تسعمئة تسعمائة تسعمية",
  2000: "ألفان ألفين ألفي",
  2000000: "مليونان مليونين مليوني",
};
const arabicScales: Record<number, string> = {
  100: "مئة مائة",
  1000: "ألف آلاف",
  1000000: "مليون ملايين",
};

function arabicEntries(part: NumberWord["part"], forms: Record<number, string>): [string, NumberWord][] {
  return Object.entries(forms).flatMap(([value, words]) =>
    words
      .split(" ")
      .map((word): [string, NumberWord] => [foldForSearch(word), { part, value: Number(value) }]),
  );
}

/** Number words by their folded form. */
export const numberWords: ReadonlyMap<string, NumberWord> = new Map<string, NumberWord>([
  ...units.map((word, value): [string, NumberWord] => [word, { part: "unit", value }]),
  ...tens.map((word, index): [string, NumberWord] => [word, { part: "ten", value: (index + 2) * 10 }]),
  ...Object.entries(scales).map(([word, value]): [string, NumberWord] => [word, { part: "scale", value }]),
  ...arabicEntries("unit", arabicUnits),
  ...arabicEntries("ten", arabicTens),
  ...arabicEntries("whole", arabicWholes),
  ...arabicEntries("scale", arabicScales),
]);

/** The Arabic "and", which is written as one with the word after it. */
export const arabicAnd = "و";

/** Scales in the case that follows eleven and more ("41 ألفا"); alone the first is the dual, two thousand. */
export const arabicCounted: ReadonlyMap<string, number> = new Map([
  [foldForSearch("ألفا"), 1000],
  [foldForSearch("مليونا"), 1_000_000],
]);

/** What each word of `arabicBeforeTen` adds to the ten that follows. */
export const unitsBeforeTen: ReadonlyMap<string, number> = new Map(
  arabicEntries("unit", arabicBeforeTen).map(([word, { value }]) => [word, value]),
);
