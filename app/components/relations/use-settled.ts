import { useNavigation } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { announce } from "#app/components/ui/announcer.tsx";
import { relationLabels, relationStateWords } from "#app/domain/relations/relation-words.ts";
import type { RelationKind, RelationState } from "#app/domain/vocabulary.ts";

/**
 * Says what was settled, and takes focus to the line that has come to its place, so that one can go on from there by
 * keyboard. `list` goes on the list; call `remember` with the place of the line whose form is sent.
 */
export function useSettled(settled: { kind: RelationKind; state: RelationState } | null) {
  const list = useRef<HTMLOListElement>(null);
  const place = useRef<number | null>(null);
  const isIdle = useNavigation().state === "idle";
  useEffect(() => {
    // The answer is there before the list without the settled line is.
    if (!isIdle || place.current === null) return;
    const index = place.current;
    place.current = null;
    if (settled === null) return;
    announce(`${relationLabels[settled.kind]}: ${relationStateWords[settled.state]}.`);
    const lines = list.current?.children;
    const next = lines?.item(Math.min(index, lines.length - 1));
    if (next instanceof HTMLElement) next.focus({ preventScroll: true });
  }, [isIdle, settled]);
  const remember = (index: number) => {
    place.current = index;
  };
  return { list, remember };
}
