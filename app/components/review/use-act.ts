import { useFetcher } from "@remix-run/react";
import { useCallback, useEffect, useRef } from "react";
import { useLatest } from "#app/components/ui/use-latest.ts";
import { type Failure, isFailure } from "#app/domain/shared/failure.ts";

/** What an act of the page came to. */
export interface ActDone {
  done: string;
  /** Said to screen readers, and shown where the act leaves nothing else to see. */
  words: string;
  claimId?: number;
}

export type Fields = Readonly<Record<string, string | readonly string[]>>;

/**
 * Sends an act to the page's own address. What is refused stays as `failure` until the next try; what went well is
 * handed to `onDone` once.
 * @param before what the same form was refused when it was sent without scripts
 */
export function useAct(onDone: (done: ActDone) => void, before: Failure | null = null) {
  const fetcher = useFetcher<ActDone | Failure>();
  const latest = useLatest(onDone);
  const seen = useRef<unknown>(undefined);
  const { data, state } = fetcher;
  useEffect(() => {
    if (state !== "idle" || data === undefined || data === seen.current) return;
    seen.current = data;
    if (!isFailure(data)) latest.current(data);
  }, [data, state, latest]);
  const submit = fetcher.submit;
  const act = useCallback(
    (fields: Fields | FormData) => {
      const form = fields instanceof FormData ? fields : new FormData();
      if (!(fields instanceof FormData)) {
        for (const [name, value] of Object.entries(fields)) {
          for (const one of typeof value === "string" ? [value] : value) form.append(name, one);
        }
      }
      // Tells the action that a script asks, which draws the answer itself and follows no redirect to this page.
      form.set("by", "script");
      submit(form, { method: "post" });
    },
    [submit],
  );
  const failure = data === undefined ? before : state === "idle" && isFailure(data) ? data : null;
  return { act, busy: state !== "idle", failure };
}
