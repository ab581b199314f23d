import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from "react";
import { useId } from "react";

interface About {
  label: ReactNode;
  /** What to put in, under the label. */
  help?: ReactNode;
  /** What is wrong with it and what to do, as `Failure.fields` gives it. */
  error?: string | undefined;
}

interface Wired {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
}

/**
 * A label, a control, its help and its error, tied together for screen readers. `children` gets the attributes that the
 * control must carry.
 */
export function Entry(props: About & { id?: string | undefined; children: (wired: Wired) => ReactNode }) {
  const { label, help, error, children } = props;
  const made = useId();
  const id = props.id ?? made;
  const helpId = help === undefined ? undefined : `${id}-help`;
  const errorId = error === undefined ? undefined : `${id}-error`;
  const describedBy = [errorId, helpId].filter((part) => part !== undefined).join(" ");
  return (
    <div className="entry">
      <label htmlFor={id}>{label}</label>
      {helpId !== undefined && (
        <p className="help" id={helpId}>
          {help}
        </p>
      )}
      {children({
        id,
        "aria-describedby": describedBy === "" ? undefined : describedBy,
        "aria-invalid": error === undefined ? undefined : true,
      })}
      {errorId !== undefined && (
        <p className="problem" id={errorId}>
          {error}
        </p>
      )}
    </div>
  );
}

/** A line of text, a password, a date, a number, a file. */
export function TextField(props: About & InputHTMLAttributes<HTMLInputElement>) {
  const { label, help, error, id, className, ...rest } = props;
  return (
    <Entry label={label} help={help} error={error} id={id}>
      {(wired) => <input dir="auto" {...rest} {...wired} className={joined("field", className)} />}
    </Entry>
  );
}

/** Several lines of text. */
export function TextArea(props: About & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const { label, help, error, id, className, ...rest } = props;
  return (
    <Entry label={label} help={help} error={error} id={id}>
      {(wired) => (
        <textarea dir="auto" rows={3} {...rest} {...wired} className={joined("field", className)} />
      )}
    </Entry>
  );
}

export interface Option {
  value: string;
  label: string;
}

/** One of a closed list. */
export function SelectField(
  props: About & SelectHTMLAttributes<HTMLSelectElement> & { options: readonly Option[] },
) {
  const { label, help, error, id, className, options, ...rest } = props;
  return (
    <Entry label={label} help={help} error={error} id={id}>
      {(wired) => (
        <select {...rest} {...wired} className={joined("field", className)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Entry>
  );
}

/** A box to tick, or with `type="radio"` a dot to choose, with its words. */
export function Tick(props: { children: ReactNode } & InputHTMLAttributes<HTMLInputElement>) {
  const { children, className, type = "checkbox", ...rest } = props;
  return (
    <label className={joined("tick", className)}>
      <input {...rest} type={type} /> <span>{children}</span>
    </label>
  );
}

function joined(own: string, extra: string | undefined): string {
  return extra === undefined ? own : `${own} ${extra}`;
}
