import type { Case } from "./example.ts";
import { featuresOf, featuresVersion } from "./features.ts";
import { placeOf } from "./hashing.ts";
import { logit, sigmoid } from "./logistic.ts";

/** Raised whenever a stored model would be read otherwise than it was written. */
export const modelVersion = 1;

/** What was learned, as plain JSON that an event can keep. It holds no words of any text. */
export interface Model {
  readonly version: number;
  /** The version of `featuresOf` it was trained with. */
  readonly features: number;
  /** Weights stand in 2^bits buckets. */
  readonly bits: number;
  readonly l2: number;
  readonly bias: number;
  /** How much the rules' own score counts, as a factor of its logit; 1 is "as the rules say". */
  readonly rules: number;
  /** Buckets with a weight, ascending. */
  readonly weights: readonly (readonly [bucket: number, weight: number])[];
  /** What it was trained on. */
  readonly examples: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly documents: number;
  /** When, in milliseconds. */
  readonly at: number;
}

/** What one thing about a case adds to the log odds that the suggestion is right. */
export interface Part {
  readonly feature: string;
  readonly weight: number;
}

/** Name under which the rules' own score stands in an explanation; the score itself follows it. */
const rulesPart = "rules’ score";
const biasPart = "suggestions in general";

/** A model made ready for many scores. */
export interface Scorer {
  /** How likely the suggestion is to be accepted, 0 to 1. */
  score(one: Case): number;
  /** All parts of the log odds, the heaviest first; their sum is the logit of the score. */
  parts(one: Case): Part[];
}

/** Throws when the model was trained on other features than this program reads. */
export function scorerOf(model: Model): Scorer {
  if (!isCurrent(model))
    throw new Error(`model of version ${model.version}.${model.features} cannot be read`);
  const weights = new Map(model.weights);
  const unsorted = (one: Case): Part[] => {
    const all = [
      { feature: `${rulesPart} ${one.score.toFixed(2)}`, weight: model.rules * logit(one.score) },
      { feature: biasPart, weight: model.bias },
    ];
    for (const { name, value } of featuresOf(one)) {
      const { bucket, sign } = placeOf(name, model.bits);
      const weight = weights.get(bucket);
      if (weight !== undefined) all.push({ feature: name, weight: weight * sign * value });
    }
    return all;
  };
  const score = (one: Case) => sigmoid(unsorted(one).reduce((sum, { weight }) => sum + weight, 0));
  const parts = (one: Case) =>
    unsorted(one).sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.feature < b.feature ? -1 : 1));
  return { score, parts };
}

/** The model can be used by this program; one that cannot has to be trained anew. */
export function isCurrent({ version, features }: Pick<Model, "version" | "features">): boolean {
  return version === modelVersion && features === featuresVersion;
}

/** How likely a suggestion is to be accepted, 0 to 1. For many at once, `scorerOf` reads the model only once. */
export function score(model: Model, one: Case): number {
  return scorerOf(model).score(one);
}

/** What weighs most in a case's score, heaviest first: above 0 speaks for accepting, below for rejecting. */
export function explain(model: Model, one: Case, top: number): Part[] {
  return scorerOf(model).parts(one).slice(0, top);
}
