/** How many of an item's suggestions will be accepted, as its scores expect: their sum. */
export function expectedYield(scores: readonly number[]): number {
  return scores.reduce((sum, score) => sum + score, 0);
}

/**
 * How much deciding an item's suggestions would teach: the mean entropy of its scores in bits, 0 to 1; 1 where every
 * suggestion might as well be right as wrong, 0 where there is none. Source: D. Lewis and W. Gale, "A sequential
 * algorithm for training text classifiers" (1994), uncertainty sampling.
 */
export function uncertainty(scores: readonly number[]): number {
  if (scores.length === 0) return 0;
  return scores.reduce((sum, score) => sum + entropy(score) + entropy(1 - score), 0) / scores.length;
}

function entropy(probability: number): number {
  return probability <= 0 ? 0 : -probability * Math.log2(probability);
}
