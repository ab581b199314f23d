import { readFileSync } from "node:fs";
import { join } from "node:path";
import { npmCi } from "./npm.mjs";
import { ROOT } from "./paths.mjs";
import { hashOf, readStamp, removeStamp, writeStamp } from "./stamp.mjs";

const STAMP = join(ROOT, "node_modules", ".stamp");

/** Whether node_modules holds what the lockfile says, for this kind of machine. */
export function isInstalled() {
  return readStamp(STAMP) === wanted();
}

/** Installs all packages, those for building and testing included, whatever NODE_ENV says. */
export async function install() {
  console.error("Installing packages (about 20 seconds, only when they change) ...");
  removeStamp(STAMP);
  await npmCi(ROOT, ["--include=dev"]);
  writeStamp(STAMP, wanted());
}

function wanted() {
  const { platform, arch, versions } = process;
  return hashOf([readFileSync(join(ROOT, "package-lock.json")), platform, arch, versions.modules]);
}
