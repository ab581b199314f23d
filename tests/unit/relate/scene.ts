import { proposeRelations } from "#app/domain/relate/propose.ts";
import type { ClaimFacts, DocumentFacts } from "#app/domain/relate/types.ts";
import type { RelationKind } from "#app/domain/vocabulary.ts";

/** A claim in a text of its own: what the text says, when it came out, and what differs from a plain claim. */
export interface Told extends Partial<ClaimFacts> {
  text: string;
  /** "2031-04-09" or "2031-04-09T18:00"; null for a text without a date. */
  on: string | null;
}

export function told(text: string, on: string | null, part: Partial<ClaimFacts> = {}): Told {
  return { text, on, ...part };
}

export const exactly = (figure: number) => ({ min: figure, max: figure });
export const atLeast = (figure: number) => ({ min: figure, max: null });
export const over = (figure: number) => ({ min: figure, max: null, minInclusive: false });
export const between = (min: number, max: number) => ({ min, max });
export const vague = { min: null, max: null };

/** Facts and document of the claim with a number; the quote is the whole text unless given. */
export function factsOf(
  { text, on, ...part }: Told,
  number: number,
): { claim: ClaimFacts; document: DocumentFacts } {
  const documentId = part.documentId ?? `d${number}`;
  return {
    document: {
      id: documentId,
      text,
      at: on === null ? null : Date.parse(on.length > 10 ? `${on}Z` : `${on}T12:00Z`),
    },
    claim: {
      claimId: `c${number}`,
      harm: "killed",
      min: 14,
      max: 14,
      minInclusive: true,
      maxInclusive: true,
      approximate: false,
      group: null,
      places: [],
      timeText: null,
      periodStart: null,
      periodEnd: null,
      scope: null,
      counting: null,
      causes: [],
      actor: null,
      source: null,
      quote: text,
      start: null,
      ...part,
      documentId,
    },
  };
}

/** Kind and direction of the relation proposed between two claims: "supersedes 2>1", "same_claim", "none". */
export function relationOf(first: Told, second: Told): { relation: string; reasons: string; score: number } {
  const one = factsOf(first, 1);
  const two = factsOf(second, 2);
  const documents = one.document.id === two.document.id ? [one.document] : [one.document, two.document];
  const found = proposeRelations([one.claim, two.claim], documents).filter(
    ({ kind }) => kind !== "near_duplicate",
  );
  if (found.length > 1)
    throw new Error(`more than one relation: ${found.map(({ kind }) => kind).join(", ")}`);
  const [only] = found;
  if (!only) return { relation: "none", reasons: "", score: 0 };
  const direction = only.kind === "supersedes" ? ` ${only.from.slice(1)}>${only.to.slice(1)}` : "";
  return { relation: only.kind + direction, reasons: only.reasons.join(" "), score: only.score };
}

export type Expected = RelationKind | "none" | "supersedes 2>1" | "supersedes 1>2";

export type Row = readonly [why: string, first: Told, second: Told, expected: Expected];

export const at = (place: string) => ({ places: [place] });

/** Fourteen killed at Nahrout, but for what `part` says otherwise. */
export function landing(on: string | null, part: Partial<Told> = {}): Told {
  return told("Fourteen people were killed in the strike on the landing.", on, { ...at("Nahrout"), ...part });
}
