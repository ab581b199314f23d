// Runs one of the scripts beside it under a Node that Docket can use: `node scripts/with-node.mjs start.mjs ...`.
// On a bare clone nothing is installed yet, so this file and what it imports know only `node:` modules.
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { STOP_WITH_PARENT, stopWhenOrphaned } from "./setup/orphan.mjs";
import { run } from "./setup/run.mjs";
import { installRuntime } from "./setup/runtime.mjs";
import { Unready } from "./setup/unready.mjs";

/** The oldest Node that better-sqlite3 and vitest run on; better-sqlite3 crashes older ones without a word. */
const OLDEST = { major: 22, minor: 12 };

const [script, ...args] = process.argv.slice(2);
if (!script) throw new Error("Usage: node scripts/with-node.mjs SCRIPT.mjs [ARGUMENT...]");

stopWhenOrphaned();
try {
  if (isNewEnough(process.versions.node)) await runHere(script, args);
  else process.exitCode = await runUnder(await installRuntime());
} catch (error) {
  if (!(error instanceof Unready)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** @param {string} version such as "22.12.0" */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor);
}

/**
 * @param {string} script
 * @param {string[]} args
 */
async function runHere(script, args) {
  const path = join(dirname(fileURLToPath(import.meta.url)), script);
  process.argv = [process.execPath, path, ...args];
  await import(pathToFileURL(path).href);
}

/**
 * Runs this very command again under another Node, which programs started from there find first as well.
 * @param {string} node path of its executable
 * @returns the exit status
 */
async function runUnder(node) {
  // Windows writes it Path, and a copied environment is no longer deaf to case.
  const PATH = Object.keys(process.env).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
  const path = dirname(node) + delimiter + (process.env[PATH] ?? "");
  const { code } = await run(node, [...process.execArgv, ...process.argv.slice(1)], {
    env: { ...process.env, [PATH]: path, [STOP_WITH_PARENT]: "1" },
  });
  return code;
}
