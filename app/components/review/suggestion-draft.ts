import { claimTypeOf, fieldsOf } from "#app/domain/codebook/lookup.ts";
import type { Codebook } from "#app/domain/codebook/types.ts";
import type { ClaimDraft } from "#app/domain/review/work.ts";
import { placeWord } from "#app/domain/suggestions/place.ts";
import type { SuggestionView } from "#app/domain/suggestions/view.ts";
import { emptyFields } from "../annotate/raw-fields.ts";

/** The form of the claim that a suggestion would become, filled as it is proposed. */
export function draftOfSuggestion(
  codebook: Codebook,
  suggestion: SuggestionView,
  /** Any text that no other draft of the page has. */
  token: string,
): ClaimDraft {
  const { type, start, end, fields } = suggestion;
  const known = claimTypeOf(codebook, type);
  return {
    key: `new-${token}`,
    type,
    revision: null,
    fields: { ...(known ? emptyFields(fieldsOf(codebook, known)) : {}), ...fields },
    note: "",
    spans: [{ start, end }],
    token,
    suggestion: placeWord(suggestion),
  };
}

/** True while the form says what the suggestion proposes and nothing else. */
export function isAsProposed(codebook: Codebook, draft: ClaimDraft, suggestion: SuggestionView): boolean {
  const told = ({ fields, spans, note }: ClaimDraft) => JSON.stringify([fields, spans, note]);
  return told(draft) === told(draftOfSuggestion(codebook, suggestion, draft.token));
}
