import { Link } from "@remix-run/react";
import { Reading } from "#app/components/annotate/reading.tsx";
import { PostedTime } from "#app/components/review/posted-time.tsx";
import { ClaimTag } from "#app/components/ui/claim-tag.tsx";
import { Name } from "#app/components/ui/name.tsx";
import type { RelationSide, SideDocument } from "#app/domain/relations/relations-view.ts";

/** One side of a relation: the words, what the claim says, and where it stands. */
export function RelationSidePart({ side }: { side: RelationSide }) {
  const { document, quote, claim } = side;
  return (
    <div className="relation-side">
      <blockquote className="words excerpt" dir="auto" lang={document.language ?? undefined}>
        {quote}
      </blockquote>
      {claim !== null && (
        <p className="small">
          <ClaimTag signs={claim.tag.signs} tag={claim.tag.tag} /> <Reading parts={claim.reading} />
          {claim.withdrawn && <span className="soft"> (withdrawn)</span>}
        </p>
      )}
      <p className="small soft">
        <Where document={document} />
        {document.graphic && ", graphic"}, <Name of={document.source} />
        {(document.postedAt !== null || document.postedText !== null) && (
          <>
            {", "}
            <PostedTime of={document} full />
          </>
        )}
      </p>
    </div>
  );
}

function Where({ document }: { document: SideDocument }) {
  const { kind, itemId, author, title } = document;
  const under = <bdi className="words">{title ?? "an untitled article"}</bdi>;
  const said =
    kind === "article" ? (
      under
    ) : (
      <>
        comment{author !== null && " by "}
        {author !== null && <Name of={author} />} under {under}
      </>
    );
  return itemId === null ? said : <Link to={`/items/${itemId}`}>{said}</Link>;
}
