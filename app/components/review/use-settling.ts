import { useCallback, useEffect, useRef, useState } from "react";
import { useLatest } from "#app/components/ui/use-latest.ts";
import type { Failure } from "#app/domain/shared/failure.ts";
import type { PlaceWord } from "#app/domain/suggestions/place.ts";
import type { RejectionReason } from "#app/domain/vocabulary.ts";
import { type ActDone, type Fields, useAct } from "./use-act.ts";

/** What a person makes of suggestions, as it is sent. */
export type Settling =
  | { intent: "accept"; suggestion: PlaceWord }
  | { intent: "accept-all"; suggestions: readonly PlaceWord[] }
  | { intent: "reject"; suggestion: PlaceWord; reason: RejectionReason; note: string };

/**
 * Sends what is made of suggestions, one after the other, so that a person may go on before the answer is there.
 * What is refused stops the rest: `onRefused` is told which.
 */
export function useSettling(given: {
  hidden: Readonly<Record<string, string>>;
  versionId: number;
  onDone: (done: ActDone) => void;
  onRefused: (what: Settling, failure: Failure) => void;
}) {
  const { hidden, versionId, onDone, onRefused } = given;
  const [waiting, setWaiting] = useState<readonly Settling[]>([]);
  /** The last that was sent. */
  const sending = useRef<Settling | null>(null);
  const refused = useLatest(onRefused);
  const { act, busy, failure } = useAct((done) => {
    setWaiting((before) => before.filter((one) => one !== sending.current));
    onDone(done);
  });
  useEffect(() => {
    const sent = sending.current;
    if (failure === null || sent === null) return;
    setWaiting([]);
    refused.current(sent, failure);
  }, [failure, refused]);
  useEffect(() => {
    const [next] = waiting;
    if (busy || next === undefined || next === sending.current) return;
    sending.current = next;
    act({ ...hidden, versionId: String(versionId), ...fieldsOf(next) });
  }, [busy, waiting, act, hidden, versionId]);
  const send = useCallback((what: Settling) => setWaiting((before) => [...before, what]), []);
  return { send, sent: waiting };
}

/** The suggestions that an act is about. */
export function settledBy(what: Settling): readonly PlaceWord[] {
  return what.intent === "accept-all" ? what.suggestions : [what.suggestion];
}

function fieldsOf(what: Settling): Fields {
  return { ...what };
}
