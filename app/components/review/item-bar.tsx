import { Link } from "@remix-run/react";
import { type ReactNode, useEffect, useState } from "react";
import type { Lane } from "#app/domain/vocabulary.ts";
import { laneLabels } from "../queue/lanes.ts";
import { Bar, Between } from "../shell/bar.tsx";

const remembered = "docket-queue";

/** The item's own bar: back to the queue as it was left, what the item is, who has it, what can be done with it. */
export function ItemBar(props: {
  lane: Lane;
  /** Address of the queue to go back to. */
  queue: string;
  heading: ReactNode;
  status: ReactNode;
  acts: ReactNode;
}) {
  const { lane, queue, heading, status, acts } = props;
  return (
    <Bar>
      <Link to={queue}>{laneLabels[lane]}</Link>
      <Between />
      <h1>{heading}</h1>
      <span className="push lease" role="status">
        {status}
      </span>
      <Between />
      {acts}
    </Bar>
  );
}

/** The queue with the filters it was left with in this window; the lane alone before scripts run. */
export function useQueueAddress(lane: Lane, cameFrom: string | null): string {
  const plain = `/queue?lane=${lane}`;
  const [address, setAddress] = useState(cameFrom ?? plain);
  useEffect(() => {
    if (cameFrom !== null) sessionStorage.setItem(remembered, cameFrom);
    setAddress(cameFrom ?? sessionStorage.getItem(remembered) ?? plain);
  }, [cameFrom, plain]);
  return address;
}
