import { Link } from "@remix-run/react";
import { memo } from "react";
import type { ClaimKey } from "#app/domain/review/work.ts";
import { Reading } from "../annotate/reading.tsx";
import type { DrawnClaim } from "../annotate/text-layout.ts";
import { ClaimTag } from "../ui/claim-tag.tsx";
import { ListWindow } from "../ui/list-window.tsx";

/** A claim in the list, with what stands in its way. */
export interface ListedClaim extends DrawnClaim<ClaimKey> {
  /** Its form holds something that is not kept. */
  unkept: boolean;
  /** It stands on an older text and was not found in this one; its words there. */
  orphan: string | null;
}

/**
 * Every claim of a text: the way to reach any of them, also where marks lie over each other. Those on an
 * older text that were not found in this one stand apart.
 */
export const ClaimList = memo(function ClaimList(props: Listing) {
  const here = props.claims.filter((claim) => claim.orphan === null);
  const orphans = props.claims.filter((claim) => claim.orphan !== null);
  return (
    <>
      <Lines {...props} claims={here} />
      {orphans.length > 0 && (
        <details className="orphans">
          <summary className="small">{orphans.length} on an older text, not found surely in this one</summary>
          <Lines {...props} claims={orphans} />
        </details>
      )}
    </>
  );
});

interface Listing {
  claims: readonly ListedClaim[];
  inHand: ClaimKey | null;
  itemId: number;
  onTake: (key: ClaimKey) => void;
}

function Lines({ claims, inHand, itemId, onTake }: Listing) {
  return (
    <ListWindow className="claim-list" items={claims} at={claims.findIndex(({ key }) => key === inHand)}>
      {(claim) => (
        <li key={claim.key}>
          <Link
            to={`/items/${itemId}?claim=${claim.key}`}
            aria-current={claim.key === inHand ? "true" : undefined}
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey) return;
              event.preventDefault();
              onTake(claim.key);
            }}
          >
            <ClaimTag signs={claim.signs} tag={claim.tag} suggested={claim.suggested} />
            <span>
              <Reading parts={claim.reading} />
              {claim.orphan !== null && (
                <q className="words small soft orphan-words">
                  <bdi>{claim.orphan}</bdi>
                </q>
              )}
            </span>
            {claim.unkept && <span className="small unkept">not kept</span>}
          </Link>
        </li>
      )}
    </ListWindow>
  );
}
