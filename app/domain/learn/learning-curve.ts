import type { Example } from "./example.ts";
import { type Figures, figuresOf } from "./figures.ts";
import { hashText } from "./hashing.ts";
import { type HoldOutOptions, scoreHeldOut } from "./held-out.ts";
import { type Prepared, prepare } from "./train.ts";

/** How good rules and model are when the model has seen `n` outcomes, on documents it has not seen. */
export interface CurvePoint {
  readonly n: number;
  readonly rules: Figures;
  /** The rules after calibration on the same `n` outcomes. */
  readonly calibrated: Figures;
  readonly model: Figures;
}

/**
 * Figures on the same held-out examples for models trained on more and more outcomes. Examples are added document by
 * document, in an order that `seed` settles, so a point has seen at least all that the one before it has. Sizes beyond
 * what the training parts hold are replaced by one point for all that is there.
 */
export function learningCurve(
  examples: readonly Example[],
  sizes: readonly number[],
  options: HoldOutOptions,
): CurvePoint[] {
  const { folds = 5, seed } = options;
  const prepared = inSeededOrder(prepare(examples, options.bits), seed);
  const there = Math.floor((prepared.length * (folds - 1)) / folds);
  const ascending = [...new Set(sizes)].sort((a, b) => a - b);
  const beyond = ascending.findIndex((size) => size > there);
  const kept = beyond < 0 ? ascending : [...ascending.slice(0, beyond), there];
  return [...new Set(kept)].map((n) => {
    const held = scoreHeldOut(prepared, options, (others) => others.slice(0, n));
    return {
      n,
      rules: figuresOf(held.rules, held.labels),
      calibrated: figuresOf(held.calibrated, held.labels),
      model: figuresOf(held.model, held.labels),
    };
  });
}

/** Examples document by document, the documents dealt by hash. */
function inSeededOrder(examples: readonly Prepared[], seed: number): Prepared[] {
  const order = new Map(
    examples.map(({ documentId }) => [documentId, hashText(documentId, Math.imul(seed + 7, 0x85ebca6b))]),
  );
  return [...examples].sort((a, b) => {
    const before = order.get(a.documentId)! - order.get(b.documentId)!;
    return before || (a.documentId < b.documentId ? -1 : a.documentId > b.documentId ? 1 : 0);
  });
}
