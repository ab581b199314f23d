import type { Tx } from "#db/engine.server.ts";
import type { Row } from "#db/schema/index.ts";
import { checkSpan, makeSpan, type Span } from "../annotate/span.ts";
import { snapToGraphemes } from "../annotate/steps.ts";
import { makeUnitIndex, type UnitIndex } from "../annotate/units.ts";
import type { Change } from "../audit/event.server.ts";
import type { AdoptedCodebook } from "../codebook/current.server.ts";
import type { ClaimFields } from "../codebook/field-types.ts";
import { claimTypeOf, fieldsOf } from "../codebook/lookup.ts";
import { referencedClaims } from "../codebook/refs.ts";
import { type Problem, validateClaim } from "../codebook/validate-claim.ts";
import { Refusal } from "../shared/refusal.ts";
import { expectSavable } from "./refusals.ts";
import { liveClaims } from "./rows.server.ts";

/** A span as somebody sends it: code points of a text version, end exclusive; the quote is checked when it comes along. */
export interface SpanInput {
  start: number;
  end: number;
  quote?: string;
}

export interface CheckedClaim {
  fields: ClaimFields;
  spans: Span[];
  /** Warnings only. */
  problems: Problem[];
}

const mostSpans = 20;

/**
 * Checks type, spans and fields of a claim against its text and the codebook in force.
 * @throws {Refusal} bad_input with every problem in its detail
 */
export async function checkClaim(
  tx: Tx,
  given: {
    codebook: AdoptedCodebook;
    document: Row<"document">;
    text: Row<"textVersion">;
    type: string;
    fields: unknown;
    spans: readonly SpanInput[];
    claimId?: number;
  },
): Promise<CheckedClaim> {
  const { codebook, document, type } = given;
  const text = makeUnitIndex(given.text.body);
  const spans = checkSpans(text, given.spans);
  const known = claimTypeOf(codebook.body, type);
  const ids = known ? referencedClaims(fieldsOf(codebook.body, known), given.fields) : [];
  const referred = (await liveClaims(tx.db, ids)).filter((claim) => claim.articleId === document.articleId);
  const { fields, problems } = validateClaim({
    codebook: codebook.body,
    type,
    fields: given.fields,
    text,
    spans,
    claims: referred.map((claim) => ({ ...claim, elsewhere: claim.documentId !== document.id })),
    ...(given.claimId === undefined ? {} : { claimId: given.claimId }),
  });
  expectSavable(problems);
  return { fields, spans, problems };
}

/** @throws {Refusal} bad_input */
function checkSpans(text: UnitIndex, given: readonly SpanInput[]): Span[] {
  const refuse = (message: string, position: number): never => {
    throw new Refusal("bad_input", message, {
      problems: [{ path: `spans.${position}`, message, level: "block" }],
    });
  };
  if (given.length === 0) refuse("A claim needs words of the text. Select them first.", 0);
  if (given.length > mostSpans) refuse(`A claim holds at most ${mostSpans} spans. Split it.`, mostSpans);
  const ordered = [...given].sort((a, b) => a.start - b.start || a.end - b.end);
  ordered.forEach((span, i) => {
    const wrong = checkSpan(text, span);
    if (wrong !== null) refuse(wrong, i);
    const whole = snapToGraphemes(text, span);
    if (whole.start !== span.start || whole.end !== span.end) {
      refuse("The span cuts a character in two. Select whole characters.", i);
    }
    const before = ordered[i - 1];
    if (before && before.end > span.start) refuse("Two spans of one claim overlap. Make them one.", i);
  });
  return ordered.map((span) => makeSpan(text, span.start, span.end));
}

/** Rows of a claim's spans, in order. */
export function spanRows(claimId: number, textVersionId: number, spans: readonly Span[]): Row<"claimSpan">[] {
  return spans.map(({ start, end, quote, prefix, suffix }, position) => ({
    claimId,
    position,
    textVersionId,
    startCp: start,
    endCp: end,
    quote,
    prefix,
    suffix,
  }));
}

/** Span of a stored row. */
export function spanOf({ startCp, endCp, quote, prefix, suffix }: Row<"claimSpan">): Span {
  return { start: startCp, end: endCp, quote, prefix, suffix };
}

/** Changes that turn the stored spans of a claim into the wanted ones; rows that stay as they are make none. */
export function spanChanges(
  before: readonly Row<"claimSpan">[],
  after: readonly Row<"claimSpan">[],
): Change[] {
  const changes: Change[] = [];
  for (let i = 0; i < Math.max(before.length, after.length); i += 1) {
    const [old = null, fresh = null] = [before[i], after[i]];
    if (JSON.stringify(old) !== JSON.stringify(fresh))
      changes.push({ table: "claimSpan", before: old, after: fresh });
  }
  return changes;
}
