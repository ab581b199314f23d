import type { Span } from "../annotate/span.ts";
import type { ClaimFields } from "../codebook/field-types.ts";
import type { Codebook } from "../codebook/types.ts";
import type { SuggestionsView } from "../suggestions/view.ts";
import type {
  AnchorState,
  DatePrecision,
  DocumentKind,
  ItemKind,
  ItemState,
  Lane,
  Mark,
  Origin,
} from "../vocabulary.ts";

/**
 * What the review page is drawn from: one item, its document, everything marked on it, and what stands around it. Plain
 * data; all times are milliseconds since 1970 UTC, all offsets code points, end exclusive.
 */
export interface ReviewView {
  item: ItemView;
  lease: LeaseView;
  document: DocumentView;
  text: TextView;
  /** The codebook in force, and its version as annotations name it. */
  codebook: { id: number; body: Codebook };
  /** Live claims of the document, oldest first; those on an older text that were not found again are orphans. */
  claims: ClaimView[];
  /** What the machine proposes on the newest text. */
  suggestions: SuggestionsView;
  /** Live claims of the article and of the comments shown beside this document, for references; at most 200, the article's first. */
  threadClaims: ThreadClaim[];
  /** Tone readings of the document, the viewer's own first. Empty for articles. */
  readings: ReadingView[];
  /** The decision in force. */
  decision: DecisionView | null;
  thread: ThreadView;
  /** The article a comment stands under; null when the document is the article. */
  article: ArticleView | null;
  /** Notes left for the next person, newest first. */
  notes: NoteView[];
  /** The viewer's own half-made work on this item, as the page saved it. */
  draft: { body: unknown; savedAt: number } | null;
  /** What Undo would take back: the viewer's last act, on whichever item; null when none is left. */
  undo: UndoView | null;
}

export interface UndoView {
  /** To be named when undoing, so that nothing else is taken back than what was shown. */
  seq: number;
  /** Completes "Undo ...". */
  words: string;
  /** The item it was done on. */
  itemId: number | null;
}

export interface PersonView {
  id: number;
  name: string;
}

export interface ItemView {
  id: number;
  kind: ItemKind;
  lane: Lane;
  state: ItemState;
  reopened: boolean;
  flagged: boolean;
  priority: number;
  why: string[];
  wakeAt: number | null;
  revision: number;
}

/** Who works on the item now. An expired lease is no lease. */
export interface LeaseView {
  holder: PersonView | null;
  mine: boolean;
  takenAt: number | null;
  until: number | null;
}

export interface DocumentView {
  id: number;
  publicId: string;
  kind: DocumentKind;
  title: string | null;
  source: string;
  author: AuthorView | null;
  postedAt: number | null;
  postedPrecision: DatePrecision | null;
  /** The date as the material gives it. */
  postedText: string | null;
  language: string | null;
  url: string | null;
  graphic: boolean;
}

export interface AuthorView {
  id: number;
  name: string;
  /** Other comments of the same author, counted to 1,000, and the decisions in force about the latest 200 by kind. */
  others: number;
  decisions: { kind: string; count: number }[];
}

export interface TextView {
  versionId: number;
  version: number;
  /** How many versions the document has. */
  versions: number;
  /** When this version came in. */
  createdAt: number;
  /** The text from its start; shorter than `length` where it is cut for the screen. */
  body: string;
  /** Length of the whole text in code points. */
  length: number;
  marks: Mark[];
}

export interface ClaimView {
  id: number;
  /** Id of a claim type of the codebook. */
  type: string;
  /** Counts the document's claims of this type from 1, withdrawn ones included, so that a tag never changes hands. */
  number: number;
  fields: ClaimFields;
  note: string;
  origin: Origin;
  anchor: AnchorState;
  textVersionId: number;
  revision: number;
  createdBy: PersonView;
  createdAt: number;
  changedBy: PersonView;
  changedAt: number;
  /** In order; on the claim's own text version. */
  spans: Span[];
}

export interface ThreadClaim {
  id: number;
  documentId: number;
  type: string;
  number: number;
  /** Its first words in the text. */
  quote: string;
  /** "the article", or the author of the comment. */
  where: string;
  /** Fields, for rules that compare a claim with the one it points to. */
  fields: ClaimFields;
}

export interface ReadingView {
  id: number;
  by: PersonView;
  mine: boolean;
  /** `label` is a tone label's id, or `label:target`. */
  labels: { label: string; intensity: number | null }[];
  note: string;
  revision: number;
  at: number;
  textVersionId: number;
}

export interface DecisionView {
  id: number;
  kind: string;
  reasons: string[];
  ground: string;
  note: string;
  by: PersonView;
  at: number;
  /** Number of the text version that was judged. */
  version: number;
}

export interface ThreadView {
  articleId: number;
  /** Comments under the article; counts of a thread stop at 2,000. */
  comments: number;
  /** Levels of the deepest comment: 1 where nobody is answered. */
  levels: number;
  /** A bounded part of the thread around the document, parents before their replies, siblings in order. */
  nodes: ThreadNode[];
  /** Threads (comments that answer nobody) that are not among the nodes. */
  hiddenRoots: number;
}

export interface ThreadNode {
  id: number;
  /** Null when nobody has this comment in a queue. */
  itemId: number | null;
  parentId: number | null;
  depth: number;
  author: string | null;
  postedAt: number | null;
  postedPrecision: DatePrecision | null;
  postedText: string | null;
  language: string | null;
  /** The text from its start, at most 280 code points, cut at a whole word; `cut` when there is more. */
  excerpt: string;
  cut: boolean;
  lane: Lane | null;
  state: ItemState | null;
  flagged: boolean;
  /** Kind of the decision in force. */
  decision: string | null;
  /** Who holds its item now. */
  holder: PersonView | null;
  /** Direct replies that are not among the nodes. */
  hiddenReplies: number;
  /** Claims marked on it. */
  claims: number;
}

export interface ArticleView {
  id: number;
  itemId: number | null;
  title: string | null;
  source: string;
  postedAt: number | null;
  postedPrecision: DatePrecision | null;
  postedText: string | null;
  language: string | null;
  graphic: boolean;
  /** At most 20,000 code points. */
  text: TextView;
  claims: ClaimView[];
}

export interface NoteView {
  seq: number;
  at: number;
  by: PersonView | null;
  text: string;
}
