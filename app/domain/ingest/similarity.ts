/** Words in a shingle. */
const shingleWords = 3;

/**
 * How much of the shorter of two texts stands in the other, 0 to 1: the share of its three-word shingles (of its words,
 * when it has fewer than three) that the other has too. Case and punctuation do not count.
 * Source: A. Broder, "On the resemblance and containment of documents" (1997), containment.
 */
export function containment(a: string, b: string): number {
  const [first, second] = [shingles(a), shingles(b)];
  const [small, large] = first.size <= second.size ? [first, second] : [second, first];
  if (small.size === 0) return large.size === 0 ? 1 : 0;
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared += 1;
  return shared / small.size;
}

function shingles(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (words.length < shingleWords) return new Set(words);
  const result = new Set<string>();
  for (let at = 0; at + shingleWords <= words.length; at += 1) {
    result.add(words.slice(at, at + shingleWords).join(" "));
  }
  return result;
}
