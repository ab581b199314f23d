import { useEffect, useMemo } from "react";
import { isSuggestionKey, type ParagraphLayout } from "../annotate/text-layout.ts";
import type { SuggestionEntry } from "./suggestion-entries.ts";
import type { SuggestionsInHand } from "./use-suggestions.ts";
import { useWork } from "./work-store.ts";

/**
 * The open suggestions that nobody has looked at yet: one is looked at when it was in hand or its paragraph was; in a
 * comment, which is short, when its words came into sight.
 */
export function useUnlooked(given: {
  suggestions: SuggestionsInHand;
  layouts: readonly ParagraphLayout[];
  isComment: boolean;
}): readonly SuggestionEntry[] {
  const { suggestions, layouts, isComment } = given;
  const { entries, looked, look } = suggestions;
  const paragraphs = useWork((work) => work.looked);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other layouts have other marks on the page
  useEffect(() => {
    if (!isComment) return;
    const watch = new IntersectionObserver((seen) => {
      look(seen.filter((one) => one.isIntersecting).flatMap(({ target }) => keyOf(target)));
    });
    for (const mark of document.querySelectorAll(".markable mark.suggested")) watch.observe(mark);
    return () => watch.disconnect();
  }, [isComment, layouts, look]);

  return useMemo(() => {
    const lookedAt = layouts.filter(({ paragraph }) => paragraphs.includes(paragraph.number ?? 0));
    return entries.filter(
      ({ key, state }) =>
        state === "open" && !looked.has(key) && !lookedAt.some((layout) => layout.claims.has(key)),
    );
  }, [entries, looked, layouts, paragraphs]);
}

function keyOf(mark: Element) {
  const key = mark.getAttribute("data-claim") as Parameters<typeof isSuggestionKey>[0];
  return isSuggestionKey(key) ? [key] : [];
}
