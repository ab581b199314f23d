/** A scale for drawing a figure: round ticks from 0 to somewhat past the largest number. */
export interface Axis {
  /** The number at the end of the axis. */
  top: number;
  ticks: number[];
}

/** Steps that people count in. */
const steps = [1, 2, 5];

/**
 * The axis for a largest number, with four to five ticks and room beyond the number for an arrow.
 * @param largest 0 or more
 */
export function axisFor(largest: number): Axis {
  const wanted = Math.max(largest * 1.35, 4);
  let power = 1;
  for (;;) {
    for (const step of steps) {
      const size = step * power;
      if (wanted / size <= 5) {
        const top = Math.ceil(wanted / size) * size;
        const ticks = Array.from({ length: Math.round(top / size) }, (_, index) => index * size);
        return { top, ticks };
      }
    }
    power *= 10;
  }
}
