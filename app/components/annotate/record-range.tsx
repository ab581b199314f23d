import type { CountRange } from "#app/domain/codebook/field-types.ts";
import { RangePicture } from "../ui/range-picture.tsx";

/** The picture of one record's range; keeps its place while there is none, so that nothing moves. */
export function RecordRange({ range }: { range: CountRange | null }) {
  return <span className="record-range">{range && <RangePicture range={withEnds(range)} />}</span>;
}

/** A bare figure is drawn as both ends at once. */
function withEnds(range: CountRange): CountRange {
  const { min, max, point } = range;
  return min === null && max === null ? { ...range, min: point, max: point } : range;
}
