import type { CountField } from "#app/domain/codebook/field-types.ts";
import { formName } from "#app/domain/codebook/form-names.ts";
import { isCountRange, valueAt } from "#app/domain/codebook/values.ts";
import { controlId, useClaimForm } from "./form-context.ts";

/** How many: one figure, or a low and a high end, each with its number kept or left out. A blank end is open. */
export function CountControl({ field, path }: { field: CountField; path: string }) {
  return (
    <span className="count-control">
      <NumberInput path={`${path}.point`} label={`${field.label}: one figure`} blank="figure" />
      <span className="count-end">
        <SideSelect
          path={`${path}.min_inclusive`}
          label={`${field.label}: low end`}
          kept="from"
          leftOut="over"
        />
        <NumberInput path={`${path}.min`} label={`${field.label}: low end, number`} blank="open" />
      </span>
      <span className="count-end">
        <SideSelect
          path={`${path}.max_inclusive`}
          label={`${field.label}: high end`}
          kept="to"
          leftOut="under"
        />
        <NumberInput path={`${path}.max`} label={`${field.label}: high end, number`} blank="open" />
      </span>
    </span>
  );
}

/** What follows from the quantifier stands in the field in grey until somebody types over it. */
function NumberInput({ path, label, blank }: { path: string; label: string; blank: string }) {
  const form = useClaimForm();
  const follows = valueAt(form.settled, path);
  const bad = form.problemsAt(path).some((problem) => problem.level === "block");
  return (
    <input
      id={controlId(form, path)}
      name={formName(path)}
      aria-label={label}
      aria-invalid={bad || undefined}
      className="field"
      inputMode="numeric"
      autoComplete="off"
      disabled={form.readOnly}
      placeholder={typeof follows === "number" ? String(follows) : blank}
      value={String(valueAt(form.raw, path) ?? "")}
      onChange={(event) => form.change(path, event.target.value)}
    />
  );
}

function SideSelect(props: { path: string; label: string; kept: string; leftOut: string }) {
  const { path, label, kept, leftOut } = props;
  const form = useClaimForm();
  const given = valueAt(form.raw, path) ?? valueAt(form.settled, path);
  return (
    <select
      name={formName(path)}
      aria-label={label}
      className="field"
      disabled={form.readOnly}
      value={String(given) === "false" ? "false" : ""}
      onChange={(event) => form.change(path, event.target.value === "" ? "true" : "false")}
    >
      <option value="">{kept}</option>
      <option value="false">{leftOut}</option>
    </select>
  );
}

/** The range at a path of a record as it would be kept; null where there is none. */
export function rangeAt(settled: unknown, path: string) {
  const range = valueAt(settled, path);
  return isCountRange(range) ? range : null;
}
