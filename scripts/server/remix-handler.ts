import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";
import { type AppLoadContext, createRequestHandler, type ServerBuild } from "@remix-run/node";
import type { Request as ExpressRequest, Response as ExpressResponse, RequestHandler } from "express";

/**
 * Answers with the Remix application. Unlike the stock adapters it waits for slow readers: a download of any size never
 * piles up in memory.
 * @param build the Remix build, or a function that returns the present one (while developing it changes)
 */
export function remixHandler(options: {
  build: ServerBuild | (() => Promise<ServerBuild>);
  loadContext(request: ExpressRequest, response: ExpressResponse): AppLoadContext;
  https: boolean;
}): RequestHandler {
  const handle = createRequestHandler(options.build, process.env.NODE_ENV);
  return async (req, res, next) => {
    try {
      const request = toFetchRequest(req, res, options.https ? "https" : "http");
      await sendFetchResponse(await handle(request, options.loadContext(req, res)), res);
    } catch (error) {
      if (res.headersSent) res.destroy();
      if (isClientGone(error)) return;
      next(error);
    }
  };
}

/** The request as the web platform has it; its signal fires when the client goes away before the answer is out. */
function toFetchRequest(req: ExpressRequest, res: ExpressResponse, scheme: string): Request {
  const headers = new Headers();
  for (let i = 0; i < req.rawHeaders.length; i += 2) {
    headers.append(req.rawHeaders[i]!, req.rawHeaders[i + 1]!);
  }
  const abort = new AbortController();
  res.once("close", () => {
    if (!res.writableFinished) abort.abort();
  });
  const hasBody = req.method !== "GET" && req.method !== "HEAD";
  return new Request(`${scheme}://${req.headers.host ?? "localhost"}${req.originalUrl}`, {
    method: req.method,
    headers,
    signal: abort.signal,
    ...(hasBody ? { body: Readable.toWeb(req) as ReadableStream, duplex: "half" } : {}),
  } as RequestInit);
}

async function sendFetchResponse(from: Response, to: ExpressResponse): Promise<void> {
  to.statusMessage = from.statusText;
  to.status(from.status);
  for (const [name, value] of from.headers) to.append(name, value);
  if (!to.hasHeader("Cache-Control")) to.setHeader("Cache-Control", "private, no-cache");
  if (!from.body) {
    to.end();
    return;
  }
  await pipeline(Readable.fromWeb(from.body as NodeReadableStream), to);
}

function isClientGone(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return code === "ERR_STREAM_PREMATURE_CLOSE" || code === "ECONNRESET" || code === "EPIPE";
}
