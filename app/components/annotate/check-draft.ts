import type { UnitIndex } from "#app/domain/annotate/units.ts";
import type { FieldRecord } from "#app/domain/codebook/field-types.ts";
import { holdsAnything } from "#app/domain/codebook/normalise.ts";
import type { Codebook } from "#app/domain/codebook/types.ts";
import { type ClaimInContext, type Problem, validateClaim } from "#app/domain/codebook/validate-claim.ts";
import type { ClaimDraft } from "#app/domain/review/work.ts";

/**
 * What would be kept of a form, and what is wrong with it. Records that were never filled are not kept; here they stay
 * as empty ones, so that values and problems stand at the numbers that the form shows.
 */
export function checkDraft(given: {
  codebook: Codebook;
  draft: ClaimDraft;
  index: UnitIndex;
  claims: readonly ClaimInContext[];
}): { settled: FieldRecord; problems: Problem[] } {
  const { codebook, draft, index, claims } = given;
  const { fields, problems } = validateClaim({
    codebook,
    type: draft.type,
    fields: draft.fields,
    text: index,
    spans: draft.spans,
    claims,
    ...(typeof draft.key === "number" ? { claimId: draft.key } : {}),
  });
  const settled: FieldRecord = { ...fields };
  const places = new Map<string, number[]>();
  for (const [id, raw] of Object.entries(draft.fields)) {
    const kept = fields[id];
    if (!Array.isArray(raw) || !Array.isArray(kept) || !raw.some((record) => typeof record === "object"))
      continue;
    const shown = raw.flatMap((record, i) => (holdsAnything(record) ? [i] : []));
    places.set(id, shown);
    settled[id] = raw.map((_, i) => kept[shown.indexOf(i)] ?? {});
  }
  return {
    settled,
    problems: problems.map((problem) => ({ ...problem, path: shownPath(problem.path, places) })),
  };
}

function shownPath(path: string, places: ReadonlyMap<string, number[]>): string {
  const [group = "", record, ...rest] = path.split(".");
  const shown = record === undefined ? undefined : places.get(group)?.[Number(record)];
  return shown === undefined ? path : [group, shown, ...rest].join(".");
}
