import { type Field, uncertainKey } from "#app/domain/codebook/field-types.ts";
import { doubtName } from "#app/domain/codebook/form-names.ts";
import { fieldAt } from "#app/domain/codebook/lookup.ts";
import { controlId, useClaimForm } from "./form-context.ts";

/** What the reader is unsure of, value by value, and a line to say so about the field in hand. */
export function DoubtNotes({ fields, path }: { fields: readonly Field[]; path: string | null }) {
  const form = useClaimForm();
  const doubts = (form.raw[uncertainKey] ?? {}) as Record<string, string>;
  const field = path === null ? undefined : fieldAt(fields, path);
  const isNew = path !== null && field !== undefined && field.kind !== "group" && !(path in doubts);
  const paths = [...Object.keys(doubts), ...(isNew && !form.readOnly ? [path] : [])];
  if (paths.length === 0) return null;
  const change = (at: string, note: string) => {
    const { [at]: _, ...others } = doubts;
    form.change(uncertainKey, note === "" ? others : { ...others, [at]: note });
  };
  return (
    <div className="section rows doubts">
      {paths.map((at) => (
        <DoubtLine
          key={at}
          path={at}
          label={fieldAt(fields, at)?.label ?? at}
          note={doubts[at] ?? ""}
          onChange={(note) => change(at, note)}
        />
      ))}
    </div>
  );
}

function DoubtLine(props: { path: string; label: string; note: string; onChange: (note: string) => void }) {
  const { path, label, note, onChange } = props;
  const form = useClaimForm();
  const id = `${controlId(form, path)}-doubt`;
  return (
    <>
      <label htmlFor={id}>Unsure of “{label}”</label>
      <input
        id={id}
        name={doubtName(path)}
        className="field"
        dir="auto"
        autoComplete="off"
        placeholder="why, if you doubt the value"
        data-field={path}
        value={note}
        onChange={(event) => onChange(event.target.value)}
      />
    </>
  );
}
