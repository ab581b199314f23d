import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** A Docket that runs for a test, as its own process. */
export interface RunningServer {
  /** Scheme, host and port that people open. */
  readonly url: string;
  /** Where it listens: the same, unless DOCKET_PUBLIC_URL says otherwise. */
  readonly listening: string;
  readonly databaseFile: string;
  /** The server's own process. */
  readonly process: ChildProcess;
  /** Everything it has printed so far, both streams. */
  output(): string;
  /** Asks it to end with SIGTERM, waits until it has, deletes its temporary folder. */
  stop(): Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

/** Milliseconds a start may take, with a build before it. */
const START_LIMIT_MS = 120_000;

/**
 * Starts the built product, built first if need be, on a free port with a database file of its own.
 * @param options.databaseFile a prepared file to serve; otherwise a new one in a temporary folder
 * @param options.demo whether a new database gets the demo corpus
 * @param options.port a certain port instead of a free one
 * @param options.env further environment variables
 * @throws when it ends before it is ready, with what it printed
 */
export async function startServer(
  options: { databaseFile?: string; demo?: boolean; port?: number; env?: Record<string, string> } = {},
): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), "docket-server-"));
  const databaseFile = options.databaseFile ?? join(folder, "docket.db");
  const args = [
    "--port",
    String(options.port ?? 0),
    "--db",
    databaseFile,
    ...(options.demo ? [] : ["--empty"]),
  ];
  const child = spawn(process.execPath, [resolve("scripts/with-node.mjs"), "start.mjs", ...args], {
    env: { ...process.env, DOCKET_LOG: "info", ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const url = await new Promise<string>((ready, reject) => {
    const limit = setTimeout(
      () => reject(new Error(`the server was not ready in time:\n${output}`)),
      START_LIMIT_MS,
    );
    const read = (chunk: Buffer) => {
      output += chunk;
      const [, address] = /^Docket is ready: (\S+)$/m.exec(output) ?? [];
      if (!address || !output.includes("Stop with Ctrl+C")) return;
      clearTimeout(limit);
      ready(address);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("exit", () => {
      clearTimeout(limit);
      reject(new Error(`the server ended before it was ready:\n${output}`));
    });
  }).catch((error) => {
    child.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
    throw error;
  });

  return {
    url,
    listening: /^Listening on (\S+)$/m.exec(output)?.[1] ?? url,
    databaseFile,
    process: child,
    output: () => output,
    async stop() {
      if (child.exitCode === null && child.signalCode === null) {
        const ended = once(child, "exit");
        child.kill("SIGTERM");
        await ended;
      }
      rmSync(folder, { recursive: true, force: true });
      return { code: child.exitCode, signal: child.signalCode };
    },
  };
}
