import { createContext, useContext } from "react";
import type { FieldRecord } from "#app/domain/codebook/field-types.ts";
import type { Codebook } from "#app/domain/codebook/types.ts";
import type { Problem } from "#app/domain/codebook/validate-claim.ts";
import type { RawFields } from "./raw-fields.ts";

/** A claim that a field may point to. */
export interface PointedClaim {
  id: number;
  type: string;
  tag: string;
  /** What it says, or its first words. */
  words: string;
  /** Whether it stands in the text in hand. */
  here: boolean;
}

/** What the controls of a claim's form share. */
export interface ClaimFormState {
  codebook: Codebook;
  raw: RawFields;
  /** The same values as they would be kept. */
  settled: FieldRecord;
  claims: readonly PointedClaim[];
  /** What stands at a place and is to be said there now. */
  problemsAt(path: string): readonly Problem[];
  change(path: string, value: unknown): void;
  removeRecord(group: string, at: number): void;
  /** Shows the fields that are asked less often. */
  all: boolean;
  readOnly: boolean;
  /** Part of every id in the form. */
  id: string;
}

export const ClaimFormContext = createContext<ClaimFormState | null>(null);

export function useClaimForm(): ClaimFormState {
  const form = useContext(ClaimFormContext);
  if (!form) throw new Error("a field of a claim stands outside a claim's form");
  return form;
}

/** Id of the control at a place of the form; its problem and its help derive theirs from it. */
export function controlId(form: ClaimFormState, path: string): string {
  return `${form.id}-${path.replaceAll(".", "-")}`;
}
