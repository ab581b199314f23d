import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { pipelineFile } from "./plan.ts";

/**
 * The folder that holds the corpus.
 * @param root the project's folder; left out, it is looked for from this program's place upwards, since the program may
 *   run from its source or from a build
 * @throws when there is none
 */
export function seedsFolder(root?: string): string {
  const holds = (folder: string) => existsSync(join(folder, "seeds", pipelineFile));
  let folder = root ?? dirname(fileURLToPath(import.meta.url));
  while (!holds(folder)) {
    const above = dirname(folder);
    if (root !== undefined || above === folder) throw new Error(`no demo corpus is to be found in ${folder}`);
    folder = above;
  }
  return join(folder, "seeds");
}
