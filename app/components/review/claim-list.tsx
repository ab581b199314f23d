import { Link } from "@remix-run/react";
import { memo } from "react";
import { Reading } from "../annotate/reading.tsx";
import type { ClaimKey, DrawnClaim } from "../annotate/text-layout.ts";
import { ClaimTag } from "../ui/claim-tag.tsx";

/** A claim in the list, with what stands in its way. */
export interface ListedClaim extends DrawnClaim {
  /** Its form holds something that is not kept. */
  unkept: boolean;
  /** It stands on an older text and was not found in this one; its words there. */
  orphan: string | null;
}

/** Every claim of a text: the way to reach any of them, also where marks lie over each other. */
export const ClaimList = memo(function ClaimList(props: {
  claims: readonly ListedClaim[];
  inHand: ClaimKey | null;
  itemId: number;
  onTake: (key: ClaimKey) => void;
}) {
  const { claims, inHand, itemId, onTake } = props;
  return (
    <ul className="claim-list">
      {claims.map((claim) => (
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
                <span className="small soft">
                  {" "}
                  on an older text: <q className="words">{claim.orphan}</q>
                </span>
              )}
            </span>
            {claim.unkept && <span className="small unkept">not kept</span>}
          </Link>
        </li>
      ))}
    </ul>
  );
});
