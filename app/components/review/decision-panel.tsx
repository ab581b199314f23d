import { useId } from "react";
import type { Codebook, DecisionKind, DecisionReason } from "#app/domain/codebook/types.ts";
import type { Problem } from "#app/domain/codebook/validate-claim.ts";
import type { DecisionDraft } from "#app/domain/review/work.ts";
import { Button } from "../ui/button.tsx";
import { Tick } from "../ui/field.tsx";
import { Kbd } from "../ui/kbd.tsx";

/** How many reasons stand open before "all": the rest is a key away, unless chosen. */
const firstReasons = 6;

/** What becomes of the comment: the kinds with their keys, the reasons, and what a reason or kind asks for besides. */
export function DecisionPanel(props: {
  codebook: Codebook;
  version: number;
  /** Kind of the decision in force. */
  current: string | null;
  draft: DecisionDraft;
  problems: readonly Problem[];
  readOnly: boolean;
  allReasons: boolean;
  onAllReasons: () => void;
  onChange: (change: Partial<DecisionDraft>) => void;
}) {
  const { codebook, version, current, draft, problems, readOnly, allReasons, onAllReasons, onChange } = props;
  const id = useId();
  const scheme = codebook.decisions;
  const kinds = scheme.kinds.filter((kind) => !kind.retired && isOpen(codebook, kind.id, current));
  const kind = kinds.find((candidate) => candidate.id === draft.kind);
  const missing = unavailable(codebook);
  const reasons = scheme.reasons.filter((reason) => !reason.retired);
  const said = (path: string) => problems.filter((problem) => problem.path === path);
  const sleeps = kind?.effect.item === "deferred";
  const needsGround = scheme.rules.some(
    (rule) => rule.kind === "needs-ground" && draft.reasons.includes(rule.reason),
  );
  return (
    <fieldset className="section decision" disabled={readOnly}>
      <legend>Decision</legend>
      <p className="section-head">
        <span className="small faint">on version {version}</span>
      </p>
      <div className="kinds">
        {kinds.map((one) => (
          <KindChoice
            key={one.id}
            kind={one}
            chosen={one.id === draft.kind}
            onChoose={() => onChange({ kind: one.id })}
          />
        ))}
      </div>
      <Said problems={said("kind")} />
      <fieldset className="reasons">
        <legend className="unseen">Reasons</legend>
        {reasons.map((reason, i) => (
          <ReasonChoice
            key={reason.id}
            reason={reason}
            chosen={draft.reasons.includes(reason.id)}
            missing={missing.get(reason.id) ?? null}
            later={i >= firstReasons && !allReasons}
            onChange={(chosen) =>
              onChange({
                reasons: chosen
                  ? [...draft.reasons, reason.id]
                  : draft.reasons.filter((other) => other !== reason.id),
              })
            }
          />
        ))}
      </fieldset>
      <Said problems={said("reasons")} />
      {needsGround && (
        <>
          <label className="small soft" htmlFor={`${id}-ground`}>
            Ground
          </label>
          <input
            id={`${id}-ground`}
            name="ground"
            className="field"
            dir="auto"
            value={draft.ground}
            aria-invalid={said("ground").length > 0 || undefined}
            onChange={(event) => onChange({ ground: event.target.value })}
          />
          <Said problems={said("ground")} />
        </>
      )}
      {sleeps && (
        <p className="wake">
          <label htmlFor={`${id}-wake`}>Until, UTC</label>
          <input
            id={`${id}-wake`}
            name="wake"
            type="datetime-local"
            className="field"
            value={draft.wake}
            aria-invalid={said("wakeAt").length > 0 || undefined}
            onChange={(event) => onChange({ wake: event.target.value })}
          />
        </p>
      )}
      <Said problems={said("wakeAt")} />
      <p className="principle small soft">
        <span>{scheme.principles[0]?.text}</span>
        {reasons.length > firstReasons && (
          <Button
            kind="quiet"
            className="small push needs-script more-reasons"
            keyName="."
            onClick={onAllReasons}
          >
            {allReasons ? "Fewer" : "All"}
          </Button>
        )}
      </p>
      <label className="unseen" htmlFor={`${id}-note`}>
        Note on the decision
      </label>
      <input
        id={`${id}-note`}
        name="note"
        className="field"
        dir="auto"
        autoComplete="off"
        placeholder="Note on the decision, if any"
        value={draft.note}
        aria-invalid={said("note").length > 0 || undefined}
        onChange={(event) => onChange({ note: event.target.value })}
      />
      <Said problems={said("note")} />
    </fieldset>
  );
}

function KindChoice(props: { kind: DecisionKind; chosen: boolean; onChoose: () => void }) {
  const { kind, chosen, onChoose } = props;
  return (
    <label className="kind" title={kind.definition}>
      <input type="radio" name="kind" value={kind.id} checked={chosen} onChange={onChoose} />
      {kind.key !== null && <Kbd of={kind.key} />} {kind.label}
    </label>
  );
}

function ReasonChoice(props: {
  reason: DecisionReason;
  chosen: boolean;
  /** Why it cannot be given yet. */
  missing: string | null;
  later: boolean;
  onChange: (chosen: boolean) => void;
}) {
  const { reason, chosen, missing, later, onChange } = props;
  return (
    <Tick
      name="reason"
      value={reason.id}
      className={later && !chosen ? "later" : undefined}
      title={missing ?? `${reason.definition} ${reason.rule}`}
      checked={chosen}
      disabled={missing !== null}
      onChange={(event) => onChange(event.target.checked)}
    >
      {reason.label}
      {missing !== null && <span className="unseen">: {missing}</span>}
    </Tick>
  );
}

function Said({ problems }: { problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return problems.map((problem) => (
    <p key={problem.message} className={problem.level === "block" ? "problem small" : "doubt small"}>
      {problem.message}
    </p>
  ));
}

/** False for a kind that only follows others, where none of them is in force. */
function isOpen(codebook: Codebook, kind: string, current: string | null): boolean {
  return codebook.decisions.rules.every(
    (rule) =>
      rule.kind !== "only-after" || !rule.decisions.includes(kind) || rule.after.includes(current ?? ""),
  );
}

/** Reasons that nobody can give yet, each with the words that say why. */
function unavailable(codebook: Codebook): Map<string, string> {
  return new Map(
    codebook.decisions.rules.flatMap((rule) =>
      rule.kind === "not-available" ? [[rule.reason, rule.message] as const] : [],
    ),
  );
}
