import { useCallback, useMemo, useState } from "react";
import type { DrawnKey, ParagraphLayout, TextFrame } from "../annotate/text-layout.ts";
import { useWork, useWorkStore } from "./work-store.ts";

/** Where in an article the reader is, and what they have looked at. Paragraphs go by their numbers. */
export function useParagraphs(
  frame: TextFrame,
  layouts: readonly ParagraphLayout[],
  inHand: DrawnKey | null,
) {
  const store = useWorkStore();
  const looked = useWork((work) => work.looked);
  const [current, setCurrent] = useState(1);
  // The paragraph of the claim or suggestion in hand is where the reader is.
  const [taken, setTaken] = useState(inHand);
  if (taken !== inHand) {
    setTaken(inHand);
    const layout =
      inHand === null
        ? undefined
        : layouts.find((candidate) => candidate.opened.some((claim) => claim.key === inHand));
    if (layout?.paragraph.number) setCurrent(layout.paragraph.number);
  }
  const lengths = useMemo(
    () =>
      frame.paragraphs.flatMap((paragraph) =>
        paragraph.number === null ? [] : [paragraph.end - paragraph.start],
      ),
    [frame],
  );
  const go = useCallback(
    (number: number) => {
      if (number < 1 || number > lengths.length) return;
      setCurrent(number);
      const block = document.getElementById(`p${number}`);
      block?.scrollIntoView({ block: "nearest" });
      // A block that was not drawn yet grows when it comes into sight.
      requestAnimationFrame(() => block?.scrollIntoView({ block: "nearest" }));
    },
    [lengths],
  );
  const look = useCallback(() => {
    const isLooked = looked.includes(current);
    store.set({ looked: isLooked ? looked.filter((number) => number !== current) : [...looked, current] });
    if (!isLooked) go(current + 1);
  }, [store, looked, current, go]);
  return { looked, current, lengths, go, look };
}
