import { Form, Link, useNavigation } from "@remix-run/react";
import { Button } from "#app/components/ui/button.tsx";
import { grouped } from "#app/domain/audit/sentence.ts";
import { defaultFilter, type QueueFilter } from "#app/domain/queue/filters.ts";
import { type ItemState, type Lane, lanes } from "#app/domain/vocabulary.ts";
import { queueHref } from "./address.ts";
import { laneLabels } from "./lanes.ts";

export type LaneCounts = Record<Lane, Record<ItemState, number>>;

export const takeFormId = "take-next";

/** The lanes with how much is open in each, and the button that takes the next item of the one shown. */
export function LaneTabs(props: { filter: QueueFilter; counts: LaneCounts; mayTake: boolean }) {
  const { filter, counts, mayTake } = props;
  const { formMethod } = useNavigation();
  return (
    <div className="lane-bar">
      <nav className="tabs" aria-label="Lanes">
        <ul>
          {lanes.map((lane) => (
            <li key={lane}>
              <Link
                to={queueHref(defaultFilter, { lane })}
                aria-current={lane === filter.lane ? "page" : undefined}
              >
                {laneLabels[lane]}{" "}
                <data className="count" value={counts[lane].open}>
                  {grouped(counts[lane].open)}
                  <span className="unseen"> open</span>
                </data>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {mayTake && (
        <Form method="post" id={takeFormId} className="push">
          <input type="hidden" name="lane" value={filter.lane} />
          <Button type="submit" kind="primary" keyName="n" aria-disabled={formMethod === "POST"}>
            Next item
          </Button>
        </Form>
      )}
    </div>
  );
}
