import type { ClaimType } from "#app/domain/codebook/types.ts";
import { Button } from "../ui/button.tsx";
import { ClaimTag } from "../ui/claim-tag.tsx";
import { Name } from "../ui/name.tsx";

/** Which claim is in hand, and who changed it last. */
export function ClaimHead(props: {
  type: ClaimType;
  tag: string;
  keptBy: { name: string; revision: number } | null;
  all: boolean;
  onAll: () => void;
}) {
  const { type, tag, keptBy, all, onAll } = props;
  return (
    <div className="section section-head claim-head">
      <h2 tabIndex={-1}>
        <ClaimTag signs={type} tag={tag} /> {type.label}
      </h2>
      <span className="small faint cut">
        {keptBy === null ? (
          "not kept yet"
        ) : (
          <>
            revision {keptBy.revision}, by <Name of={keptBy.name} />
          </>
        )}
      </span>
      <Button kind="quiet" className="small push needs-script" keyName="m" aria-pressed={all} onClick={onAll}>
        {all ? "Fewer fields" : "All fields"}
      </Button>
    </div>
  );
}
