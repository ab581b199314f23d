import { Link } from "@remix-run/react";
import type { Codebook } from "#app/domain/codebook/types.ts";
import { suggestionKinds } from "#app/domain/suggest/types.ts";
import { kindWords } from "#app/domain/suggestions/kind-words.ts";
import { type RulesAsked, rulesHref } from "#app/domain/suggestions/rules-address.ts";

/** Which kind of proposal the rules are looked at by. */
export function KindTabs({ asked, codebook }: { asked: RulesAsked; codebook: Codebook }) {
  return (
    <nav className="tabs small kind-tabs" aria-label="Kind of proposal">
      <ul>
        {[null, ...suggestionKinds].map((kind) => (
          <li key={kind}>
            <Link
              to={rulesHref({ kind })}
              preventScrollReset
              aria-current={kind === asked.kind ? "page" : undefined}
            >
              {kind === null ? "All kinds" : kindWords(codebook, kind)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
