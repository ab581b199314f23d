import type { ImportLimits } from "../ingest/limits.ts";

/** The settings one running Docket works by, read once at start from options and environment. */
export interface Config {
  /** Absolute path of the SQLite file. */
  readonly databaseFile: string;
  /** Address people open, scheme and host only, no slash at the end: `https://docket.example.org`. */
  readonly publicUrl: string;
  /** True when the public address is https: cookies are then sent over https only, and browsers are told to insist. */
  readonly https: boolean;
  /** How many reverse proxies in front of Docket may be believed about a client's address; 0 believes none. */
  readonly trustedProxies: number;
  /** How much of a stranger's file an import accepts. */
  readonly imports: ImportLimits;
}
