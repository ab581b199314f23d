import { Link } from "@remix-run/react";
import { memo, useMemo } from "react";
import type { ArticleView, ReviewView } from "#app/domain/review/view.ts";
import { ParagraphBlock } from "../annotate/paragraph-block.tsx";
import { frameText, layOut, type ParagraphLayout } from "../annotate/text-layout.ts";
import { Kbd } from "../ui/kbd.tsx";
import { Cover } from "./cover.tsx";
import { drawnClaims } from "./drawn-claims.ts";
import { PostedTime } from "./posted-time.tsx";

/** How many paragraphs stand for the article while it is closed. */
const beginning = 2;

/**
 * The article beside a comment: the passage that the comment's claims point to, else how it begins; the rest on asking.
 */
export const Passage = memo(function Passage(props: { view: ReviewView; article: ArticleView }) {
  const { view, article } = props;
  const codebook = view.codebook.body;
  const layouts = useMemo(() => {
    const frame = frameText(article.text.body, article.text.marks);
    return layOut(frame, drawnClaims(codebook, article.claims, article.text.versionId));
  }, [article, codebook]);
  const pointed = pointedParagraphs(view, layouts);
  const body = layouts.filter((layout) => layout.paragraph.number !== null);
  const shown = pointed.length > 0 ? pointed : body.slice(0, beginning);
  const isCut = article.text.length > [...article.text.body].length;
  const words = <Paragraphs layouts={shown} article={article} prefix="passage-" />;
  return (
    <section className="passage-part" aria-labelledby="passage-heading">
      <div className="section-head">
        <h2 id="passage-heading">
          {pointed.length > 0 ? "The passage it speaks about" : "How the article begins"}
        </h2>
        <span className="push small">
          <Link to={article.itemId === null ? `/articles/${article.id}` : `/items/${article.itemId}`}>
            Open the article
          </Link>
        </span>
      </div>
      {article.graphic ? (
        <Cover what="The article holds graphic material." keyName="\">
          {words}
        </Cover>
      ) : (
        words
      )}
      <p className="small soft">
        “<bdi>{article.title ?? "Untitled"}</bdi>”, <bdi>{article.source}</bdi>
        {(article.postedAt !== null || article.postedText !== null) && (
          <>
            , <PostedTime of={article} full />
          </>
        )}
        , version {article.text.version}
        {shown[0] && `, paragraph ${shown[0].paragraph.number}`}
      </p>
      {body.length > shown.length && (
        <details className="whole-article">
          <summary className="small">
            Whole article <Kbd of="Shift a" />
          </summary>
          {article.graphic ? (
            <Cover what="The article holds graphic material." keyName={null}>
              <Paragraphs layouts={layouts} article={article} prefix="whole-" />
            </Cover>
          ) : (
            <Paragraphs layouts={layouts} article={article} prefix="whole-" />
          )}
          {isCut && (
            <p className="small">
              <Link to={`/articles/${article.id}`}>The article goes on: read it to the end</Link>
            </p>
          )}
        </details>
      )}
    </section>
  );
});

function Paragraphs(props: { layouts: readonly ParagraphLayout[]; article: ArticleView; prefix: string }) {
  const { layouts, article, prefix } = props;
  return (
    <div className="words passage plain-paragraphs">
      {layouts.map((layout) => (
        <ParagraphBlock
          key={layout.paragraph.start}
          layout={layout}
          inHand={null}
          language={article.language}
          idPrefix={prefix}
          notes={false}
          quiet
        />
      ))}
    </div>
  );
}

/** Paragraphs that hold a claim of the article to which a claim of the comment points. */
function pointedParagraphs(view: ReviewView, layouts: readonly ParagraphLayout[]): ParagraphLayout[] {
  const ids = new Set<unknown>(view.claims.flatMap((claim) => Object.values(claim.fields)));
  return layouts.filter(
    (layout) => layout.paragraph.number !== null && layout.opened.some((claim) => ids.has(claim.key)),
  );
}

/** Opens or closes the whole article. */
export function toggleArticle(): void {
  const article = document.querySelector<HTMLDetailsElement>("details.whole-article");
  if (!article) return;
  article.open = !article.open;
  article.querySelector("summary")?.focus();
}
