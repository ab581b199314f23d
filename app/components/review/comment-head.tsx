import { Link } from "@remix-run/react";
import { Fragment } from "react";
import type { Codebook } from "#app/domain/codebook/types.ts";
import { defaultFilter } from "#app/domain/queue/filters.ts";
import type { AuthorView, ReviewView } from "#app/domain/review/view.ts";
import { queueHref } from "../queue/address.ts";
import { Kbd } from "../ui/kbd.tsx";
import { Name } from "../ui/name.tsx";
import { Time } from "../ui/time.tsx";
import { PostedTime } from "./posted-time.tsx";
import { fateOf } from "./state-words.ts";

/** Why the item stands where it stands in the queue, in words. */
export function WhyLine({ item }: Pick<ReviewView, "item">) {
  const isTold = (word: string) => item.why.some((reason) => reason.includes(word));
  const reasons = [
    ...(item.flagged && !isTold("flagged") ? ["flagged"] : []),
    ...(item.reopened && !isTold("reopened") ? ["reopened: its text changed"] : []),
    ...item.why,
  ];
  return (
    <p className="why">
      <b>{item.priority}</b>
      <span>
        {reasons.length === 0
          ? "Nothing speaks for or against looking at it first."
          : reasons.map((reason, i) => (
              <Fragment key={reason}>
                {i > 0 && "; "}
                <bdi>{reason}</bdi>
              </Fragment>
            ))}
      </span>
    </p>
  );
}

/** Who wrote the comment, when, which version this is, and what became of their other comments. */
export function ByLine({ view }: { view: ReviewView }) {
  const { document, text } = view;
  return (
    <div className="by-line">
      <h2 id="by-line">
        <Name of={document.author?.name ?? "No name"} />
      </h2>
      <span>
        <PostedTime of={document} full />
        {text.versions > 1 && (
          <>
            , changed by the author, <Time at={text.createdAt} />: version {text.version} of {text.versions}
          </>
        )}
      </span>
      {document.author && <AuthorLine author={document.author} codebook={view.codebook.body} />}
    </div>
  );
}

function AuthorLine({ author, codebook }: { author: AuthorView; codebook: Codebook }) {
  if (author.others === 0) return <span>no other comment</span>;
  const fates = new Map<string, number>();
  for (const { kind, count } of author.decisions) {
    const fate = fateOf(codebook, kind);
    fates.set(fate, (fates.get(fate) ?? 0) + count);
  }
  const decided = [...fates].map(([fate, count]) => `${count} ${fate}`);
  return (
    <span>
      <Link className="quiet" to={authorHref(author.id)}>
        {author.others} other {author.others === 1 ? "comment" : "comments"}
        {decided.length > 0 && `: ${decided.join(", ")}`} <Kbd of="'" />
      </Link>
    </span>
  );
}

/** Where an author's comments stand in the queue. */
export function authorHref(author: number): string {
  return queueHref({ ...defaultFilter, author });
}
