import type { Engine } from "#db/engine.server.ts";
import { fieldsFromForm } from "../domain/codebook/form-names.ts";
import { readDraft, saveDraft } from "../domain/review/drafts.server.ts";
import { settleWords, tonesFromForm } from "../domain/review/form-values.ts";
import { type ClaimDraft, noWork, readWork, type Work } from "../domain/review/work.ts";
import { placeWord } from "../domain/suggestions/place.ts";
import type { ReviewInput } from "./review-input.ts";

/**
 * Keeps what a refused form held as the person's half-made work, so that the page that is drawn again holds it: a form
 * without scripts has no other memory.
 */
export async function keepRefused(
  engine: Engine,
  given: { itemId: number; userId: number; at: number; input: ReviewInput },
): Promise<void> {
  const { input, ...who } = given;
  const change = workOf(input);
  if (change === null) return;
  const draft = await readDraft(engine.read, who);
  const work = draft === null ? noWork : readWork(draft.body);
  const claims = [
    ...work.claims.filter((claim) => !change.claims?.some((other) => other.key === claim.key)),
    ...(change.claims ?? []),
  ];
  await saveDraft(engine, { ...who, body: { ...work, ...change, claims } });
}

function workOf(input: ReviewInput): Partial<Work> | null {
  switch (input.intent) {
    case "decide":
    case "decide-stay": {
      const { kind, reason, ground, note, wake } = input;
      return { tones: tonesFromForm(input), decision: { kind, reasons: reason, ground, note, wake } };
    }
    case "tones":
      return { tones: tonesFromForm(input) };
    case "claim": {
      const token = input.token ?? String(input.claimId ?? 0);
      const draft: ClaimDraft = {
        key: input.claimId ?? `new-${token}`,
        type: input.type,
        revision: input.revision ?? null,
        fields: input.fields ?? (settleWords(fieldsFromForm(Object.entries(input))) as ClaimDraft["fields"]),
        note: input.note,
        spans: input.spans ?? input.span,
        token,
        ...(input.suggestion === undefined ? {} : { suggestion: placeWord(input.suggestion) }),
      };
      return { claims: [draft], inHand: draft.key };
    }
    default:
      return null;
  }
}
