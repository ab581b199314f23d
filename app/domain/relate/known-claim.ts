import type { UnitIndex } from "../annotate/units.ts";
import { placesIn, sentenceAround, titleOf } from "./around-quote.ts";
import { type EventTime, eventTime } from "./event-time.ts";
import { type PlaceName, readPlace } from "./place-names.ts";
import type { ClaimFacts, DocumentFacts } from "./types.ts";

export type PlacesFrom = "claim" | "sentence" | "title";

/** A claim with what its words tell worked out, so that pairs are compared without reading texts again. */
export interface KnownClaim {
  readonly claim: ClaimFacts;
  readonly document: DocumentFacts;
  readonly places: readonly PlaceName[];
  /** Where the places were read: the claim's own fields, else the sentence around it, else the title. */
  readonly placesFrom: PlacesFrom;
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
  const { places, placesFrom } = placesOf(claim, { around, title: titleOf(document.text) });
  return {
    claim,
    document,
    places,
    placesFrom,
    time: eventTime(claim, { document, around }),
    around,
  };
}

function placesOf(claim: ClaimFacts, { around, title }: { around: string; title: string }) {
  const own = namesOf(claim.places);
  if (own.length > 0) return { places: own, placesFrom: "claim" as const };
  const near = namesOf(placesIn(around));
  if (near.length > 0) return { places: near, placesFrom: "sentence" as const };
  return { places: namesOf(placesIn(title)), placesFrom: "title" as const };
}

function namesOf(texts: readonly string[]): PlaceName[] {
  return texts.map(readPlace).filter((name) => name !== null);
}
