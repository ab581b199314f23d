import type { RequestHandler } from "express";
import type { Logger } from "pino";

/** Logs one line per answered request: method, path, status, milliseconds. Never headers, queries or bodies. */
export function requestLog(log: Logger): RequestHandler {
  return (req, res, next) => {
    const startedAt = performance.now();
    res.once("close", () => {
      const line = {
        method: req.method,
        path: withoutSecrets(req.originalUrl),
        status: res.statusCode,
        ms: Math.round(performance.now() - startedAt),
        ...(res.writableFinished ? {} : { aborted: true }),
      };
      log.info(line, "request");
    });
    next();
  };
}

/**
 * The path of a request target without its query, and without segments long enough to be a one-time token. A page's
 * data is asked for at its path with `.data` behind it.
 */
export function withoutSecrets(target: string): string {
  return target.replace(/[?#].*$/s, "").replace(/\/[\w~-]{20,}(?=[/.]|$)/g, "/[hidden]");
}
