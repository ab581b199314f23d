import { ButtonLink } from "#app/components/ui/button.tsx";
import { Empty } from "#app/components/ui/empty.tsx";
import { defaultFilter, type QueueFilter } from "#app/domain/queue/filters.ts";
import { isNarrowed, queueHref } from "./address.ts";
import type { LaneCounts } from "./lane-tabs.tsx";
import { laneLabels } from "./lanes.ts";

/** Why there is no row here, and the way on. */
export function EmptyQueue(props: {
  filter: QueueFilter;
  counts: LaneCounts;
  mayImport: boolean;
  /** The address that goes on with a search that stopped to stay quick. */
  goOn: string | null;
}) {
  const { filter, counts, mayImport, goOn } = props;
  const lane = laneLabels[filter.lane];
  const everything = Object.values(counts).reduce((sum, { open, done }) => sum + open + done, 0);
  if (everything === 0) {
    return (
      <Empty heading="Nothing has been imported yet">
        <p>Articles and comments come in as files. Each becomes an item in a lane.</p>
        {mayImport ? (
          <ButtonLink to="/imports">Import a file</ButtonLink>
        ) : (
          <p>Ask an admin to import the first ones.</p>
        )}
      </Empty>
    );
  }
  if (goOn !== null) {
    return (
      <Empty heading="Nothing found so far">
        <p>The search has looked through the newest texts and can go on.</p>
        <ButtonLink to={goOn}>Look further back</ButtonLink>
      </Empty>
    );
  }
  if (filter.cursor !== null) {
    return (
      <Empty heading="This is the end of the list">
        <ButtonLink to={queueHref(filter)}>First page</ButtonLink>
      </Empty>
    );
  }
  if (isNarrowed(filter, defaultFilter)) {
    return (
      <Empty heading={`No item in ${lane} fits`}>
        <p>{filter.q === "" ? "Take a filter away." : "Try fewer or other words, or take a filter away."}</p>
        <ButtonLink to={queueHref(defaultFilter, { lane: filter.lane })}>
          Remove search and filters
        </ButtonLink>
      </Empty>
    );
  }
  return (
    <Empty heading={`Nothing is open in ${lane}`}>
      <p>What comes in stands here. Other lanes may have work.</p>
    </Empty>
  );
}
