/**
 * A whole number from 0 to 2^32 - 1 for a text, the same everywhere: FNV-1a over UTF-16 units (Fowler, Noll and Vo),
 * with the finaliser of MurmurHash3 (Appleby) so that all bits depend on all characters.
 */
export function hashText(text: string, seed = 0): number {
  let hash = (0x811c9dc5 ^ seed) | 0;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Where a feature's weight stands, and with which sign it counts there. */
export interface Place {
  readonly bucket: number;
  readonly sign: 1 | -1;
}

/**
 * The bucket of a feature among 2^`bits`, and a sign from another bit, so that features that share a bucket cancel out
 * on average instead of adding up. Source: K. Weinberger et al., "Feature hashing for large scale multitask learning"
 * (2009).
 */
export function placeOf(name: string, bits: number): Place {
  const hash = hashText(name);
  return { bucket: hash & (2 ** bits - 1), sign: hash >>> 31 === 1 ? -1 : 1 };
}

/** Which of `folds` parts a document belongs to; another `seed` gives another split. */
export function foldOf(documentId: string, { folds, seed }: { folds: number; seed: number }): number {
  return hashText(documentId, Math.imul(seed + 1, 0x9e3779b1)) % folds;
}
