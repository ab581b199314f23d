import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commands } from "#scripts/commands/registry.ts";
import { docket } from "#tests/helpers/docket.ts";

const folder = mkdtempSync(join(tmpdir(), "docket-cli-"));
const database = join(folder, "docket.db");

beforeAll(async () => {
  // The first run may have to build.
  await docket(["--help"]);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("help", () => {
  test("alone, --help and help list every command with what it does", async () => {
    const [alone, ...others] = await Promise.all(
      [[], ["--help"], ["-h"], ["help"]].map((args) => docket(args)),
    );
    expect(alone).toMatchObject({ code: 0, stderr: "" });
    for (const other of others) expect(other).toEqual(alone);
    for (const [name, load] of commands) {
      expect(alone?.stdout).toMatch(new RegExp(`^ {2}${name} +\\S`, "m"));
      expect(alone?.stdout).toContain((await load()).summary);
    }
  });

  test("of a command lists its options", async () => {
    const { code, stdout } = await docket(["user", "add", "--help"]);
    expect(code).toBe(0);
    for (const option of ["--db FILE", "--json", "--help"]) expect(stdout).toContain(option);
  });
});

describe("wrong use ends with 2 and says what to do", () => {
  test.each([
    [["nonsense"], 'There is no command "nonsense".'],
    [["--json", "user", "list"], "Name the command first"],
    [["user"], '"user" needs one more word: user'],
    [["user", "list", "--nonsense"], "Unknown option '--nonsense'."],
    [["user", "list", "--db"], "--db"],
  ])("docket %j", async (args, sentence) => {
    const { code, stdout, stderr } = await docket(args);
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
    expect(stderr).toContain("npm run docket -- --help");
    expect(stderr).not.toMatch(/^\s+at /m);
    const reports = stdout.split("\n").filter(Boolean);
    expect(reports).toHaveLength(args.includes("--json") ? 1 : 0);
  });
});

describe("--json", () => {
  test("prints one object on standard output and nothing else", async () => {
    const add = ["user", "add", "nour", "--role", "moderator", "--db", database, "--json"];
    const { code, stdout } = await docket(add);
    expect([code, stdout.trimEnd().split("\n").length]).toEqual([0, 1]);
    expect(JSON.parse(stdout)).toBeTypeOf("object");
  });

  test("carries a refusal as an object too, and the sentence on standard error", async () => {
    const { code, stdout, stderr } = await docket([
      "user",
      "list",
      "--db",
      join(folder, "none.db"),
      "--json",
    ]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual({ error: { code: "not_found", message: stderr.trimEnd() } });
    expect(stderr).toMatch(/^There is no database at /);
  });
});

test("a file that is no database is refused in words", async () => {
  const file = join(folder, "letter.txt");
  writeFileSync(file, "Dear Sir or Madam, ".repeat(1_000));
  const { code, stderr } = await docket(["user", "list", "--db", file]);
  expect([code, stderr]).toEqual([
    1,
    `The file ${file} is not a SQLite database. Name another file with --db.\n`,
  ]);
});
