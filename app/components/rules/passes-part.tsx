import { Link } from "@remix-run/react";
import { Time } from "#app/components/ui/time.tsx";
import { grouped } from "#app/domain/audit/sentence.ts";
import type { RulesView } from "#app/domain/suggestions/rules-view.ts";

type Run = RulesView["runs"][number];

/** The newest passes of the engine over all texts: what each found, and what it changed against the one before. */
export function PassesPart({ runs }: { runs: readonly Run[] }) {
  if (runs.length === 0) return <p className="soft">None so far.</p>;
  return (
    <ol className="plain-list passes">
      {runs.map((run) => (
        <li key={run.id}>
          <p>
            <Time at={run.startedAt} />, {grouped(run.counts.texts)} texts, {grouped(run.counts.suggestions)}{" "}
            suggestions
            {run.finishedAt === null ? ", still reading" : ""}. <code className="small">{run.engine}</code>
          </p>
          <Changes run={run} isFirst={run.id === 1} />
        </li>
      ))}
    </ol>
  );
}

function Changes({ run, isFirst }: { run: Run; isFirst: boolean }) {
  const changed = Object.entries(run.counts.rules).filter(([, { added, gone }]) => added + gone > 0);
  if (isFirst || changed.length === 0) return null;
  return (
    <details>
      <summary>What changed</summary>
      <ul className="plain-list">
        {changed.map(([rule, { added, gone, same }]) => (
          <li key={rule}>
            <code>{rule}</code>: {grouped(added)} new, {grouped(gone)} gone, {grouped(same)} as before
            <ul className="plain-list soft">
              {run.counts.examples
                .filter((one) => one.rule === rule)
                .map((one) => (
                  <li key={`${one.documentId} ${one.quote} ${one.change}`}>
                    {one.change === "gone" ? "gone" : "new"}: <q dir="auto">{one.quote}</q>
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
      <p>
        What was settled stays settled; see the <Link to="/audit">audit trail</Link>.
      </p>
    </details>
  );
}
