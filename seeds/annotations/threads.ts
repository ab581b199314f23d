import type { Act, Person, PlannedClaim, Sitting } from "./types.ts";

/** What one person says of one comment: its tone, what it disputes, and what becomes of it. */
export interface CommentReading {
  author: string;
  /** First words of the comment, enough to tell it from the author's others under the article. */
  opening: string;
  nth?: number;
  tones?: Record<string, number | null>;
  /** A dispute the comment raises, marked as a claim. */
  disputes?: Omit<PlannedClaim, "type">;
  decide?: [kind: string, ...reasons: string[]];
  /** Why, in the decision's note. */
  why?: string;
  ground?: string;
  wakeInDays?: number;
  /** Acts that follow the ones above. */
  after?: Act[];
}

/** Minutes from one comment of a thread to the next. */
const pace = 3;

/**
 * One person's way through the comments of an article, as sittings three minutes apart.
 * @param of `at` is when the first comment is taken, "HH:MM" in UTC
 */
export function readThread(of: {
  by: Person;
  article: string;
  daysAgo: number;
  at: string;
  readings: CommentReading[];
}): Sitting[] {
  const [hours, minutes] = of.at.split(":").map(Number) as [number, number];
  return of.readings.map((reading, index) => {
    const minute = hours * 60 + minutes + index * pace;
    const two = (n: number) => String(n).padStart(2, "0");
    return {
      by: of.by,
      on: { article: of.article, comment: commentOf(reading) },
      daysAgo: of.daysAgo,
      at: `${two(Math.floor(minute / 60))}:${two(minute % 60)}`,
      acts: actsOf(reading),
    };
  });
}

function commentOf({ author, opening, nth }: CommentReading) {
  return nth === undefined ? { author, opening } : { author, opening, nth };
}

function actsOf(reading: CommentReading): Act[] {
  const { author, opening, tones, disputes, decide, why, ground, wakeInDays, after = [] } = reading;
  const acts: Act[] = [];
  if (tones && !decide) acts.push({ act: "tones", labels: tones });
  if (disputes) {
    acts.push({ act: "mark", name: `${author}: ${opening}`, type: "disputed_authenticity", ...disputes });
  }
  if (decide) {
    const [kind, ...reasons] = decide;
    acts.push({
      act: "decide",
      kind,
      reasons,
      ...(tones === undefined ? {} : { tones }),
      ...(why === undefined ? {} : { note: why }),
      ...(ground === undefined ? {} : { ground }),
      ...(wakeInDays === undefined ? {} : { wakeInDays }),
    });
  }
  return [...acts, ...after];
}
