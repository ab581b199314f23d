/** The queue with its filters, when the page was opened from there; the path and search of this site, or null. */
export function queueBehind(request: Request): string | null {
  const referer = request.headers.get("Referer") ?? "";
  const from = URL.canParse(referer) ? new URL(referer) : null;
  if (from?.pathname !== "/queue" || from.host !== new URL(request.url).host) return null;
  return from.pathname + from.search;
}
