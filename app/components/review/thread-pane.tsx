import { Link } from "@remix-run/react";
import { memo } from "react";
import type { Codebook } from "#app/domain/codebook/types.ts";
import type { ThreadView } from "#app/domain/review/view.ts";
import { shownText } from "../annotate/shown-text.ts";
import { Kbd } from "../ui/kbd.tsx";
import { Name } from "../ui/name.tsx";
import { PostedTime } from "./posted-time.tsx";
import { threadState } from "./state-words.ts";
import { type ThreadBranch, threadTree } from "./thread-tree.ts";

/** The thread around the comment in hand: the way down to it, its neighbours, its replies. */
export const ThreadPane = memo(function ThreadPane(props: {
  thread: ThreadView;
  codebook: Codebook;
  here: number | null;
  viewer: number;
  heading: string;
  /** The key that leads to the whole thread. */
  wholeKey: string | null;
}) {
  const { thread, codebook, here, viewer, heading, wholeKey } = props;
  const tree = threadTree(thread.nodes, here);
  const whole = `/articles/${thread.articleId}#thread`;
  const shared = { codebook, here, viewer, whole };
  return (
    <section className="thread" aria-labelledby="thread-heading">
      <div className="section section-head">
        <h2 id="thread-heading">{heading}</h2>
        <span className="small faint">{sizeWords(thread)}</span>
        {thread.comments > thread.nodes.length && (
          <span className="small push">
            <Link to={whole} className="quiet">
              Whole thread {wholeKey !== null && <Kbd of={wholeKey} />}
            </Link>
          </span>
        )}
      </div>
      {tree.length === 0 && <p className="section soft">Nobody has commented.</p>}
      <ol className="branches">
        {tree.map((branch) => (
          <Branch key={branch.node.id} branch={branch} {...shared} />
        ))}
      </ol>
      {thread.hiddenRoots > 0 && (
        <p className="more">
          <Link to={whole}>
            {thread.hiddenRoots} more {thread.hiddenRoots === 1 ? "thread" : "threads"}
          </Link>
        </p>
      )}
    </section>
  );
});

interface Shared {
  codebook: Codebook;
  here: number | null;
  viewer: number;
  whole: string;
}

function Branch({ branch, ...shared }: Shared & { branch: ThreadBranch }) {
  const { node, replies } = branch;
  return (
    <li className={branch.onPath ? "on-path" : undefined}>
      <ThreadComment node={node} {...shared} />
      {replies.length > 0 && (
        <ol>
          {replies.map((reply) => (
            <Branch key={reply.node.id} branch={reply} {...shared} />
          ))}
        </ol>
      )}
      {node.hiddenReplies > 0 && (
        <p className="more">
          <Link to={shared.whole}>
            {node.hiddenReplies} more {node.hiddenReplies === 1 ? "reply" : "replies"}
            {node.author !== null && (
              <>
                {" "}
                to <Name of={node.author} />
              </>
            )}
          </Link>
        </p>
      )}
    </li>
  );
}

function ThreadComment({ node, codebook, here, viewer }: Shared & Pick<ThreadBranch, "node">) {
  const isHere = node.id === here;
  const name = <Name of={node.author ?? "no name"} />;
  return (
    <article
      className={isHere ? "said-in-thread here" : "said-in-thread"}
      aria-current={isHere ? "true" : undefined}
    >
      <header>
        <b className="cut">
          {node.itemId === null || isHere ? (
            name
          ) : (
            <Link to={`/items/${node.itemId}`} className="quiet" data-thread-item={node.itemId}>
              {name}
            </Link>
          )}
        </b>
        <PostedTime of={node} />
        {node.claims > 0 && <span>{node.claims === 1 ? "1 claim" : `${node.claims} claims`}</span>}
        <span className="push">{threadState(codebook, node, viewer)}</span>
      </header>
      <p className="words excerpt" dir="auto" lang={node.language ?? undefined}>
        {shownText(node.excerpt)}
        {node.cut && "…"}
      </p>
    </article>
  );
}

function sizeWords({ comments, levels }: ThreadView): string {
  if (comments === 0) return "";
  return levels > 1 ? `${comments}, ${levels} deep` : String(comments);
}
