import { ArticleFoot } from "./article-foot.tsx";
import { ArticleSide } from "./article-side.tsx";
import { ArticleText } from "./article-text.tsx";
import { OutlinePane } from "./outline-pane.tsx";
import type { ReviewParts } from "./review-parts.ts";
import { ThreadPane } from "./thread-pane.tsx";
import type { ItemActsInHand } from "./use-item-acts.ts";
import type { useParagraphs } from "./use-paragraphs.ts";

/** An article's page: its outline and its thread, the whole text, all claims or the one in hand, and the progress. */
export function ArticleScreen(
  props: ReviewParts & { acts: ItemActsInHand; paragraphs: ReturnType<typeof useParagraphs> },
) {
  const { data, review, canMark, hidden, claimPane, listed, acts, paragraphs } = props;
  const { view } = data;
  const codebook = view.codebook.body;
  const { looked, current, lengths, go } = paragraphs;
  const inText = listed.filter((claim) => claim.orphan === null).length;
  return (
    <>
      <div className="panes panes-article">
        <aside className="pane" aria-label="Outline and thread">
          <OutlinePane
            frame={review.frame}
            layouts={review.layouts}
            looked={looked}
            current={current}
            idPrefix="p"
            onGo={go}
          />
          <ThreadPane
            thread={view.thread}
            codebook={codebook}
            here={null}
            viewer={data.viewerId}
            heading="Comments"
            wholeKey={null}
          />
        </aside>
        <ArticleText
          view={view}
          review={review}
          canMark={canMark}
          notices={props.notices}
          toolbar={props.toolbar}
          markByQuote={props.markByQuote}
        >
          {props.below}
        </ArticleText>
        {claimPane ?? (
          <ArticleSide
            codebook={codebook}
            count={inText}
            canMark={canMark}
            list={props.list}
            suggested={props.suggested}
          />
        )}
      </div>
      <ArticleFoot
        lengths={lengths}
        looked={looked}
        current={current}
        claims={inText}
        keys={codebook.claimTypes.filter((type) => !type.retired).map((type) => type.key)}
        readOnly={!canMark || view.item.state === "done"}
        hidden={{ ...hidden, versionId: String(view.text.versionId) }}
        busy={acts.finish.busy}
        failure={acts.finish.failure}
        onFinish={acts.finish.send}
      />
    </>
  );
}
