import { optionsOf } from "#app/domain/codebook/lookup.ts";
import { type ToneMark, targetMark } from "#app/domain/codebook/tones.ts";
import type { Codebook, ToneLabel } from "#app/domain/codebook/types.ts";
import type { Problem } from "#app/domain/codebook/validate-claim.ts";
import { toneNames } from "#app/domain/review/form-values.ts";
import { placeWord } from "#app/domain/suggestions/place.ts";
import type { ToneHint } from "#app/domain/suggestions/view.ts";
import { Kbd } from "../ui/kbd.tsx";
import { Intensity } from "./intensity.tsx";
import { suggestionFormId } from "./suggestion-entry.tsx";
import { setIntensity, toggleTarget } from "./tone-choice.ts";

/** A chosen tone: its box, its intensity, whom it is aimed at. */
export function ToneRow(props: {
  codebook: Codebook;
  label: ToneLabel;
  marks: readonly ToneMark[];
  problems: readonly Problem[];
  onChange: (marks: ToneMark[]) => void;
  onToggle: () => void;
  onPoint: () => void;
}) {
  const { codebook, label, marks, problems, onChange, onToggle, onPoint } = props;
  const mark = marks.find((candidate) => candidate.label === label.id);
  return (
    <li className="tone-row" data-tone={label.id}>
      <label className="tone-name">
        <input
          type="checkbox"
          name={toneNames.box}
          value={label.id}
          checked
          onChange={onToggle}
          onFocus={onPoint}
        />
        {label.key !== null && <Kbd of={label.key} />} <span className="cut">{label.label}</span>
      </label>
      {label.intensity && (
        <Intensity
          steps={codebook.tones.intensities}
          label={label}
          value={mark?.intensity ?? null}
          onChange={(value) => onChange(setIntensity(marks, label.id, value))}
        />
      )}
      <Targets codebook={codebook} label={label} marks={marks} onChange={onChange} />
      {problems.map((problem) => (
        <p key={problem.message} className="problem small">
          {problem.message}
        </p>
      ))}
    </li>
  );
}

/** A tone that is not chosen: a word with its key. Without scripts its box opens what else is asked, in its place. */
export function IndexWord(props: {
  codebook: Codebook;
  label: ToneLabel;
  /** What makes the machine think of it. */
  hint: ToneHint | null;
  onToggle: () => void;
  onPoint: () => void;
  /** Null where hints are not settled here. */
  onDismiss: ((hint: ToneHint) => void) | null;
}) {
  const { codebook, label, hint, onToggle, onPoint, onDismiss } = props;
  return (
    <span className={hint ? "index-word hinted" : "index-word"} data-tone={label.id}>
      <label title={hint ? `Suggested by ${hint.rule}: “${hint.quote}”` : undefined}>
        <input
          type="checkbox"
          name={toneNames.box}
          value={label.id}
          checked={false}
          onChange={onToggle}
          onFocus={onPoint}
        />
        {label.key !== null && <Kbd of={label.key} />}{" "}
        <span className="tone-word">
          {label.label}
          {hint && <span className="unseen">, suggested by the words {hint.quote}</span>}
        </span>
      </label>
      {hint && onDismiss && (
        <button
          type="submit"
          form={suggestionFormId}
          name="intent"
          value={`dismiss:${placeWord(hint)}`}
          className="dismiss"
          title={`The words “${hint.quote}” say nothing of the kind`}
          aria-label={`Not ${label.label}: dismiss what the words ${hint.quote} suggest`}
          onClick={(event) => {
            event.preventDefault();
            // The button goes with its hint; the word stays.
            event.currentTarget.closest(".index-word")?.querySelector("input")?.focus();
            onDismiss(hint);
          }}
        >
          ×
        </button>
      )}
      {(label.intensity || label.targets) && (
        <noscript>
          {label.intensity && <Intensity steps={codebook.tones.intensities} label={label} value={null} />}
          <Targets codebook={codebook} label={label} marks={[]} />
        </noscript>
      )}
    </span>
  );
}

function Targets(props: {
  codebook: Codebook;
  label: ToneLabel;
  marks: readonly ToneMark[];
  onChange?: (marks: ToneMark[]) => void;
}) {
  const { codebook, label, marks, onChange } = props;
  if (!label.targets) return null;
  return (
    <fieldset className="tone-targets">
      <legend className="small soft">{label.targets.label}</legend>
      {optionsOf(codebook, label.targets.list).map((option) => {
        const id = targetMark(label.id, option.id);
        return (
          <label key={option.id} className="target">
            <input
              type="checkbox"
              name={toneNames.box}
              value={id}
              {...(onChange
                ? {
                    checked: marks.some((other) => other.label === id),
                    onChange: () => onChange(toggleTarget(marks, label.id, option.id)),
                  }
                : {})}
            />
            {option.label}
          </label>
        );
      })}
    </fieldset>
  );
}
