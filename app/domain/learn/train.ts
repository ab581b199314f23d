import type { Case, Example } from "./example.ts";
import { featuresOf, featuresVersion } from "./features.ts";
import { type Place, placeOf } from "./hashing.ts";
import { fitLogistic, logit, type SparseRows } from "./logistic.ts";
import { type Model, modelVersion } from "./model.ts";

export interface TrainOptions {
  /** The time that goes into the model, in milliseconds. */
  readonly at: number;
  /** How strongly weights are held near their start; 1 by default. */
  readonly l2?: number;
  /** Weights stand in 2^bits buckets; 14 by default. */
  readonly bits?: number;
  /** A feature is learned only when this many documents have it; 2 by default, so that none is learned by heart. */
  readonly minDocuments?: number;
}

/** An example with its features hashed, so that many models can be trained on parts of the same examples. */
export interface Prepared {
  readonly documentId: string;
  readonly outcome: 0 | 1;
  readonly score: number;
  readonly places: readonly Place[];
}

const defaultBits = 14;

/** Hashes the features of each example. */
export function prepare(examples: readonly Example[], bits = defaultBits): Prepared[] {
  return examples.map((one) => ({
    documentId: one.documentId,
    outcome: one.outcome,
    score: one.score,
    places: placesOf(one, bits),
  }));
}

function placesOf(one: Case, bits: number): Place[] {
  return featuresOf(one).map(({ name }) => placeOf(name, bits));
}

/**
 * Learns from decided suggestions. The model starts at the rules' own scores and moves away from them only as far as
 * the examples ask: with none it says what the rules say. No lots are drawn: the same examples give the same model.
 */
export function train(examples: readonly Example[], options: TrainOptions): Model {
  return trainPrepared(prepare(examples, options.bits), options);
}

/** As `train`, for examples prepared with the same `bits`. */
export function trainPrepared(
  examples: readonly Prepared[],
  { at, l2 = 1, bits = defaultBits, minDocuments = 2 }: TrainOptions,
): Model {
  const learned = learnedBuckets(examples, minDocuments);
  const labels = examples.map(({ outcome }) => outcome);
  const centre = new Float64Array(learned.length + 2);
  centre[rulesColumn] = 1;
  const weights = fitLogistic(rowsOf(examples, learned), labels, { l2, centre });
  const accepted = labels.filter((label) => label === 1).length;
  return {
    version: modelVersion,
    features: featuresVersion,
    bits,
    l2,
    bias: rounded(weights[biasColumn]!),
    rules: rounded(weights[rulesColumn]!),
    weights: learned
      .map((bucket, index) => [bucket, rounded(weights[index + 2]!)] as const)
      .filter(([, weight]) => weight !== 0),
    examples: examples.length,
    accepted,
    rejected: examples.length - accepted,
    documents: new Set(examples.map(({ documentId }) => documentId)).size,
    at,
  };
}

/** The log odds a model gives to prepared examples, without rebuilding their features. */
export function logOddsScorer(model: Model): (one: Prepared) => number {
  const weights = new Map(model.weights);
  return ({ score, places }) =>
    places.reduce(
      (sum, { bucket, sign }) => sum + sign * (weights.get(bucket) ?? 0),
      model.bias + model.rules * logit(score),
    );
}

/** Columns before those of the learned buckets: what holds for all suggestions, and the logit of the rules' score. */
const biasColumn = 0;
const rulesColumn = 1;

/** Buckets that enough documents have something in, ascending. */
function learnedBuckets(examples: readonly Prepared[], minDocuments: number): number[] {
  const documents = new Map<number, Set<string>>();
  for (const { documentId, places } of examples) {
    for (const { bucket } of places) {
      const seen = documents.get(bucket);
      if (!seen) documents.set(bucket, new Set([documentId]));
      else if (seen.size < minDocuments) seen.add(documentId);
    }
  }
  const buckets = [...documents].filter(([, seen]) => seen.size >= minDocuments).map(([bucket]) => bucket);
  return buckets.sort((a, b) => a - b);
}

function rowsOf(examples: readonly Prepared[], learned: readonly number[]): SparseRows {
  const columnOf = new Map(learned.map((bucket, index) => [bucket, index + 2] as const));
  const columns: number[] = [];
  const values: number[] = [];
  const starts = new Int32Array(examples.length + 1);
  for (const [row, { score, places }] of examples.entries()) {
    columns.push(biasColumn, rulesColumn);
    values.push(1, logit(score));
    for (const { bucket, sign } of places) {
      const column = columnOf.get(bucket);
      if (column === undefined) continue;
      columns.push(column);
      values.push(sign);
    }
    starts[row + 1] = columns.length;
  }
  return { starts, columns: Int32Array.from(columns), values: Float64Array.from(values) };
}

/** Four places are enough for a weight, and keep the stored model small. */
function rounded(weight: number): number {
  return Math.round(weight * 10_000) / 10_000 || 0;
}
