import type { DocumentKind } from "../vocabulary.ts";

/** What names a document wherever it is imported. */
export interface DocumentName {
  /** Name of the source. */
  source: string;
  kind: DocumentKind;
  /** The id that the source gives it. */
  externalId: string;
}

/**
 * The id under which a document leaves Docket: equal in every installation that imported the same material. A letter
 * for the kind and 96 bits of a SHA-256, so that a collision among a thousand million documents is one in 10^11.
 * @param sha256 SHA-256 of a text in UTF-8, as hex
 */
export function publicId(
  { source, kind, externalId }: DocumentName,
  sha256: (text: string) => string,
): string {
  return kind[0] + sha256(JSON.stringify([source, kind, externalId])).slice(0, 24);
}
