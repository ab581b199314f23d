import type { SubjectKind } from "../vocabulary.ts";
import type { Action } from "./actions.ts";
import type { Diff } from "./diff.ts";
import type { Part } from "./sentence.ts";
import type { EventLook, WhatKind } from "./trail-event.ts";

/** One line of a history, ready to be drawn. Times are milliseconds since 1970 UTC. */
export interface HistoryLine {
  seq: number;
  at: number;
  /** SHA-256 of the event, hex. */
  hash: string;
  action: Action;
  look: EventLook;
  sentence: Part[];
  diff: Diff | null;
  subject: SubjectView;
}

/** What an event is about. */
export interface SubjectView {
  kind: SubjectKind;
  id: number;
  /** In words: a headline, "comment by ...", a person. Null where nothing is to be said. */
  words: SubjectWords | null;
  /** The item that stands for it, if any. */
  itemId: number | null;
}

export interface SubjectWords {
  /** Docket's words: "comment by", "article". */
  said: string;
  /** Words of others: a name, a headline; null where there is none. */
  name: string | null;
  /** Headline of the article a comment stands under. */
  under: string | null;
}

/** Which events of a history are wanted. Empty lists leave nothing out. */
export interface HistoryFilter {
  subject: { kind: SubjectKind; id: number } | null;
  what: WhatKind[];
  /** User ids; 0 is the system. */
  who: number[];
}

export interface HistoryPage {
  /** Newest first. */
  lines: HistoryLine[];
  /** Sequence number to read on from (exclusive); null at the beginning of the trail. */
  older: number | null;
}

/** How many events of one subject there are of each kind and by each person. */
export interface HistoryFacets {
  total: number;
  what: { kind: WhatKind; count: number }[];
  who: { id: number; name: string; count: number }[];
}
