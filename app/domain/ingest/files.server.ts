import { open, readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { Refusal } from "../shared/refusal.ts";
import { headBytes } from "./catalog.ts";
import { type FormatChoice, isFileOf } from "./formats.ts";

/** A file that is to be imported. */
export interface ImportFile {
  /** What people call it: its name without folders. */
  name: string;
  /** Where it lies; never made from what a stranger sent. */
  path: string;
  bytes: number;
}

/**
 * The files that paths stand for, in the order in which they are imported: a file stands for itself, a folder for the
 * files in it, at any depth, whose names a format knows, sorted by path. Hidden files and links to folders are left out.
 * @throws Refusal when a path is not there, or a folder holds nothing to import
 */
export async function findFiles(paths: readonly string[], format: FormatChoice): Promise<ImportFile[]> {
  const files: ImportFile[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (found === null)
      throw new Refusal("not_found", `There is no file or folder "${path}". Check the path.`);
    if (!found.isDirectory()) {
      files.push({ name: basename(path), path, bytes: found.size });
      continue;
    }
    const inside = await filesUnder(path, format);
    if (inside.length === 0) {
      throw new Refusal(
        "not_found",
        `The folder "${path}" holds no file that can be imported. Name the files themselves.`,
      );
    }
    files.push(...inside);
  }
  return files;
}

async function filesUnder(folder: string, format: FormatChoice): Promise<ImportFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files: ImportFile[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith(".")) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await filesUnder(path, format)));
    else if (entry.isFile() && isFileOf(entry.name, format)) {
      files.push({ name: entry.name, path, bytes: (await stat(path)).size });
    }
  }
  return files;
}

/** The first bytes of a file, for telling its format. */
export async function readHead({ path }: ImportFile): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const head = new Uint8Array(headBytes);
    const { bytesRead } = await handle.read(head, 0, headBytes, 0);
    return head.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
