import { Fragment, type ReactNode } from "react";
import type { Field, LeafField } from "#app/domain/codebook/field-types.ts";
import type { ClaimType } from "#app/domain/codebook/types.ts";
import { holds, isBlank, valueAt } from "#app/domain/codebook/values.ts";
import { FieldRow, isRow, PairRow } from "./field-row.tsx";
import { type ClaimFormState, useClaimForm } from "./form-context.ts";
import { GroupControl } from "./group-control.tsx";

/** Everything that is asked about a claim now, section by section: groups on their own, the rest in rows. */
export function ClaimFields({ type, fields }: { type: ClaimType; fields: readonly Field[] }) {
  const form = useClaimForm();
  const sections = [...type.sections, { id: undefined, label: "How it is said" }];
  return sections.map((section) => {
    const asked = fields.filter((field) => field.section === section.id && isAsked(form, field));
    if (asked.length === 0) return null;
    return (
      <section key={section.id ?? "general"} className="section claim-section" aria-label={section.label}>
        {form.all && <h3 className="section-name">{section.label}</h3>}
        {inRuns(asked).map((run) =>
          run.kind === "group" ? (
            <GroupControl key={run.field.id} field={run.field} />
          ) : (
            <div key={run.fields[0]?.id} className="rows">
              {rowsOf(run.fields)}
            </div>
          ),
        )}
      </section>
    );
  });
}

function isAsked(form: ClaimFormState, field: Field): boolean {
  if (!isBlank(valueAt(form.raw, field.id)) && field.show === "more") return true;
  if (field.when && !holds(field.when, form.settled)) return false;
  return field.show === "first" || form.all || form.problemsAt(field.id).length > 0;
}

type Run =
  | { kind: "group"; field: Extract<Field, { kind: "group" }> }
  | { kind: "rows"; fields: LeafField[] };

/** Neighbouring single fields share one grid of rows. */
function inRuns(fields: readonly Field[]): Run[] {
  const runs: Run[] = [];
  for (const field of fields) {
    const last = runs.at(-1);
    if (field.kind === "group") runs.push({ kind: "group", field });
    else if (last?.kind === "rows") last.fields.push(field);
    else runs.push({ kind: "rows", fields: [field] });
  }
  return runs;
}

/** Two plain menus that follow each other stand side by side. */
function rowsOf(fields: readonly LeafField[]): ReactNode[] {
  const rows: ReactNode[] = [];
  for (let i = 0; i < fields.length; i += 1) {
    const [field, next] = [fields[i]!, fields[i + 1]];
    if (next && isMenu(field) && isMenu(next)) {
      rows.push(<PairRow key={field.id} left={field} right={next} />);
      i += 1;
    } else {
      rows.push(
        <Fragment key={field.id}>
          <FieldRow field={field} path={field.id} />
        </Fragment>,
      );
    }
  }
  return rows;
}

function isMenu(field: LeafField): boolean {
  return field.kind === "choice" && !isRow(field);
}
