import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "./button.tsx";

/** Lines of a list that stand on the page at once: more would make every key wait on a text with a thousand claims. */
export const windowSize = 60;

/**
 * Where the window of a long list begins: it stays where it is while the line in hand lies in it, else moves to the
 * stretch of the list that holds it.
 * @param at index of the line in hand, -1 for none
 */
export function windowStart(from: number, at: number, count: number): number {
  if (at >= 0 && (at < from || at >= from + windowSize)) return at - (at % windowSize);
  return from < count ? from : Math.max(0, count - windowSize);
}

/** A list that draws one window of its lines, and leads to the lines before and after. Short lists are drawn whole. */
export function ListWindow<Item>(props: {
  className: string;
  items: readonly Item[];
  /** Index of the line in hand, -1 for none: it is always drawn. */
  at: number;
  children: (item: Item) => ReactNode;
}) {
  const { className, items, at, children } = props;
  const [place, setPlace] = useState({ from: 0, at: -1 });
  const list = useRef<HTMLUListElement>(null);
  const moved = useRef<"before" | "after" | null>(null);
  const from = windowStart(place.from, place.at === at ? -1 : at, items.length);
  if (from !== place.from || at !== place.at) setPlace({ from, at });
  const after = Math.max(0, items.length - from - windowSize);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows a window that somebody moved
  useEffect(() => {
    const lines = list.current?.querySelectorAll<HTMLElement>(":scope > :not(.list-edge) :is(a, button)");
    if (moved.current !== null) lines?.[moved.current === "after" ? 0 : lines.length - 1]?.focus();
    moved.current = null;
  }, [from]);
  const move = (way: "before" | "after") => {
    moved.current = way;
    setPlace({ from: way === "after" ? from + windowSize : Math.max(0, from - windowSize), at });
  };
  return (
    <ul className={className} ref={list}>
      {from > 0 && (
        <Edge onMove={() => move("before")}>
          Show {Math.min(from, windowSize)} of {from} before
        </Edge>
      )}
      {items.slice(from, from + windowSize).map(children)}
      {after > 0 && (
        <Edge onMove={() => move("after")}>
          Show {Math.min(after, windowSize)} of {after} after
        </Edge>
      )}
    </ul>
  );
}

function Edge({ onMove, children }: { onMove: () => void; children: ReactNode }) {
  return (
    <li className="list-edge small">
      <Button kind="quiet" className="needs-script" onClick={onMove}>
        {children}
      </Button>
    </li>
  );
}
