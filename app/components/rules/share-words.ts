/** A share as a whole per cent, or an en dash where there is none. */
export function shareWords(share: number | null): string {
  return share === null ? "–" : `${Math.round(share * 100)} %`;
}

/** An interval of shares: "12 to 40 %". */
export function rangeWords([low, high]: readonly [number, number]): string {
  return `${Math.round(low * 100)} to ${shareWords(high)}`;
}
