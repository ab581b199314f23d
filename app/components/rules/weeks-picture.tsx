import type { WeekShare } from "#app/domain/suggestions/shares.ts";
import { shareWords } from "./share-words.ts";

const width = 96;
const height = 24;
/** Newest weeks that are drawn. */
const most = 20;

/** A share week by week as a line from 0 to 100 %; a single week is a dot. The words say the same. */
export function WeeksPicture({ weeks }: { weeks: readonly WeekShare[] }) {
  const shown = weeks.slice(-most);
  const last = shown.at(-1);
  if (last === undefined) return null;
  const step = shown.length > 1 ? (width - 8) / (shown.length - 1) : 0;
  const points = shown.map(({ share }, index) => ({
    x: 4 + index * step,
    y: 4 + (1 - share) * (height - 8),
  }));
  const words = shown.map(({ share, count }) => `${shareWords(share)} of ${count}`).join(", ");
  return (
    <svg width={width} height={height} role="img" aria-label={`By week, oldest first: ${words}`}>
      <line x1="0" x2={width} y1={height - 4} y2={height - 4} stroke="var(--line-2)" />
      <polyline
        points={points.map(({ x, y }) => `${x},${y}`).join(" ")}
        fill="none"
        stroke="var(--accent)"
        strokeWidth="1.5"
      />
      {points.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r="2" fill="var(--accent)" />
      ))}
    </svg>
  );
}
