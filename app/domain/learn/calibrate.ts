import { logit, sigmoid } from "./logistic.ts";

/** Turns a score into a probability that fits the outcomes. */
export type Calibration = (score: number) => number;

const rounds = 50;

/**
 * The rules' scores brought to the level of what is really accepted, order kept: a logistic curve over the logit of
 * the score, with the smoothed targets of J. Platt, "Probabilistic outputs for support vector machines" (1999), found
 * by Newton's method. A model that only learned how often suggestions are accepted gains nothing over this.
 * The slope is never below 0: turned round, the scores would not be the rules' any more.
 */
export function calibrationOf(scores: readonly number[], labels: readonly number[]): Calibration {
  const right = labels.filter((label) => label === 1).length;
  const high = (right + 1) / (right + 2);
  const low = 1 / (labels.length - right + 2);
  const points = scores.map((score, i) => ({ x: logit(score), target: labels[i] === 1 ? high : low }));
  const level = points.reduce((sum, { target }) => sum + target, 0) / points.length;
  if (points.length === 0) return (score) => score;
  const { slope, shift } = newton(points);
  if (slope < 0) return () => level;
  return (score) => sigmoid(slope * logit(score) + shift);
}

function newton(points: readonly { x: number; target: number }[]): { slope: number; shift: number } {
  let [slope, shift] = [1, 0];
  let loss = lossOf(points, { slope, shift });
  for (let round = 0; round < rounds; round += 1) {
    // A trace of weight on the diagonal keeps the step finite where all scores are the same.
    let [g1, g0, h11, h10, h00] = [0, 0, 1e-9, 0, 1e-9];
    for (const { x, target } of points) {
      const p = sigmoid(slope * x + shift);
      const w = p * (1 - p);
      g1 += (p - target) * x;
      g0 += p - target;
      h11 += w * x * x;
      h10 += w * x;
      h00 += w;
    }
    const det = h11 * h00 - h10 * h10 + 1e-12;
    const step = { slope: (h00 * g1 - h10 * g0) / det, shift: (h11 * g0 - h10 * g1) / det };
    let part = 1;
    let next = loss;
    let moved = { slope, shift };
    do {
      moved = { slope: slope - part * step.slope, shift: shift - part * step.shift };
      next = lossOf(points, moved);
      part /= 2;
    } while (!(next <= loss) && part > 1e-6);
    if (!(next < loss - 1e-12)) break;
    ({ slope, shift } = moved);
    loss = next;
  }
  return { slope, shift };
}

function lossOf(
  points: readonly { x: number; target: number }[],
  { slope, shift }: { slope: number; shift: number },
): number {
  let total = 0;
  for (const { x, target } of points) {
    const z = slope * x + shift;
    total += Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))) - target * z;
  }
  return total;
}
