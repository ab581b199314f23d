import type { UnitIndex } from "../annotate/units.ts";
import { placesIn, sentenceAround, titleOf } from "./around-quote.ts";
import { type EventTime, eventTime } from "./event-time.ts";
import { type PlaceName, readPlace } from "./place-names.ts";
import type { ClaimFacts, DocumentFacts } from "./types.ts";

/** A claim with what its words tell worked out, so that pairs are compared without reading texts again. */
export interface KnownClaim {
  readonly claim: ClaimFacts;
  readonly document: DocumentFacts;
  readonly places: readonly PlaceName[];
  /** The claim names no place itself: these stand in the sentence around it, or in the title. */
  readonly placesGuessed: boolean;
  readonly time: EventTime | null;
  /** The sentence or sentences of the quote. */
  readonly around: string;
}

/**
 * Works out place and time of a claim, from its own fields first and else from the text about its quote. `units` indexes
 * the document's text.
 */
export function knownClaim(
  claim: ClaimFacts,
  { document, units }: { document: DocumentFacts; units: UnitIndex },
): KnownClaim {
  const at = claim.start === null ? null : units.toUtf16(claim.start);
  const around = sentenceAround(document.text, { quote: claim.quote, at });
  const own = namesOf(claim.places);
  const near = own.length > 0 ? own : namesOf(placesIn(around));
  const places = near.length > 0 ? near : namesOf(placesIn(titleOf(document.text)));
  return {
    claim,
    document,
    places,
    placesGuessed: own.length === 0,
    time: eventTime(claim, { document, around }),
    around,
  };
}

function namesOf(texts: readonly string[]): PlaceName[] {
  return texts.map(readPlace).filter((name) => name !== null);
}
