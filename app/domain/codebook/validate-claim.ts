import type { UnitIndex } from "../annotate/units.ts";
import { checkRules } from "./check-rules.ts";
import { type ClaimFields, type Field, type FieldRecord, uncertainKey } from "./field-types.ts";
import { claimTypeOf, fieldAt, fieldsOf } from "./lookup.ts";
import { type ClaimInContext, type NormaliseContext, normaliseRecord, type Problem } from "./normalise.ts";
import { settle } from "./settle.ts";
import type { Codebook } from "./types.ts";
import { isBlank } from "./values.ts";

export type { ClaimInContext, Problem } from "./normalise.ts";

const longestDoubt = 1000;

/**
 * Checks what somebody sent as the fields of a claim against the codebook. Takes any JSON; numbers may be words of any
 * script's digits, words of the text may come without their place. Gives the fields as they are stored (blank ones
 * absent, options in the list's order, what follows from an option filled in) and every problem, in the form's order.
 * A claim without a `block` may be saved.
 */
export function validateClaim(given: {
  codebook: Codebook;
  type: string;
  fields: unknown;
  text: UnitIndex;
  /** The claim's spans, code points. */
  spans: readonly { start: number; end: number }[];
  /** Live claims that may be pointed to; leave out where they are not known. */
  claims?: readonly ClaimInContext[];
  /** Id of the claim when it is being changed. */
  claimId?: number;
}): { fields: ClaimFields; problems: Problem[] } {
  const { codebook, text, spans } = given;
  const type = claimTypeOf(codebook, given.type);
  if (!type) {
    return {
      fields: {},
      problems: [
        { path: "", message: "The codebook has no such claim type. Reload the page.", level: "block" },
      ],
    };
  }
  if (typeof given.fields !== "object" || given.fields === null || Array.isArray(given.fields)) {
    return {
      fields: {},
      problems: [{ path: "", message: "The fields of a claim are an object.", level: "block" }],
    };
  }
  const context: NormaliseContext = {
    codebook,
    text,
    spans,
    claims: given.claims ?? null,
    claimId: given.claimId ?? null,
    problems: [],
  };
  const { [uncertainKey]: doubts, ...raw } = given.fields as FieldRecord;
  const asked = fieldsOf(codebook, type);
  const record = normaliseRecord(context, { fields: asked, raw, path: "" });
  const fields: ClaimFields = settle(context, { fields: asked, record, path: "" });
  const failed = context.problems.flatMap(({ level, path }) => (level === "block" ? [path] : []));
  context.problems.push(...checkRules({ rules: type.rules, fields, claims: given.claims ?? [], failed }));
  const uncertain = normaliseDoubts(context, asked, doubts);
  if (Object.keys(uncertain).length > 0) fields[uncertainKey] = uncertain;
  return { fields, problems: inFormOrder(asked, context.problems) };
}

/** True when nothing keeps the claim from being saved. */
export function isSavable(problems: readonly Problem[]): boolean {
  return problems.every((problem) => problem.level !== "block");
}

function normaliseDoubts(
  context: NormaliseContext,
  fields: readonly Field[],
  raw: unknown,
): Record<string, string> {
  const doubts: Record<string, string> = {};
  if (typeof raw !== "object" || raw === null) return doubts;
  for (const [path, note] of Object.entries(raw)) {
    const message = doubtProblem(fields, path, note);
    if (message !== null) context.problems.push({ path, message, level: "block" });
    else if (typeof note === "string") doubts[path] = note.trim();
  }
  return doubts;
}

function doubtProblem(fields: readonly Field[], path: string, note: unknown): string | null {
  if (!fieldAt(fields, path))
    return "The codebook has no field at this place. Remove the doubt, or reload the form.";
  if (isBlank(note) || typeof note !== "string")
    return "An uncertain value needs a note. Say what is uncertain.";
  if (/\p{Cs}/u.test(note)) return "The note holds half a character. Write it again.";
  return note.length > longestDoubt
    ? `The note is longer than ${longestDoubt} characters. Shorten it.`
    : null;
}

function inFormOrder(fields: readonly Field[], problems: readonly Problem[]): Problem[] {
  const order = (problem: Problem) => fields.findIndex((field) => field.id === problem.path.split(".")[0]);
  return problems
    .map((problem, i) => ({ problem, i }))
    .sort((a, b) => order(a.problem) - order(b.problem) || a.i - b.i)
    .map(({ problem }) => problem);
}
