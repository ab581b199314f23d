import { Link } from "@remix-run/react";
import { type RelationsAsked, relationsHref } from "#app/domain/relations/address.ts";
import { relationLabels } from "#app/domain/relations/relation-words.ts";
import { relationKinds } from "#app/domain/vocabulary.ts";

/** Proposed or settled, and below it the kind of relation. */
export function RelationTabs({ asked }: { asked: RelationsAsked }) {
  return (
    <div className="relation-tabs">
      <nav className="tabs" aria-label="Proposed or settled">
        <ul>
          {[false, true].map((settled) => (
            <li key={String(settled)}>
              <Link
                to={relationsHref({ ...asked, settled, after: null })}
                aria-current={settled === asked.settled ? "page" : undefined}
              >
                {settled ? "Settled" : "Proposed"}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <nav className="tabs small" aria-label="Kind of relation">
        <ul>
          {[null, ...relationKinds].map((kind) => (
            <li key={kind}>
              <Link
                to={relationsHref({ ...asked, kind, after: null })}
                aria-current={kind === asked.kind ? "page" : undefined}
              >
                {kind === null ? "All kinds" : relationLabels[kind]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
