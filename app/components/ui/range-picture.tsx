import type { CountRange } from "#app/domain/codebook/field-types.ts";
import { axisFor } from "./range-axis.ts";

/** Share of the width that the axis leaves free at either side, in percent. */
const margin = 3;
const lineY = 6;
const axisY = 13;

/**
 * A figure over a scale of numbers: a dot for an end that counts, a ring for a number that is left out, an arrow for an
 * open end, a thick line between. Positions across are in percent, so the words never scale. Words beside it say the
 * same for screen readers.
 */
export function RangePicture({ range }: { range: CountRange }) {
  const { min, max } = range;
  if (min === null && max === null) return null;
  const { top, ticks } = axisFor(Math.max(min ?? 0, max ?? 0));
  const across = (value: number) => margin + (value / top) * (100 - 2 * margin);
  const from = min === null ? margin : across(min);
  const to = max === null ? 100 - margin : across(max);
  const everyOther = ticks.length > 3 ? 2 : 1;
  return (
    <svg className="glyph range-picture" width="100%" height="28" aria-hidden="true">
      <line className="axis" x1={`${margin}%`} x2={`${100 - margin}%`} y1={axisY} y2={axisY} />
      {ticks.map((tick, index) => (
        <g key={tick}>
          <line
            className="axis"
            x1={`${across(tick)}%`}
            x2={`${across(tick)}%`}
            y1={axisY - 2}
            y2={axisY + 2}
          />
          {index % everyOther === 0 && (
            <text x={`${across(tick)}%`} y={axisY + 12}>
              {tick}
            </text>
          )}
        </g>
      ))}
      {from !== to && <line className="stem thick" x1={`${from}%`} x2={`${to}%`} y1={lineY} y2={lineY} />}
      {min === null ? <Arrow at={from} towards={-1} /> : <End at={from} inside={range.min_inclusive} />}
      {max === null ? <Arrow at={to} towards={1} /> : <End at={to} inside={range.max_inclusive} />}
    </svg>
  );
}

function End({ at, inside }: { at: number; inside: boolean }) {
  return <circle className={inside ? "end-in" : "end-out"} cx={`${at}%`} cy={lineY} r="3.5" />;
}

/** Drawn in a nested picture, since a path cannot stand at a percentage. */
function Arrow({ at, towards }: { at: number; towards: -1 | 1 }) {
  return (
    <svg x={`${at}%`} y={lineY} overflow="visible" aria-hidden="true">
      <path className="stem" d={towards === 1 ? "M-5 -4L1 0L-5 4" : "M5 -4L-1 0L5 4"} />
    </svg>
  );
}
