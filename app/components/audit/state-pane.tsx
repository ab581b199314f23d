import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button } from "#app/components/ui/button.tsx";
import { ClaimTag } from "#app/components/ui/claim-tag.tsx";
import { TextField } from "#app/components/ui/field.tsx";
import { Time } from "#app/components/ui/time.tsx";
import { listed } from "#app/domain/audit/sentence.ts";
import type { StateAt, StateClaim, Stood } from "#app/domain/audit/state.ts";
import type { HistoryAddress } from "./address.ts";
import { MomentSteps, type Steps } from "./moment-steps.tsx";

/** The item as it stood at a past moment. */
export function StatePane(props: { address: HistoryAddress; stood: Stood | null; steps: Steps }) {
  const { address, stood, steps } = props;
  const error = stood !== null && "unreadable" in stood ? stood.unreadable : undefined;
  return (
    <section className="section" aria-labelledby="stood">
      <h2 id="stood">State as it stood at</h2>
      <Form method="get" className="moment">
        {address.what.map((kind) => (
          <input key={kind} type="hidden" name="what" value={kind} />
        ))}
        {address.who.map((id) => (
          <input key={id} type="hidden" name="who" value={id} />
        ))}
        <TextField
          key={address.at}
          label="Moment"
          name="at"
          defaultValue={address.at}
          error={error}
          help="2026-03-12 09:30 (UTC), or seq:128 for right after an event"
          spellCheck={false}
          autoComplete="off"
        />
        <Button type="submit">Show</Button>
      </Form>
      <MomentSteps address={address} steps={steps} />
      {stood !== null && "state" in stood && <Shown {...stood} />}
    </section>
  );
}

function Shown({ state, zoneAssumed }: { state: StateAt | null; zoneAssumed: boolean }) {
  if (state === null) return <p>It did not exist yet.</p>;
  const { after, text, item, lease, decision, readings, claims } = state;
  return (
    <>
      <p className="small">
        After event {after.seq}, <Time at={after.at} show="moment" />
        {zoneAssumed ? " UTC" : ""}.
      </p>
      <blockquote className="words" dir="auto">
        {text.beginning}
        {text.cut ? " …" : ""}
      </blockquote>
      <dl className="pairs">
        <Pair label="Text">version {text.version}</Pair>
        {item !== null && (
          <>
            <Pair label="Lane">
              {item.lane}, {item.state}
              {item.reopened ? ", reopened" : ""}
            </Pair>
            <Pair label="Priority">
              {item.priority}
              {item.why.length > 0 ? `: ${item.why.join("; ")}` : ""}
            </Pair>
          </>
        )}
        <Pair label="Held by">{lease === null ? "nobody" : <bdi>{lease.holder}</bdi>}</Pair>
        <Pair label="Decision">
          {decision === null ? (
            "none"
          ) : (
            <>
              {decision.kindLabel}
              {decision.reasonLabels.length > 0 ? `: ${listed(decision.reasonLabels)}` : ""},{" "}
              <bdi>{decision.by}</bdi>
            </>
          )}
        </Pair>
        {readings.map((reading) => (
          <Pair key={reading.by} label="Tone">
            {reading.words || "none"}, <bdi>{reading.by}</bdi>
          </Pair>
        ))}
      </dl>
      {claims.map((claim) => (
        <ClaimThen key={claim.id} claim={claim} />
      ))}
    </>
  );
}

function Pair({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

function ClaimThen({ claim }: { claim: StateClaim }) {
  const { tag, type, spans, rows, revision, by, state } = claim;
  return (
    <div className="claim-then">
      <p>
        {tag !== null && <ClaimTag tag={tag.tag} signs={tag.signs} />} <b>{tag?.type ?? type}</b>{" "}
        <span className="small">
          revision {revision}, <bdi>{by}</bdi>
          {state === "live" ? "" : `, ${state}`}
        </span>
      </p>
      {spans.map((span) => (
        <blockquote key={span.start} className="words" dir="auto">
          {span.quote}
        </blockquote>
      ))}
      <dl className="pairs">
        {rows.map((row) => (
          <Pair key={row.path} label={row.label}>
            <span className={row.value.reading ? "words" : undefined} dir="auto">
              {row.value.text}
            </span>
          </Pair>
        ))}
      </dl>
    </div>
  );
}
