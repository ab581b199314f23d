import { tonesWords } from "#app/domain/audit/words.ts";
import { decisionKindOf, decisionReasonOf } from "#app/domain/codebook/lookup.ts";
import type { ReviewView } from "#app/domain/review/view.ts";
import type { Failure } from "#app/domain/shared/failure.ts";
import { Button } from "../ui/button.tsx";
import { Name } from "../ui/name.tsx";
import { FailureNotice, Notice } from "../ui/notice.tsx";
import { Time } from "../ui/time.tsx";

/** What keeps the item from being worked on, or has been decided about it: in words, above the text. */
export function StateNotices(props: {
  view: ReviewView;
  lost: string | null;
  mayTake: boolean;
  /** A newer text came in while the page was open. */
  newVersion: number | null;
  hidden: Readonly<Record<string, string>>;
  /** What an act on the item was refused that was sent without scripts. */
  refused: Failure | null;
}) {
  const { view, lost, mayTake, newVersion, hidden, refused } = props;
  const { lease, item } = view;
  const isFree = lease.holder === null;
  return (
    <>
      {refused && <FailureNotice failure={refused} />}
      {newVersion !== null && (
        <Notice refused head={`Version ${newVersion} of this text came in.`}>
          <p>Reload the page to see it. What you have made is kept.</p>
        </Notice>
      )}
      {lost !== null && (
        <Notice refused head={lost}>
          <p>What you have made stays here and is kept as your draft.</p>
        </Notice>
      )}
      {!lease.mine && lease.holder && lease.until !== null && (
        <Notice head="Somebody works on this item.">
          <p>
            <Name of={lease.holder.name} /> has it until <Time at={lease.until} show="clock" />. You can read
            everything; nothing can be changed meanwhile.
          </p>
        </Notice>
      )}
      {view.decision && <DecisionInForce view={view} />}
      {item.state === "done" && <ReadingsKept view={view} />}
      {item.state === "done" && !lease.mine && isFree && (
        <form method="post" className="again">
          {Object.entries({ ...hidden, intent: "take" }).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <span>This item is done.</span>
          {mayTake && <Button type="submit">Work on it again</Button>}
        </form>
      )}
    </>
  );
}

/** The tones as people read them; shown once the item is done, so that nobody reads by another's reading. */
function ReadingsKept({ view }: { view: ReviewView }) {
  return view.readings
    .filter((reading) => reading.labels.length > 0)
    .map((reading) => (
      <p key={reading.id} className="in-force">
        <Name of={reading.by.name} /> read the tone as <b>{tonesWords(view.codebook.body, reading.labels)}</b>
        .
      </p>
    ));
}

function DecisionInForce({ view }: { view: ReviewView }) {
  const { decision, codebook } = view;
  if (!decision) return null;
  const reasons = decision.reasons.map((id) => decisionReasonOf(codebook.body, id)?.label ?? id);
  return (
    <p className="in-force">
      <b>{decisionKindOf(codebook.body, decision.kind)?.label ?? decision.kind}</b>
      {reasons.length > 0 && `, ${reasons.join(", ")}`}: decided by <Name of={decision.by.name} />,{" "}
      <Time at={decision.at} />, on version {decision.version}.
      {decision.note !== "" && (
        <>
          {" "}
          <q>
            <bdi>{decision.note}</bdi>
          </q>
        </>
      )}
      {decision.version !== view.text.version && " The text has changed since."}
    </p>
  );
}
