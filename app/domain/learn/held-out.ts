import { calibrationOf } from "./calibrate.ts";
import { type Comparison, compare, type HeldOut } from "./compare.ts";
import type { Example } from "./example.ts";
import { foldOf } from "./hashing.ts";
import { sigmoid } from "./logistic.ts";
import { logOddsScorer, type Prepared, prepare, type TrainOptions, trainPrepared } from "./train.ts";

export interface HoldOutOptions extends TrainOptions {
  /** Parts the documents are split into; 5 by default. */
  readonly folds?: number;
  /** Another seed, another split. */
  readonly seed: number;
}

/**
 * Compares model and rules on every example, each scored by a model that saw no suggestion of its document:
 * cross-validation with the documents dealt out by the hash of their id.
 */
export function compareHeldOut(examples: readonly Example[], options: HoldOutOptions): Comparison {
  return compare(scoreHeldOut(prepare(examples, options.bits), options));
}

/**
 * The scores behind `compareHeldOut`. `trainedOn` chooses what of the other documents' examples a model is trained on
 * (all of them by default), which is how a learning curve is drawn.
 */
export function scoreHeldOut(
  examples: readonly Prepared[],
  options: HoldOutOptions,
  trainedOn: (others: readonly Prepared[]) => readonly Prepared[] = (others) => others,
): Required<HeldOut> {
  const { folds = 5, seed } = options;
  const parts = examples.map(({ documentId }) => foldOf(documentId, { folds, seed }));
  const calibrated = new Array<number>(examples.length);
  const model = new Array<number>(examples.length);
  for (let fold = 0; fold < folds; fold += 1) {
    const known = trainedOn(examples.filter((_, i) => parts[i] !== fold));
    const calibrate = calibrationOf(
      known.map(({ score }) => score),
      known.map(({ outcome }) => outcome),
    );
    const logOdds = logOddsScorer(trainPrepared(known, options));
    for (const [i, one] of examples.entries()) {
      if (parts[i] !== fold) continue;
      calibrated[i] = calibrate(one.score);
      model[i] = sigmoid(logOdds(one));
    }
  }
  return {
    rules: examples.map(({ score }) => score),
    calibrated,
    model,
    labels: examples.map(({ outcome }) => outcome),
    documents: examples.map(({ documentId }) => documentId),
  };
}
