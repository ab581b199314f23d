import type { ReactNode } from "react";
import type { ReviewView } from "#app/domain/review/view.ts";
import { MarkableText } from "../annotate/markable-text.tsx";
import { Name } from "../ui/name.tsx";
import { Time } from "../ui/time.tsx";
import { TextFacts } from "./comment-text.tsx";
import { Cover } from "./cover.tsx";
import { PostedTime } from "./posted-time.tsx";
import type { useReview } from "./use-review.ts";

/** The middle of an article's page: the whole text with every claim, and beside it what each was coded as. */
export function ArticleText(props: {
  view: ReviewView;
  review: ReturnType<typeof useReview>;
  canMark: boolean;
  notices: ReactNode;
  toolbar: ReactNode;
  markByQuote: ReactNode;
  children: ReactNode;
}) {
  const { view, review, canMark, notices, toolbar, markByQuote, children } = props;
  const { document, text } = view;
  const hasTitle = review.frame.paragraphs.some((paragraph) => paragraph.mark === "title");
  const dateline = (
    <p className="dateline small soft">
      <Name of={document.source} />
      {document.author && (
        <>
          , <Name of={document.author.name} />
        </>
      )}
      {(document.postedAt !== null || document.postedText !== null) && (
        <>
          , <PostedTime of={document} full />
        </>
      )}
      . Text version {text.version}
      {text.versions > 1 && (
        <>
          {" "}
          of {text.versions}, <Time at={text.createdAt} />
        </>
      )}
      .
    </p>
  );
  const words = (
    <MarkableText
      frame={review.frame}
      layouts={review.layouts}
      inHand={review.shown}
      language={document.language}
      label="Text of the article"
      idPrefix="p"
      notes
      underTitle={dateline}
      canMark={canMark}
      root={review.text}
      store={review.selection}
      onTake={review.take}
      onLeave={review.leave}
    >
      {toolbar}
    </MarkableText>
  );
  return (
    <main className="pane paper" id="main" tabIndex={-1}>
      <article className="article-column words reading" aria-label="Article">
        <div className="article-notices">{notices}</div>
        {!hasTitle && document.title !== null && (
          <h2 className="text-title article-title" dir="auto" lang={document.language ?? undefined}>
            {document.title}
          </h2>
        )}
        {!hasTitle && dateline}
        {document.graphic ? (
          <Cover what="This article holds graphic material." keyName="\">
            {words}
          </Cover>
        ) : (
          words
        )}
        <TextFacts view={view} shown={review.frame.index.length} body={review.frame.index.text} />
        {markByQuote}
      </article>
      <div className="column">{children}</div>
    </main>
  );
}
