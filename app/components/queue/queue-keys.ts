import type { KeyMap } from "#app/components/ui/keys.ts";
import { byLane, laneLabels } from "./lanes.ts";

/** The keys of the queue page. Each lane has its number. */
export const queueKeys = {
  take: { keys: ["n"], does: "take the next item of the lane" },
  down: { keys: ["j", "ArrowDown"], does: "next row", repeats: true },
  up: { keys: ["k", "ArrowUp"], does: "row before", repeats: true },
  open: { keys: ["Enter"], does: "open the item" },
  search: { keys: ["/"], does: "search the texts" },
  filter: { keys: ["f"], does: "add a filter" },
  sameArticle: { keys: ["a"], does: "only the row’s article" },
  sameAuthor: { keys: ["u"], does: "only the row’s author" },
  clear: { keys: ["x"], does: "remove search and filters" },
  nextPage: { keys: ["]"], does: "next page" },
  firstPage: { keys: ["["], does: "first page" },
  ...byLane((lane, index) => ({ keys: [String(index + 1)], does: `${laneLabels[lane]} lane` })),
} satisfies KeyMap;
