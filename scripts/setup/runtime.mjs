import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { alone } from "./lock.mjs";
import { npmCi } from "./npm.mjs";
import { ROOT } from "./paths.mjs";
import { hashOf, readStamp, removeStamp, writeStamp } from "./stamp.mjs";
import { Unready } from "./unready.mjs";

const FOLDER = join(ROOT, "scripts", "runtime");
const STAMP = join(FOLDER, "node_modules", ".stamp");

/**
 * The Node 24 that scripts/runtime pins by integrity hash, installed from npm when it is not there yet.
 * @returns {Promise<string>} path of its executable
 * @throws {Unready} on platforms for which npm has no such package, or when the package does not run
 */
export async function installRuntime() {
  const name = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  const { optionalDependencies } = JSON.parse(readFileSync(join(FOLDER, "package.json"), "utf8"));
  if (!(name in optionalDependencies)) throw new Unready(askForNode());

  const executable = join(
    FOLDER,
    "node_modules",
    name,
    "bin",
    process.platform === "win32" ? "node.exe" : "node",
  );
  const wanted = hashOf([readFileSync(join(FOLDER, "package-lock.json")), name]);
  const isThere = () => existsSync(executable) && readStamp(STAMP) === wanted;
  if (isThere()) return executable;

  await alone(async () => {
    if (isThere()) return;
    console.error(
      `This is Node ${process.versions.node}; fetching Node 24 for Docket (about 60 MB, once) ...`,
    );
    removeStamp(STAMP);
    await npmCi(FOLDER, ["--ignore-scripts"]);
    // The package needs glibc; on musl (Alpine) it is there and cannot run.
    if (spawnSync(executable, ["--version"]).status !== 0) throw new Unready(askForNode());
    writeStamp(STAMP, wanted);
  });
  return executable;
}

function askForNode() {
  return (
    `Docket needs Node 22.12 or newer, and this is Node ${process.versions.node}. For ${process.platform} on ` +
    `${process.arch} there is no Node that Docket could fetch by itself: please install one from https://nodejs.org ` +
    "and run the command again."
  );
}
