import type { Action, ActionFacts } from "./actions.ts";
import type { Part } from "./sentence.ts";
import type { TrailEvent, TrailNames } from "./trail-event.ts";

/** What every sentence is made from: the event, names for ids, and who did it. */
export interface Telling {
  event: TrailEvent;
  names: TrailNames;
  /** The person who acted, or Docket itself. */
  who: Part;
  /** "the comment" or "the article". */
  it: string;
}

/** A sentence for every action. */
export type Words = { [A in Action]: (about: ActionFacts[A], telling: Telling) => Part[] };
