import { type QueueFilter, writeFilter } from "#app/domain/queue/filters.ts";

/** The address of the queue as a filter shows it. A change starts again from the first page, unless it sets the cursor. */
export function queueHref(filter: QueueFilter, change: Partial<QueueFilter> = {}): string {
  const search = writeFilter({ ...filter, cursor: null, ...change }).toString();
  return search === "" ? "/queue" : `/queue?${search}`;
}

/** Addresses that a row's cells lead to: the queue narrowed to their article, source or author. */
export type CellAddresses = Record<"article" | "source" | "author", (id: number) => string>;

/** Writes what the addresses share once: a page of fifty rows asks for a hundred. */
export function cellAddresses(filter: QueueFilter): CellAddresses {
  const address = (part: keyof CellAddresses) => {
    const shared = queueHref(filter, { [part]: null });
    const joiner = shared.includes("?") ? "&" : "?";
    return (id: number) => `${shared}${joiner}${part}=${id}`;
  };
  return { article: address("article"), source: address("source"), author: address("author") };
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
