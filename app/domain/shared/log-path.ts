/**
 * The path of a request target as a log may keep it: without its query, and without segments long enough to be a
 * one-time token. A page's data is asked for at its path with `.data` behind it.
 */
export function logPath(target: string): string {
  return target.replace(/[?#].*$/s, "").replace(/\/[\w~-]{20,}(?=[/.]|$)/g, "/[hidden]");
}
