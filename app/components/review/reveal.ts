import type { DrawnKey } from "../annotate/text-layout.ts";

/** Brings the mark of a claim or suggestion into the middle of the text, unless it is in sight. */
export function revealMark(key: DrawnKey): void {
  const place = document.querySelector(`mark[data-claim="${key}"]`);
  if (place && !isInSight(place)) place.scrollIntoView({ block: "center" });
}

/** Focuses the first place that a selector finds, once the page has drawn it. */
export function focusSoon(selector: string): void {
  requestAnimationFrame(() => {
    const place = document.querySelector<HTMLElement>(selector);
    place?.focus({ preventScroll: place.matches(".markable") });
  });
}

function isInSight(place: Element): boolean {
  const pane = place.closest(".pane")?.getBoundingClientRect();
  const { top, bottom } = place.getBoundingClientRect();
  return pane !== undefined && top >= pane.top && bottom <= pane.bottom;
}
