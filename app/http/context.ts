import type { Logger } from "pino";
import type { Config } from "#app/domain/shared/config.ts";
import type { Engine } from "#db/engine.server.ts";

/** What the server hands to every loader and action as `context.docket`. */
export interface DocketContext {
  engine: Engine;
  config: Config;
  log: Logger;
  /** Current time in milliseconds since 1970-01-01 UTC; the only clock of the web application. */
  now(): number;
}

declare module "@remix-run/server-runtime" {
  interface AppLoadContext {
    docket: DocketContext;
    /** Per-response nonce of the Content-Security-Policy; every script element carries it. */
    nonce: string;
    /** Network address of the client, as far as the configured proxies can be believed; for rate limits only. */
    address: string;
  }
  interface Future {
    v3_singleFetch: true;
  }
}
