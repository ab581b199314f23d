import { type RefObject, useState } from "react";
import type { ClaimFormHandle } from "../annotate/claim-form.tsx";
import type { SelectionAct } from "../annotate/selection-toolbar.tsx";
import type { useReview } from "./use-review.ts";

/** What can be done with selected words for the claim in hand: be its words, be more of them, fill a field. */
export function useSelectionActs(given: {
  review: ReturnType<typeof useReview>;
  claimForm: RefObject<ClaimFormHandle>;
  /** Tag of the claim in hand. */
  tag: string | null;
}) {
  const { review, claimForm, tag } = given;
  const [wordsField, setWordsField] = useState<string | null>(null);
  const takeWords = () => {
    const range = review.selection.get();
    if (range === null || tag === null || wordsField === null) return false;
    claimForm.current?.takeWords({ ...range, quote: review.frame.index.slice(range.start, range.end) });
    getSelection()?.removeAllRanges();
    review.selection.set(null);
    return true;
  };
  const acts: SelectionAct[] =
    tag === null
      ? []
      : [
          { id: "replace", label: `Words of ${tag}`, keyName: "=" },
          { id: "add", label: `Add to ${tag}`, keyName: "," },
          ...(wordsField === null ? [] : [{ id: "words", label: `As “${wordsField}”`, keyName: '"' }]),
        ];
  const onAct = (id: string) => {
    const span = review.selection.get();
    if (!span) return;
    if (id === "words") takeWords();
    else review.respan((spans) => (id === "add" ? [...spans, span] : [span]));
  };
  return { acts, onAct, takeWords, setWordsField };
}
