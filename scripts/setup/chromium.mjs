import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "./run.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

/** Where Chromium and its relatives are on systems that do not put them on the PATH. */
const PLACES = [
  "/usr/bin/chromium",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ...[process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA].flatMap(
    (folder) =>
      folder
        ? [
            join(folder, "Google", "Chrome", "Application", "chrome.exe"),
            join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
          ]
        : [],
  ),
];

/**
 * A Chromium on this machine: the one CHROMIUM_PATH names, one on the PATH, or one in a usual place.
 * @returns {string | undefined} path of its executable
 */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : undefined;
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES].find(
    isExecutable,
  );
}

/**
 * Finds a Chromium, or installs Debian's when this is root on a Debian or Ubuntu that has one.
 * @returns {Promise<string | undefined>} path of its executable; undefined after a word on standard error about what to do
 */
export async function findOrInstallChromium() {
  let found = findChromium();
  if (found) return found;
  if (!process.env.CHROMIUM_PATH && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.error("Installing Chromium for the tests (once) ...");
    if (!(await aptInstall())) {
      await apt("update");
      await aptInstall();
    }
    found = findChromium();
    if (found) return found;
  }
  console.error(
    process.env.CHROMIUM_PATH
      ? `CHROMIUM_PATH names ${process.env.CHROMIUM_PATH}, which is not there. Correct it, or unset it.`
      : "The browser tests need Chromium or Chrome, and none was found. Install one, or name its program in CHROMIUM_PATH.",
  );
  return undefined;
}

function aptInstall() {
  return apt("install", "-y", "--no-install-recommends", "chromium");
}

/**
 * @param {string[]} args
 * @returns {Promise<boolean>} whether it succeeded
 */
async function apt(...args) {
  const { code, stopped } = await run("apt-get", ["-q", ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    stdio: ["ignore", process.stderr, process.stderr],
  });
  if (stopped) process.exit(code);
  return code === 0;
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
