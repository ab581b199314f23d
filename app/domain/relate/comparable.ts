import type { ClaimFacts } from "./types.ts";

/** Groups that may be all the people counted; any other group is a part of them. */
const wholeGroups = new Set(["unspecified", "civilian"]);
/** Scopes of one event; the others speak of many. */
const oneEvent = new Set(["single_strike", "single_incident"]);

/**
 * Whether two claims of one event count the same people, so that their figures can agree or clash: 1 when they do, less
 * when it is likely, 0 when one counts a part of the other.
 */
export function countSamePeople(a: ClaimFacts, b: ClaimFacts): number {
  const [first, second] = [groupOf(a), groupOf(b)];
  const parts = [a, b].filter(({ counting }) => counting === "subset").length;
  if (parts === 1 || (parts === 2 && (first === null || first !== second))) return 0;
  if (!sameScope(a, b)) return 0;
  if (first === second) return 1;
  const whole = [first, second].every((group) => group === null || wholeGroups.has(group));
  return whole ? 0.9 : 0;
}

/** A toll of several places is not that of one; claims that do not say count as either. */
function sameScope({ scope: a }: ClaimFacts, { scope: b }: ClaimFacts): boolean {
  return a === null || b === null || oneEvent.has(a) === oneEvent.has(b);
}

function groupOf({ group }: ClaimFacts): string | null {
  return group === "unspecified" ? null : group;
}

/** Options that name no cause. */
const noCause = new Set(["unstated", "other"]);

/** Both name causes, and none in common: shelled and bombed from the air are two events. */
export function causesClash(a: ClaimFacts, b: ClaimFacts): boolean {
  const first = a.causes.filter((cause) => !noCause.has(cause));
  const second = b.causes.filter((cause) => !noCause.has(cause));
  return first.length > 0 && second.length > 0 && !first.some((cause) => second.includes(cause));
}
