import { build, isBuilt } from "./setup/build.mjs";
import { install, isInstalled } from "./setup/install.mjs";
import { alone } from "./setup/lock.mjs";

/**
 * Brings a checkout to where its programs can run: packages installed, sources built. Does only what is missing, and
 * says on standard error what it does.
 * @param {{ building?: "when changed" | "always" | "never" }} [options]
 */
export async function setup({ building = "when changed" } = {}) {
  const mustBuild = () => building === "always" || (building === "when changed" && !isBuilt());
  if (isInstalled() && !mustBuild()) return;
  await alone(async () => {
    if (!isInstalled()) await install();
    if (mustBuild()) await build();
  });
}
