import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ROOT } from "./paths.mjs";

/** A set-up takes seconds. A lock this old was left by a process whose id another one has by now. */
const STALE_MS = 15 * 60_000;

/**
 * Runs `work` while no other process sets this checkout up. A lock whose owner has died is taken over.
 * @template T
 * @param {() => Promise<T>} work
 * @param {string} [folder] where the lock lies
 * @returns {Promise<T>}
 */
export async function alone(work, folder = join(ROOT, "build")) {
  mkdirSync(folder, { recursive: true });
  const lock = join(folder, ".setup.lock");
  let told = false;
  while (!tryToOwn(lock)) {
    const owner = readOwner(lock);
    if (owner === undefined) continue;
    if (!isAlive(owner, lock)) {
      removeIfOwnedBy(owner, lock);
      continue;
    }
    if (!told) console.error(`Another start (process ${owner}) is setting Docket up; waiting for it ...`);
    told = true;
    await sleep(200);
  }
  const release = () => rmSync(lock, { force: true });
  process.once("exit", release);
  try {
    return await work();
  } finally {
    process.off("exit", release);
    release();
  }
}

/**
 * A hard link appears together with its content, so nobody ever reads a lock without its owner's id.
 * @param {string} lock
 */
function tryToOwn(lock) {
  const mine = `${lock}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  try {
    linkSync(mine, lock);
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

/**
 * @param {number} pid
 * @param {string} lock
 */
function isAlive(pid, lock) {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EPERM") return false;
  }
  const made = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
  return made !== undefined && Date.now() - made < STALE_MS;
}

/**
 * Moves the lock aside before judging it, so that of two processes that find a dead owner only one removes it.
 * @param {number} owner
 * @param {string} lock
 */
function removeIfOwnedBy(owner, lock) {
  const aside = `${lock}.aside.${process.pid}`;
  try {
    renameSync(lock, aside);
    if (readOwner(aside) === owner) rmSync(aside, { force: true });
    else renameSync(aside, lock);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "ENOENT") throw error;
  }
}
