import type { Comparison } from "../learn/compare.ts";
import type { CurvePoint } from "../learn/learning-curve.ts";
import type { Model, Part } from "../learn/model.ts";

/** What suggestions do to the order of the queue: where most is to be confirmed, or where most is to be learned. */
export const queueOrders = ["yield", "uncertainty"] as const;
export type QueueOrder = (typeof queueOrders)[number];

export const queueOrderLabels: Record<QueueOrder, string> = {
  yield: "Expected yield: most to confirm first",
  uncertainty: "Uncertainty: most to learn first",
};

/** A model as it is stored: its weights, and the figures that say whether it may be used. */
export interface ModelBody {
  model: Model;
  comparison: Comparison;
  curve: CurvePoint[];
  order: QueueOrder;
}

/** How many of a score's parts are shown. */
export const partsShown = 6;

export type { Part };
