import { Sheet } from "#app/components/shell/bar.tsx";
import { FailureNotice } from "#app/components/ui/notice.tsx";
import { Pager } from "#app/components/ui/pager.tsx";
import { grouped } from "#app/domain/audit/sentence.ts";
import { type RelationsAsked, relationsHref } from "#app/domain/relations/address.ts";
import { looksAt } from "#app/domain/relations/bounds.ts";
import { relationWord } from "#app/domain/relations/ends.ts";
import type { RelationsView } from "#app/domain/relations/relations-view.ts";
import type { Failure } from "#app/domain/shared/failure.ts";
import type { RelationKind, RelationState } from "#app/domain/vocabulary.ts";
import { NoRelations } from "./no-relations.tsx";
import { RelationCard } from "./relation-card.tsx";
import { RelationTabs } from "./relation-tabs.tsx";
import { useSettled } from "./use-settled.ts";

/** Relations between claims, and texts that are nearly the same: what is proposed, or what was settled. */
export function RelationsPage(props: {
  asked: RelationsAsked;
  view: RelationsView;
  maySettle: boolean;
  failure: Failure | null;
  settled: { kind: RelationKind; state: RelationState } | null;
}) {
  const { asked, view, maySettle, failure, settled } = props;
  const { list, remember } = useSettled(settled);
  const refused = failure === null ? null : lineOf(view, failure);
  return (
    <Sheet>
      <h1>Relations</h1>
      <p className="lead">
        What claims of different texts have to do with each other, and texts that are nearly the same. Docket
        compares the newest {grouped(looksAt.claims)} casualty counts, {looksAt.articles} articles and{" "}
        {grouped(looksAt.comments)} comments by place, time, harm and figures; people decide.
      </p>
      <RelationTabs asked={asked} />
      {failure !== null && refused === null && <FailureNotice failure={failure} />}
      {view.lines.length === 0 ? (
        <NoRelations asked={asked} ground={view.ground} />
      ) : (
        <ol className="relations" ref={list} aria-label={asked.settled ? "Settled" : "Proposed"}>
          {view.lines.map((line, index) => (
            <RelationCard
              key={relationWord(line)}
              line={line}
              maySettle={maySettle}
              failure={line === refused ? failure : null}
              onSubmit={() => remember(index)}
            />
          ))}
        </ol>
      )}
      {view.lines.length > 0 && view.ground.blind > 0 && (
        <p className="small soft">Relations that touch an article read blind are hidden.</p>
      )}
      <Pager
        label="Pages of relations"
        first={asked.after === null ? null : relationsHref({ ...asked, after: null })}
        next={view.next === null ? null : relationsHref({ ...asked, after: view.next })}
      />
    </Sheet>
  );
}

/** The line that a refused form was about; null when it is not on the page any more. */
function lineOf({ lines }: RelationsView, { given }: Failure) {
  return (
    lines.find(
      ({ kind, fromId, toId }) =>
        kind === given?.kind && String(fromId) === given.from && String(toId) === given.to,
    ) ?? null
  );
}
