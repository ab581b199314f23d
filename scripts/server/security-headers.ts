import { randomBytes } from "node:crypto";
import type { RequestHandler, Response } from "express";
import helmet from "helmet";

/**
 * Sets the security headers: no script or style but our own files and the scripts that carry this response's nonce.
 * @param https tells browsers to insist on https from now on; only true when people really come by https
 * @param developing lets Vite put style elements into the page and talk to its web socket
 */
export function securityHeaders({
  https,
  developing,
}: {
  https: boolean;
  developing: boolean;
}): RequestHandler[] {
  return [
    (_req, res, next) => {
      res.locals.nonce = randomBytes(16).toString("base64");
      next();
    },
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          "default-src": ["'none'"],
          "script-src": ["'self'", (_req, res) => `'nonce-${nonceOf(res as Response)}'`],
          "style-src": developing ? ["'self'", "'unsafe-inline'"] : ["'self'"],
          "img-src": ["'self'", "data:"],
          "font-src": ["'self'"],
          "connect-src": developing ? ["'self'", "ws:"] : ["'self'"],
          "form-action": ["'self'"],
          "frame-ancestors": ["'none'"],
          "base-uri": ["'none'"],
        },
      },
      // Helmet's own choice, no-referrer, makes browsers send `Origin: null` with forms, which the origin check refuses.
      referrerPolicy: { policy: "same-origin" },
      strictTransportSecurity: https,
    }),
  ];
}

/** The nonce of the Content-Security-Policy that this response carries. */
export function nonceOf(res: Response): string {
  return res.locals.nonce;
}
