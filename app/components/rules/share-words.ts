/** A share as a whole per cent, or an en dash where there is none. */
export function shareWords(share: number | null): string {
  return share === null ? "–" : `${Math.round(share * 100)} %`;
}
