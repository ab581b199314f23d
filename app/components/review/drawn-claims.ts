import type { Range } from "#app/domain/annotate/steps.ts";
import { describeClaim } from "#app/domain/codebook/describe.ts";
import { claimTypeOf } from "#app/domain/codebook/lookup.ts";
import type { ClaimType, Codebook } from "#app/domain/codebook/types.ts";
import type { ClaimView } from "#app/domain/review/view.ts";
import type { ClaimKey } from "#app/domain/review/work.ts";
import type { DrawnClaim } from "../annotate/text-layout.ts";

/** The signs of a claim whose type the codebook no longer knows. */
export const unknownType: Pick<ClaimType, "tag" | "label" | "hue" | "line"> = {
  tag: "?",
  label: "Unknown type",
  hue: "grey",
  line: "dotted",
};

/** What of a half-made claim the text shows. */
export interface DraftSpans {
  key: ClaimKey;
  type: string;
  spans: readonly Range[];
}

/**
 * The claims of a text as they are drawn: kept ones with the spans of their open forms, then those that are not kept
 * yet. Claims on another text version are left out.
 */
export function drawnClaims(
  codebook: Codebook,
  claims: readonly ClaimView[],
  textVersionId: number,
  drafts: readonly DraftSpans[] = [],
): DrawnClaim<ClaimKey>[] {
  const kept = claims
    .filter((claim) => claim.textVersionId === textVersionId)
    .map((claim): DrawnClaim<ClaimKey> => {
      const draft = drafts.find((candidate) => candidate.key === claim.id);
      return { ...signsOf(codebook, claim), spans: draft?.spans ?? claim.spans };
    });
  const fresh = drafts
    .filter((draft) => typeof draft.key === "string")
    .map((draft): DrawnClaim<ClaimKey> => {
      const type = claimTypeOf(codebook, draft.type) ?? unknownType;
      return {
        key: draft.key,
        tag: `${type.tag}+`,
        label: type.label,
        signs: type,
        suggested: false,
        reading: [{ text: "not kept yet" }],
        spans: draft.spans,
      };
    });
  return [...kept, ...fresh];
}

/** What stands for a kept claim wherever it is named: its tag, its signs, its reading. */
export function signsOf(codebook: Codebook, claim: ClaimView): Omit<DrawnClaim<ClaimKey>, "spans"> {
  const type = claimTypeOf(codebook, claim.type) ?? unknownType;
  return {
    key: claim.id,
    tag: `${type.tag}${claim.number}`,
    label: type.label,
    signs: type,
    suggested: false,
    reading: describeClaim(codebook, claim),
  };
}
