import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ROOT } from "./paths.mjs";

const FOLDER = join(ROOT, "build");
const LOCK = join(FOLDER, ".setup.lock");

/** A set-up takes seconds. A lock this old was left by a process whose id another one has by now. */
const STALE_MS = 15 * 60_000;

/**
 * Runs `work` while no other process sets this checkout up. A lock whose owner has died is taken over.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function alone(work) {
  mkdirSync(FOLDER, { recursive: true });
  let told = false;
  while (!tryToOwn()) {
    const owner = readOwner(LOCK);
    if (owner === undefined) continue;
    if (!isAlive(owner)) {
      removeIfOwnedBy(owner);
      continue;
    }
    if (!told) console.error(`Another start (process ${owner}) is setting Docket up; waiting for it ...`);
    told = true;
    await sleep(200);
  }
  const release = () => rmSync(LOCK, { force: true });
  process.once("exit", release);
  try {
    return await work();
  } finally {
    process.off("exit", release);
    release();
  }
}

/** A hard link appears together with its content, so nobody ever reads a lock without its owner's id. */
function tryToOwn() {
  const mine = `${LOCK}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  try {
    linkSync(mine, LOCK);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
    return false;
  } finally {
    rmSync(mine, { force: true });
  }
}

/**
 * @param {string} file
 * @returns {number | undefined} undefined when the lock has gone meanwhile
 */
function readOwner(file) {
  try {
    return Number(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EPERM") return false;
  }
  const made = statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs;
  return made !== undefined && Date.now() - made < STALE_MS;
}

/**
 * Moves the lock aside before judging it, so that of two processes that find a dead owner only one removes it.
 * @param {number} owner
 */
function removeIfOwnedBy(owner) {
  const aside = `${LOCK}.aside.${process.pid}`;
  try {
    renameSync(LOCK, aside);
    if (readOwner(aside) === owner) rmSync(aside, { force: true });
    else renameSync(aside, LOCK);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "ENOENT") throw error;
  }
}
