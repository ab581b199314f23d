import { Writable } from "node:stream";
import type { AppLoadContext, EntryContext, HandleErrorFunction } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import type { ReactNode } from "react";
import { renderToPipeableStream } from "react-dom/server";
import { logPath } from "#app/domain/shared/log-path.ts";
import { NonceContext } from "#app/http/nonce.ts";

/** Milliseconds that reading and drawing a page may wait for something before it is given up. */
export const streamTimeout = 5_000;

/**
 * Renders one page to HTML, every script carrying the response's nonce. Pages hold nothing that comes late, so they are
 * sent whole: many small pieces would cost a third more on their way through compression and socket.
 * An error while rendering rejects (Remix then shows its error page).
 */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { docket, nonce }: AppLoadContext,
): Promise<Response> {
  const page = (
    <NonceContext.Provider value={nonce}>
      <RemixServer context={remixContext} url={request.url} abortDelay={streamTimeout} nonce={nonce} />
    </NonceContext.Provider>
  );
  const html = await drawn(page, {
    nonce,
    onLateError(error) {
      if (!request.signal.aborted) docket.log.error({ err: error }, "rendering failed");
    },
  });
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new Response(html, { headers, status });
}

/**
 * A page as UTF-8 HTML once all of it is there.
 * @param options.onLateError told of an error behind the shell; the browser draws that part then
 * @throws what the shell threw
 */
function drawn(
  page: ReactNode,
  options: { nonce: string; onLateError: (error: unknown) => void },
): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    const whole = new Writable({
      write(piece: Buffer, _encoding, done) {
        pieces.push(piece);
        done();
      },
      final(done) {
        resolve(Buffer.concat(pieces));
        done();
      },
    });
    let hasShell = false;
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce: options.nonce,
      onShellReady() {
        hasShell = true;
      },
      onAllReady() {
        clearTimeout(giveUp);
        pipe(whole);
      },
      onShellError(error) {
        clearTimeout(giveUp);
        reject(error);
      },
      onError(error) {
        if (hasShell) options.onLateError(error);
      },
    });
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
