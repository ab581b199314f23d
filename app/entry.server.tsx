import { PassThrough } from "node:stream";
import type { AppLoadContext, EntryContext, HandleErrorFunction } from "@remix-run/node";
import { createReadableStreamFromReadable } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { logPath } from "#app/domain/shared/log-path.ts";
import { NonceContext } from "#app/http/nonce.ts";

/** Milliseconds a streamed part of a page may take before rendering gives up on it. */
export const streamTimeout = 5_000;

/**
 * Renders one page to a streamed HTML response, every script carrying the response's nonce.
 * An error before the first byte rejects (Remix then shows its error page); a later one is logged and the stream goes on.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { docket, nonce }: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    let responding = false;
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <RemixServer context={remixContext} url={request.url} abortDelay={streamTimeout} nonce={nonce} />
      </NonceContext.Provider>,
      {
        nonce,
        onShellReady() {
          responding = true;
          const body = new PassThrough();
          headers.set("Content-Type", "text/html; charset=utf-8");
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
          pipe(body);
        },
        onAllReady() {
          clearTimeout(giveUp);
        },
        onShellError: reject,
        onError(error: unknown) {
          if (responding && !request.signal.aborted) docket.log.error({ err: error }, "rendering failed");
        },
      },
    );
    // One second more than Remix waits, so that its own error for the late part still reaches the page.
    const giveUp = setTimeout(abort, streamTimeout + 1_000);
  });
}

/** Logs what went wrong in a loader or action; a person's mistake (4xx) or a closed tab is no error of ours. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted) return;
  if (isRouteErrorResponse(error) && error.status < 500) return;
  (context as AppLoadContext).docket.log.error(
    { err: error, path: logPath(new URL(request.url).pathname) },
    "request failed",
  );
};
