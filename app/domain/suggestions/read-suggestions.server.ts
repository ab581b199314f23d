import type { Engine } from "#db/engine.server.ts";
import { makeUnitIndex } from "../annotate/units.ts";
import type { Codebook } from "../codebook/types.ts";
import { caseOf } from "../learn/example.ts";
import type { ClaimView } from "../review/view.ts";
import type { Suggestion } from "../suggest/suggest.ts";
import { claimOf, claimTypeOfKind } from "./claim-of.ts";
import { modelInUse } from "./model.server.ts";
import { partsShown } from "./model-body.ts";
import { blindnessOf, liveOutcomes } from "./outcome-rows.server.ts";
import { isSamePlace } from "./place.ts";
import { type ProposedText, proposalsFor, toneOf } from "./proposals.server.ts";
import { isRuleOff } from "./rule-names.ts";
import { rulesOff } from "./rules-off.server.ts";
import type { SuggestionsView, ToneHint } from "./view.ts";

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
  const open = proposalsFor(engine, text).flatMap((suggestion) => {
    const { kind, start, end, quote, rule, version } = suggestion;
    const isSettled = outcomes.some((row) =>
      isSamePlace({ kind: row.kind as typeof kind, start: row.startCp, end: row.endCp }, suggestion),
    );
    const type = claimTypeOfKind(kind);
    const isMarked = marked.some((span) => span.type === type && span.start < end && start < span.end);
    const claim =
      isSettled || isMarked || isRuleOff(off, rule) ? null : claimOf(codebook, suggestion, text.marks);
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
  const tones = proposalsFor(engine, text).flatMap((suggestion): ToneHint[] => {
    const { quote, rule } = suggestion;
    const label = toneOf(suggestion);
    return label === null || isRuleOff(off, rule) ? [] : [{ label, quote, rule }];
  });
  return { blind: null, open, tones: onePerLabel(tones), settled: outcomes.length };
}

function onePerLabel(tones: readonly ToneHint[]): ToneHint[] {
  return [...new Map(tones.toReversed().map((tone) => [tone.label, tone])).values()].toReversed();
}
