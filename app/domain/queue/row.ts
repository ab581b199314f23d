import type { DocumentKind, ItemKind, ItemState, Lane } from "../vocabulary.ts";
import type { Cursor } from "./filters.ts";
import type { ExcerptPart } from "./search-query.ts";

/** One line of the queue, as it is drawn. */
export interface QueueRow {
  itemId: number;
  /** Expected version of a decision. */
  revision: number;
  kind: ItemKind;
  lane: Lane;
  state: ItemState;
  reopened: boolean;
  flagged: boolean;
  priority: number;
  /** Reasons for the priority, in words. */
  why: string[];
  documentId: number;
  documentKind: DocumentKind;
  excerpt: ExcerptPart[];
  article: { id: number; title: string };
  source: { id: number; name: string };
  author: { id: number; name: string } | null;
  /** ms since 1970 UTC: when it was posted, or came in. */
  sortAt: number;
  wakeAt: number | null;
  /** Who holds it now. */
  holder: { userId: number; name: string; until: number } | null;
}

/** A page of the queue. */
export interface QueuePage {
  rows: QueueRow[];
  /** Where the next page begins; null when this is the last. */
  next: Cursor | null;
  /** True when the search stopped early to stay quick: the next page goes on looking. */
  stoppedEarly: boolean;
}
