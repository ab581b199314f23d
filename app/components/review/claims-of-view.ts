import type { ClaimInContext } from "#app/domain/codebook/validate-claim.ts";
import type { ReviewView } from "#app/domain/review/view.ts";
import type { ClaimKey } from "#app/domain/review/work.ts";
import type { PointedClaim } from "../annotate/form-context.ts";
import { readingWords } from "../annotate/reading.tsx";
import type { DrawnClaim } from "../annotate/text-layout.ts";
import type { ListedClaim } from "./claim-list.tsx";
import { signsOf } from "./drawn-claims.ts";

/** Longest reading of a claim in a menu. */
const longestWords = 60;

/** Claims that a field of this page's claims may point to: the text's own, then those of the thread around it. */
export function pointedClaims(view: ReviewView): PointedClaim[] {
  const codebook = view.codebook.body;
  const tagOf = (type: string, number: number) =>
    `${codebook.claimTypes.find((candidate) => candidate.id === type)?.tag ?? "?"}${number}`;
  return [
    ...view.claims.map((claim) => ({
      id: claim.id,
      type: claim.type,
      tag: tagOf(claim.type, claim.number),
      words: readingWords(signsOf(codebook, claim).reading).slice(0, longestWords),
      here: true,
    })),
    ...view.threadClaims.map((claim) => ({
      id: claim.id,
      type: claim.type,
      tag: tagOf(claim.type, claim.number),
      words: `“${claim.quote.slice(0, longestWords)}”, ${claim.where}`,
      here: false,
    })),
  ];
}

/** The same claims for the rules that look at them. */
export function claimContext(view: ReviewView): ClaimInContext[] {
  return [
    ...view.claims.map(({ id, type, fields }) => ({ id, type, fields })),
    ...view.threadClaims.map(({ id, type, fields }) => ({ id, type, fields, elsewhere: true })),
  ];
}

/** Every claim of the text for the list: drawn ones in the order of the text, then those on an older text. */
export function listedClaims(given: {
  view: ReviewView;
  claims: readonly DrawnClaim<ClaimKey>[];
  unkept: readonly ClaimKey[];
}): ListedClaim[] {
  const { view, claims, unkept } = given;
  const startOf = (claim: DrawnClaim<ClaimKey>) => claim.spans[0]?.start ?? 0;
  const drawn = [...claims]
    .sort((a, b) => startOf(a) - startOf(b))
    .map((claim) => ({
      ...claim,
      // A new claim says so in its reading.
      unkept: typeof claim.key === "number" && unkept.includes(claim.key),
      orphan: null,
    }));
  const orphans = view.claims
    .filter((claim) => claim.textVersionId !== view.text.versionId)
    .map((claim) => ({
      ...signsOf(view.codebook.body, claim),
      spans: [],
      unkept: unkept.includes(claim.id),
      orphan: claim.spans.map((span) => span.quote).join(" … "),
    }));
  return [...drawn, ...orphans];
}
