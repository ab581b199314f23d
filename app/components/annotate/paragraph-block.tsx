import { memo } from "react";
import { ClaimTag } from "../ui/claim-tag.tsx";
import { MarkedText } from "./marked-text.tsx";
import { Reading } from "./reading.tsx";
import type { DrawnClaim, DrawnKey, ParagraphLayout } from "./text-layout.ts";

interface ParagraphProps {
  layout: ParagraphLayout;
  /** The claim in hand, where it covers some of this paragraph. */
  inHand: DrawnKey | null;
  language: string | null;
  /** Part of the ids that the outline points to. */
  idPrefix: string;
  notes: boolean;
  quiet?: boolean;
}

/** One paragraph: its number, its words with their marks, and beside them what each span was coded as. */
export const ParagraphBlock = memo(function ParagraphBlock(props: ParagraphProps) {
  const { layout, inHand, language, idPrefix, notes, quiet } = props;
  const { paragraph } = layout;
  const words = <MarkedText pieces={layout.pieces} inHand={inHand} quiet={quiet === true} />;
  const shared = {
    "data-start": paragraph.start,
    dir: "auto",
    lang: language ?? undefined,
  } as const;
  const name = paragraph.number === null ? undefined : `${idPrefix}${paragraph.number}`;
  return (
    <div className={`para${inHand === null ? "" : " has-in-hand"}`} id={name}>
      <span className="para-number" data-aside aria-hidden="true">
        {paragraph.number}
      </span>
      {paragraph.mark === "title" ? (
        <h2 {...shared} className="text-title">
          {words}
        </h2>
      ) : (
        <p {...shared} className={wordsClass(paragraph.mark)}>
          {words}
        </p>
      )}
      {notes && layout.opened.length > 0 && (
        <ul
          className="para-notes"
          data-aside
          aria-label={`Marked in paragraph ${paragraph.number ?? "title"}`}
        >
          {layout.opened.map((claim) => (
            <li key={claim.key} className={claim.key === inHand ? "now" : undefined}>
              {quiet || claim.gone ? (
                <span className={claim.gone ? "para-note gone" : "para-note"}>
                  <Note claim={claim} />
                </span>
              ) : (
                <button
                  type="button"
                  className="para-note"
                  data-take={claim.key}
                  aria-pressed={claim.key === inHand}
                  title={claim.origin}
                >
                  <Note claim={claim} />
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}, sameParagraph);

function Note({ claim }: { claim: DrawnClaim }) {
  return (
    <>
      <ClaimTag signs={claim.signs} tag={claim.tag} suggested={claim.suggested} />{" "}
      <span>
        {claim.suggested && <span className="unseen">{claim.gone ? "rejected: " : "suggested: "}</span>}
        <Reading parts={claim.reading} />
      </span>
    </>
  );
}

function wordsClass(mark: ParagraphLayout["paragraph"]["mark"]): string | undefined {
  if (mark === "warning") return "warning-words";
  if (mark === "boilerplate") return "furniture-words";
  return mark === "dateline" ? "dateline-words" : undefined;
}

function sameParagraph(a: ParagraphProps, b: ParagraphProps): boolean {
  return a.layout === b.layout && a.inHand === b.inHand && a.quiet === b.quiet && a.notes === b.notes;
}
