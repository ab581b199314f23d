import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { pino } from "pino";
import { firstAdminLink } from "#app/domain/auth/links.server.ts";
import { announcement } from "./server/announce.ts";
import { createApp, type Frontend } from "./server/app.ts";
import { openForServing } from "./server/first-start.ts";
import { type Listening, listen } from "./server/listen.ts";
import { help, type ProgramStart, readOptions, type ServerOptions } from "./server/options.ts";

/** Milliseconds that running requests get to end after the signal to stop. */
const STOP_GRACE_MS = 3_000;

/**
 * The web server, from its options to the signal that ends it.
 * @param start.frontend where pages come from; the build, unless given
 * @returns the exit status: 0 after a signal or help, 1 when it could not start, 2 for wrong options
 */
export async function main(start: ProgramStart & { frontend?: Frontend }): Promise<number> {
  let options: ServerOptions | undefined;
  let listening: Listening;
  try {
    options = readOptions(start);
    if (!options) {
      process.stdout.write(help);
      return 0;
    }
  } catch (error) {
    console.error(`${(error as Error).message}\nnpm start -- --help lists the options.`);
    return 2;
  }
  const stopped = signalToStop();
  try {
    listening = await listen(options);
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }

  const { port } = listening;
  const publicUrl = options.publicUrl ?? `http://${shownHost(options.host)}:${port}`;
  await mkdir(dirname(options.databaseFile), { recursive: true });
  const { engine, accounts } = await openForServing({
    file: options.databaseFile,
    demo: !options.empty,
    now: Date.now(),
  });
  const frontend = start.frontend ?? (await import("./server/built-frontend.ts")).builtFrontend(start.root);
  const config = {
    databaseFile: options.databaseFile,
    publicUrl,
    https: publicUrl.startsWith("https:"),
    trustedProxies: options.trustedProxies,
  };
  const log = pino({ level: start.env.DOCKET_LOG ?? (process.stdout.isTTY ? "warn" : "info"), base: null });
  listening.serve(createApp({ docket: { engine, config, log, now: Date.now }, frontend }));
  console.log(
    announcement({
      publicUrl,
      accounts,
      setupLink: await firstAdminLink(engine, Date.now(), publicUrl),
    }),
  );

  log.info({ signal: await stopped }, "stopping");
  await listening.stop(STOP_GRACE_MS);
  await engine.close();
  return 0;
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
