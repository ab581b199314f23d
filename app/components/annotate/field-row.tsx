import type { LeafField } from "#app/domain/codebook/field-types.ts";
import { Kbd } from "../ui/kbd.tsx";
import { controlId, useClaimForm } from "./form-context.ts";
import { LeafControl } from "./leaf-controls.tsx";
import { Problems } from "./problems.tsx";

/** A label and its control on one line, with what is wrong under it. */
export function FieldRow({ field, path }: { field: LeafField; path: string }) {
  const form = useClaimForm();
  // A tick says its own words; a row of choices and a list of ticks have no single control to point at.
  const labelled = field.kind !== "boolean" && field.kind !== "choices" && !isRow(field);
  return (
    <>
      {labelled ? (
        <label htmlFor={controlId(form, path)} data-field={path}>
          {field.label} {field.key !== undefined && <Kbd of={field.key} />}
        </label>
      ) : (
        <span className="label" data-field={path}>
          {field.kind === "boolean" ? "" : field.label}
        </span>
      )}
      <div data-field={path} className="row-control">
        <LeafControl field={field} path={path} />
        <Problems path={path} />
      </div>
    </>
  );
}

/** Two menus side by side, each with its label above the other's. */
export function PairRow({ left, right }: { left: LeafField; right: LeafField }) {
  const form = useClaimForm();
  return (
    <>
      <span className="pair-labels">
        {[left, right].map((field) => (
          <label key={field.id} htmlFor={controlId(form, field.id)}>
            {field.label}
          </label>
        ))}
      </span>
      <div className="row-control">
        <div className="pair">
          {[left, right].map((field) => (
            <div key={field.id} data-field={field.id}>
              <LeafControl field={field} path={field.id} />
            </div>
          ))}
        </div>
        <Problems path={left.id} />
        <Problems path={right.id} />
      </div>
    </>
  );
}

export function isRow(field: LeafField): boolean {
  return field.kind === "choice" && field.look === "row";
}
