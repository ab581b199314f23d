import type { DatePrecision, Mark } from "../vocabulary.ts";

/** A date as material gives it. */
export interface GivenDate {
  /** Verbatim. */
  text: string;
  /** Milliseconds since 1970 UTC; null when the text is a date that cannot be told surely. */
  at: number | null;
  precision: DatePrecision | null;
}

/** What every format's reader makes of an article. */
export interface ArticleRecord {
  kind: "article";
  id: string;
  source: string | null;
  title: string | null;
  text: string;
  author: string | null;
  url: string | null;
  published: GivenDate | null;
  language: string | null;
  graphic: boolean;
  marks: Mark[];
}

/** What every format's reader makes of a comment. */
export interface CommentRecord {
  kind: "comment";
  id: string;
  source: string | null;
  articleId: string;
  parentId: string | null;
  author: string | null;
  posted: GivenDate | null;
  text: string;
  flagged: boolean;
  flagReason: string | null;
}

export type DocumentRecord = ArticleRecord | CommentRecord;
