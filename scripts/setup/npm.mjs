import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { run } from "./run.mjs";
import { Unready } from "./unready.mjs";

/**
 * Installs exactly what the lockfile of a folder says. All output goes to standard error.
 * @param {string} folder
 * @param {string[]} flags
 * @throws {Unready} when npm fails
 */
export async function npmCi(folder, flags) {
  const { command, args } = npm();
  const { code, stopped } = await run(
    command,
    [...args, "ci", "--prefix", folder, "--no-audit", "--no-fund", "--loglevel=error", ...flags],
    { cwd: folder, stdio: ["ignore", process.stderr, process.stderr], shell: command === "npm.cmd" },
  );
  if (stopped) process.exit(code);
  if (code !== 0) {
    throw new Unready(
      `Installing packages in ${folder} failed (npm ended with ${code}); npm says why above. ` +
        "Check the network connection to the npm registry and start again.",
    );
  }
}

/** The npm that runs us, else the one that came with this Node, else the one on the PATH. */
function npm() {
  const beside = dirname(process.execPath);
  const cli = [
    process.env.npm_execpath,
    join(beside, "..", "lib", "node_modules", "npm", "bin", "npm-cli.js"),
    join(beside, "node_modules", "npm", "bin", "npm-cli.js"),
  ].find((path) => path?.endsWith("npm-cli.js") && existsSync(path));
  if (cli) return { command: process.execPath, args: [cli] };
  return { command: process.platform === "win32" ? "npm.cmd" : "npm", args: [] };
}
