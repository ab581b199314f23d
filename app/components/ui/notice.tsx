import type { ReactNode } from "react";
import type { Failure } from "#app/domain/shared/failure.ts";

/** Words about what happened, where they matter. `refused` is for what did not go through. */
export function Notice(props: { head?: string; refused?: boolean; children?: ReactNode }) {
  const { head, refused, children } = props;
  return (
    <div
      className={refused === true ? "notice refused" : "notice"}
      role={refused === true ? "alert" : "status"}
    >
      {head !== undefined && <p className="notice-head">{head}</p>}
      {children}
    </div>
  );
}

/** What an action refused, above the form it came from. Fields show their own sentences. */
export function FailureNotice({ failure, children }: { failure: Failure; children?: ReactNode }) {
  return (
    <Notice refused head={failure.refusal.message}>
      {children}
    </Notice>
  );
}
