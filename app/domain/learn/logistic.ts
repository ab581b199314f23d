import { minimise } from "./minimise.ts";

/** Rows of a sparse table: row r has the columns `columns[starts[r] .. starts[r + 1]]` and the values beside them. */
export interface SparseRows {
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

/** One over one plus e to the minus `z`, without overflow. */
export function sigmoid(z: number): number {
  return z >= 0 ? 1 / (1 + Math.exp(-z)) : Math.exp(z) / (1 + Math.exp(z));
}

/** The logit of a probability; 0 and 1 are taken as 0.01 and 0.99, since no score is that sure. */
export function logit(probability: number): number {
  const kept = Math.min(0.99, Math.max(0.01, probability));
  return Math.log(kept / (1 - kept));
}

/**
 * Weights of the logistic regression with the smallest sum of log losses plus `l2` / 2 times the squared distance of
 * the weights from `centre`. Strictly convex for `l2` above 0, so there is one answer whatever the order of the rows
 * (to the precision of the sums), also when all labels are the same. Without rows the answer is `centre`.
 * @param labels 1 or 0 for each row.
 */
export function fitLogistic(
  rows: SparseRows,
  labels: ArrayLike<number>,
  { l2, centre }: { l2: number; centre: Float64Array },
): Float64Array {
  const { starts, columns, values } = rows;
  const count = starts.length - 1;
  const value = (weights: Float64Array, gradient: Float64Array): number => {
    let total = 0;
    for (let i = 0; i < weights.length; i += 1) {
      const away = weights[i]! - centre[i]!;
      total += (l2 / 2) * away * away;
      gradient[i] = l2 * away;
    }
    for (let row = 0; row < count; row += 1) {
      const from = starts[row]!;
      const to = starts[row + 1]!;
      let z = 0;
      for (let k = from; k < to; k += 1) z += weights[columns[k]!]! * values[k]!;
      // log(1 + e^-z) for a 1, log(1 + e^z) for a 0.
      const wrong = labels[row] === 1 ? -z : z;
      total += wrong > 0 ? wrong + Math.log1p(Math.exp(-wrong)) : Math.log1p(Math.exp(wrong));
      const miss = sigmoid(z) - labels[row]!;
      for (let k = from; k < to; k += 1) gradient[columns[k]!]! += miss * values[k]!;
    }
    return total;
  };
  return minimise(value, centre);
}
