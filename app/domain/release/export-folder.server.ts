import { mkdir, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { Refusal } from "../shared/refusal.ts";
import { exportFormats } from "../vocabulary.ts";
import { isOurManifest, manifestName } from "./manifest.ts";
import { datasetFiles } from "./records.ts";

const unfinished = ".unfinished";
const ownNames: ReadonlySet<string> = new Set(
  exportFormats.flatMap((format) => datasetFiles.map((file) => `${file}.${format}`)).concat(manifestName),
);

/** Where a file stands until the whole dataset is there. */
export const unfinishedPath = (folder: string, name: string) => join(folder, name + unfinished);

/**
 * Makes the folder of a dataset, or makes sure that it is empty or holds an earlier dataset and nothing else.
 * @throws {Refusal} bad_input when files of others would be mixed up with it
 */
export async function prepareFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST" && error.code !== "ENOTDIR") throw error;
    throw new Refusal("bad_input", `${folder} is a file. Name a folder, or one that is to be made.`);
  });
  const names = await readdir(folder);
  const left = names.filter(
    (name) => name.endsWith(unfinished) && ownNames.has(name.slice(0, -unfinished.length)),
  );
  const others = names.filter((name) => !ownNames.has(name) && !left.includes(name));
  const finished = names.filter((name) => ownNames.has(name));
  const ours =
    others.length === 0 &&
    (finished.length === 0 ||
      (finished.includes(manifestName) && isOurManifest(await readFile(join(folder, manifestName), "utf8"))));
  if (!ours) {
    throw new Refusal(
      "bad_input",
      `${folder} holds files that are no earlier export of Docket. Nothing was written; name another folder, or an empty one.`,
    );
  }
  await Promise.all(left.map((name) => rm(join(folder, name))));
}

/**
 * Puts the finished files in place of an earlier dataset's. The manifest goes first and comes last, so that a folder
 * with a manifest always holds the files it lists.
 */
export async function publishFolder(folder: string, names: readonly string[]): Promise<void> {
  await rm(join(folder, manifestName), { force: true });
  const stale = [...ownNames].filter((name) => name !== manifestName && !names.includes(name));
  await Promise.all(stale.map((name) => rm(join(folder, name), { force: true })));
  for (const name of names) await rename(unfinishedPath(folder, name), join(folder, name));
  await rename(unfinishedPath(folder, manifestName), join(folder, manifestName));
}
