import { pino } from "pino";
import { firstAdminLink } from "#app/domain/auth/links.server.ts";
import { importLimits } from "#app/domain/ingest/limits.ts";
import { isRefusal } from "#app/domain/shared/refusal.ts";
import { announcement } from "./server/announce.ts";
import { createApp, type Frontend } from "./server/app.ts";
import { openForServing } from "./server/first-start.ts";
import { listen } from "./server/listen.ts";
import { help, type ProgramStart, readOptions, type ServerOptions } from "./server/options.ts";
import { keepSuggesting } from "./server/suggest-loop.ts";

/** Milliseconds that running requests get to end after the signal to stop. */
const STOP_GRACE_MS = 3_000;

/**
 * The web server, from its options to the signal that ends it.
 * @param start.frontend where pages come from; the build, unless given
 * @returns the exit status: 0 after a signal or help, 1 when it could not start, 2 for wrong options
 */
export async function main(start: ProgramStart & { frontend?: Frontend }): Promise<number> {
  let options: ServerOptions | undefined;
  try {
    options = readOptions(start);
  } catch (error) {
    console.error(`${(error as Error).message}\nnpm start -- --help lists the options.`);
    return 2;
  }
  if (!options) {
    process.stdout.write(help);
    return 0;
  }
  try {
    await serve(options, start);
    return 0;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    console.error(error.message);
    return 1;
  }
}

/** Serves until the signal to stop. Throws a Refusal when the port or the database cannot be had. */
async function serve(
  options: ServerOptions,
  start: { env: NodeJS.ProcessEnv; root: string; frontend?: Frontend },
) {
  const imports = importLimits(start.env);
  const stopped = signalToStop();
  // The port comes first, before anything slow, so that a second start is told at once.
  const listening = await listen(options);
  const localUrl = `http://${shownHost(options.host)}:${listening.port}`;
  const publicUrl = options.publicUrl ?? localUrl;
  const { databaseFile, empty, trustedProxies } = options;
  const { engine, accounts } = await openForServing({ file: databaseFile, demo: !empty, now: Date.now() });
  const frontend = start.frontend ?? (await import("./server/built-frontend.ts")).builtFrontend(start.root);
  const config = { databaseFile, publicUrl, https: publicUrl.startsWith("https:"), trustedProxies, imports };
  const log = pino({ level: start.env.DOCKET_LOG ?? (process.stdout.isTTY ? "warn" : "info"), base: null });
  listening.serve(createApp({ docket: { engine, config, log, now: Date.now }, frontend }));
  const setupLink = await firstAdminLink(engine, Date.now(), publicUrl);
  console.log(announcement({ publicUrl, localUrl, accounts, setupLink }));

  const stopSuggesting = keepSuggesting(engine, log);

  log.info({ signal: await stopped }, "stopping");
  await Promise.all([listening.stop(STOP_GRACE_MS), stopSuggesting()]);
  await engine.close();
}

/** The first SIGTERM or SIGINT. More of them change nothing: the server is on its way out. */
function signalToStop(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, resolve);
  });
}

/** The name under which this machine reaches a listening address. */
function shownHost(host: string): string {
  if (["127.0.0.1", "0.0.0.0", "::", "::1"].includes(host)) return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}
