import { useCallback, useMemo, useState } from "react";
import type { ReviewView } from "#app/domain/review/view.ts";
import type { Failure } from "#app/domain/shared/failure.ts";
import type { PlaceWord } from "#app/domain/suggestions/place.ts";
import type { RejectionReason } from "#app/domain/vocabulary.ts";
import { announce } from "../ui/announcer.tsx";
import { useLatest } from "../ui/use-latest.ts";
import { focusSoon, revealMark } from "./reveal.ts";
import { draftOfSuggestion, isAsProposed } from "./suggestion-draft.ts";
import { drawnSuggestions, remember, stepFromEntry, suggestionEntries } from "./suggestion-entries.ts";
import { settledBy, useSettling } from "./use-settling.ts";
import { useWork, type WorkStore } from "./work-store.ts";

/** The suggestions on the text in hand: which is in hand, and everything that can be made of them. */
export function useSuggestions(given: {
  view: ReviewView;
  store: WorkStore;
  hidden: Readonly<Record<string, string>>;
  canMark: boolean;
}) {
  const { view, store, hidden, canMark } = given;
  const codebook = view.codebook.body;
  const [memory, setMemory] = useState(() => remember(null, view));
  if (memory.from !== view.suggestions.open || memory.versionId !== view.text.versionId) {
    setMemory(remember(memory, view));
  }
  const [inHand, setInHand] = useState<PlaceWord | null>(null);
  const [looked, setLooked] = useState<ReadonlySet<PlaceWord>>(new Set());
  const [rejected, setRejected] = useState<ReadonlyMap<PlaceWord, RejectionReason>>(new Map());
  const [refusal, setRefusal] = useState<{ key: PlaceWord; failure: Failure } | null>(null);
  const begun = useWork((work) => work.claims.flatMap((claim) => claim.suggestion ?? []).join(" "));

  const formOf = useWork((work) => work.claims.find((claim) => claim.key === work.inHand)?.suggestion);

  const { send, sent } = useSettling({
    hidden,
    versionId: view.text.versionId,
    onDone: (done) => announce(done.words, { shown: done.done === "accept-all" }),
    onRefused(what, failure) {
      const [key] = settledBy(what);
      if (key === undefined) return;
      if (what.intent === "accept" && hasProblems(failure)) return openForm(key, failure);
      announce(failure.refusal.message, { shown: true, refused: true });
      take(key);
    },
  });
  const entries = useMemo(
    () =>
      suggestionEntries({
        view,
        seen: memory.seen,
        sent: sent.flatMap(settledBy),
        begun: begun === "" ? [] : (begun.split(" ") as PlaceWord[]),
        rejected,
      }),
    [view, memory.seen, sent, begun, rejected],
  );
  const drawn = useMemo(() => drawnSuggestions(entries), [entries]);
  const latest = useLatest(entries);
  const entryOf = useCallback(
    (key: PlaceWord) => latest.current.find((entry) => entry.key === key),
    [latest],
  );

  const look = useCallback((keys: readonly PlaceWord[]) => {
    setLooked((before) => (keys.every((key) => before.has(key)) ? before : new Set([...before, ...keys])));
  }, []);
  /** Leaves the form that is open; one that says what was proposed and no more is no half-made work. */
  const putAway = useCallback(() => {
    const { claims, inHand: open } = store.get();
    if (open === null) return;
    const draft = claims.find((claim) => claim.key === open);
    const entry = draft?.suggestion && entryOf(draft.suggestion);
    if (draft && entry && isAsProposed(codebook, draft, entry.suggestion)) store.drop(draft.key);
    else store.set({ inHand: null });
  }, [codebook, entryOf, store]);
  const take = useCallback(
    (key: PlaceWord, { focus = true } = {}) => {
      putAway();
      setInHand(key);
      look([key]);
      revealMark(key);
      if (focus) focusSoon(`[data-entry="${key}"]`);
    },
    [look, putAway],
  );
  const letGo = useCallback(() => {
    putAway();
    setInHand(null);
  }, [putAway]);
  const step = useCallback(
    (forward: boolean) => {
      const next = stepFromEntry(latest.current, inHand, forward);
      if (next === null) return false;
      take(next.key);
    },
    [inHand, take, latest],
  );
  /** After one is settled the next is in hand; after the last, the text has the focus. */
  const goOn = useCallback(
    (from: PlaceWord) => {
      const next = stepFromEntry(latest.current, from, true);
      if (next !== null && next.key !== from) return take(next.key);
      setInHand(null);
      focusSoon(".markable");
    },
    [take, latest],
  );
  const dropDraft = useCallback(
    (key: PlaceWord) => {
      const draft = store.get().claims.find((claim) => claim.suggestion === key);
      if (draft) store.drop(draft.key);
    },
    [store],
  );

  const openForm = useCallback(
    (key: PlaceWord, failure: Failure | null = null) => {
      const entry = entryOf(key);
      if (!canMark || entry === undefined || entry.state === "settled") return false;
      putAway();
      const { claims } = store.get();
      const draft =
        claims.find((claim) => claim.suggestion === key) ??
        draftOfSuggestion(codebook, entry.suggestion, crypto.randomUUID());
      setRefusal(failure && { key, failure });
      setInHand(key);
      look([key]);
      store.set({ claims: [...claims.filter((claim) => claim !== draft), draft], inHand: draft.key });
      focusSoon(".claim-head h2");
    },
    [canMark, codebook, entryOf, look, putAway, store],
  );
  const accept = useCallback(
    (key: PlaceWord) => {
      if (!canMark || !isOpen(entryOf(key))) return false;
      dropDraft(key);
      send({ intent: "accept", suggestion: key });
      goOn(key);
    },
    [canMark, entryOf, dropDraft, send, goOn],
  );
  const reject = useCallback(
    (key: PlaceWord, reason: RejectionReason, note: string) => {
      if (!canMark || !isOpen(entryOf(key))) return;
      dropDraft(key);
      setRejected((before) => new Map(before).set(key, reason));
      send({ intent: "reject", suggestion: key, reason, note });
      goOn(key);
    },
    [canMark, entryOf, dropDraft, send, goOn],
  );
  const acceptAll = useCallback(
    (keys: readonly PlaceWord[]) => canMark && send({ intent: "accept-all", suggestions: keys }),
    [canMark, send],
  );
  return {
    /** The suggestion whose form is open, and why it could not be accepted as proposed. */
    form: entries.find((entry) => entry.key === formOf),
    refused: formOf !== undefined && refusal?.key === formOf ? refusal.failure : null,
    ...{ entries, drawn, inHand, looked, canMark, isSending: sent.length > 0 },
    ...{ take, letGo, step, goOn, look, openForm, accept, reject, acceptAll },
  };
}

export type SuggestionsInHand = ReturnType<typeof useSuggestions>;

function isOpen(entry: { state: string } | undefined): boolean {
  return entry?.state === "open" || entry?.state === "begun";
}

/** True when the codebook asks for more than the suggestion says: its form can be filled. */
function hasProblems(failure: Failure): boolean {
  const { problems } = (failure.refusal.detail ?? {}) as { problems?: unknown };
  return Array.isArray(problems);
}
