import { type QueueFilter, writeFilter } from "#app/domain/queue/filters.ts";

/** The address of the queue as a filter shows it. A change starts again from the first page, unless it sets the cursor. */
export function queueHref(filter: QueueFilter, change: Partial<QueueFilter> = {}): string {
  const search = writeFilter({ ...filter, cursor: null, ...change }).toString();
  return search === "" ? "/queue" : `/queue?${search}`;
}

/** Parts of a filter that chips stand for: all but the lane, the order, the search and the page. */
export const chipParts = ["state", "article", "source", "author", "label", "flagged", "mine"] as const;
export type ChipPart = (typeof chipParts)[number];

/** Whether anything narrows the lane. */
export function isNarrowed(filter: QueueFilter, plain: QueueFilter): boolean {
  return filter.q !== "" || chipParts.some((part) => filter[part] !== plain[part]);
}

/** The plain address of what a form asked for with fields left empty; null when the address is plain already. */
export function tidiedAddress(params: URLSearchParams): string | null {
  const full = [...params].filter(([, value]) => value !== "");
  if (full.length === params.size) return null;
  const search = new URLSearchParams(full).toString();
  return search === "" ? "/queue" : `/queue?${search}`;
}
