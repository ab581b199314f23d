import { build, isBuilt } from "./setup/build.mjs";
import { install, isInstalled } from "./setup/install.mjs";
import { alone } from "./setup/lock.mjs";

/**
 * Brings a checkout to where its programs can run: packages installed, sources built. Does only what is missing, and
 * says on standard error what it does.
 * @param {{ rebuild?: boolean }} [options] `rebuild`: build even when nothing has changed
 */
export async function setup({ rebuild = false } = {}) {
  if (isInstalled() && isBuilt() && !rebuild) return;
  await alone(async () => {
    if (!isInstalled()) await install();
    if (rebuild || !isBuilt()) await build();
  });
}
