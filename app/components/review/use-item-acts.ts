import { useEffect, useMemo } from "react";
import type { ReviewView } from "#app/domain/review/view.ts";
import type { Failure } from "#app/domain/shared/failure.ts";
import { announce } from "../ui/announcer.tsx";
import { refusedOf } from "./page-data.ts";
import { leaveWords } from "./parting-words.ts";
import { useAct } from "./use-act.ts";
import { useAfter } from "./use-after.ts";
import { closeWords } from "./words-popover.tsx";
import type { WorkStore } from "./work-store.ts";

export const skipId = "skip-item";

/** Acts on the item as a whole: undo, skip, hand back, finish. */
export function useItemActs(given: {
  view: ReviewView;
  store: WorkStore;
  hidden: Readonly<Record<string, string>>;
  queue: string;
  /** What a form was refused that was sent without scripts. */
  refused: Failure | null;
  /** Other acts are on their way: undo takes back the last of them, so it waits for it. */
  isSending: boolean;
}) {
  const { view, store, hidden, queue, refused, isSending } = given;
  const undo = useAct((done) => announce(done.words, { shown: true }), refusedOf(refused, ["undo"]));
  const skip = useAct(() => closeWords(skipId), refusedOf(refused, ["skip"]));
  const release = useAct(() => undefined, refusedOf(refused, ["release", "take"]));
  const finish = useAct((done) => announce(done.words), refusedOf(refused, ["finish"]));
  useSaid(undo.failure?.refusal.message);
  useSaid(release.failure?.refusal.message);
  useEffect(() => {
    if (skip.failure || finish.failure) store.hold(false);
  }, [skip.failure, finish.failure, store]);

  const acts = useMemo(
    () => ({
      undo: () => {
        if (!view.undo || undo.busy) return false;
        leaveWords(`Took back ${view.undo.words}.`);
        undo.act({ ...hidden, intent: "undo", seq: String(view.undo.seq) });
      },
      skip: {
        ...skip,
        send: (fields: Parameters<typeof skip.act>[0]) => {
          leaveWords("Skipped.");
          store.hold(true);
          skip.act(fields);
        },
      },
      release: () => {
        if (!release.busy) release.act({ ...hidden, intent: "release", back: queue });
      },
      finish: {
        ...finish,
        send: () => {
          leaveWords("Finished the article.");
          store.hold(true);
          finish.act({ ...hidden, intent: "finish", versionId: String(view.text.versionId) });
        },
      },
    }),
    [view, undo, skip, release, finish, hidden, queue, store],
  );
  return { ...acts, undo: useAfter(isSending, acts.undo) };
}

export type ItemActsInHand = ReturnType<typeof useItemActs>;

/** What was refused without a place of its own on the page is said over it. */
function useSaid(message: string | undefined): void {
  useEffect(() => {
    if (message !== undefined) announce(message, { shown: true, refused: true });
  }, [message]);
}
