import { Link } from "@remix-run/react";
import { useMemo } from "react";
import { grouped } from "#app/domain/audit/sentence.ts";
import type { WholeArticle } from "#app/domain/review/articles-view.ts";
import type { Failure } from "#app/domain/shared/failure.ts";
import { ParagraphBlock } from "../annotate/paragraph-block.tsx";
import { frameText, layOut } from "../annotate/text-layout.ts";
import { Cover } from "../review/cover.tsx";
import { drawnClaims } from "../review/drawn-claims.ts";
import { PostedTime } from "../review/posted-time.tsx";
import { Bar, Between } from "../shell/bar.tsx";
import { Name } from "../ui/name.tsx";
import { Pager } from "../ui/pager.tsx";
import { BlindSwitch } from "./blind-switch.tsx";
import { ThreadPage } from "./thread-page.tsx";

/** An article's whole text and its whole thread, page by page, with everything marked on them. */
export function WholeArticlePage(props: {
  whole: WholeArticle;
  viewerId: number;
  isFirst: boolean;
  blind: { reason: string } | null;
  mayBlind: boolean;
  failure: Failure | null;
}) {
  const { whole, viewerId, isFirst, blind, mayBlind, failure } = props;
  const { article, codebook } = whole;
  const { frame, layouts } = useMemo(() => {
    const made = frameText(article.text.body, article.text.marks);
    return {
      frame: made,
      layouts: layOut(made, drawnClaims(codebook, article.claims, article.text.versionId)),
    };
  }, [article, codebook]);
  const hasTitle = frame.paragraphs.some((paragraph) => paragraph.mark === "title");
  const isCut = frame.index.length < article.text.length;
  const text = (
    <div className="with-notes">
      {layouts.map((layout) => (
        <ParagraphBlock
          key={layout.paragraph.start}
          layout={layout}
          inHand={null}
          language={article.language}
          idPrefix="p"
          notes
          quiet
        />
      ))}
    </div>
  );
  const address = `/articles/${article.id}`;
  return (
    <div className="workspace review">
      <Bar>
        <Link to="/articles">Articles</Link>
        <Between />
        <h1>
          <bdi>{article.title ?? "Untitled article"}</bdi>
        </h1>
        <span className="push acts">
          <BlindSwitch key={String(blind !== null)} blind={blind} mayBlind={mayBlind} failure={failure} />
          {article.itemId !== null && <Link to={`/items/${article.itemId}`}>Mark its claims</Link>}
          <a href="#thread">
            {whole.comments} {whole.comments === 1 ? "comment" : "comments"}
          </a>
        </span>
      </Bar>
      <main id="main" className="pane paper whole-text" tabIndex={-1}>
        <article className="article-column words reading" aria-label="Article">
          {!hasTitle && article.title !== null && (
            <h2 className="text-title article-title" dir="auto" lang={article.language ?? undefined}>
              {article.title}
            </h2>
          )}
          <p className="dateline small soft">
            <Name of={article.source} />
            {(article.postedAt !== null || article.postedText !== null) && (
              <>
                , <PostedTime of={article} full />
              </>
            )}
            . Text version {article.text.version} of {article.text.versions}.
          </p>
          {article.graphic ? (
            <Cover what="This article holds graphic material." keyName={null}>
              {text}
            </Cover>
          ) : (
            text
          )}
          {isCut && (
            <p className="small text-fact">
              Shown are the first {grouped(frame.index.length)} of {grouped(article.text.length)} characters.{" "}
              <Link to="?whole=1">Show all of it</Link>
            </p>
          )}
        </article>
        <section className="whole-thread" id="thread" aria-labelledby="thread-heading">
          <div className="section-head">
            <h2 id="thread-heading">Comments</h2>
            <span className="small faint">
              {whole.comments === 0 ? "nobody has commented" : `${whole.comments}, ${whole.levels} deep`}
            </span>
          </div>
          <ThreadPage page={whole.page} codebook={codebook} viewerId={viewerId} />
          <Pager
            label="Pages of the thread"
            first={isFirst ? null : `${address}#thread`}
            next={whole.next === null ? null : `${address}?after=${whole.next}#thread`}
          />
        </section>
      </main>
    </div>
  );
}
