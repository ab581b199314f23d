import { useMemo, useRef } from "react";
import type { ReviewView } from "#app/domain/review/view.ts";
import type { ClaimKey } from "#app/domain/review/work.ts";
import type { DrawnClaim } from "../annotate/text-layout.ts";
import type { ListedClaim } from "./claim-list.tsx";
import { listedClaims } from "./claims-of-view.ts";
import { useWork } from "./work-store.ts";

/** Every claim of the text for the list, drawn again only when a claim or its being kept changes. */
export function useListed(view: ReviewView, claims: readonly DrawnClaim<ClaimKey>[]): readonly ListedClaim[] {
  const known = useRef<readonly ClaimKey[]>([]);
  const unkept = useWork((work) => {
    const keys = work.claims.map((claim) => claim.key);
    if (keys.join() !== known.current.join()) known.current = keys;
    return known.current;
  });
  return useMemo(() => listedClaims({ view, claims, unkept }), [view, claims, unkept]);
}
