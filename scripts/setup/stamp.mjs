import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

// A stamp is a file that says from what its folder was made. It is removed before work on the folder begins and written
// after it has ended, so an interrupted install or build is never taken for a finished one.

/**
 * @param {Iterable<string | Uint8Array>} parts
 * @returns {string} SHA-256 in hex
 */
export function hashOf(parts) {
  const hash = createHash("sha256");
  for (const part of parts) {
    const bytes = Buffer.from(part);
    hash.update(`${bytes.length}:`).update(bytes);
  }
  return hash.digest("hex");
}

/**
 * @param {string} file
 * @returns {string | undefined} undefined when there is no stamp
 */
export function readStamp(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/** @param {string} file */
export function removeStamp(file) {
  rmSync(file, { force: true });
}

/**
 * @param {string} file
 * @param {string} content
 */
export function writeStamp(file, content) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
