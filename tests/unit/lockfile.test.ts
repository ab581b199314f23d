import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

interface Lock {
  packages: Record<string, LockedPackage>;
}

interface LockedPackage {
  version?: string;
  integrity?: string;
  link?: boolean;
  optionalDependencies?: Record<string, string>;
}

/**
 * Names of optional packages, most of them the binaries for one platform, that a lockfile mentions but does not lock.
 * npm leaves them out without a word when the registry lacks them, and `npm ci` then refuses the lockfile elsewhere.
 */
function missingOptional({ packages }: Lock): string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !lookupPlaces(path, name).some((place) => place in packages))
      .map((name) => `${path || "the project"} needs ${name}`),
  );
}

/** Where Node looks for a package: in the node_modules of the one who needs it, then of each folder above. */
function lookupPlaces(path: string, name: string): string[] {
  const places: string[] = [];
  for (
    let folder = path;
    ;
    folder = folder.slice(0, folder.lastIndexOf("node_modules/")).replace(/\/$/, "")
  ) {
    places.push(`${folder && `${folder}/`}node_modules/${name}`);
    if (folder === "") return places;
  }
}

describe.each(["", "scripts/runtime"])("the lockfile in the folder %o", (folder) => {
  const lock: Lock = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8"));

  test("locks every package of every platform", () => {
    expect(missingOptional(lock)).toEqual([]);
  });

  test("pins every package by an integrity hash", () => {
    const open = Object.entries(lock.packages).filter(
      ([path, { integrity, link }]) => path && !integrity && !link,
    );
    expect(open.map(([path]) => path)).toEqual([]);
  });

  test("is what npm ci accepts", () => {
    // On Windows npm is a script of its own, which only a shell starts.
    const options = { cwd: join(process.cwd(), folder), shell: process.platform === "win32" };
    expect(() =>
      execFileSync("npm", ["ci", "--dry-run", "--ignore-scripts"], { ...options, stdio: "pipe" }),
    ).not.toThrow();
  });
});

test("a missing platform package is noticed", () => {
  const packages = {
    "": { optionalDependencies: { a: "1.0.0" } },
    "node_modules/a": {
      version: "1.0.0",
      optionalDependencies: { "a-linux": "1.0.0", "a-windows": "1.0.0" },
    },
    "node_modules/a/node_modules/a-linux": { version: "1.0.0" },
  };
  expect(missingOptional({ packages })).toEqual(["node_modules/a needs a-windows"]);
});
