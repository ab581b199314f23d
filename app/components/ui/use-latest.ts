import { useEffect, useLayoutEffect, useRef } from "react";

/**
 * An effect that has run when the reader sees what was drawn; `useEffect` alone may run later, and a key pressed in
 * between would be answered by the page before. Does nothing while the server draws.
 */
export const useDrawnEffect = typeof document === "undefined" ? useEffect : useLayoutEffect;

/** What a value was when the page was last drawn, for functions that outlive a drawing. */
export function useLatest<T>(value: T): { readonly current: T } {
  const latest = useRef(value);
  useDrawnEffect(() => {
    latest.current = value;
  });
  return latest;
}
