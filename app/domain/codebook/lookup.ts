import type { Field, LeafField, Option } from "./field-types.ts";
import type { ClaimType, Codebook, DecisionKind, DecisionReason, ToneLabel } from "./types.ts";

/** Look-ups by id. All return undefined for an id the codebook does not know: stored annotations may be older than it. */

export function claimTypeOf(codebook: Codebook, id: string): ClaimType | undefined {
  return codebook.claimTypes.find((type) => type.id === id);
}

export function toneLabelOf(codebook: Codebook, id: string): ToneLabel | undefined {
  return codebook.tones.labels.find((label) => label.id === id);
}

export function decisionKindOf(codebook: Codebook, id: string): DecisionKind | undefined {
  return codebook.decisions.kinds.find((kind) => kind.id === id);
}

export function decisionReasonOf(codebook: Codebook, id: string): DecisionReason | undefined {
  return codebook.decisions.reasons.find((reason) => reason.id === id);
}

/** Options of a list, retired ones included; empty for an unknown list. */
export function optionsOf(codebook: Codebook, list: string): Option[] {
  return codebook.lists.find((entry) => entry.id === list)?.options ?? [];
}

export function optionOf(codebook: Codebook, list: string, id: string): Option | undefined {
  return optionsOf(codebook, list).find((option) => option.id === id);
}

/** Everything asked about a claim of a type: its own fields, then the general ones it uses. */
export function fieldsOf(codebook: Codebook, type: ClaimType): Field[] {
  const general = type.uses.flatMap((id) => codebook.general.find((field) => field.id === id) ?? []);
  return [...type.fields, ...general];
}

/**
 * The field that a path of a claim's values leads to: "cause", "counts.0.range.min" and "counts.harm" alike (the number
 * of a record may be left out). Parts of a count range or date lead to the field itself.
 */
export function fieldAt(fields: readonly Field[], path: string): Field | LeafField | undefined {
  const steps = path.split(".").filter((step) => !/^\d+$/.test(step));
  const field = fields.find((candidate) => candidate.id === steps[0]);
  if (field?.kind === "group" && steps.length > 1) {
    return field.fields.find((candidate) => candidate.id === steps[1]);
  }
  return field;
}
