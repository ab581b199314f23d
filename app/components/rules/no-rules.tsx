import { Link } from "@remix-run/react";
import type { Codebook } from "#app/domain/codebook/types.ts";
import { kindWords } from "#app/domain/suggestions/kind-words.ts";
import { type RulesAsked, rulesHref } from "#app/domain/suggestions/rules-address.ts";

/** Why no rule is listed. */
export function NoRules({ asked, codebook }: { asked: RulesAsked; codebook: Codebook }) {
  if (asked.kind === null) {
    return (
      <p className="soft">No text has been read for suggestions yet. That happens by itself, shortly.</p>
    );
  }
  return (
    <p className="soft">
      No rule proposes “{kindWords(codebook, asked.kind)}” on the newest texts, and nothing of the kind was
      settled. <Link to={rulesHref({ kind: null })}>All kinds</Link>
    </p>
  );
}
