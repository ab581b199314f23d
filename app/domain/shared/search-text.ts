const arabic = /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]/;

/** One character of Arabic for search: the letter that stands for it, "" for a mark that search passes over. */
function foldArabic(char: string): string {
  const code = char.codePointAt(0)!;
  // Tatweel, short vowels and other marks above and below the letters.
  if (code === 0x640 || code === 0x670 || (code >= 0x610 && code <= 0x61a)) return "";
  if (
    (code >= 0x64b && code <= 0x65f) ||
    (code >= 0x6d6 && code <= 0x6ed && code !== 0x6de && code !== 0x6e9)
  )
    return "";
  if (code === 0x622 || code === 0x623 || code === 0x625 || code === 0x671) return "\u0627";
  if (code === 0x649 || code === 0x6cc) return "\u064a";
  if (code === 0x629) return "\u0647";
  if (code === 0x624) return "\u0648";
  if (code === 0x626) return "\u064a";
  if (code === 0x6a9) return "\u0643";
  // Arabic-Indic and Persian digits.
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  if (code >= 0xfb50)
    return [...char.normalize("NFKC")].map((part) => (part === char ? part : foldArabic(part))).join("");
  return char;
}

/**
 * Text as the search index sees it: Arabic letters in one form each, without vowel marks, digits as 0-9. Case and
 * Latin diacritics are left to the index. The stored text is never changed.
 */
export function foldForSearch(text: string): string {
  if (!arabic.test(text)) return text;
  let out = "";
  for (const char of text) out += char > "\u05ff" ? foldArabic(char) : char;
  return out;
}
