import type { ToneLabel } from "#app/domain/codebook/types.ts";
import { toneNames } from "#app/domain/review/form-values.ts";

/** How strong a tone is: the scale's steps side by side, those below the chosen one tinted. */
export function Intensity(props: {
  steps: readonly { value: number; label: string }[];
  label: ToneLabel;
  value: number | null;
  onChange?: (value: number) => void;
}) {
  const { steps, label, value, onChange } = props;
  return (
    <span className="intensity" role="radiogroup" aria-label={`Intensity of ${label.label}`}>
      {steps.map((step) => (
        <label
          key={step.value}
          title={step.label}
          className={value !== null && step.value > 0 && step.value < value ? "below" : undefined}
        >
          <input
            type="radio"
            name={toneNames.step(label.id)}
            value={step.value}
            aria-label={`${step.value}, ${step.label}`}
            {...(onChange
              ? { checked: value === step.value, onChange: () => onChange(step.value) }
              : { defaultChecked: false })}
          />
          <span aria-hidden="true">{step.value}</span>
        </label>
      ))}
    </span>
  );
}
