import { execFile } from "node:child_process";
import { resolve } from "node:path";

/** What a run of the command line left behind. */
export interface DocketRun {
  /** Exit status: 0 done, 1 a problem, 2 wrong usage. */
  code: number;
  stdout: string;
  stderr: string;
}

/**
 * Runs the built command line as its own process: `await docket(["user", "list", "--db", file, "--json"])`.
 * @param options.node the Node to run it with
 */
export function docket(
  args: readonly string[],
  options: { cwd?: string; env?: Record<string, string>; node?: string } = {},
): Promise<DocketRun> {
  const { cwd = process.cwd(), env = {}, node = process.execPath } = options;
  return new Promise((done) => {
    const program = [resolve(cwd, "scripts/with-node.mjs"), "docket.mjs", ...args];
    const limits = { cwd, env: { ...process.env, ...env }, maxBuffer: 64 * 1024 * 1024 };
    execFile(node, program, limits, (error, stdout, stderr) => {
      done({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}
