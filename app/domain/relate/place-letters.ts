import { foldForSearch } from "../shared/search-text.ts";

/** Consonants of the Arabic script as they are mostly written in Latin letters; long vowels give a vowel. */
const latin: Readonly<Record<string, string>> = {
  ا: "a",
  ب: "b",
  ت: "t",
  ث: "th",
  ج: "j",
  ح: "h",
  خ: "kh",
  د: "d",
  ذ: "dh",
  ر: "r",
  ز: "z",
  س: "s",
  ش: "sh",
  ص: "s",
  ض: "d",
  ط: "t",
  ظ: "z",
  ع: "",
  غ: "gh",
  ف: "f",
  ق: "q",
  ك: "k",
  ل: "l",
  م: "m",
  ن: "n",
  ه: "h",
  و: "u",
  ي: "i",
  ء: "",
  پ: "p",
  چ: "ch",
  گ: "g",
};

const arabicLetter = /[\u0600-\u06ff]/;

/** Arabic writes no short vowels, so of such a name only the consonants can be compared. */
export function isArabic(word: string): boolean {
  return arabicLetter.test(word);
}

/**
 * A word of a place's name as it sounds, roughly: without accents and apostrophes, double letters once, the many
 * spellings of one vowel (ou, oo, u; ei, ay, i) and of one consonant (q, k; ph, f) alike, a silent h at the end gone.
 * Two spellings of one name mostly give the same; Latin letters for Arabic.
 */
export function soundOf(word: string): string {
  const folded = foldForSearch(word.toLowerCase());
  const letters = isArabic(folded) ? [...folded].map((char) => latin[char] ?? char).join("") : folded;
  return letters
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/kh/g, "x")
    .replace(/sh|ch/g, "š")
    .replace(/ph/g, "f")
    .replace(/th|dh/g, (pair) => pair[0]!)
    .replace(/gh/g, "g")
    .replace(/q|c/g, "k")
    .replace(/ou|oo|au|aw|ow|o|w/g, "u")
    .replace(/ei|ey|ai|ay|ee|e|y/g, "i")
    .replace(/(.)\1+/gu, "$1")
    .replace(/(?<=[aiu])h$/, "");
}

/** The consonants of a sound, and an "a" for a vowel it begins with: alike for spellings that differ in vowels. */
export function bonesOf(sound: string): string {
  const bones = sound.replace(/(?!^)[aiu]/g, "").replace(/^[aiu]/, "a");
  return bones.replace(/(.)\1+/gu, "$1");
}

/** Two sounds are spellings of one name: equal, or long and one letter apart with the same consonants. */
export function soundAlike(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 5 || bonesOf(a) !== bonesOf(b)) return false;
  return lettersApart(a, b) <= 1;
}

/** Letters to change, add or take away to make one word the other (V. Levenshtein 1966). */
export function lettersApart(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const kept = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(kept, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
