import { forwardRef, type ReactNode, useEffect, useImperativeHandle, useRef, useState } from "react";
import { isSavable } from "#app/domain/codebook/validate-claim.ts";
import { decidedWords } from "#app/domain/review/decided-words.ts";
import type { ReviewView } from "#app/domain/review/view.ts";
import { noWork } from "#app/domain/review/work.ts";
import type { Failure } from "#app/domain/shared/failure.ts";
import { placeWord } from "#app/domain/suggestions/place.ts";
import { Button } from "../ui/button.tsx";
import { FailureNotice } from "../ui/notice.tsx";
import { DecisionPanel } from "./decision-panel.tsx";
import { leaveWords, pickUpWords } from "./parting-words.ts";
import { raiseTone } from "./tone-choice.ts";
import { TonePanel } from "./tone-panel.tsx";
import type { ActDone } from "./use-act.ts";
import { useAct } from "./use-act.ts";
import { useJudgement } from "./use-judgement.ts";
import { useWorkStore } from "./work-store.ts";

/** What the page's keys ask of the form. */
export interface JudgeFormHandle {
  tone(label: string): void;
  kind(kind: string): void;
  reasons(): void;
  decide(intent: "decide" | "decide-stay"): void;
}

/** Tone and decision of a comment, one form: either part can be saved, and deciding saves both in one act. */
export const JudgeForm = forwardRef<
  JudgeFormHandle,
  {
    view: ReviewView;
    may: { tone: boolean; decide: boolean };
    readOnly: boolean;
    hidden: Readonly<Record<string, string>>;
    saved: ReactNode;
    suggested: ReactNode;
    children: ReactNode;
    onDone: (done: ActDone) => void;
    /** What the form was refused when it was sent without scripts. */
    refused: Failure | null;
  }
>(function JudgeForm(props, ref) {
  const { view, may, readOnly, hidden, saved, suggested, children, onDone } = props;
  const codebook = view.codebook.body;
  const store = useWorkStore();
  const form = useRef<HTMLFormElement>(null);
  const [allReasons, setAllReasons] = useState(false);
  const [keyed, setKeyed] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const judgement = useJudgement(view);
  const { marks, decision, toneProblems, decisionProblems, setMarks, setDecision } = judgement;
  const { act, busy, failure } = useAct((done) => {
    store.set(done.done === "tones" ? { tones: null } : noWork);
    store.hold(false);
    setTried(false);
    onDone(done);
  }, props.refused);

  const dismissal = useAct(onDone);
  const notice = failure ?? dismissal.failure;
  useEffect(() => {
    if (!failure) return;
    store.hold(false);
    pickUpWords();
  }, [failure, store]);

  const send = (intent: string) => {
    if (!form.current || busy) return;
    setTried(true);
    const isDecision = intent !== "tones";
    const stops = [
      ...(isDecision ? decisionProblems : []),
      ...(isDecision && marks.length === 0 && !judgement.kept ? [] : toneProblems),
    ].filter((problem) => problem.level === "block");
    if (!isSavable(stops)) {
      const box = form.current;
      requestAnimationFrame(() => showProblem(box));
      return;
    }
    const fields = new FormData(form.current);
    fields.set("intent", intent);
    if (isDecision) store.hold(true);
    if (intent === "decide") leaveWords(decidedWords(codebook, decision.kind));
    act(fields);
  };
  useImperativeHandle(ref, () => ({
    tone(label) {
      if (readOnly || !may.tone) return;
      setKeyed(label);
      setMarks(raiseTone(codebook, marks, label));
    },
    kind(kind) {
      if (readOnly || !may.decide) return;
      setDecision({ kind });
      requestAnimationFrame(() =>
        form.current?.querySelector(".kinds")?.scrollIntoView({ block: "nearest" }),
      );
    },
    reasons: () => setAllReasons((open) => !open),
    decide: send,
  }));
  return (
    <form
      ref={form}
      method="post"
      className="pane held judge-form"
      aria-label="Tone and decision"
      onSubmit={(event) => {
        event.preventDefault();
        const by = (event.nativeEvent as SubmitEvent).submitter;
        send(by instanceof HTMLButtonElement && by.value !== "" ? by.value : "decide");
      }}
    >
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="toneRevision" value={judgementRevision(view)} />
      <div className="scroll">
        <TonePanel
          codebook={codebook}
          marks={marks}
          hints={view.suggestions.tones}
          problems={isTried ? toneProblems : toneProblems.filter((problem) => problem.path !== "")}
          readOnly={readOnly || !may.tone}
          keep={
            may.decide && (
              <Button kind="quiet" className="small" type="submit" name="intent" value="tones">
                Keep only the tone
              </Button>
            )
          }
          inHand={keyed}
          onChange={(next) => {
            setKeyed(null);
            setMarks(next);
          }}
          onDismiss={
            readOnly || !may.tone
              ? null
              : (hint) => {
                  if (dismissal.busy) return;
                  const rejection = { suggestion: placeWord(hint), reason: "no_claim", note: "" };
                  dismissal.act({ ...hidden, intent: "reject", ...rejection });
                }
          }
        />
        {children}
        {may.decide && (
          <DecisionPanel
            codebook={codebook}
            version={view.text.version}
            current={view.decision?.kind ?? null}
            draft={decision}
            problems={isTried || decision.kind !== "" ? decisionProblems : []}
            readOnly={readOnly}
            allReasons={allReasons}
            onAllReasons={() => setAllReasons(!allReasons)}
            onChange={setDecision}
          />
        )}
        {notice && (
          <div className="section">
            <FailureNotice failure={notice} />
          </div>
        )}
      </div>
      {suggested}
      {!readOnly && (
        <div className="finish">
          {may.decide ? (
            <>
              <Button kind="primary" type="submit" name="intent" value="decide" keyName="Enter">
                Decide and next
              </Button>
              <Button kind="large" type="submit" name="intent" value="decide-stay" keyName="Shift Enter">
                Stay
              </Button>
            </>
          ) : null}
          {may.tone && !may.decide && (
            <Button kind="primary" type="submit" name="intent" value="tones">
              Keep the tone
            </Button>
          )}
          <span className="push small soft saved">{saved}</span>
        </div>
      )}
    </form>
  );
});

function judgementRevision(view: ReviewView): number {
  return view.readings.find((reading) => reading.mine)?.revision ?? 0;
}

function showProblem(form: HTMLElement): void {
  const problem = form.querySelector<HTMLElement>(".problem");
  const field = problem?.closest("fieldset")?.querySelector<HTMLElement>("[aria-invalid], input");
  field?.focus();
  problem?.scrollIntoView({ block: "nearest" });
}
