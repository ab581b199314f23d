import { Fragment, type MouseEvent, type ReactNode, type RefObject, useCallback, useId } from "react";
import type { ClaimKey } from "#app/domain/review/work.ts";
import type { PlaceWord } from "#app/domain/suggestions/place.ts";
import { ParagraphBlock } from "./paragraph-block.tsx";
import type { SelectionStore } from "./selection-store.ts";
import type { DrawnKey, ParagraphLayout, TextFrame } from "./text-layout.ts";
import { useCaretKeys } from "./use-caret-keys.ts";
import { useTextSelection } from "./use-text-selection.ts";

/**
 * A text whose words can be selected and whose marks can be taken in hand, by mouse and by keyboard. A click on a mark
 * takes its claim; clicking again at the same place goes through all claims that cover it.
 */
export function MarkableText(props: {
  frame: TextFrame;
  layouts: readonly ParagraphLayout[];
  inHand: DrawnKey | null;
  language: string | null;
  /** What the text is, for people who do not see it: "Text of the comment". */
  label: string;
  idPrefix: string;
  /** Says beside each paragraph what its spans were coded as. */
  notes: boolean;
  /** False shows the text and its marks; nothing new can be marked. */
  canMark: boolean;
  root: RefObject<HTMLElement>;
  store: SelectionStore;
  /** What stands between the title and the text. */
  underTitle?: ReactNode;
  onTake: (key: DrawnKey) => void;
  onLeave: () => void;
  children?: ReactNode;
}) {
  const { frame, layouts, inHand, language, label, idPrefix, notes, canMark, root, store, onTake } = props;
  const hint = useId();
  const underThis = layouts.findLast((layout) => layout.paragraph.mark === "title");
  useTextSelection({ root, index: frame.index, store, enabled: canMark });
  const onKeyDown = useCaretKeys({ root, frame, store, onLeave: props.onLeave });
  const onClick = useCallback(
    (event: MouseEvent) => {
      const taken = claimAt(event, inHand);
      if (taken !== null) onTake(taken);
    },
    [inHand, onTake],
  );
  return (
    <>
      <section
        ref={root}
        className={notes ? "markable with-notes" : "markable"}
        aria-label={label}
        aria-describedby={canMark ? hint : undefined}
        tabIndex={canMark ? 0 : undefined}
        onKeyDown={canMark ? onKeyDown : undefined}
        onClick={onClick}
      >
        {layouts.map((layout) => (
          <Fragment key={layout.paragraph.start}>
            <ParagraphBlock
              layout={layout}
              inHand={inHand !== null && layout.claims.has(inHand) ? inHand : null}
              language={language}
              idPrefix={idPrefix}
              notes={notes}
            />
            {layout === underThis && props.underTitle}
          </Fragment>
        ))}
      </section>
      {canMark && (
        <p className="unseen" id={hint}>
          Arrow keys choose a word, with Shift more words. Up and down choose sentences, Page Up and Page Down
          paragraphs, Alt with arrows single characters. Then press the key of a claim type.
        </p>
      )}
      {props.children}
    </>
  );
}

/** The claim that a click asks for: a tag's own, or the next of those that cover the place. */
function claimAt(event: MouseEvent, inHand: DrawnKey | null): DrawnKey | null {
  const target = event.target instanceof Element ? event.target : null;
  const handle = target?.closest("[data-take]");
  if (handle) return keyFrom(handle.getAttribute("data-take"));
  if (getSelection()?.isCollapsed === false) return null;
  const covering: DrawnKey[] = [];
  for (let mark = target?.closest("mark"); mark; mark = mark.parentElement?.closest("mark")) {
    if (mark.classList.contains("gone")) continue;
    const key = keyFrom(mark.getAttribute("data-claim"));
    if (key !== null) covering.push(key);
  }
  return covering[(covering.indexOf(inHand ?? -1) + 1) % covering.length] ?? null;
}

function keyFrom(attribute: string | null): DrawnKey | null {
  if (attribute === null) return null;
  return /^\d+$/.test(attribute) ? Number(attribute) : (attribute as ClaimKey | PlaceWord);
}
