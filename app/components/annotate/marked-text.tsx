import { memo } from "react";
import type { ClaimKey } from "#app/domain/review/work.ts";
import { signClasses } from "../ui/claim-tag.tsx";
import { readingWords } from "./reading.tsx";
import type { Piece, PieceMark } from "./text-layout.ts";

/**
 * The pieces of a paragraph: text nodes that are the text and nothing else, inside one mark for each span over them.
 * Where a span opens, a button without words lies over its tag and takes the claim in hand.
 */
export const MarkedText = memo(function MarkedText(props: {
  pieces: readonly Piece[];
  inHand: ClaimKey | null;
  /** Tags are links nobody can press where a text is only shown. */
  quiet?: boolean;
}) {
  return props.pieces.map((piece) => (
    <Marks key={piece.start} piece={piece} at={0} inHand={props.inHand} quiet={props.quiet === true} />
  ));
});

function Marks(props: { piece: Piece; at: number; inHand: ClaimKey | null; quiet: boolean }) {
  const { piece, at, inHand, quiet } = props;
  const mark = piece.marks[at];
  if (!mark) return piece.text;
  return (
    <mark
      className={classesOf(mark, inHand)}
      data-claim={mark.claim.key}
      data-tag={mark.opens ? mark.claim.tag : undefined}
    >
      {mark.opens && !quiet && (
        <button
          type="button"
          className="span-handle"
          data-take={mark.claim.key}
          aria-pressed={mark.claim.key === inHand}
          aria-label={`${mark.claim.tag}, ${mark.claim.label}: ${readingWords(mark.claim.reading)}`}
        />
      )}
      <Marks piece={piece} at={at + 1} inHand={inHand} quiet={quiet} />
    </mark>
  );
}

function classesOf({ claim, level, opens, closes }: PieceMark, inHand: ClaimKey | null): string {
  const classes = ["span", signClasses(claim.signs), `level-${level}`];
  if (claim.suggested) classes.push("suggested");
  if (opens && claim.tag.length > 2) classes.push("long-tag");
  if (claim.key === inHand) classes.push("in-hand");
  if (claim.key === inHand && closes) classes.push("closes");
  return classes.join(" ");
}
