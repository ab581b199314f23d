import { dayWords } from "#app/components/ui/time-words.ts";
import type { QueueRow } from "#app/domain/queue/row.ts";

/** How far an item is, in a word or two; what matters most to the person who chooses comes first. */
export function stateWords(row: Pick<QueueRow, "state" | "wakeAt" | "flagged" | "reopened">): string {
  if (row.state === "done") return "done";
  if (row.wakeAt !== null) return `until ${dayWords(row.wakeAt)}`;
  if (row.reopened) return row.flagged ? "reopened, flagged" : "reopened";
  return row.flagged ? "flagged" : "new";
}
