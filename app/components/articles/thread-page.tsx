import { Link } from "@remix-run/react";
import { memo, useMemo } from "react";
import { toneLabelOf } from "#app/domain/codebook/lookup.ts";
import { isThere, splitMark } from "#app/domain/codebook/tones.ts";
import type { Codebook } from "#app/domain/codebook/types.ts";
import type { ThreadComment } from "#app/domain/review/articles-view.ts";
import { ParagraphBlock } from "../annotate/paragraph-block.tsx";
import { Reading } from "../annotate/reading.tsx";
import { frameText, layOut } from "../annotate/text-layout.ts";
import { drawnClaims } from "../review/drawn-claims.ts";
import { PostedTime } from "../review/posted-time.tsx";
import { threadState } from "../review/state-words.ts";
import { type ThreadBranch, threadTree } from "../review/thread-tree.ts";
import { ClaimTag } from "../ui/claim-tag.tsx";
import { Name } from "../ui/name.tsx";

interface Shared {
  codebook: Codebook;
  viewerId: number;
}

/** One page of a thread as a tree, every comment with its words, its claims and its tone. */
export function ThreadPage({ page, ...shared }: Shared & { page: readonly ThreadComment[] }) {
  const byId = new Map(page.map((comment) => [comment.id, comment]));
  return (
    <ol className="branches">
      {threadTree(page, null).map((branch) => (
        <Branch key={branch.node.id} branch={branch} byId={byId} {...shared} />
      ))}
    </ol>
  );
}

function Branch(props: Shared & { branch: ThreadBranch; byId: ReadonlyMap<number, ThreadComment> }) {
  const { branch, byId, codebook, viewerId } = props;
  const comment = byId.get(branch.node.id);
  if (!comment) return null;
  return (
    <li>
      <WholeComment comment={comment} codebook={codebook} viewerId={viewerId} />
      {branch.replies.length > 0 && (
        <ol>
          {branch.replies.map((reply) => (
            <Branch key={reply.node.id} {...props} branch={reply} />
          ))}
        </ol>
      )}
      {comment.hiddenReplies > 0 && comment.itemId !== null && (
        <p className="more">
          <Link to={`/items/${comment.itemId}`}>
            {comment.hiddenReplies} more {comment.hiddenReplies === 1 ? "reply" : "replies"}, from the
            comment’s own page
          </Link>
        </p>
      )}
    </li>
  );
}

const WholeComment = memo(function WholeComment(props: Shared & { comment: ThreadComment }) {
  const { comment, codebook, viewerId } = props;
  const { layouts, claims } = useMemo(() => {
    const drawn = drawnClaims(codebook, comment.marked, comment.textVersionId);
    return { claims: drawn, layouts: layOut(frameText(comment.body, []), drawn) };
  }, [comment, codebook]);
  const name = <Name of={comment.author ?? "no name"} />;
  return (
    <article className="said-in-thread" id={`comment-${comment.id}`}>
      <header>
        <b className="cut">
          {comment.itemId === null ? (
            name
          ) : (
            <Link className="quiet" to={`/items/${comment.itemId}`}>
              {name}
            </Link>
          )}
        </b>
        <PostedTime of={comment} full />
        <span>{threadState(codebook, comment, viewerId)}</span>
        <span className="cut">{toneWords(codebook, comment)}</span>
      </header>
      <div className="words passage">
        {layouts.map((layout) => (
          <ParagraphBlock
            key={layout.paragraph.start}
            layout={layout}
            inHand={null}
            language={comment.language}
            idPrefix={`c${comment.id}-`}
            notes={false}
            quiet
          />
        ))}
      </div>
      {[...comment.body].length < comment.length && comment.itemId !== null && (
        <p className="small">
          <Link to={`/items/${comment.itemId}`}>The comment goes on</Link>
        </p>
      )}
      {claims.length > 0 && (
        <ul className="marked-here small">
          {claims.map((claim) => (
            <li key={claim.key}>
              <ClaimTag signs={claim.signs} tag={claim.tag} suggested={claim.suggested} />{" "}
              <Reading parts={claim.reading} />
            </li>
          ))}
        </ul>
      )}
    </article>
  );
});

/** The tones that are there, with their intensities. */
function toneWords(codebook: Codebook, comment: ThreadComment): string {
  return comment.tones
    .filter((mark) => isThere(mark) && splitMark(mark.label).target === null)
    .map((mark) => {
      const label = toneLabelOf(codebook, mark.label)?.label ?? mark.label;
      return mark.intensity === null ? label : `${label} ${mark.intensity}`;
    })
    .join(", ");
}
