import type { RequestHandler } from "express";
import type { Logger } from "pino";
import { logPath } from "#app/domain/shared/log-path.ts";

/** Logs one line per answered request: method, path, status, milliseconds. Never headers, queries or bodies. */
export function requestLog(log: Logger): RequestHandler {
  return (req, res, next) => {
    const startedAt = performance.now();
    res.once("close", () => {
      const line = {
        method: req.method,
        path: logPath(req.originalUrl),
        status: res.statusCode,
        ms: Math.round(performance.now() - startedAt),
        ...(res.writableFinished ? {} : { aborted: true }),
      };
      log.info(line, "request");
    });
    next();
  };
}
