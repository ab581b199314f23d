import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

/** What a program is started with. */
export interface ProgramStart {
  /** Arguments after the program's name. */
  argv: readonly string[];
  env: NodeJS.ProcessEnv;
  /** The project folder, absolute. */
  root: string;
}

/** What `npm start` was asked for. */
export interface ServerOptions {
  /** Absolute path of the SQLite file. */
  databaseFile: string;
  host: string;
  /** 0 takes any free port. */
  port: number;
  /** Origin that people open, or undefined for http://localhost with the port taken. */
  publicUrl: string | undefined;
  trustedProxies: number;
  /** Start without the demo corpus. */
  empty: boolean;
}

export const help = `Starts Docket.

  npm start                      on http://localhost:3000, with a demo corpus if the database is empty
  npm start -- --empty           without the demo; prints a link for making the first admin
  npm start -- --port 8080       on another port            (or PORT=8080)
  npm start -- --host 0.0.0.0    reachable from other machines   (or DOCKET_HOST)
  npm start -- --db FILE         another database file, data/docket.db otherwise   (or DOCKET_DB)

DOCKET_PUBLIC_URL   the address people open, when it is not this one: https://docket.example.org
DOCKET_PROXIES      how many reverse proxies stand in front and may be believed about client addresses (0)
DOCKET_LOG          how much to log: warn on a terminal, info otherwise; debug, info, warn, error, silent
`;

/**
 * Reads options and environment; options win.
 * @returns undefined when help was asked for
 * @throws {Error} whose message is for the person who typed the options
 */
export function readOptions({ argv, env, root }: ProgramStart): ServerOptions | undefined {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      port: { type: "string" },
      host: { type: "string" },
      db: { type: "string" },
      empty: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return undefined;
  return {
    databaseFile: databaseFile(values.db, { env, root }),
    host: values.host ?? env.DOCKET_HOST ?? "127.0.0.1",
    port: wholeNumber(values.port ?? env.PORT ?? "3000", { name: "port", max: 65_535 }),
    publicUrl: env.DOCKET_PUBLIC_URL ? originOf(env.DOCKET_PUBLIC_URL) : undefined,
    trustedProxies: wholeNumber(env.DOCKET_PROXIES ?? "0", { name: "number of proxies", max: 10 }),
    empty: values.empty,
  };
}

/**
 * The database file that an option or DOCKET_DB names, else data/docket.db in the project.
 * @returns an absolute path
 */
export function databaseFile(option: string | undefined, { env, root }: Omit<ProgramStart, "argv">): string {
  return resolve(option ?? env.DOCKET_DB ?? join(root, "data", "docket.db"));
}

function wholeNumber(text: string, { name, max }: { name: string; max: number }): number {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(number <= max))
    throw new Error(`The ${name} has to be a whole number from 0 to ${max}, not "${text}".`);
  return number;
}

function originOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "http:" && url?.protocol !== "https:") {
    throw new Error(
      `DOCKET_PUBLIC_URL has to be an address such as https://docket.example.org, not "${text}".`,
    );
  }
  return url.origin;
}
