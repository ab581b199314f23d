const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** A moment of the plan. */
export interface PlannedTime {
  daysAgo: number;
  /** "HH:MM" in UTC. */
  at: string;
}

/**
 * When a planned moment is, in milliseconds since 1970 UTC: that time of the day so many days before the day of `now`.
 * With one day or more it always lies in the past.
 */
export function momentOf({ daysAgo, at }: PlannedTime, now: number): number {
  const [hours, minutes] = at.split(":").map(Number) as [number, number];
  return now - (now % dayMs) - daysAgo * dayMs + (hours * 60 + minutes) * minuteMs;
}

/** Time of the act with this number in a sitting: about a minute apart, never evenly. Milliseconds after its start. */
export function pauseBefore(act: number): number {
  return act * 47_000 + ((act * act * 13) % 31) * 1_000;
}
