import type { RefObject } from "react";
import type { Field } from "#app/domain/codebook/field-types.ts";

const controls = "select, input:not([type=hidden]), textarea";

/** Focuses the first control of a field, the first of its newest record for a group, once the form has drawn it. */
export function goToField(form: RefObject<HTMLElement>, field: Field): void {
  requestAnimationFrame(() => {
    const place = form.current?.querySelector(`[data-field="${CSS.escape(field.id)}"]:is(fieldset, div)`);
    const record = field.kind === "group" ? [...(place?.querySelectorAll(".record") ?? [])].at(-1) : place;
    const target = (record ?? place)?.querySelector<HTMLElement>(controls);
    target?.focus();
    target?.scrollIntoView({ block: "nearest" });
  });
}

/** Focuses the first control that keeps the claim from being saved. */
export function goToProblem(form: RefObject<HTMLElement>): void {
  requestAnimationFrame(() => {
    const bad =
      form.current?.querySelector<HTMLElement>("[aria-invalid]") ??
      form.current
        ?.querySelector(".problem")
        ?.parentElement?.parentElement?.querySelector<HTMLElement>(controls);
    bad?.focus();
  });
}
