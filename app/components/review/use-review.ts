import { useCallback, useEffect, useMemo, useRef } from "react";
import type { Range } from "#app/domain/annotate/steps.ts";
import { claimTypeOf } from "#app/domain/codebook/lookup.ts";
import type { ReviewView } from "#app/domain/review/view.ts";
import type { ClaimDraft, Work } from "#app/domain/review/work.ts";
import { draftOf, joinSpans, newDraft } from "../annotate/claim-draft.ts";
import { makeSelectionStore } from "../annotate/selection-store.ts";
import {
  type DrawnKey,
  frameText,
  isSuggestionKey,
  layOut,
  type ParagraphLayout,
} from "../annotate/text-layout.ts";
import { announce } from "../ui/announcer.tsx";
import { type DraftSpans, drawnClaims } from "./drawn-claims.ts";
import { focusSoon, revealMark } from "./reveal.ts";
import type { SuggestionsInHand } from "./use-suggestions.ts";
import type { WorkStore } from "./work-store.ts";
import { useWork } from "./work-store.ts";

/** More than this of a comment is shown on asking only, in code points. */
export const longestComment = 20_000;

/** The text in hand with its marks, and everything that can be done to its claims. */
export function useReview(given: {
  view: ReviewView;
  store: WorkStore;
  whole: boolean;
  suggestions: SuggestionsInHand;
}) {
  const { view, store, whole, suggestions } = given;
  const { drawn, take: takeSuggestion, letGo } = suggestions;
  const codebook = view.codebook.body;
  const text = useRef<HTMLElement>(null);
  const selection = useMemo(makeSelectionStore, []);
  const frame = useMemo(() => {
    const cut = view.document.kind === "comment" && !whole ? longestComment : view.text.length;
    const body =
      view.text.length > cut ? [...view.text.body.slice(0, cut * 2)].slice(0, cut).join("") : view.text.body;
    return frameText(body, view.text.marks);
  }, [view.document.kind, view.text.body, view.text.length, view.text.marks, whole]);

  const inHand = useWork((work) => work.inHand);
  const drafts = useDraftSpans();
  const claims = useMemo(
    () => drawnClaims(codebook, view.claims, view.text.versionId, drafts),
    [codebook, view.claims, view.text.versionId, drafts],
  );
  const before = useRef<readonly ParagraphLayout[]>([]);
  const layouts = useMemo(() => layOut(frame, [...claims, ...drawn], before.current), [frame, claims, drawn]);
  useEffect(() => {
    before.current = layouts;
  }, [layouts]);

  const take = useCallback(
    (key: DrawnKey) => {
      if (isSuggestionKey(key)) return takeSuggestion(key);
      letGo();
      store.set({ inHand: key });
      revealMark(key);
      focusSoon(".claim-head h2");
    },
    [store, takeSuggestion, letGo],
  );
  const leave = useCallback(() => {
    const work = store.get();
    const draft = work.claims.find((claim) => claim.key === work.inHand);
    if (draft?.suggestion !== undefined) return takeSuggestion(draft.suggestion);
    letGo();
    requestAnimationFrame(() => text.current?.focus({ preventScroll: true }));
  }, [store, takeSuggestion, letGo]);

  const mark = useCallback(
    (typeId: string) => {
      const span = selection.get();
      const type = claimTypeOf(codebook, typeId);
      if (!span || !type) return false;
      const draft = newDraft({ codebook, type, span, index: frame.index, token: crypto.randomUUID() });
      giveUpSelection(selection);
      letGo();
      store.set({ claims: [...store.get().claims, draft], inHand: draft.key });
      announce(`${type.label} begun on “${frame.index.slice(span.start, span.end).slice(0, 120)}”.`);
      focusSoon(".claim-fields :is(select, input:not([type=hidden]))");
      return true;
    },
    [codebook, frame, selection, store, letGo],
  );

  /** Changes the words of the claim in hand. */
  const respan = useCallback(
    (change: (spans: readonly Range[]) => readonly Range[]) => {
      const draft = draftInHand(store.get(), view);
      if (!draft) return false;
      const spans = joinSpans(change(draft.spans));
      const others = store.get().claims.filter((claim) => claim.key !== draft.key);
      store.set({ claims: [...others, { ...draft, spans }] });
      giveUpSelection(selection);
      announce(
        `The claim's words are now ${spans.map((span) => `“${frame.index.slice(span.start, span.end)}”`).join(" and ")}.`,
      );
      return true;
    },
    [frame, selection, store, view],
  );
  const goToText = useCallback(() => {
    text.current?.focus({ preventScroll: true });
  }, []);
  /** What the text shows as in hand: a claim, or else a suggestion. */
  const shown: DrawnKey | null = inHand ?? suggestions.inHand;
  return { frame, claims, layouts, inHand, shown, text, selection, take, leave, mark, respan, goToText };
}

/** The form of the claim in hand as it stands, kept or not. */
function draftInHand(work: Work, view: ReviewView): ClaimDraft | null {
  const open = work.claims.find((claim) => claim.key === work.inHand);
  if (open) return open;
  const kept = view.claims.find((claim) => claim.id === work.inHand);
  return kept ? draftOf(kept, `c${kept.id}-${kept.revision}`) : null;
}

/** What the open forms show in the text; the same object until a span changes. */
function useDraftSpans(): readonly DraftSpans[] {
  const known = useRef<{ told: string; spans: readonly DraftSpans[] }>({ told: "[]", spans: [] });
  return useWork((work) => {
    const spans = work.claims.map(({ key, type, spans }) => ({ key, type, spans }));
    const told = JSON.stringify(spans);
    if (told !== known.current.told) known.current = { told, spans };
    return known.current.spans;
  });
}

function giveUpSelection(selection: ReturnType<typeof makeSelectionStore>): void {
  getSelection()?.removeAllRanges();
  selection.set(null);
}
