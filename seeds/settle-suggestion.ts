import { currentCodebook } from "#app/domain/codebook/current.server.ts";
import { addClaim } from "#app/domain/review/add-claim.server.ts";
import { acceptSuggestions } from "#app/domain/suggestions/accept.server.ts";
import { readSuggestions } from "#app/domain/suggestions/read-suggestions.server.ts";
import { rejectSuggestion } from "#app/domain/suggestions/reject.server.ts";
import type { SuggestionView, ToneHint } from "#app/domain/suggestions/view.ts";
import type { Engine } from "#db/engine.server.ts";
import type { SettlingAct } from "./annotations/types.ts";
import type { Desk } from "./find-place.ts";
import { findQuote } from "./find-quote.ts";
import { resolveClaim } from "./resolve-claim.ts";

/**
 * Settles an open suggestion as somebody at the review page would. The finders change from version to version, and a
 * plan that was made with older ones must still play: where they propose nothing of the kind on these words any more,
 * nothing is done.
 * @returns whether there was something to settle
 */
export async function settleSuggestion(
  engine: Engine,
  given: { act: SettlingAct; desk: Desk; userId: number; at: number },
): Promise<boolean> {
  const { act, desk, userId, at } = given;
  const itemId = desk.item.id;
  const { body: codebook } = await currentCodebook(engine.read);
  const suggestions = await readSuggestions(engine, {
    articleId: desk.item.articleId,
    codebook,
    text: { ...desk.text, document: desk.item.kind === "claims" ? "article" : "comment" },
    // The plan names no words that carry a claim already.
    claims: [],
  });
  const words = findQuote(desk.text.body, act.words);
  const isMeant = ({ kind, start, end }: SuggestionView | ToneHint) =>
    kind === act.kind && start < words.end && words.start < end;
  const found = suggestions.open.find(isMeant);
  const hint = suggestions.tones.find(isMeant);
  const meant = found ?? hint;
  if (meant === undefined) return false;
  const { kind, start, end } = meant;
  const suggestion = { kind, start, end };
  const here = { userId, at, itemId, textVersionId: desk.text.id };
  if (act.act === "turn down") {
    const { reason, note = "" } = act;
    await rejectSuggestion(engine, { ...here, suggestion, reason, note });
    return true;
  }
  if (found === undefined) throw new Error("a hint of tone is taken by setting the tone");
  if (act.act === "accept") {
    await acceptSuggestions(engine, { ...here, suggestions: [suggestion] });
    return true;
  }
  const planned = { type: found.type, spans: [act.words], fields: act.fields };
  const changed = resolveClaim({ codebook, text: desk.text.body, planned, claims: new Map() });
  const fields = { ...found.fields, ...changed.fields };
  await addClaim(engine, { ...here, suggestion, type: found.type, fields, spans: [{ start, end }] });
  return true;
}
