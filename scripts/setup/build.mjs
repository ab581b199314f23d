import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { ROOT, SERVER_PROGRAM } from "./paths.mjs";
import { run } from "./run.mjs";
import { hashOf, readStamp, removeStamp, writeStamp } from "./stamp.mjs";
import { Unready } from "./unready.mjs";

const STAMP = join(ROOT, "build", ".stamp");

/** What the build is made from, besides the configuration files at the top. */
const FOLDERS = ["app", "db", "seeds", "scripts", "public"];
const FILES = ["package.json", "package-lock.json", "tsconfig.json", "vite.config.ts", "remix.config.js"];

/** @typedef {Record<string, [size: number, mtimeMs: number]>} Sources by path from the project folder */
/** @typedef {{ hash: string, sources: Sources }} Stamp */

/** Whether the build is that of the present sources. Reads their contents only when a size or a time has changed. */
export function isBuilt() {
  const stamp = stamped();
  if (!stamp || !statSync(SERVER_PROGRAM, { throwIfNoEntry: false })) return false;
  const sources = listSources();
  if (JSON.stringify(sources) === JSON.stringify(stamp.sources)) return true;
  if (contentHash(sources) !== stamp.hash) return false;
  writeStamp(STAMP, JSON.stringify({ hash: stamp.hash, sources }));
  return true;
}

/** Builds the pages and the programs, in a process of its own that gives its memory back. */
export async function build() {
  console.error("Building (a few seconds, only when the sources change) ...");
  removeStamp(STAMP);
  const sources = listSources();
  const hash = contentHash(sources);
  const { VITEST: _, ...env } = process.env;
  const { code, stopped } = await run(process.execPath, [join(ROOT, "scripts", "setup", "bundle.mjs")], {
    cwd: ROOT,
    env: { ...env, NODE_ENV: "production" },
    stdio: ["ignore", process.stderr, process.stderr],
  });
  if (stopped) process.exit(code);
  if (code !== 0) throw new Unready("The build failed; see the messages above.");
  writeStamp(STAMP, JSON.stringify({ hash, sources }));
}

/** @returns {Stamp | undefined} */
function stamped() {
  try {
    return JSON.parse(readStamp(STAMP) ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}

/** @returns {Sources} */
function listSources() {
  /** @type {Sources} */
  const sources = {};
  /** @param {string} path */
  const add = (path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat?.isFile()) sources[relative(ROOT, path)] = [stat.size, stat.mtimeMs];
    if (!stat?.isDirectory()) return;
    for (const name of readdirSync(path).sort()) if (name !== "node_modules") add(join(path, name));
  };
  for (const name of [...FOLDERS, ...FILES]) add(join(ROOT, name));
  return sources;
}

/** @param {Sources} sources */
function contentHash(sources) {
  return hashOf(Object.keys(sources).flatMap((path) => [path, readFileSync(join(ROOT, path))]));
}
