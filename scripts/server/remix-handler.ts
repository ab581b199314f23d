import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";
import { type AppLoadContext, createRequestHandler, type ServerBuild } from "@remix-run/node";
import type { Request as ExpressRequest, Response as ExpressResponse, RequestHandler } from "express";

/**
 * Answers with the Remix application. Unlike the stock adapters it waits for slow readers: a download of any size never
 * piles up in memory.
 * @param options.build the Remix build, or a function that returns the present one (while developing it changes)
 * @param options.publicUrl origin that people open
 */
export function remixHandler(options: {
  build: ServerBuild | (() => Promise<ServerBuild>);
  loadContext(request: ExpressRequest, response: ExpressResponse): AppLoadContext;
  publicUrl: string;
}): RequestHandler {
  const handle = createRequestHandler(options.build, process.env.NODE_ENV);
  return async (req, res, next) => {
    try {
      const request = toFetchRequest(req, res, options.publicUrl);
      await sendFetchResponse(await handle(request, options.loadContext(req, res)), res);
    } catch (error) {
      if (res.headersSent) res.destroy();
      if (isClientGone(error)) return;
      next(error);
    }
  };
}

/** Methods that the web platform's Request can carry; TRACE and CONNECT it cannot. */
const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/**
 * The request as the web platform has it; its signal fires when the client goes away before the answer is out.
 * @throws an Error with a `status` for what is no proper request
 */
function toFetchRequest(req: ExpressRequest, res: ExpressResponse, publicUrl: string): Request {
  if (!METHODS.has(req.method)) throw Object.assign(new Error(`no method: ${req.method}`), { status: 405 });
  const headers = new Headers();
  for (let i = 0; i < req.rawHeaders.length; i += 2) {
    headers.append(req.rawHeaders[i]!, req.rawHeaders[i + 1]!);
  }
  if (headers.get("Origin") === publicUrl) {
    // Behind a proxy Host may be another name. Remix compares it with Origin too, knowing nothing of the public one.
    headers.set("Host", new URL(publicUrl).host);
    headers.delete("X-Forwarded-Host");
  }
  const abort = new AbortController();
  res.once("close", () => {
    if (!res.writableFinished) abort.abort();
  });
  const url = `${new URL(publicUrl).protocol}//${headers.get("Host")}${req.originalUrl}`;
  if (!URL.canParse(url)) throw Object.assign(new Error(`no address: ${url}`), { status: 400 });
  const hasBody = req.method !== "GET" && req.method !== "HEAD";
  return new Request(url, {
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
