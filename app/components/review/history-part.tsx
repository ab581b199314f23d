import { Link } from "@remix-run/react";
import { memo } from "react";
import type { HistoryLine } from "#app/domain/audit/history-view.ts";
import { Time } from "../ui/time.tsx";
import { EventWords } from "./event-words.tsx";

const day = 24 * 60 * 60_000;

/** The last events of the item in plain words; the whole of it on its own page. */
export const HistoryPart = memo(function HistoryPart(props: {
  itemId: number;
  lines: readonly HistoryLine[];
  hasMore: boolean;
  now: number;
}) {
  const { itemId, lines, hasMore, now } = props;
  return (
    <section className="history-part" aria-labelledby="history-heading">
      <div className="section-head">
        <h2 id="history-heading">History of this item</h2>
        <span className="push small">
          <Link to={`/items/${itemId}/history`}>{hasMore ? "All events" : "In full"}</Link>
        </span>
      </div>
      <ol>
        {lines.map((line) => (
          <li key={line.seq}>
            <Time at={line.at} show={now - line.at < day ? "clock" : "day"} />
            <span>
              <EventWords parts={line.sentence} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
});
