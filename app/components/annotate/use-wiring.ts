import { formName } from "#app/domain/codebook/form-names.ts";
import { controlId, useClaimForm } from "./form-context.ts";

/** Attributes that tie a control to its place in the claim: its name when sent, its id, its problem. */
export function useWiring(path: string) {
  const form = useClaimForm();
  const id = controlId(form, path);
  const problems = form.problemsAt(path);
  return {
    id,
    name: formName(path),
    disabled: form.readOnly,
    "aria-invalid": problems.some((problem) => problem.level === "block") || undefined,
    "aria-describedby": problems.length > 0 ? `${id}-problem` : undefined,
  };
}
