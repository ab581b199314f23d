import { useEffect, useState } from "react";
import type { LeaseView } from "#app/domain/review/view.ts";
import { Name } from "../ui/name.tsx";
import { Time } from "../ui/time.tsx";

const barWidth = 64;
/** How often the bar is drawn again, in milliseconds: nothing here moves that the eye would follow. */
const tick = 15_000;

/** Who has the item and until when; for the viewer's own lease what is left of it. */
export function LeaseStatus(props: {
  lease: LeaseView;
  /** As renewed since the page was loaded. */
  until: number | null;
  lost: string | null;
  /** The loader's clock. */
  now: number;
}) {
  const { lease, until, lost } = props;
  const now = useClock(props.now);
  if (lost !== null) return <span className="bad">Not yours any more</span>;
  if (lease.mine && until !== null) {
    const whole = Math.max(until - (lease.takenAt ?? now), 1);
    const left = Math.max(until - now, 0);
    return (
      <>
        <span>
          Yours until <Time at={until} show="clock" />
        </span>
        <svg className="lease-bar" width={barWidth} height="4" aria-hidden="true">
          <rect width={barWidth} height="4" />
          <rect className="left" width={Math.round((left / whole) * barWidth)} height="4" />
        </svg>
        <span className="soft keep-line">{minutesLeft(left)}, renews while you work</span>
      </>
    );
  }
  if (lease.holder && lease.until !== null) {
    return (
      <span>
        <Name of={lease.holder.name} /> works on it until <Time at={lease.until} show="clock" />
      </span>
    );
  }
  return <span className="soft">Nobody works on it</span>;
}

function minutesLeft(ms: number): string {
  const minutes = Math.ceil(ms / 60_000);
  return minutes <= 1 ? "1 min left" : `${minutes} min left`;
}

function useClock(start: number): number {
  const [now, setNow] = useState(start);
  useEffect(() => {
    const ahead = start - Date.now();
    const timer = setInterval(() => setNow(Date.now() + ahead), tick);
    setNow(start);
    return () => clearInterval(timer);
  }, [start]);
  return now;
}
