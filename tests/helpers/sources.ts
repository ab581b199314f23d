import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A file of the project: its path from the project folder, with slashes, and its text. */
export interface SourceFile {
  path: string;
  text: string;
}

const FOLDERS = ["app", "db", "seeds", "scripts", "tests"];

/** Every program file of the project, without what is installed or generated. */
export function readSources(): SourceFile[] {
  return FOLDERS.flatMap(listFolder).map((path) => ({ path, text: readFileSync(path, "utf8") }));
}

function listFolder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name).replaceAll("\\", "/");
    if (entry.isDirectory()) return entry.name === "node_modules" ? [] : listFolder(path);
    return /\.(ts|tsx|js|mjs)$/.test(entry.name) ? [path] : [];
  });
}
