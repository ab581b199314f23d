/** Largest number a claim may hold: no conflict counts more people, and sums of such numbers stay exact. */
export const largestNumber = 9_999_999_999;

// Spaces, commas, dots and apostrophes between groups of three digits, and the Arabic thousands mark.
const grouped = /^\d{1,3}(?:[ \u00a0\u202f,.'’٬]\d{3})+$/u;

/** Zeros of the decimal digits that may appear: Latin, Arabic-Indic, Persian and Urdu, Devanagari, Bengali, full width. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10];

/** Rewrites every known decimal digit as a Latin one; everything else stays. */
export function toLatinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zeros.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

/**
 * A whole number of zero or more as people write it ("1,200", "١٤"), or null when it is none. Negative numbers,
 * fractions and words are none; nothing is rounded.
 */
export function parseWhole(raw: unknown): number | null {
  if (typeof raw === "number") return Number.isInteger(raw) && raw >= 0 && raw <= largestNumber ? raw : null;
  if (typeof raw !== "string") return null;
  const text = toLatinDigits(raw.trim());
  if (!/^\d+$/.test(text) && !grouped.test(text)) return null;
  const value = Number(text.replace(/\D/g, ""));
  return value <= largestNumber ? value : null;
}
