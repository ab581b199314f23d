import type { Range } from "#app/domain/annotate/steps.ts";
import type { UnitIndex } from "#app/domain/annotate/units.ts";
import { fieldsOf } from "#app/domain/codebook/lookup.ts";
import type { ClaimType, Codebook } from "#app/domain/codebook/types.ts";
import { withValue } from "#app/domain/codebook/values.ts";
import type { ClaimView } from "#app/domain/review/view.ts";
import type { ClaimDraft } from "#app/domain/review/work.ts";
import { fillFromWords } from "./fill-from-words.ts";
import { emptyFields } from "./raw-fields.ts";

/** Words longer than this are no quantity or name by themselves. */
const longestTaken = 80;

/** A claim begun on selected words. Required words are taken from the span where it is short, and what they settle. */
export function newDraft(given: {
  codebook: Codebook;
  type: ClaimType;
  span: Range;
  index: UnitIndex;
  /** Any text that no other draft of the page has. */
  token: string;
}): ClaimDraft {
  const { codebook, type, span, index, token } = given;
  const quote = index.slice(span.start, span.end);
  let fields = emptyFields(fieldsOf(codebook, type));
  if (span.end - span.start <= longestTaken) {
    const words = { quote, start: span.start, end: span.end };
    for (const field of fieldsOf(codebook, type)) {
      if (field.kind === "words" && field.required) fields = withValue(fields, field.id, words);
      if (field.kind !== "group" || !field.required) continue;
      const first = field.fields.find((inner) => inner.kind === "words" && inner.required);
      if (!first) continue;
      const record = { [first.id]: words };
      fields = withValue(
        fields,
        `${field.id}.0`,
        fillFromWords({ codebook, type, group: field.id, fields: field.fields, record }),
      );
    }
  }
  return { key: `new-${token}`, type: type.id, revision: null, fields, note: "", spans: [span], token };
}

/** The form of a kept claim, as it was kept. */
export function draftOf(claim: ClaimView, token: string): ClaimDraft {
  return {
    key: claim.id,
    type: claim.type,
    revision: claim.revision,
    fields: claim.fields,
    note: claim.note,
    spans: claim.spans.map(({ start, end }) => ({ start, end })),
    token,
  };
}

/** True while the form holds nothing that the kept claim does not. */
export function isUnchanged(draft: ClaimDraft, claim: ClaimView | undefined): boolean {
  if (!claim) return false;
  const kept = draftOf(claim, draft.token);
  const told = ({ note, fields, spans }: ClaimDraft) => JSON.stringify([note, fields, spans]);
  return told(draft) === told(kept);
}

/** Spans in the order of the text, those that overlap or touch made one. */
export function joinSpans(spans: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}
