import { useCallback, useMemo } from "react";
import { type ToneMark, validateTones } from "#app/domain/codebook/tones.ts";
import { validateDecision } from "#app/domain/codebook/validate-decision.ts";
import { readWake } from "#app/domain/review/form-values.ts";
import type { ReviewView } from "#app/domain/review/view.ts";
import { type DecisionDraft, noDecision } from "#app/domain/review/work.ts";
import { sameTones } from "./tone-choice.ts";
import { useWork, useWorkStore } from "./work-store.ts";

/** The tones and the decision as they stand in the form, and what is wrong with them. */
export function useJudgement(view: ReviewView) {
  const store = useWorkStore();
  const codebook = view.codebook.body;
  const kept = useMemo(
    () => view.readings.find((reading) => reading.mine && reading.textVersionId === view.text.versionId),
    [view],
  );
  const marks: readonly ToneMark[] = useWork((work) => work.tones) ?? kept?.labels ?? noMarks;
  const decision = useWork((work) => work.decision) ?? noDecision;

  const setMarks = useCallback(
    (next: readonly ToneMark[]) => store.set({ tones: sameTones(next, kept?.labels ?? []) ? null : next }),
    [store, kept],
  );
  const setDecision = useCallback(
    (change: Partial<DecisionDraft>) =>
      store.set({ decision: { ...(store.get().decision ?? noDecision), ...change } }),
    [store],
  );

  const toneProblems = useMemo(() => validateTones(codebook, marks).problems, [codebook, marks]);
  const decisionProblems = useMemo(
    () =>
      validateDecision({
        codebook,
        decision: { ...decision, wakeAt: readWake(decision.wake) },
        context: {
          now: Date.now(),
          flagged: view.item.flagged,
          lane: view.item.lane,
          tones: marks,
          current: view.decision?.kind ?? null,
        },
      }).problems,
    [codebook, decision, marks, view],
  );
  return { kept, marks, decision, toneProblems, decisionProblems, setMarks, setDecision };
}

const noMarks: readonly ToneMark[] = [];
