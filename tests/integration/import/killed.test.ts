import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { openEngine } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";
import { docket } from "#tests/helpers/docket.ts";
import { useImportFolder } from "#tests/helpers/imports.ts";

const folder = useImportFolder();
const comments = 5_000;

test("a killed import leaves whole documents and is completed by running it again", async () => {
  const path = folder.writeRecords("rows.jsonl", [
    { type: "article", id: "a1", source: "Post", text: "Rain\n\nRain all week." },
    ...Array.from({ length: comments }, (_, at) => ({
      type: "comment",
      id: `c${at}`,
      article_id: "a1",
      parent_id: at % 5 === 0 ? null : `c${at - 1}`,
      author: `reader ${at % 97}`,
      text: `comment ${at} `.repeat(8),
    })),
  ]);
  const db = `${folder.path}/killed.db`;
  // Makes the database, so that the kill falls into the import.
  await docket(["import", folder.write("one.txt", "Head\n\nA story."), "--db", db]);
  const child = spawn(
    process.execPath,
    [resolve("scripts/with-node.mjs"), "docket.mjs", "import", path, "--db", db],
    {
      detached: true,
      stdio: "ignore",
    },
  );
  const engine = await openEngine({ file: db });
  const count = async () =>
    (await engine.read.select({ id: tables.document.id }).from(tables.document)).length;
  const exited = once(child, "exit");
  while ((await count()) < 300 && child.exitCode === null) await new Promise((done) => setTimeout(done, 2));
  process.kill(-child.pid!, "SIGKILL");
  await exited;
  const landed = (await count()) - 1;
  const [, cut] = await engine.read.select().from(tables.intake);
  await engine.close();
  expect(landed).toBeGreaterThan(0);
  expect(landed).toBeLessThan(comments);
  expect(cut!.state).toBe("running");

  const verified = await docket(["audit", "verify", "--replay", "--json", "--db", db]);
  expect(JSON.parse(verified.stdout)).toMatchObject({ ok: true });
  const again = await docket(["import", path, "--db", db, "--json"]);
  expect(JSON.parse(again.stdout)).toEqual({
    articles: 0,
    comments: comments + 1 - landed,
    new_versions: 0,
    duplicates: landed,
    rejected: 0,
    problems: [],
  });
  expect(
    JSON.parse((await docket(["audit", "verify", "--replay", "--json", "--db", db])).stdout),
  ).toMatchObject({ ok: true });
}, 180_000);
