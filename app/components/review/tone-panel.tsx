import { type ReactNode, useState } from "react";
import type { ToneMark } from "#app/domain/codebook/tones.ts";
import type { Codebook, ToneLabel } from "#app/domain/codebook/types.ts";
import type { Problem } from "#app/domain/codebook/validate-claim.ts";
import type { ToneHint } from "#app/domain/suggestions/view.ts";
import { toggleTone } from "./tone-choice.ts";
import { IndexWord, ToneRow } from "./tone-row.tsx";

/**
 * The tone of a comment: what is chosen stands in rows with its intensity, everything else in an index of words with
 * their keys. The rule of the label in hand stands under both.
 */
export function TonePanel(props: {
  codebook: Codebook;
  marks: readonly ToneMark[];
  /** Tones that the words hint at. */
  hints: readonly ToneHint[];
  problems: readonly Problem[];
  readOnly: boolean;
  /** Saves the tone without a decision. */
  keep: ReactNode;
  /** The label that a key has just changed. */
  inHand: string | null;
  onChange: (marks: ToneMark[]) => void;
  /** Turns a hint down; null for who may not. */
  onDismiss: ((hint: ToneHint) => void) | null;
}) {
  const { codebook, marks, hints, problems, readOnly, keep, onChange, onDismiss } = props;
  const [pointed, setPointed] = useState<string | null>(null);
  const labels = codebook.tones.labels;
  const chosen = labels.filter((label) => marks.some((mark) => mark.label === label.id));
  const left = labels.filter((label) => !chosen.includes(label) && !label.retired);
  const hand = labels.find((label) => label.id === (props.inHand ?? pointed)) ?? chosen.at(-1) ?? null;
  const acts = (label: ToneLabel) => ({
    codebook,
    label,
    onToggle: () => onChange(toggleTone(codebook, marks, label.id)),
    onPoint: () => setPointed(label.id),
  });
  return (
    <fieldset className="section tones" disabled={readOnly}>
      <legend>Tone</legend>
      <div className="section-head">
        <span className="small faint needs-script">letter again raises it</span>
        <span className="small push">{keep}</span>
      </div>
      {chosen.length > 0 && (
        <ul className="tone-rows">
          {chosen.map((label) => (
            <ToneRow
              key={label.id}
              {...acts(label)}
              marks={marks}
              problems={problems.filter((problem) => problem.path === label.id)}
              onChange={onChange}
            />
          ))}
        </ul>
      )}
      <div className="tone-index">
        {codebook.tones.groups.map((group) => {
          const words = left.filter((label) => label.group === group.id);
          if (words.length === 0) return null;
          return (
            <fieldset key={group.id} className="tone-group">
              <legend>{group.label}</legend>
              {words.map((label) => (
                <IndexWord
                  key={label.id}
                  {...acts(label)}
                  hint={hints.find((hint) => hint.label === label.id) ?? null}
                  onDismiss={onDismiss}
                />
              ))}
            </fieldset>
          );
        })}
      </div>
      {problems
        .filter((problem) => problem.path === "")
        .map((problem) => (
          <p key={problem.message} className="problem small">
            {problem.message}
          </p>
        ))}
      {hand && <ToneRule label={hand} />}
    </fieldset>
  );
}

function ToneRule({ label }: { label: ToneLabel }) {
  return (
    <p className="rule">
      <b className="capital">{label.label}.</b> {label.definition} {label.rule}
      {label.edge !== undefined && (
        <>
          {" "}
          <b>Edge:</b> {label.edge}
        </>
      )}
    </p>
  );
}
