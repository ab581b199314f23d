import { Form } from "@remix-run/react";
import { Button } from "#app/components/ui/button.tsx";
import { FailureNotice } from "#app/components/ui/notice.tsx";
import { Time } from "#app/components/ui/time.tsx";
import { relationWord } from "#app/domain/relations/ends.ts";
import { relationLabels, relationSays } from "#app/domain/relations/relation-words.ts";
import type { RelationLine } from "#app/domain/relations/relations-view.ts";
import type { Failure } from "#app/domain/shared/failure.ts";
import { type RelationVerdict, relationVerdicts } from "#app/domain/vocabulary.ts";
import { RelationSidePart } from "./relation-side.tsx";

interface Props {
  line: RelationLine;
  maySettle: boolean;
  /** Why settling this one was refused. */
  failure: Failure | null;
  onSubmit(): void;
}

/** One relation: both sides beside each other, what they have to do with each other and why, and what to make of it. */
export function RelationCard({ line, maySettle, failure, onSubmit }: Props) {
  const { kind, from, to, score, reasons, settled } = line;
  const headId = `relation-${relationWord(line)}`;
  return (
    <li className="relation" tabIndex={-1} aria-labelledby={headId}>
      <div className="relation-head">
        <h2 id={headId}>{relationLabels[kind]}</h2>
        <span className="small soft">score {(score / 1000).toFixed(2)}</span>
        {settled !== null && <SettledWords settled={settled} />}
        {maySettle && <SettleForm line={line} headId={headId} onSubmit={onSubmit} />}
      </div>
      {failure !== null && <FailureNotice failure={failure} />}
      <div className="relation-sides">
        <RelationSidePart side={from} />
        <p className="relation-says">{relationSays[kind]}</p>
        <RelationSidePart side={to} />
      </div>
      <ul className="relation-reasons small soft" aria-label="Why">
        {reasons.map((reason) => (
          <li key={reason} dir="auto">
            {reason}
          </li>
        ))}
      </ul>
    </li>
  );
}

function SettledWords({ settled }: { settled: NonNullable<RelationLine["settled"]> }) {
  const { state, by, at, changedSince } = settled;
  return (
    <span className="small">
      <b>{state}</b> by <bdi>{by}</bdi>, <Time at={at} />
      {changedSince && <span className="soft">; a side was changed since</span>}
    </span>
  );
}

const words: Record<RelationVerdict, { open: string; settled: string }> = {
  accepted: { open: "Accept", settled: "Accept after all" },
  rejected: { open: "Reject", settled: "Reject after all" },
};

/** Plain buttons: they work before scripts run, and by keyboard. */
function SettleForm(props: { line: RelationLine; headId: string; onSubmit(): void }) {
  const { line, headId, onSubmit } = props;
  const { kind, fromId, toId, stamp, settled, from, to } = line;
  if (from.claim?.withdrawn === true || to.claim?.withdrawn === true) return null;
  const offered = relationVerdicts.filter((state) => state !== settled?.state);
  return (
    <Form method="post" className="push acts" preventScrollReset onSubmit={onSubmit}>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="from" value={fromId} />
      <input type="hidden" name="to" value={toId} />
      <input type="hidden" name="seen" value={stamp} />
      {offered.map((state) => (
        <Button key={state} type="submit" name="state" value={state} aria-describedby={headId}>
          {words[state][settled === null ? "open" : "settled"]}
        </Button>
      ))}
      {settled !== null && (
        <Button type="submit" name="state" value="undone" aria-describedby={headId}>
          Take back
        </Button>
      )}
    </Form>
  );
}
