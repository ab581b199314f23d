/** A share as a whole per cent, or an en dash where there is none. */
export function shareWords(share: number | null): string {
  return share === null ? "–" : `${Math.round(share * 100)} %`;
}

/** An interval of shares; nothing where there is none. */
export function rangeWords(interval: readonly [number, number] | null): string {
  return interval === null ? "" : `${shareWords(interval[0])} to ${shareWords(interval[1])}`;
}
