import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve, sep } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { docket } from "#tests/helpers/docket.ts";

const BUILD_LIMIT_MS = 120_000;

describe("a copy of the project without a build", () => {
  const copy = mkdtempSync(join(tmpdir(), "docket-copy-"));
  beforeAll(() => {
    const parts = [
      "app",
      "db",
      "seeds",
      "scripts",
      "public",
      "package.json",
      "package-lock.json",
      "tsconfig.json",
    ];
    for (const part of [...parts, "vite.config.ts", "remix.config.js"]) {
      cpSync(part, join(copy, part), {
        recursive: true,
        filter: (from) => !from.includes(`${sep}node_modules`),
      });
    }
    symlinkSync(resolve("node_modules"), join(copy, "node_modules"), "junction");
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));
  const run = () => docket(["--help"], { cwd: copy });

  test("builds itself at the first command, and again only when a source has changed", {
    timeout: BUILD_LIMIT_MS,
  }, async () => {
    const source = join(copy, "app", "root.tsx");
    const first = await run();
    expect(first).toMatchObject({ code: 0, stderr: expect.stringContaining("Building") });
    expect(first.stdout).toContain("COMMAND");
    expect(await run()).toMatchObject({ code: 0, stderr: "" });

    utimesSync(source, new Date(), new Date());
    expect(await run()).toMatchObject({ code: 0, stderr: "" });

    appendFileSync(source, "\nconst = broken;\n");
    const broken = await run();
    expect(broken).toMatchObject({ code: 1, stdout: "" });
    expect(broken.stderr).toContain("The build failed; see the messages above.");
    expect((await run()).stderr).toContain("Building");
  });
});

describe("the set-up lock", () => {
  const folder = mkdtempSync(join(tmpdir(), "docket-lock-"));
  const journal = join(folder, "journal");
  const lock = join(folder, ".setup.lock");
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** A process that holds the lock for a moment and writes down when it has it and when no longer. */
  const holder = (name: string) => {
    const work = `async () => { note("${name} in"); await sleep(150); note("${name} out"); }`;
    const program = `
      import { appendFileSync } from "node:fs";
      import { setTimeout as sleep } from "node:timers/promises";
      import { alone } from ${JSON.stringify(resolve("scripts/setup/lock.mjs"))};
      const note = (line) => appendFileSync(${JSON.stringify(journal)}, line + "\\n");
      await alone(${work}, ${JSON.stringify(folder)});`;
    return once(spawn(process.execPath, ["--input-type=module", "-e", program], { stdio: "ignore" }), "exit");
  };

  test("lets one process in at a time, also after one has died with it", async () => {
    const dead = spawn(process.execPath, ["-e", ""]);
    await once(dead, "exit");
    writeFileSync(lock, String(dead.pid));
    await Promise.all(["a", "b", "c", "d"].map(holder));
    const lines = readFileSync(journal, "utf8").trimEnd().split("\n");
    expect(lines).toHaveLength(8);
    for (let i = 0; i < lines.length; i += 2) {
      const [name] = lines[i]!.split(" ");
      expect(lines.slice(i, i + 2)).toEqual([`${name} in`, `${name} out`]);
    }
    expect(existsSync(lock)).toBe(false);
  });
});
