import type { CountRange } from "#app/domain/codebook/field-types.ts";

/**
 * The shape of a figure: a dot is a number that counts, a ring one that is left out or only about right, an arrow an
 * open end, a thick line everything between. Says nothing to screen readers; words stand beside it. Takes its colour
 * from the claim type's sign class on itself or around it.
 */
export function RangeGlyph({ range, approximate }: { range: CountRange; approximate?: boolean }) {
  const { min, max } = range;
  const single = min !== null && min === max;
  if (min === null && max === null) return null;
  return (
    <svg className="glyph" width="30" height="12" viewBox="0 0 30 12" aria-hidden="true">
      {single && <circle className={approximate === true ? "end-out" : "end-in"} cx="15" cy="6" r="3.2" />}
      {!single && min !== null && max !== null && (
        <>
          <path className="stem thick" d="M8 6H22" />
          <End x={7} inside={range.min_inclusive} />
          <End x={23} inside={range.max_inclusive} />
        </>
      )}
      {max === null && (
        <>
          <path className="stem" d="M8 6H26M22 2.5L27 6L22 9.5" />
          <End x={6} inside={range.min_inclusive} />
        </>
      )}
      {min === null && (
        <>
          <path className="stem" d="M22 6H4M8 2.5L3 6L8 9.5" />
          <End x={24} inside={range.max_inclusive} />
        </>
      )}
    </svg>
  );
}

function End({ x, inside }: { x: number; inside: boolean }) {
  return <circle className={inside ? "end-in" : "end-out"} cx={x} cy="6" r="3.2" />;
}
