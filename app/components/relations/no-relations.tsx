import { Link } from "@remix-run/react";
import { Empty } from "#app/components/ui/empty.tsx";
import { type RelationsAsked, relationsHref } from "#app/domain/relations/address.ts";
import { relationLabels } from "#app/domain/relations/relation-words.ts";
import type { RelationGround } from "#app/domain/relations/relations-view.ts";

/** Why there is nothing to see, and what is missing for it. */
export function NoRelations({ asked, ground }: { asked: RelationsAsked; ground: RelationGround }) {
  const { settled, kind, after } = asked;
  if (after !== null) {
    return (
      <Empty heading="No more relations">
        <p>
          <Link to={relationsHref({ ...asked, after: null })}>Back to the first page</Link>
        </p>
      </Empty>
    );
  }
  const ofKind = kind === null ? "" : ` as “${relationLabels[kind].toLowerCase()}”`;
  return (
    <Empty heading={`Nothing is ${settled ? "settled" : "proposed"}${ofKind}`}>
      <p>{settled ? "What is accepted or rejected under “Proposed” stands here." : missing(ground)}</p>
      {kind !== null && (
        <p>
          <Link to={relationsHref({ ...asked, kind: null })}>All kinds</Link>
        </p>
      )}
      {ground.blind > 0 && <p>Relations that touch an article read blind are hidden.</p>}
    </Empty>
  );
}

function missing({ texts, counts }: RelationGround): string {
  if (texts < 2) return "Relations need at least two texts. They come in with an import.";
  if (counts < 2) {
    return `Claims are compared once two casualty counts are marked; ${counts === 0 ? "none is" : "one is"} so far. Texts that are nearly the same are found without.`;
  }
  return "Nothing that claims and texts say of each other is left to settle. New proposals come by themselves, shortly after claims are marked or texts come in.";
}
