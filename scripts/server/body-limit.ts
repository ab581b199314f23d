import type { RequestHandler } from "express";

/** Largest upload (multipart form) in bytes. */
const UPLOAD_LIMIT = 512 * 1024 * 1024;
/** Largest other body in bytes: a form, a draft. Such bodies are read into memory whole. */
const FORM_LIMIT = 4 * 1024 * 1024;

/** Refuses bodies that are too large, before (Content-Length) or while they arrive, with status 413. */
export const bodyLimit: RequestHandler = (req, res, next) => {
  const limit = req.headers["content-type"]?.startsWith("multipart/form-data") ? UPLOAD_LIMIT : FORM_LIMIT;
  const refuse = () => {
    res.status(413).set("Connection", "close").type("text/plain");
    res.send(`Refused: the request is larger than ${limit / 1024 / 1024} MB. Send it in smaller parts.\n`);
  };
  if (Number(req.headers["content-length"] ?? 0) > limit) return refuse();
  if (req.headers["transfer-encoding"] !== undefined) {
    let received = 0;
    req.on("data", (chunk: Buffer) => {
      received += chunk.length;
      if (received > limit) req.destroy();
    });
    req.pause();
  }
  next();
};
