import { type ReactNode, type RefObject, useCallback, useEffect, useMemo } from "react";
import type { UnitIndex } from "#app/domain/annotate/units.ts";
import type { FieldRecord } from "#app/domain/codebook/field-types.ts";
import { claimTypeOf, fieldsOf } from "#app/domain/codebook/lookup.ts";
import type { ClaimInContext, Problem } from "#app/domain/codebook/validate-claim.ts";
import type { ClaimView, ReviewView } from "#app/domain/review/view.ts";
import type { ClaimDraft, ClaimKey } from "#app/domain/review/work.ts";
import type { Failure } from "#app/domain/shared/failure.ts";
import { type PlaceWord, placeWord } from "#app/domain/suggestions/place.ts";
import { checkDraft } from "../annotate/check-draft.ts";
import { draftOf, isUnchanged } from "../annotate/claim-draft.ts";
import { ClaimForm, type ClaimFormHandle } from "../annotate/claim-form.tsx";
import type { PointedClaim } from "../annotate/form-context.ts";
import { Button } from "../ui/button.tsx";
import { FailureNotice } from "../ui/notice.tsx";
import { opensPopover } from "../ui/popover.tsx";
import { ConflictPanel } from "./conflict-panel.tsx";
import { focusSoon } from "./reveal.ts";
import { type ActDone, useAct } from "./use-act.ts";
import { closeWords, WordsPopover } from "./words-popover.tsx";
import { useWork, useWorkStore } from "./work-store.ts";

/** The claim in hand: its form, what the server said to the last save, and what can be done with it. */
export function ClaimPane(props: {
  view: ReviewView;
  /** The kept claim, unless it is new or was withdrawn meanwhile. */
  claim: ClaimView | undefined;
  claimKey: ClaimKey;
  tag: string;
  /** Where the suggestion comes from that the claim is made from. */
  origin: string | undefined;
  index: UnitIndex;
  pointed: readonly PointedClaim[];
  context: readonly ClaimInContext[];
  readOnly: boolean;
  hidden: Readonly<Record<string, string>>;
  saved: ReactNode;
  form: RefObject<ClaimFormHandle>;
  onWordsField: (label: string | null) => void;
  onLeave: () => void;
  /** @param from the suggestion that the claim was made from */
  onDone: (done: ActDone, from?: PlaceWord) => void;
  /** What the form was refused when it was sent without scripts. */
  refused: Failure | null;
}) {
  const { view, claim, tag, index, pointed, context, readOnly, hidden, onLeave } = props;
  const store = useWorkStore();
  const codebook = view.codebook.body;
  const key = props.claimKey;
  const kept = useMemo(() => claim && draftOf(claim, `c${claim.id}-${claim.revision}`), [claim]);
  const draft = useWork((work) => work.claims.find((one) => one.key === key)) ?? kept;
  const { act, busy, failure } = useAct((done) => {
    store.drop(key);
    closeWords(withdrawId);
    props.onDone(done, done.done === "claim" ? draft?.suggestion : undefined);
  }, props.refused);
  const change = useCallback(
    (next: ClaimDraft) => {
      const others = store.get().claims.filter((one) => one.key !== next.key);
      store.set({ claims: isUnchanged(next, claim) ? others : [...others, next], inHand: next.key });
    },
    [store, claim],
  );
  const save = useCallback(
    (next: ClaimDraft, revision = next.revision) => {
      if (busy) return;
      act({
        ...hidden,
        intent: "claim",
        key: `${next.token}:${revision ?? 0}`,
        type: next.type,
        versionId: String(view.text.versionId),
        ...(typeof next.key === "number" ? { claimId: String(next.key), revision: String(revision) } : {}),
        spans: JSON.stringify(
          next.spans.map((span) => ({ ...span, quote: index.slice(span.start, span.end) })),
        ),
        fields: JSON.stringify(next.fields),
        note: next.note,
        ...suggestionOf(next, view),
      });
    },
    [act, busy, hidden, view, index],
  );
  // A suggestion that could not be kept as proposed opens here with what is missing.
  useEffect(() => {
    if (props.refused) focusSoon(".claim-fields [aria-invalid]");
  }, [props.refused]);
  const type = draft && claimTypeOf(codebook, draft.type);
  if (!draft || !type) return null;
  const stored = storedVersion(failure?.refusal);
  return (
    <>
      <ClaimForm
        key={draft.key}
        ref={props.form}
        {...{ codebook, type, tag, draft, index, pointed, context, readOnly }}
        keptBy={claim ? { name: claim.changedBy.name, revision: claim.revision } : null}
        refused={failure && !stored ? problemsOf(failure.refusal.detail) : noProblems}
        hidden={{ ...hidden, ...identity(draft, view) }}
        onChange={change}
        onSave={save}
        onWordsField={props.onWordsField}
        acts={
          <div className="finish">
            {!readOnly && (
              <Button kind="primary" type="submit" name="intent" value="claim" keyName="Enter">
                Keep {tag}
              </Button>
            )}
            <Button kind="large" className="needs-script" keyName="Escape" onClick={onLeave}>
              Back
            </Button>
            {claim && !readOnly && (
              <Button kind="quiet" className="small" {...opensPopover(withdrawId)}>
                Withdraw
              </Button>
            )}
            <span className="push small soft saved">{props.saved}</span>
          </div>
        }
      >
        {props.origin !== undefined && (
          <p className="section small soft suggestion-origin">
            Suggested by {props.origin}. What you change is kept as amended.
          </p>
        )}
        {failure && stored && (
          <ConflictPanel
            codebook={codebook}
            fields={fieldsOf(codebook, type)}
            message={failure.refusal.message}
            mine={{
              fields: checkDraft({ codebook, draft, index, claims: context }).settled,
              note: draft.note,
              quotes: draft.spans.map((span) => index.slice(span.start, span.end)),
            }}
            theirs={stored}
            onKeepMine={() => save(draft, stored.revision)}
            onTakeTheirs={() => {
              store.drop(draft.key);
              onLeave();
            }}
          />
        )}
        {failure && !stored && (
          <div className="section">
            <FailureNotice failure={failure} />
          </div>
        )}
      </ClaimForm>
      {claim && (
        <WordsPopover
          id={withdrawId}
          title={`Withdraw ${tag}`}
          label={`Why ${tag} is withdrawn`}
          help="It leaves every list and stays readable in the history."
          submit="Withdraw"
          name="reason"
          fields={{
            ...hidden,
            intent: "withdraw",
            claimId: String(claim.id),
            revision: String(claim.revision),
          }}
          busy={busy}
          failure={failure}
          onSend={act}
        />
      )}
    </>
  );
}

const withdrawId = "withdraw-claim";
const noProblems: readonly Problem[] = [];

function identity(draft: ClaimDraft, view: ReviewView): Record<string, string> {
  return {
    type: draft.type,
    versionId: String(view.text.versionId),
    ...(typeof draft.key === "number"
      ? { claimId: String(draft.key), revision: String(draft.revision) }
      : {}),
    ...suggestionOf(draft, view),
  };
}

/** Names the suggestion while it is open; once somebody settled it, the claim stands for itself. */
function suggestionOf({ suggestion }: ClaimDraft, view: ReviewView): { suggestion?: PlaceWord } {
  const isOpen = view.suggestions.open.some((open) => placeWord(open) === suggestion);
  return suggestion !== undefined && isOpen ? { suggestion } : {};
}

function problemsOf(detail: unknown): readonly Problem[] {
  const problems = (detail as { problems?: Problem[] } | null)?.problems;
  return Array.isArray(problems) ? problems : noProblems;
}

/** The version that stands now, out of a conflict; null where the refusal is about something else. */
function storedVersion(refusal: { code: string; detail: unknown } | undefined) {
  if (refusal?.code !== "version_conflict") return null;
  const { stored } = (refusal.detail ?? {}) as {
    stored?: { fields?: FieldRecord; note?: string; revision?: number; spans?: { quote: string }[] };
  };
  if (!stored?.fields || stored.revision === undefined) return null;
  return {
    fields: stored.fields,
    note: stored.note ?? "",
    revision: stored.revision,
    quotes: (stored.spans ?? []).map((span) => span.quote),
  };
}
