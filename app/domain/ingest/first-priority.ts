/** How much each reason adds to an item's priority, which orders a lane from 0 to 100. */
const weights = { comment: 40, article: 50, flagged: 40, graphic: 20, link: 10 } as const;

/** Where a new item stands in its lane, and why, in words, strongest reason first. */
export function firstPriority(
  given:
    | { kind: "comment"; text: string; flagged: boolean; flagReason: string | null }
    | { kind: "article"; graphic: boolean },
): { priority: number; why: string[] } {
  let priority: number = weights[given.kind];
  const why: string[] = [];
  const add = (weight: number, reason: string) => {
    priority += weight;
    why.push(reason);
  };
  if (given.kind === "article") {
    if (given.graphic) add(weights.graphic, "graphic material");
  } else {
    if (given.flagged) add(weights.flagged, given.flagReason ? `flagged: ${given.flagReason}` : "flagged");
    if (/\bhttps?:\/\/|\bwww\.\p{L}/iu.test(given.text)) add(weights.link, "link");
  }
  return { priority: Math.min(priority, 100), why };
}
