import { useCallback, useMemo, useState } from "react";
import type { UnitIndex } from "#app/domain/annotate/units.ts";
import { fieldAt, fieldsOf } from "#app/domain/codebook/lookup.ts";
import type { ClaimType, Codebook } from "#app/domain/codebook/types.ts";
import type { ClaimInContext, Problem } from "#app/domain/codebook/validate-claim.ts";
import { isBlank, valueAt, withValue } from "#app/domain/codebook/values.ts";
import type { ClaimDraft } from "#app/domain/review/work.ts";
import { checkDraft } from "./check-draft.ts";
import { fillFromWords } from "./fill-from-words.ts";
import type { ClaimFormState, PointedClaim } from "./form-context.ts";
import { type RawFields, withoutRecord } from "./raw-fields.ts";

/** What a claim's form knows of its claim and does with it. */
export function useClaimFormState(given: {
  codebook: Codebook;
  type: ClaimType;
  draft: ClaimDraft;
  index: UnitIndex;
  pointed: readonly PointedClaim[];
  context: readonly ClaimInContext[];
  /** What the server found wrong with the last save. */
  refused: readonly Problem[];
  readOnly: boolean;
  id: string;
  onChange: (draft: ClaimDraft) => void;
}) {
  const { codebook, type, draft, index, pointed, context, refused, readOnly, id, onChange } = given;
  const [all, setAll] = useState(false);
  const [isTried, setTried] = useState(false);
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const fields = useMemo(() => fieldsOf(codebook, type), [codebook, type]);
  const { settled, problems } = useMemo(
    () => checkDraft({ codebook, draft, index, claims: context }),
    [codebook, draft, index, context],
  );

  const change = useCallback(
    (path: string, value: unknown) => {
      const changed = completed({
        codebook,
        type,
        fields: withValue(draft.fields, path, value),
        path,
        isPicked: typeof value === "object" || fieldAt(fields, path)?.kind === "choice",
      });
      setTouched((before) => (before.has(path) ? before : new Set(before).add(path)));
      onChange({ ...draft, fields: changed });
    },
    [codebook, type, fields, draft, onChange],
  );
  const removeRecord = useCallback(
    (group: string, at: number) => onChange({ ...draft, fields: withoutRecord(draft.fields, group, at) }),
    [draft, onChange],
  );

  /** An empty field is not nagged about before somebody tries to keep the claim. */
  const isSaid = (problem: Problem) => {
    if (isTried || refused.length > 0) return true;
    const field = fieldAt(fields, problem.path);
    if (field?.required && isBlank(valueAt(draft.fields, problem.path))) return false;
    return draft.revision !== null || [...touched].some((path) => sameRecord(path, problem.path));
  };
  const said = problems.filter(isSaid);
  // What the server found holds until the field is changed; then the page's own check speaks.
  const extra = refused.filter(
    (problem) => !touched.has(problem.path) && !said.some((other) => other.message === problem.message),
  );
  const shown = [...said, ...extra];
  const form: ClaimFormState = {
    codebook,
    raw: draft.fields,
    settled,
    claims: pointed,
    problemsAt: (path) =>
      shown.filter((problem) => standsAt(problem.path, path, fieldAt(fields, path)?.kind)),
    change,
    removeRecord,
    all,
    readOnly,
    id,
  };
  return { form, fields, problems, shown, all, setAll, tried: () => setTried(true) };
}

/** Problems of a field's parts stand at the field; those of a group's records at the record's own fields. */
function standsAt(problem: string, path: string, kind: string | undefined): boolean {
  return problem === path || (kind !== undefined && kind !== "group" && problem.startsWith(`${path}.`));
}

function sameRecord(a: string, b: string): boolean {
  const record = (path: string) => /^[^.]+\.\d+/.exec(path)?.[0] ?? path.split(".")[0];
  return record(a) === record(b);
}

/** After a menu was used or words were taken, what they settle by themselves is filled in beside them. */
function completed(given: {
  codebook: Codebook;
  type: ClaimType;
  fields: RawFields;
  path: string;
  isPicked: boolean;
}): RawFields {
  const { codebook, type, fields, path, isPicked } = given;
  const [id = "", at, inner] = path.split(".");
  const group = fieldsOf(codebook, type).find((field) => field.id === id);
  if (!isPicked || inner === undefined || group?.kind !== "group") return fields;
  const record = valueAt(fields, `${id}.${at}`) as RawFields;
  return withValue(
    fields,
    `${id}.${at}`,
    fillFromWords({ codebook, type, group: id, fields: group.fields, record }),
  );
}
