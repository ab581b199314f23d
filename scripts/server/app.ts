import type { AppLoadContext, ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import { tables } from "#db/schema/index.ts";
import { originCheck } from "./origin-check.ts";
import { remixHandler } from "./remix-handler.ts";
import { requestLog } from "./request-log.ts";
import { nonceOf, securityHeaders } from "./security-headers.ts";

export type Docket = AppLoadContext["docket"];

/** Where pages and static files come from: the build, or Vite while developing. */
export interface Frontend {
  build: ServerBuild | (() => Promise<ServerBuild>);
  statics: RequestHandler;
  developing: boolean;
}

/** The web application as an Express handler, in the order a request passes. */
export function createApp({ docket, frontend }: { docket: Docket; frontend: Frontend }): Express {
  const { config, engine, log } = docket;
  const app = express();
  app.set("trust proxy", config.trustedProxies);
  app.set("query parser", false);

  app.get("/healthz", async (_req, res) => {
    try {
      await engine.read.select({ seq: tables.event.seq }).from(tables.event).limit(1);
      res.json({ status: "ok" });
    } catch (error) {
      log.error({ err: error }, "the database does not answer");
      res.status(503).json({ status: "the database does not answer" });
    }
  });
  app.use(securityHeaders({ https: config.https, developing: frontend.developing }));
  app.use(
    compression({
      filter: (req, res) => !res.hasHeader("Content-Disposition") && compression.filter(req, res),
    }),
  );
  app.use(frontend.statics);
  app.use(requestLog(log));
  app.use(originCheck(config.publicUrl));
  app.use(
    remixHandler({
      build: frontend.build,
      publicUrl: config.publicUrl,
      loadContext: (req, res) => ({ docket, nonce: nonceOf(res), address: req.ip ?? "" }),
    }),
  );
  app.use(failure(log));
  return app;
}

/** Answers what nothing else could: a plain page with the status, the reason in the log. */
function failure(log: Docket["log"]): ErrorRequestHandler {
  return (error, _req, res, _next) => {
    const status: number = error?.status >= 400 && error?.status < 500 ? error.status : 500;
    if (status === 500) log.error({ err: error }, "request failed");
    if (res.headersSent) return void res.destroy();
    const text =
      status === 500 ? "Something went wrong on our side; the server's log says what." : "Bad request.";
    res.status(status).type("text/plain").send(`${text}\n`);
  };
}
