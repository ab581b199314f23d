import { useId } from "react";
import { KeyLine } from "#app/components/ui/key-line.tsx";
import { FailureNotice, Notice } from "#app/components/ui/notice.tsx";
import { Pager } from "#app/components/ui/pager.tsx";
import { grouped } from "#app/domain/audit/sentence.ts";
import type { FilterChoices, FilterNames } from "#app/domain/queue/filter-choices.ts";
import { defaultFilter, type QueueFilter } from "#app/domain/queue/filters.ts";
import { type Failure, isFailure } from "#app/domain/shared/failure.ts";
import type { Lane } from "#app/domain/vocabulary.ts";
import { isNarrowed, queueHref } from "./address.ts";
import { EmptyQueue } from "./empty-queue.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { useFollowLinks } from "./follow-links.ts";
import { type LaneCounts, LaneTabs } from "./lane-tabs.tsx";
import { laneLabels } from "./lanes.ts";
import type { LinePage } from "./line.ts";
import { queueKeys } from "./queue-keys.ts";
import { QueueTable } from "./queue-table.tsx";
import { useLaneCounts } from "./use-lane-counts.ts";
import { useQueueKeys } from "./use-queue-keys.ts";

interface Props {
  filter: QueueFilter;
  page: LinePage;
  counts: LaneCounts;
  names: FilterNames;
  choices: FilterChoices;
  searchProblem: string | null;
  now: number;
  userId: number;
  mayTake: boolean;
  mayImport: boolean;
  /** What came of taking the next item, where it did not open one. */
  outcome: { nothingLeft: Lane } | Failure | undefined;
}

/** The queue: lanes, filters, the items, the keys. */
export function QueueScreen(props: Props) {
  const { filter, page, names, choices, searchProblem, now, userId, mayTake, mayImport, outcome } = props;
  const counts = useLaneCounts(props.counts);
  const { inHand, onHand } = useQueueKeys({ filter, page });
  const follow = useFollowLinks();
  const headingId = useId();
  const next = page.next === null ? null : queueHref(filter, { cursor: page.next });
  return (
    <div className="workspace queue">
      <LaneTabs filter={filter} counts={counts} mayTake={mayTake} />
      <main id="main" tabIndex={-1}>
        <h1 className="unseen" id={headingId}>
          {laneLabels[filter.lane]} queue
        </h1>
        <FilterBar filter={filter} names={names} choices={choices}>
          <p className="push small soft" role="status">
            {searchProblem === null && sizeWords({ filter, page, open: counts[filter.lane][filter.state] })}
          </p>
        </FilterBar>
        {outcome !== undefined && <Outcome outcome={outcome} />}
        {searchProblem !== null && <Notice refused head={searchProblem} />}
        <section className="table-box queue-box" aria-labelledby={headingId} onClickCapture={follow}>
          {page.rows.length > 0 ? (
            <QueueTable {...{ rows: page.rows, filter, now, userId, inHand, onHand }} />
          ) : (
            searchProblem === null && (
              <EmptyQueue filter={filter} counts={counts} mayImport={mayImport} goOn={next} />
            )
          )}
        </section>
      </main>
      <KeyLine map={queueKeys} hints={hints}>
        <Pager
          label="Pages of the queue"
          first={filter.cursor === null ? null : queueHref(filter)}
          next={page.rows.length === 0 ? null : next}
        />
      </KeyLine>
    </div>
  );
}

const hints = [
  { acts: ["down", "up"], does: "move" },
  { acts: ["open"], does: "open" },
  { acts: ["take"], does: "next item" },
  { acts: ["search"], does: "search" },
  { acts: ["filter"], does: "filter" },
  { acts: ["moderation", "deferred"], does: "lanes", upTo: true },
] as const;

/** How much there is, as far as it is known without counting what a filter lets through. */
function sizeWords(given: { filter: QueueFilter; page: LinePage; open: number }): string {
  const { filter, page, open } = given;
  const all = grouped(open);
  if (!isNarrowed(filter, { ...defaultFilter, state: filter.state })) return `${all} ${filter.state}`;
  if (filter.cursor !== null) return `of ${all} ${filter.state}`;
  const found = page.next === null ? page.rows.length : `more than ${page.rows.length}`;
  const order = filter.q !== "" || filter.label !== null ? ", last in first" : "";
  return `${found} of ${all} ${filter.state}${order}`;
}

function Outcome({ outcome }: { outcome: { nothingLeft: Lane } | Failure }) {
  if (isFailure(outcome)) return <FailureNotice failure={outcome} />;
  return (
    <Notice head={`Nothing is left for you in ${laneLabels[outcome.nothingLeft]}.`}>
      <p>What is open there is in somebody’s hands or was skipped by you. Open a row to look at it.</p>
    </Notice>
  );
}
