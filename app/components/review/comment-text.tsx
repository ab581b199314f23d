import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { grouped } from "#app/domain/audit/sentence.ts";
import type { ReviewView } from "#app/domain/review/view.ts";
import { MarkableText } from "../annotate/markable-text.tsx";
import { countDirecting } from "../annotate/shown-text.ts";
import { ByLine, WhyLine } from "./comment-head.tsx";
import { Cover } from "./cover.tsx";
import { Passage } from "./passage.tsx";
import type { useReview } from "./use-review.ts";

/** The middle of a comment's page: why it is here, who says it, its words, and the article they speak about. */
export function CommentText(props: {
  view: ReviewView;
  review: ReturnType<typeof useReview>;
  canMark: boolean;
  notices: ReactNode;
  toolbar: ReactNode;
  markByQuote: ReactNode;
  /** Notes and history. */
  children: ReactNode;
}) {
  const { view, review, canMark, notices, toolbar, markByQuote, children } = props;
  const { frame } = review;
  const words = (
    <div className="said words reading">
      <MarkableText
        frame={frame}
        layouts={review.layouts}
        inHand={review.shown}
        language={view.document.language}
        label="Text of the comment"
        idPrefix="p"
        notes={false}
        canMark={canMark}
        root={review.text}
        store={review.selection}
        onTake={review.take}
        onLeave={review.leave}
      >
        {toolbar}
      </MarkableText>
    </div>
  );
  return (
    <main className="pane paper" id="main" tabIndex={-1}>
      <div className="column">
        <WhyLine item={view.item} />
        {notices}
        <article aria-labelledby="by-line">
          <ByLine view={view} />
          {view.document.graphic ? (
            <Cover what="The comment holds graphic material." keyName="\">
              {words}
            </Cover>
          ) : (
            words
          )}
          <TextFacts view={view} shown={frame.index.length} body={frame.index.text} />
          {markByQuote}
        </article>
        {view.article && <Passage view={view} article={view.article} />}
        {children}
      </div>
    </main>
  );
}

/** What cannot be seen in the words themselves: that they go on, or hold characters that steer their direction. */
export function TextFacts(props: { view: ReviewView; shown: number; body: string }) {
  const { view, shown, body } = props;
  const directing = countDirecting(body);
  return (
    <>
      {shown < view.text.length && (
        <p className="small text-fact">
          Shown are the first {grouped(shown)} of {grouped(view.text.length)} characters.{" "}
          <Link to="?whole=1">Show all of it</Link>
        </p>
      )}
      {directing > 0 && (
        <p className="small soft text-fact">
          Holds {directing} unseen {directing === 1 ? "character that turns" : "characters that turn"} the
          direction of the words.
        </p>
      )}
    </>
  );
}
