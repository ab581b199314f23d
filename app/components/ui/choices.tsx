import type { ReactNode } from "react";

export interface Choice {
  value: string;
  label: ReactNode;
}

/** One of several, side by side: a radio group that looks like one control. Arrow keys move within it. */
export function Choices(props: {
  /** What is chosen here, for screen readers. */
  label: string;
  name: string;
  choices: readonly Choice[];
  /** Set `value` and `onChange` together, or `initial` alone. */
  value?: string;
  initial?: string;
  onChange?: (value: string) => void;
  /** Fills its line, all choices as wide as each other allows. */
  wide?: boolean;
  /** Id of the form it belongs to when it stands outside. */
  form?: string;
}) {
  const { label, name, choices, value, initial, onChange, wide, form } = props;
  return (
    <span role="radiogroup" aria-label={label} className={wide === true ? "choices wide" : "choices"}>
      {choices.map((choice) => (
        <label key={choice.value} className="choice">
          <input
            type="radio"
            name={name}
            form={form}
            value={choice.value}
            {...(value === undefined
              ? { defaultChecked: initial === choice.value }
              : { checked: value === choice.value, onChange: () => onChange?.(choice.value) })}
          />
          {choice.label}
        </label>
      ))}
    </span>
  );
}
