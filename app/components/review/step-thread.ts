/** Moves the focus to the next comment of the thread pane, or the one before; from elsewhere to the one in hand's neighbour. */
export function stepThread(by: 1 | -1): void {
  const stops = [...document.querySelectorAll<HTMLElement>("[data-thread-item], .said-in-thread.here")];
  const focused = stops.findIndex((stop) => stop.contains(document.activeElement));
  const from = focused >= 0 ? focused : stops.findIndex((stop) => stop.classList.contains("here"));
  for (let at = from + by; at >= 0 && at < stops.length; at += by) {
    const stop = stops[at];
    if (!stop?.matches("[data-thread-item]")) continue;
    stop.focus();
    stop.scrollIntoView({ block: "nearest" });
    return;
  }
}
