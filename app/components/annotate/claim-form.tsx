import { type FocusEvent, forwardRef, type ReactNode, useImperativeHandle, useRef, useState } from "react";
import type { UnitIndex } from "#app/domain/annotate/units.ts";
import type { Words } from "#app/domain/codebook/field-types.ts";
import { fieldAt } from "#app/domain/codebook/lookup.ts";
import type { ClaimType, Codebook } from "#app/domain/codebook/types.ts";
import { type ClaimInContext, isSavable, type Problem } from "#app/domain/codebook/validate-claim.ts";
import type { ClaimDraft } from "#app/domain/review/work.ts";
import { signClasses } from "../ui/claim-tag.tsx";
import { RuleBox } from "../ui/rule-box.tsx";
import { ClaimFields } from "./claim-fields.tsx";
import { ClaimHead } from "./claim-head.tsx";
import { CodeGuide } from "./code-guide.tsx";
import { DoubtNotes } from "./doubt-notes.tsx";
import { ClaimFormContext, type PointedClaim } from "./form-context.ts";
import { goToField, goToProblem } from "./go-to-field.ts";
import { useClaimFormState } from "./use-claim-form.ts";

/** What the page's keys and the bar under a selection ask of the form that is open. */
export interface ClaimFormHandle {
  /** Goes to a field, or adds a record to its group. */
  go(fieldId: string): void;
  toggleAll(): void;
  /** Puts words of the text into the words field that was last in hand. */
  takeWords(words: Words): void;
  save(): void;
}

interface Props {
  codebook: Codebook;
  type: ClaimType;
  tag: string;
  draft: ClaimDraft;
  /** Who changed the kept claim last; null while it is not kept. */
  keptBy: { name: string; revision: number } | null;
  index: UnitIndex;
  pointed: readonly PointedClaim[];
  context: readonly ClaimInContext[];
  /** What the server found wrong with the last save. */
  refused: readonly Problem[];
  readOnly: boolean;
  /** Fields that identify the claim and the item, for a form that is sent without scripts. */
  hidden: Readonly<Record<string, string>>;
  /** Above the fields: a conflict, a refusal. */
  children?: ReactNode;
  /** Below them: what can be done with the claim. */
  acts: ReactNode;
  onChange: (draft: ClaimDraft) => void;
  /** Called when nothing keeps the claim from being saved. */
  onSave: (draft: ClaimDraft) => void;
  /** Tells which words field would take a selection now. */
  onWordsField: (label: string | null) => void;
}

/** The form of the claim in hand, made from the codebook. Works as a plain form too. */
export const ClaimForm = forwardRef<ClaimFormHandle, Props>(function ClaimForm(props, ref) {
  const { codebook, type, tag, draft, readOnly, onChange, onSave, onWordsField } = props;
  const element = useRef<HTMLFormElement>(null);
  const wordsPath = useRef<string | null>(null);
  const [inHand, setInHand] = useState<string | null>(null);
  const id = `claim-${draft.key}`;
  const state = useClaimFormState({ ...props, id });
  const { form, fields, problems, shown, all, setAll, tried } = state;

  const save = () => {
    if (isSavable(problems)) return onSave(draft);
    tried();
    goToProblem(element);
  };
  useImperativeHandle(ref, () => ({
    go(fieldId) {
      const field = fields.find((candidate) => candidate.id === fieldId);
      if (field?.show === "more") setAll(true);
      if (field?.kind === "group" && !readOnly) {
        const records = draft.fields[fieldId];
        form.change(`${fieldId}.${Array.isArray(records) ? records.length : 0}`, {});
      }
      if (field) goToField(element, field);
    },
    toggleAll: () => setAll((open) => !open),
    takeWords(words) {
      if (wordsPath.current !== null) form.change(wordsPath.current, words);
    },
    save,
  }));

  const noteField = (event: FocusEvent<HTMLElement>) => {
    if (!event.target.closest(".claim-fields")) return;
    setInHand(event.target.closest("[data-field]")?.getAttribute("data-field") ?? null);
    wordsPath.current = event.target.getAttribute("data-words");
    onWordsField(wordsPath.current === null ? null : (fieldAt(fields, wordsPath.current)?.label ?? null));
  };
  const general = shown.filter((problem) => problem.path === "" || problem.path.startsWith("spans"));
  return (
    <ClaimFormContext.Provider value={form}>
      <form
        ref={element}
        method="post"
        className={`pane held claim-form ${signClasses(type)}`}
        aria-label={`${tag}, ${type.label}`}
        onFocus={noteField}
        onSubmit={(event) => {
          // The form has buttons of other acts; only its own save is checked here.
          const by = (event.nativeEvent as SubmitEvent).submitter;
          if (by instanceof HTMLButtonElement && by.name === "intent" && by.value !== "claim") return;
          event.preventDefault();
          save();
        }}
      >
        {Object.entries(props.hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {draft.spans.map((span) => (
          <input key={span.start} type="hidden" name="span" value={`${span.start}-${span.end}`} />
        ))}
        <div className="scroll">
          <ClaimHead type={type} tag={tag} keptBy={props.keptBy} all={all} onAll={() => setAll(!all)} />
          {props.children}
          {general.map((problem) => (
            <p key={problem.message} className="section problem" role="alert">
              {problem.message}
            </p>
          ))}
          <fieldset className="claim-fields" disabled={readOnly}>
            <legend className="unseen">What {tag} says</legend>
            <ClaimFields type={type} fields={fields} />
            <DoubtNotes fields={fields} path={inHand} />
            <div className="section rows">
              <label htmlFor={`${id}-note`}>Note</label>
              <textarea
                id={`${id}-note`}
                name="note"
                className="field"
                dir="auto"
                rows={draft.note.length > 60 ? 3 : 1}
                value={draft.note}
                onChange={(event) => onChange({ ...draft, note: event.target.value })}
              />
            </div>
          </fieldset>
        </div>
        <RuleBox label="Codebook, field in hand">
          <CodeGuide codebook={codebook} type={type} path={inHand} fields={form.settled} />
        </RuleBox>
        {props.acts}
      </form>
    </ClaimFormContext.Provider>
  );
});
