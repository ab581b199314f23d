import { memo } from "react";
import type { ParagraphLayout, TextFrame } from "../annotate/text-layout.ts";
import { beginning } from "../annotate/text-layout.ts";
import { ClaimTag } from "../ui/claim-tag.tsx";

/** The paragraphs of an article by their first words, each with the tags of what is marked in it. */
export const OutlinePane = memo(function OutlinePane(props: {
  frame: TextFrame;
  layouts: readonly ParagraphLayout[];
  looked: readonly number[];
  current: number;
  idPrefix: string;
  onGo: (paragraph: number) => void;
}) {
  const { frame, layouts, looked, current, idPrefix, onGo } = props;
  const numbered = layouts.filter((layout) => layout.paragraph.number !== null);
  return (
    <nav className="outline" aria-labelledby="outline-heading">
      <div className="section section-head">
        <h2 id="outline-heading">Outline</h2>
        <span className="small faint push">
          {numbered.length} {numbered.length === 1 ? "paragraph" : "paragraphs"}
        </span>
      </div>
      <ol>
        {numbered.map((layout) => (
          <OutlineLine
            key={layout.paragraph.start}
            layout={layout}
            frame={frame}
            isLooked={looked.includes(layout.paragraph.number!)}
            isCurrent={layout.paragraph.number === current}
            href={`#${idPrefix}${layout.paragraph.number}`}
            onGo={onGo}
          />
        ))}
      </ol>
    </nav>
  );
});

const OutlineLine = memo(function OutlineLine(props: {
  layout: ParagraphLayout;
  frame: TextFrame;
  isLooked: boolean;
  isCurrent: boolean;
  href: string;
  onGo: (paragraph: number) => void;
}) {
  const { layout, frame, isLooked, isCurrent, href, onGo } = props;
  const number = layout.paragraph.number!;
  return (
    <li className={isLooked ? undefined : "unread"}>
      <a href={href} aria-current={isCurrent ? "true" : undefined} onClick={() => onGo(number)}>
        <span className="outline-number">{number}</span>
        <span className="outline-words cut" dir="auto">
          {beginning(frame, layout.paragraph)}
        </span>
        <span className="outline-tags">
          {tagsOf(layout).map((claim) => (
            <ClaimTag
              key={claim.key}
              signs={claim.signs}
              tag={claim.tag[0] ?? ""}
              suggested={claim.suggested}
            />
          ))}
        </span>
      </a>
    </li>
  );
});

/** One letter for each type in the paragraph; the side notes name every claim. */
function tagsOf(layout: ParagraphLayout) {
  const seen = new Set<string>();
  return layout.opened.filter((claim) => {
    const letter = `${claim.tag[0]}${claim.suggested}`;
    return seen.has(letter) ? false : seen.add(letter);
  });
}
