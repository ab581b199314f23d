import type { DateField, PartialDate } from "#app/domain/codebook/field-types.ts";
import { formName } from "#app/domain/codebook/form-names.ts";
import { valueAt } from "#app/domain/codebook/values.ts";
import { controlId, useClaimForm } from "./form-context.ts";
import { useWiring } from "./use-wiring.ts";

/** A date as far as the text gives it, and apart from it the year that the reader worked out. */
export function DateControl({ field, path }: { field: DateField; path: string }) {
  const form = useClaimForm();
  const given = valueAt(form.raw, path);
  const date = (typeof given === "object" && given !== null ? given : { iso: given }) as Partial<PartialDate>;
  return (
    <span className="pair">
      <input
        {...useWiring(path)}
        name={formName(`${path}.iso`)}
        className="field"
        autoComplete="off"
        placeholder="2019-04-22, 2019-04, --04-22"
        value={date.iso ?? ""}
        onChange={(event) =>
          form.change(path, event.target.value === "" ? "" : { ...date, iso: event.target.value })
        }
      />
      <input
        id={controlId(form, `${path}.inferred_year`)}
        name={formName(`${path}.inferred_year`)}
        aria-label={`${field.label}: year you worked out`}
        className="field"
        inputMode="numeric"
        autoComplete="off"
        placeholder="year worked out"
        disabled={form.readOnly}
        value={date.inferred_year ?? ""}
        onChange={(event) => form.change(path, { ...date, inferred_year: event.target.value })}
      />
    </span>
  );
}
