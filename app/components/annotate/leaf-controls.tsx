import type { ChoiceField, ChoicesField, LeafField, RefField } from "#app/domain/codebook/field-types.ts";
import { formName } from "#app/domain/codebook/form-names.ts";
import { optionsOf } from "#app/domain/codebook/lookup.ts";
import { valueAt } from "#app/domain/codebook/values.ts";
import { Choices } from "../ui/choices.tsx";
import { Tick } from "../ui/field.tsx";
import { CountControl } from "./count-control.tsx";
import { DateControl } from "./date-control.tsx";
import { controlId, useClaimForm } from "./form-context.ts";
import { useWiring } from "./use-wiring.ts";
import { WordsControl } from "./words-control.tsx";

/** The control of one field. `said` is its label where none stands before it. */
export function LeafControl(props: { field: LeafField; path: string; said?: string }) {
  const { field, path, said } = props;
  switch (field.kind) {
    case "choice":
      return field.look === "row" ? (
        <RowControl field={field} path={path} />
      ) : (
        <MenuControl field={field} path={path} {...(said === undefined ? {} : { said })} />
      );
    case "choices":
      return <TicksControl field={field} path={path} />;
    case "words":
      return <WordsControl field={field} path={path} {...(said === undefined ? {} : { said })} />;
    case "count":
      return <CountControl field={field} path={path} />;
    case "date":
      return <DateControl field={field} path={path} />;
    case "boolean":
      return <BoxControl label={field.label} path={path} />;
    case "ref":
      return <RefControl field={field} path={path} />;
    case "text":
    case "integer":
      return <LineControl field={field} path={path} {...(said === undefined ? {} : { said })} />;
  }
}

function MenuControl({ field, path, said }: { field: ChoiceField; path: string; said?: string }) {
  const form = useClaimForm();
  const value = String(valueAt(form.raw, path) ?? "");
  const options = optionsOf(form.codebook, field.list).filter(
    (option) => !option.retired || option.id === value,
  );
  return (
    <select
      {...useWiring(path)}
      aria-label={said}
      className="field"
      value={value}
      onChange={(event) => form.change(path, event.target.value)}
    >
      <option value="">{said === undefined ? "–" : `${said.toLowerCase()} –`}</option>
      {options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

function RowControl({ field, path }: { field: ChoiceField; path: string }) {
  const form = useClaimForm();
  const options = optionsOf(form.codebook, field.list).filter((option) => !option.retired);
  return (
    <fieldset disabled={form.readOnly} className="bare" id={controlId(form, path)}>
      <Choices
        label={field.label}
        name={formName(path)}
        wide
        value={String(valueAt(form.raw, path) ?? "")}
        onChange={(value) => form.change(path, value)}
        choices={[
          { value: "", label: "–" },
          ...options.map((option) => ({ value: option.id, label: option.label })),
        ]}
      />
    </fieldset>
  );
}

function TicksControl({ field, path }: { field: ChoicesField; path: string }) {
  const form = useClaimForm();
  const given = valueAt(form.raw, path);
  const chosen = Array.isArray(given) ? given.map(String) : given ? [String(given)] : [];
  return (
    <fieldset className="tick-list" id={controlId(form, path)} disabled={form.readOnly}>
      <legend className="unseen">{field.label}</legend>
      {optionsOf(form.codebook, field.list)
        .filter((option) => !option.retired || chosen.includes(option.id))
        .map((option) => (
          <Tick
            key={option.id}
            name={formName(path)}
            value={option.id}
            checked={chosen.includes(option.id)}
            onChange={(event) =>
              form.change(
                path,
                event.target.checked ? [...chosen, option.id] : chosen.filter((id) => id !== option.id),
              )
            }
          >
            {option.label}
          </Tick>
        ))}
    </fieldset>
  );
}

function BoxControl({ label, path }: { label: string; path: string }) {
  const form = useClaimForm();
  const given = valueAt(form.raw, path) ?? valueAt(form.settled, path);
  return (
    <Tick
      {...useWiring(path)}
      value="true"
      checked={given === true || given === "true"}
      onChange={(event) => form.change(path, event.target.checked)}
    >
      {label}
    </Tick>
  );
}

function LineControl({ field, path, said }: { field: LeafField; path: string; said?: string }) {
  const form = useClaimForm();
  return (
    <input
      {...useWiring(path)}
      aria-label={said}
      className="field"
      dir="auto"
      autoComplete="off"
      inputMode={field.kind === "integer" ? "numeric" : undefined}
      placeholder={said?.toLowerCase()}
      value={String(valueAt(form.raw, path) ?? "")}
      onChange={(event) => form.change(path, event.target.value)}
    />
  );
}

function RefControl({ field, path }: { field: RefField; path: string }) {
  const form = useClaimForm();
  const value = String(valueAt(form.raw, path) ?? "");
  const fitting = form.claims.filter(
    (claim) =>
      (field.types === "any" || field.types.includes(claim.type)) && (field.scope === "thread" || claim.here),
  );
  return (
    <select
      {...useWiring(path)}
      className="field"
      value={value}
      onChange={(event) => form.change(path, event.target.value)}
    >
      <option value="">{fitting.length === 0 ? "none marked yet" : "–"}</option>
      {fitting.map((claim) => (
        <option key={claim.id} value={claim.id}>
          {claim.tag} {claim.words}
        </option>
      ))}
    </select>
  );
}
