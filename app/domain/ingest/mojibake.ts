/** Characters that Windows-1252 shows for the bytes 80-BF, which continue a character in UTF-8. */
const continuation = "[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";
const twoBytes = new RegExp(`[\\u00c2-\\u00df]${continuation}`, "g");
const moreBytes = new RegExp(`[\\u00e0-\\u00ef]${continuation}{2}|[\\u00f0-\\u00f4]${continuation}{3}`, "g");

/**
 * Counts the places where UTF-8 was visibly read as Windows-1252 before the text came here ("itâ€™s", "JosÃ©").
 * A lone two-character hit can be honest ("«À»"), so those count from three on.
 */
export function countMojibake(text: string): number {
  const sure = count(text, moreBytes);
  const likely = count(text, twoBytes);
  return sure + (sure > 0 || likely >= 3 ? likely : 0);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
