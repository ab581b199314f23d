import type { ToneMark } from "../codebook/tones.ts";
import type { Codebook } from "../codebook/types.ts";
import type { DatePrecision, ItemState } from "../vocabulary.ts";
import type { ArticleView, ClaimView, ThreadNode } from "./view.ts";

/** One line of the list of articles. Times are milliseconds since 1970 UTC. */
export interface ArticleLine {
  id: number;
  itemId: number;
  title: string | null;
  source: string;
  language: string | null;
  postedAt: number | null;
  postedPrecision: DatePrecision | null;
  postedText: string | null;
  graphic: boolean;
  state: ItemState;
  /** Comments under it, live claims on it, and its thread's open items with its own; each counted to 1,000. */
  comments: number;
  claims: number;
  open: number;
}

/** Where a page of the list ended: the sort time and the item's id. */
export interface ArticleCursor {
  at: number;
  id: number;
}

export interface ArticleList {
  lines: ArticleLine[];
  /** Null when this is the last page. */
  next: ArticleCursor | null;
  /** True when the search stopped early to stay quick: the next page goes on looking. */
  stoppedEarly: boolean;
}

/** A comment with its words and everything marked on it. */
export interface ThreadComment extends ThreadNode {
  textVersionId: number;
  /** The text from its start, at most 4,000 code points. */
  body: string;
  /** Length of the whole text in code points. */
  length: number;
  marked: ClaimView[];
  /** The newest tone reading of it, whoever made it. */
  tones: ToneMark[];
}

/** An article with its whole text, and one page of its thread. */
export interface WholeArticle {
  article: ArticleView;
  codebook: Codebook;
  /** Comments under the article; counting stops at 2,000. */
  comments: number;
  levels: number;
  page: ThreadComment[];
  /** Position of the last thread on this page, to read on from; null when there are no more. */
  next: number | null;
}
