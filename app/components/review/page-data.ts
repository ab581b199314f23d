import { makeUnitIndex } from "#app/domain/annotate/units.ts";
import type { HistoryLine } from "#app/domain/audit/history-view.ts";
import { claimTypeOf } from "#app/domain/codebook/lookup.ts";
import type { ReviewView } from "#app/domain/review/view.ts";
import { noWork, readWork, type Work } from "#app/domain/review/work.ts";
import type { Failure } from "#app/domain/shared/failure.ts";
import { placeWord } from "#app/domain/suggestions/place.ts";
import { newDraft } from "../annotate/claim-draft.ts";
import { placeOfQuote } from "./quote-place.ts";
import { draftOfSuggestion } from "./suggestion-draft.ts";

/** What the review page is given. */
export interface ReviewPageData {
  view: ReviewView;
  history: { lines: HistoryLine[]; hasMore: boolean };
  /** The loader's clock. */
  now: number;
  viewerId: number;
  may: { take: boolean; claim: boolean; tone: boolean; decide: boolean };
  /** Address of the queue the item was opened from. */
  cameFrom: string | null;
  /** Random words that nothing else of this answer has, to mark what is sent from it. */
  token: string;
  whole: boolean;
  /** What the address asks for: a claim to take in hand, or words to mark. */
  ask: {
    claim: number | null;
    /** A suggestion whose form is to be open. */
    amend: string | null;
    mark: { quote: string; nth: number | null; type: string } | null;
  };
}

/** The refusal of a form that was sent without scripts, where it was one of these. */
export function refusedOf(failure: Failure | null, intents: readonly string[]): Failure | null {
  // "accept:killed-125-134" says the suggestion along with the intent.
  const [intent = ""] = (failure?.given?.intent ?? "").split(":");
  return intents.includes(intent) ? failure : null;
}

/**
 * The half-made work that the page begins with: as it was kept, with what the address asks for in hand.
 * @param refused a suggestion that could not be accepted as proposed has its form open
 * @returns `problem` says why the words that were asked for cannot be marked
 */
export function startingWork(
  data: ReviewPageData,
  refused: Failure | null,
): { work: Work; problem: string | null } {
  const { view, ask, token } = data;
  const work = view.draft ? readWork(view.draft.body) : noWork;
  if (ask.claim !== null && view.claims.some((claim) => claim.id === ask.claim)) {
    return { work: { ...work, inHand: ask.claim }, problem: null };
  }
  const [, notAccepted = ask.amend] = refusedOf(refused, ["accept"])?.given?.intent?.split(":") ?? [];
  const suggestion = view.suggestions.open.find((open) => placeWord(open) === notAccepted);
  if (suggestion) {
    const draft =
      work.claims.find((claim) => claim.suggestion === notAccepted) ??
      draftOfSuggestion(view.codebook.body, suggestion, token);
    const others = work.claims.filter((claim) => claim !== draft);
    return { work: { ...work, claims: [...others, draft], inHand: draft.key }, problem: null };
  }
  const type = ask.mark && claimTypeOf(view.codebook.body, ask.mark.type);
  if (!ask.mark || !type) return { work, problem: null };
  const index = makeUnitIndex(view.text.body);
  const place = placeOfQuote(index, ask.mark.quote, ask.mark.nth);
  if ("problem" in place) return { work, problem: place.problem };
  const draft = newDraft({ codebook: view.codebook.body, type, span: place, index, token });
  return { work: { ...work, claims: [...work.claims, draft], inHand: draft.key }, problem: null };
}
