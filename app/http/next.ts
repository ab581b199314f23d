/** Paths that make no sense to come back to after signing in. */
const notAfter = /^\/(signin|signout|link)(\/|$|\?)/;

/**
 * A path on this site to go to after sign-in, from text that anybody may have written; `/` when it is not one.
 * Browsers read `//host` and `/\host` as another site, and drop tabs and line breaks from addresses.
 */
export function afterSignIn(next: string | null | undefined): string {
  if (!next?.startsWith("/") || /[\\\p{Cc}]/u.test(next) || next.length > 2_000) return "/";
  const base = "http://docket.invalid";
  const url = URL.canParse(next, base) ? new URL(next, base) : null;
  if (url?.origin !== base || url.pathname.startsWith("//") || notAfter.test(url.pathname)) return "/";
  return url.pathname + url.search + url.hash;
}
