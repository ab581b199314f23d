import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { listIntakes, readIntake, rejectedLines } from "#app/domain/ingest/intakes.server.ts";
import { defaultLimits } from "#app/domain/ingest/limits.ts";
import {
  confirmUpload,
  discardUpload,
  openUpload,
  startCheck,
  viewUpload,
} from "#app/domain/ingest/uploads.server.ts";
import { readUpload } from "#app/http/upload.server.ts";
import type { Engine } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";
import { useDatabase } from "#tests/helpers/db.ts";
import { fillPeople } from "#tests/helpers/fill.ts";
import { useImportFolder } from "#tests/helpers/imports.ts";

const database = useDatabase();
const folder = useImportFolder();
const now = () => 1_800_000_000_000;
const onBug = (error: unknown) => {
  throw error;
};

function send(files: File[], fields: Record<string, string> = {}): Request {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  for (const file of files) form.append("file", file);
  return new Request("http://docket.test/imports", { method: "POST", body: form });
}

describe("files that arrive", () => {
  test("are written under names of our own; their names and the fields come along", async () => {
    const upload = await openUpload(database.engine, now());
    const request = send([new File(["one"], "../../etc/pass\u202ewd.txt")], {
      source: "Post",
    });
    const { fields, files } = await readUpload(request, { folder: upload.folder, maxBytes: 100 });
    expect(fields).toEqual({ source: "Post" });
    expect(files).toEqual([{ name: "passwd.txt", path: join(upload.folder, "0"), bytes: 3 }]);
    expect(readdirSync(upload.folder)).toEqual(["0"]);
    expect(readFileSync(files[0]!.path, "utf8")).toBe("one");
    expect(dirname(upload.folder)).toBe(join(dirname(database.file), "uploads"));
  });

  test("are refused when they are too large together, or no files at all", async () => {
    const upload = await openUpload(database.engine, now());
    const large = send([new File(["x".repeat(60)], "a"), new File(["x".repeat(60)], "b")]);
    await expect(readUpload(large, { folder: upload.folder, maxBytes: 100 })).rejects.toMatchObject({
      code: "too_large",
    });
    const plain = new Request("http://docket.test/imports", {
      method: "POST",
      body: new URLSearchParams({ a: "b" }),
    });
    await expect(readUpload(plain, { folder: upload.folder, maxBytes: 100 })).rejects.toMatchObject({
      code: "bad_input",
    });
    const cut = new Request("http://docket.test/imports", {
      method: "POST",
      headers: { "Content-Type": "multipart/form-data; boundary=x" },
      body: '--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\ncut',
    });
    await expect(readUpload(cut, { folder: upload.folder, maxBytes: 100 })).rejects.toMatchObject({
      code: "bad_input",
    });
  });
});

const rows = [
  { id: "a1", source: "Post", text: "Rain\n\nRain all week." },
  { id: "c1", article_id: "a1", author: "Omar", text: "at last" },
  { id: "c2", article_id: "a1", author: "Omar" },
];

async function check(engine: Engine) {
  const upload = await openUpload(engine, now());
  const path = folder.writeRecords("rows.jsonl", rows);
  const options = { format: "auto", source: null, encoding: null } as const;
  const files = [{ name: "rows.jsonl", path, bytes: 1 }];
  startCheck(engine, { ...upload, files, options, limits: defaultLimits, now, onBug });
  await settled(() => (viewUpload(engine, upload.token) as { stage: string }).stage !== "checking");
  return upload;
}

async function settled(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 1_000 && !(await isSo()); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 5));
}

describe("an upload", () => {
  test("is checked without changing anything, then imported once, and its files go", async () => {
    const { engine } = database;
    await fillPeople(engine);
    const upload = await check(engine);
    expect(viewUpload(engine, upload.token)).toMatchObject({
      stage: "checked",
      counts: { articles: 1, comments: 1, rejected: 1 },
      problems: [{ file: "rows.jsonl", line: 3 }],
      problemCount: 1,
    });
    expect(await engine.read.select().from(tables.document)).toEqual([]);
    const given = { token: upload.token, actor: 3, limits: defaultLimits, now, onBug };
    const ids = await Promise.allSettled([confirmUpload(engine, given), confirmUpload(engine, given)]);
    expect(ids).toMatchObject([{ status: "fulfilled", value: 1 }, { status: "rejected" }]);
    await settled(async () => (await readIntake(engine, { id: 1, after: 0 })).state === "finished");
    const view = await readIntake(engine, { id: 1, after: 0 });
    expect(view).toMatchObject({
      by: "Ada Orvan",
      files: ["rows.jsonl"],
      counts: { articles: 1, comments: 1, rejected: 1 },
      hasRejects: true,
      next: null,
    });
    expect([...(await rejectedLines(engine, 1))]).toEqual([`${JSON.stringify(rows[2])}\n`]);
    await settled(() => !readdirSync(dirname(upload.folder)).includes(upload.token));
    expect(readdirSync(dirname(upload.folder))).not.toContain(upload.token);
    expect(() => viewUpload(engine, upload.token)).toThrow("not here any more");
  });

  test("can be discarded, and is removed when nobody comes back for it", async () => {
    const { engine } = database;
    const upload = await check(engine);
    await discardUpload(engine, upload.token);
    expect(() => viewUpload(engine, upload.token)).toThrow("not here any more");
    const left = await check(engine);
    await openUpload(engine, now() + 7 * 3_600_000);
    expect(() => viewUpload(engine, left.token)).toThrow("not here any more");
    expect(readdirSync(dirname(left.folder))).not.toContain(left.token);
  });

  test("problems and imports come in pages", async () => {
    const { engine } = database;
    const at = now();
    await engine.tx(async (tx) => {
      for (let id = 1; id <= 31; id += 1) {
        tx.insert("intake", {
          id,
          files: ["a"],
          state: "running",
          startedAt: at,
          finishedAt: null,
          startedBy: null,
          counts: { articles: 0, comments: 0, newVersions: 0, duplicates: 0, rejected: 0 },
        });
      }
      for (let id = 1; id <= 250; id += 1)
        tx.insert("intakeProblem", { id, intakeId: 7, file: "a", line: id, reason: "b", raw: null });
    });
    const first = await listIntakes(engine);
    expect([first.lines.length, first.lines[0]!.id, first.next, first.lines[0]!.state]).toEqual([
      30,
      31,
      2,
      "unfinished",
    ]);
    expect(await listIntakes(engine, first.next!)).toMatchObject({ lines: [{ id: 1 }], next: null });
    const page = await readIntake(engine, { id: 7, after: 0 });
    expect([page.problems.length, page.next, page.hasRejects]).toEqual([200, 200, false]);
    expect((await readIntake(engine, { id: 7, after: page.next! })).problems.map(({ line }) => line)[0]).toBe(
      201,
    );
    await expect(readIntake(engine, { id: 99, after: 0 })).rejects.toMatchObject({ code: "not_found" });
  });
});
