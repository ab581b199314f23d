import { memo } from "react";
import { signClasses } from "../ui/claim-tag.tsx";
import { readingWords } from "./reading.tsx";
import type { DrawnClaim, DrawnKey, Piece, PieceMark } from "./text-layout.ts";

/**
 * The pieces of a paragraph: text nodes that are the text and nothing else, inside one mark for each span over them.
 * Where a span opens, a button without words lies over its tag and takes the claim in hand.
 */
export const MarkedText = memo(function MarkedText(props: {
  pieces: readonly Piece[];
  inHand: DrawnKey | null;
  /** Tags are links nobody can press where a text is only shown. */
  quiet?: boolean;
}) {
  return props.pieces.map((piece) => (
    <Marks key={piece.start} piece={piece} at={0} inHand={props.inHand} quiet={props.quiet === true} />
  ));
});

function Marks(props: { piece: Piece; at: number; inHand: DrawnKey | null; quiet: boolean }) {
  const { piece, at, inHand, quiet } = props;
  const mark = piece.marks[at];
  if (!mark) return piece.text;
  return (
    <mark
      className={classesOf(mark, inHand)}
      data-claim={mark.claim.key}
      data-tag={mark.opens ? mark.claim.tag : undefined}
      title={mark.claim.gone ? undefined : mark.claim.origin}
    >
      {!quiet && hasHandle(piece, at) && (
        <button
          type="button"
          className="span-handle"
          data-take={mark.claim.key}
          aria-pressed={mark.claim.key === inHand}
          aria-label={labelOf(mark.claim)}
        />
      )}
      <Marks piece={piece} at={at + 1} inHand={inHand} quiet={quiet} />
    </mark>
  );
}

/**
 * Every claim has a handle where it opens. A suggestion has one where nothing else opens: two side by side would be too
 * small to press, and a click on the words goes through all of them.
 */
function hasHandle({ marks }: Piece, at: number): boolean {
  const mark = marks[at];
  if (!mark?.opens || mark.claim.gone) return false;
  return (
    !mark.claim.suggested ||
    !marks.some(({ opens, claim }, i) => i !== at && opens && !claim.gone && (!claim.suggested || i < at))
  );
}

function labelOf({ tag, label, suggested, reading, origin }: DrawnClaim): string {
  const said = `${tag}, ${label}: ${suggested ? "suggested: " : ""}${readingWords(reading)}`;
  return origin === undefined ? said : `${said}; ${origin}`;
}

function classesOf({ claim, level, opens, closes }: PieceMark, inHand: DrawnKey | null): string {
  const classes = ["span", signClasses(claim.signs), `level-${level}`];
  if (claim.gone) classes.push("gone");
  if (claim.suggested) classes.push("suggested");
  if (opens && claim.tag.length > 2) classes.push("long-tag");
  if (claim.key === inHand) classes.push("in-hand");
  if (claim.key === inHand && closes) classes.push("closes");
  return classes.join(" ");
}
