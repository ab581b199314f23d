import { hashText } from "../learn/hashing.ts";
import { foldForSearch } from "../shared/search-text.ts";

/** The words of a text in lower case and one spelling; punctuation does not count. */
export function plainWords(text: string): string[] {
  return foldForSearch(text.toLowerCase()).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/**
 * The runs of `size` words of a text, each as a 32-bit hash, without repeats. With `padded`, runs also begin before the
 * first word and end after the last, so that short texts have more of them than a handful.
 */
export function shinglesOf(
  words: readonly string[],
  { size, padded }: { size: number; padded: boolean },
): Uint32Array {
  const pad = padded ? new Array<number>(size - 1).fill(0) : [];
  const hashes = [...pad, ...words.map((word) => hashText(word)), ...pad];
  const runs = new Set<number>();
  for (let at = 0; at + size <= hashes.length; at += 1) {
    let hash = 0;
    for (let k = at; k < at + size; k += 1) hash = Math.imul(hash ^ hashes[k]!, 0x01000193) + k - at;
    runs.add(mixed(hash));
  }
  return Uint32Array.from(runs);
}

/** The share of the shingles of both that stand in both (Jaccard); 0 where one has none. */
export function resemblance(a: Uint32Array, b: Uint32Array): number {
  const [small, large] = a.length <= b.length ? [a, new Set(b)] : [b, new Set(a)];
  let shared = 0;
  for (const one of small) if (large.has(one)) shared += 1;
  const all = a.length + b.length - shared;
  return all === 0 ? 0 : shared / all;
}

/** All bits of the result depend on all bits given: the finaliser of MurmurHash3 (Appleby). */
export function mixed(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
