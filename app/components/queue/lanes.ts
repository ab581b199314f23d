import { type Lane, lanes } from "#app/domain/vocabulary.ts";

/** The lanes as people read them. */
export const laneLabels: Record<Lane, string> = {
  moderation: "Moderation",
  claims: "Claims",
  escalated: "Escalated",
  deferred: "Deferred",
};

/** Something for each lane. `index` counts from 0 in the order of the tabs. */
export function byLane<T>(make: (lane: Lane, index: number) => T): Record<Lane, T> {
  const made: Partial<Record<Lane, T>> = {};
  for (const [index, lane] of lanes.entries()) made[lane] = make(lane, index);
  return made as Record<Lane, T>;
}
