import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import Database from "better-sqlite3";
import { afterAll, expect, test } from "vitest";
import { docket } from "#tests/helpers/docket.ts";

const folder = mkdtempSync(join(tmpdir(), "docket-crash-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const comments = 6_000;
/** Enough to be in the middle: some slices are in, most are not. */
const inTheMiddle = 500;

test("an import that is killed leaves whole slices, a trail that holds, and is completed by running it again", async () => {
  const file = join(folder, "thread.jsonl");
  const db = join(folder, "docket.db");
  const records = [
    {
      type: "article",
      id: "a",
      source: "Outlet",
      title: "Landing closed",
      text: "Landing closed\n\nIt stays closed.",
    },
    ...Array.from({ length: comments }, (_, n) => ({
      type: "comment",
      id: `c${n}`,
      article_id: "a",
      parent_id: n === 0 || n % 5 === 0 ? null : `c${n - 1}`,
      source: "Outlet",
      author: `reader ${n % 97}`,
      text: `comment number ${n}, of no length to speak of`,
    })),
  ];
  writeFileSync(file, records.map((record) => JSON.stringify(record)).join("\n"));

  const child = spawn(
    process.execPath,
    [resolve("scripts/with-node.mjs"), "docket.mjs", "import", file, "--db", db],
    {
      stdio: "ignore",
    },
  );
  const ended = once(child, "exit");
  while (child.exitCode === null && countDocuments(db) < inTheMiddle)
    await new Promise((turn) => setTimeout(turn, 5));
  child.kill("SIGKILL");
  await ended;
  const landed = countDocuments(db);
  expect(landed).toBeGreaterThanOrEqual(inTheMiddle);
  expect(landed).toBeLessThan(comments);

  const verified = JSON.parse((await docket(["audit", "verify", "--replay", "--json", "--db", db])).stdout);
  expect(verified).toMatchObject({ ok: true, first_bad: null, replay: { differences: [] } });

  const again = JSON.parse((await docket(["import", file, "--json", "--db", db])).stdout);
  expect(again).toMatchObject({ duplicates: landed, comments: comments + 1 - landed, rejected: 0 });
}, 180_000);

/** Documents in a database that another process may be writing, or has not made yet. */
function countDocuments(db: string): number {
  try {
    const connection = new Database(db, { readonly: true, fileMustExist: true });
    try {
      return connection.prepare("select count(*) from document").pluck().get() as number;
    } finally {
      connection.close();
    }
  } catch {
    return 0;
  }
}
