/** Pairs of steps that are remembered, and steps taken at most. */
const memory = 8;
const most = 200;
/** Done when no slope is steeper than this part of the steepest at the start, or than this where that is below 1. */
const flat = 1e-6;

/** Writes the slope at `point` into `gradient` and returns the value there. */
export type Slope = (point: Float64Array, gradient: Float64Array) => number;

interface Step {
  moved: Float64Array;
  turned: Float64Array;
  /** One over their inner product. */
  scale: number;
}

/**
 * The lowest point of a smooth convex function, walking down from `start`: L-BFGS with the two-loop recursion and a
 * backtracking line search (J. Nocedal and S. Wright, "Numerical Optimization", 2nd ed. 2006, algorithms 7.4, 7.5 and
 * 3.1). Nothing is drawn by lot, so the same function gives the same point.
 */
export function minimise(slope: Slope, start: Float64Array): Float64Array {
  let point: Float64Array = start.slice();
  let gradient: Float64Array = new Float64Array(point.length);
  let value = slope(point, gradient);
  let nextGradient: Float64Array = new Float64Array(point.length);
  const enough = flat * Math.max(1, steepest(gradient));
  const steps: Step[] = [];
  for (let round = 0; round < most && steepest(gradient) > enough; round += 1) {
    const direction = downhill(gradient, steps);
    const descent = dot(direction, gradient);
    let length = steps.length === 0 ? Math.min(1, 1 / steepest(gradient)) : 1;
    let next = along(point, { direction, length });
    let nextValue = slope(next, nextGradient);
    while (nextValue > value + 1e-4 * length * descent && length > 1e-10) {
      length /= 2;
      next = along(point, { direction, length });
      nextValue = slope(next, nextGradient);
    }
    if (!(nextValue < value)) break;
    remember(steps, { moved: minus(next, point), turned: minus(nextGradient, gradient) });
    [point, value] = [next, nextValue];
    [gradient, nextGradient] = [nextGradient, gradient];
  }
  return point;
}

/** The direction of Newton's step as far as the remembered steps tell the curvature. */
function downhill(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const direction = gradient.slice();
  const shares = steps.map(() => 0);
  for (let i = steps.length - 1; i >= 0; i -= 1) {
    const { moved, turned, scale } = steps[i]!;
    shares[i] = scale * dot(moved, direction);
    add(direction, { of: turned, times: -shares[i]! });
  }
  const last = steps.at(-1);
  const curvature = last ? 1 / (last.scale * dot(last.turned, last.turned)) : 1;
  for (let i = 0; i < direction.length; i += 1) direction[i]! *= -curvature;
  for (const [i, { moved, turned, scale }] of steps.entries()) {
    add(direction, { of: moved, times: -shares[i]! - scale * dot(turned, direction) });
  }
  return direction;
}

function remember(steps: Step[], { moved, turned }: Omit<Step, "scale">): void {
  const product = dot(moved, turned);
  if (product <= 1e-12) return;
  steps.push({ moved, turned, scale: 1 / product });
  if (steps.length > memory) steps.shift();
}

function steepest(gradient: Float64Array): number {
  let top = 0;
  for (const one of gradient) top = Math.max(top, Math.abs(one));
  return top;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[i]!;
  return sum;
}

function add(target: Float64Array, { of, times }: { of: Float64Array; times: number }): void {
  for (let i = 0; i < target.length; i += 1) target[i]! += times * of[i]!;
}

function minus(a: Float64Array, b: Float64Array): Float64Array {
  const result = new Float64Array(a.length);
  for (let i = 0; i < a.length; i += 1) result[i] = a[i]! - b[i]!;
  return result;
}

function along(
  point: Float64Array,
  { direction, length }: { direction: Float64Array; length: number },
): Float64Array {
  const result = new Float64Array(point.length);
  for (let i = 0; i < point.length; i += 1) result[i] = point[i]! + length * direction[i]!;
  return result;
}
