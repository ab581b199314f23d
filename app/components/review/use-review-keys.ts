import { type RefObject, useMemo } from "react";
import { stepFrom } from "#app/domain/annotate/steps.ts";
import type { ReviewView } from "#app/domain/review/view.ts";
import type { PlaceWord } from "#app/domain/suggestions/place.ts";
import type { ClaimFormHandle } from "../annotate/claim-form.tsx";
import type { KeyMap } from "../ui/keys.ts";
import { useKeys } from "../ui/use-keys.ts";
import type { JudgeFormHandle } from "./judge-form.tsx";
import { actPrefix, type JudgingAct, type PageAct, reviewKeys } from "./review-keys.ts";
import { openRejection } from "./suggestion-reject.tsx";
import type { useReview } from "./use-review.ts";
import type { SuggestionsInHand } from "./use-suggestions.ts";

const noKeys: KeyMap = {};
type Acts = Record<string, (event: KeyboardEvent) => unknown>;

/**
 * Answers the page's keys. While words are selected or a claim is open, the keys of marking work; otherwise, on a
 * comment, those of judging.
 */
export function useReviewKeys(given: {
  view: ReviewView;
  review: ReturnType<typeof useReview>;
  claimForm: RefObject<ClaimFormHandle>;
  judgeForm: RefObject<JudgeFormHandle>;
  suggestions: SuggestionsInHand;
  canMark: boolean;
  takeWords: () => boolean;
  page: Partial<Record<PageAct, () => unknown>>;
  judging: Partial<Record<JudgingAct, () => unknown>>;
}): void {
  const { view, review, claimForm, judgeForm, suggestions, canMark, takeWords, page, judging } = given;
  const { selection, inHand } = review;
  const codebook = view.codebook.body;
  const keys = useMemo(() => reviewKeys(codebook, view.item.kind), [codebook, view.item.kind]);
  const hasSelection = () => selection.get() !== null;
  const isMarking = () => hasSelection() || inHand !== null;

  const marking: Acts = {
    all: () => inHand !== null && claimForm.current?.toggleAll(),
    widen: () => canMark && inHand !== null && resize(review, true),
    narrow: () => canMark && inHand !== null && resize(review, false),
    replace: () => canMark && inHand !== null && withSelection(review, (span) => [span]),
    add: () => canMark && inHand !== null && withSelection(review, (span, spans) => [...spans, span]),
    words: () => hasSelection() && takeWords(),
  };
  for (const id of Object.keys(keys.marking)) {
    if (id.startsWith(actPrefix.mark)) {
      marking[id] = () => canMark && review.mark(id.slice(actPrefix.mark.length));
    }
    if (id.startsWith(actPrefix.field)) {
      const [type, field = ""] = id.slice(actPrefix.field.length).split(".");
      marking[id] = () =>
        !hasSelection() && typeInHand(view, review) === type && claimForm.current?.go(field);
    }
  }
  const judge: Acts = {};
  for (const [id, act] of Object.entries(judging)) judge[id] = () => (isMarking() ? false : act());
  for (const id of Object.keys(keys.judging)) {
    const [prefix, owner] = [id.slice(0, id.indexOf(":") + 1), id.slice(id.indexOf(":") + 1)];
    if (prefix === actPrefix.tone) judge[id] = () => (isMarking() ? false : judgeForm.current?.tone(owner));
    if (prefix === actPrefix.kind) judge[id] = () => (isMarking() ? false : judgeForm.current?.kind(owner));
  }
  const frame: Acts = {
    ...page,
    leave: () => {
      if (hasSelection()) {
        getSelection()?.removeAllRanges();
        return selection.set(null);
      }
      return review.shown !== null ? review.leave() : page.leave?.();
    },
    enter: () => (inHand !== null ? claimForm.current?.save() : page.enter?.()),
  };
  const settle = (act: (key: PlaceWord) => unknown) => () =>
    inHand === null && suggestions.inHand !== null && act(suggestions.inHand);
  const suggesting: Acts = {
    next: () => suggestions.step(true),
    before: () => suggestions.step(false),
    accept: settle(suggestions.accept),
    amend: settle((key) => suggestions.openForm(key)),
    reject: settle((key) => canMark && openRejection(document.querySelector(`[data-entry="${key}"]`))),
  };
  useKeys({ title: "Item", map: keys.page, acts: frame });
  useKeys({
    title: "Suggestions",
    map: suggestions.entries.length > 0 ? keys.suggestions : noKeys,
    acts: suggesting,
  });
  useKeys({ title: "With words selected or a claim open", map: keys.marking, acts: marking });
  useKeys({ title: "Tone and decision", map: keys.judging, acts: judge });
}

function typeInHand(view: ReviewView, { claims, inHand }: ReturnType<typeof useReview>): string | null {
  const kept = view.claims.find((claim) => claim.id === inHand);
  if (kept) return kept.type;
  const label = claims.find((claim) => claim.key === inHand)?.label;
  return view.codebook.body.claimTypes.find((type) => type.label === label)?.id ?? null;
}

type Spans = readonly { start: number; end: number }[];

function withSelection(
  review: ReturnType<typeof useReview>,
  change: (span: Spans[number], spans: Spans) => Spans,
): boolean {
  const span = review.selection.get();
  return span !== null && review.respan((spans) => change(span, spans));
}

/** Takes one word more at the end of the claim's last span, or gives one up. */
function resize(review: ReturnType<typeof useReview>, wider: boolean): boolean {
  const { index } = review.frame;
  return review.respan((spans) =>
    spans.map((span, i) => {
      if (i < spans.length - 1) return span;
      if (wider) return { ...span, end: stepFrom(index, span.end, { unit: "word", forward: true }) };
      const lastWord = stepFrom(index, span.end, { unit: "word", forward: false });
      const end =
        lastWord > span.start ? stepFrom(index, lastWord, { unit: "word", forward: false }) : span.end;
      const kept = stepFrom(index, end, { unit: "word", forward: true });
      return lastWord > span.start && kept > span.start ? { ...span, end: kept } : span;
    }),
  );
}
