import type { IncomingHttpHeaders } from "node:http";
import type { RequestHandler } from "express";

const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses every unsafe request that another site may have caused in a signed-in person's browser, with status 403.
 * @param publicUrl origin people open; behind a proxy the Host header may name another one
 */
export function originCheck(publicUrl: string): RequestHandler {
  const ourHost = new URL(publicUrl).host;
  return (req, res, next) => {
    const problem = SAFE_METHODS.has(req.method) ? undefined : crossSiteProblem(req.headers, ourHost);
    if (problem === undefined) return next();
    res.status(403).type("text/plain").send(`Refused: ${problem}\n`);
  };
}

/**
 * Why a request cannot be taken for one of our own pages', or undefined when it can. Browsers send Origin with every
 * unsafe request; a program that sends neither Origin, nor Referer, nor a cookie acts for nobody and may pass.
 */
export function crossSiteProblem(headers: IncomingHttpHeaders, ourHost: string): string | undefined {
  const source = headers.origin ?? headers.referer;
  if (source === undefined) {
    return headers.cookie === undefined
      ? undefined
      : "the request carries a session but does not say which page sent it. Send an Origin header with the address of this site.";
  }
  const host = URL.canParse(source) ? new URL(source).host : undefined;
  if (host !== undefined && (host === headers.host || host === ourHost)) return undefined;
  return `the request comes from ${host ?? "a page that hides its address"}, not from this site. Open ${ourHost} in your browser and try again there; if this is that address, DOCKET_PUBLIC_URL has to name it.`;
}
