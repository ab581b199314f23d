import type { Engine } from "#db/engine.server.ts";
import { makeUnitIndex } from "../annotate/units.ts";
import type { Codebook } from "../codebook/types.ts";
import { caseOf } from "../learn/example.ts";
import type { ClaimView } from "../review/view.ts";
import type { Suggestion } from "../suggest/suggest.ts";
import { claimOf } from "./claim-of.ts";
import { modelInUse } from "./model.server.ts";
import { partsShown } from "./model-body.ts";
import { blindnessOf, liveOutcomes, placeOf } from "./outcome-rows.server.ts";
import { type ProposedText, proposalsFor } from "./proposals.server.ts";
import { isRuleOff } from "./rule-names.ts";
import { rulesOff } from "./rules-off.server.ts";
import { isTaken } from "./taken.ts";
import { type LabelledHint, openToneHints } from "./tone-hints.ts";
import type { SuggestionsView } from "./view.ts";

/**
 * The suggestions on a text that wait for a person: not settled, of rules that are on, and not on words that a claim of
 * the same type covers already. None where the article is blind.
 * @param given.text the whole text, as stored
 * @param given.claims live claims of the document
 */
export async function readSuggestions(
  engine: Engine,
  given: { articleId: number; codebook: Codebook; text: ProposedText; claims: readonly ClaimView[] },
): Promise<SuggestionsView> {
  const { articleId, codebook, text, claims } = given;
  const db = engine.read;
  const blind = await blindnessOf(db, articleId);
  if (blind !== null) return { blind: { reason: blind.reason }, open: [], tones: [], settled: 0 };
  const outcomes = await liveOutcomes(db, text.id);
  const off = await rulesOff(db);
  const marked = claims
    .filter((claim) => claim.textVersionId === text.id)
    .flatMap(({ type, spans }) => spans.map(({ start, end }) => ({ type, start, end })));
  const model = await modelInUse(db);
  const units = model === null ? null : makeUnitIndex(text.body);
  const judged = (suggestion: Suggestion) => {
    if (model === null || units === null) return { score: suggestion.score, parts: null };
    const one = caseOf(suggestion, { documentId: String(articleId), document: text.document, units });
    return { score: model.scorer.score(one), parts: model.scorer.parts(one).slice(0, partsShown) };
  };
  const proposals = proposalsFor(engine, text);
  const settled = outcomes.map(placeOf);
  const open = proposals.flatMap((suggestion) => {
    const { kind, start, end, quote, rule, version } = suggestion;
    const isOpen = !isTaken(suggestion, { settled, marked }) && !isRuleOff(off, rule);
    const claim = isOpen ? claimOf(codebook, suggestion, text.marks) : null;
    if (claim === null) return [];
    return [
      {
        kind,
        start,
        end,
        quote,
        type: claim.type,
        fields: claim.fields,
        rule,
        ruleVersion: version,
        ...judged(suggestion),
      },
    ];
  });
  const tones = onePerLabel(openToneHints({ proposals, settled, off }));
  return {
    ...{ blind: null, open, settled: outcomes.length },
    tones: tones.map(({ kind, start, end, label, quote, rule }) => ({
      kind,
      start,
      end,
      label,
      quote,
      rule,
    })),
  };
}

function onePerLabel(hints: readonly LabelledHint[]): LabelledHint[] {
  return [...new Map(hints.toReversed().map((hint) => [hint.label, hint])).values()].toReversed();
}
