import type { ReactNode } from "react";
import type { Codebook } from "#app/domain/codebook/types.ts";
import { ClaimTag } from "../ui/claim-tag.tsx";
import { Kbd } from "../ui/kbd.tsx";
import { RuleBox } from "../ui/rule-box.tsx";

/** The right of an article's page while no claim is in hand: all its claims, and how to mark one more. */
export function ArticleSide(props: {
  codebook: Codebook;
  count: number;
  canMark: boolean;
  list: ReactNode;
  suggested: ReactNode;
  children?: ReactNode;
}) {
  const { codebook, count, canMark, list, suggested, children } = props;
  const types = codebook.claimTypes.filter((type) => !type.retired);
  return (
    <section className="pane held article-side" aria-label="Claims">
      <div className="scroll">
        <div className="section">
          <div className="section-head">
            <h2>Claims</h2>
            <span className="small faint">{count === 0 ? "none marked" : `${count} marked`}</span>
          </div>
          {count === 0 && (
            <p className="soft">
              {canMark
                ? "Select words in the text, then say what they claim."
                : "Nothing is marked in this text."}
            </p>
          )}
          {list}
        </div>
        {children}
      </div>
      {suggested}
      <RuleBox label="Codebook">
        <div className="rule type-rules">
          {types.map((type) => (
            <p key={type.id}>
              <ClaimTag signs={type} tag={type.tag} /> <b>{type.label}</b> <Kbd of={type.key} />{" "}
              {type.definition}
            </p>
          ))}
          {codebook.principles.slice(0, 2).map((principle) => (
            <p key={principle.id}>{principle.text}</p>
          ))}
        </div>
      </RuleBox>
    </section>
  );
}
