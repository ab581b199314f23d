import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { nextSliceMs } from "#app/domain/ingest/pace.server.ts";
import { leaseMs, takeNext } from "#app/domain/queue/lease.server.ts";
import { openEngine } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";
import { pace } from "#scripts/commands/import.ts";
import { makeUser } from "#tests/helpers/accounts.ts";
import { useDatabase } from "#tests/helpers/db.ts";
import {
  articleRecord,
  commentRecord,
  importedTree,
  importPaths,
  useImportFolder,
} from "#tests/helpers/imports.ts";
import { trail } from "#tests/helpers/trail.ts";

const database = useDatabase();
const folder = useImportFolder();

const file = (records: object[], name = "rows.jsonl") => [folder.writeRecords(name, records)];
const parents = async () =>
  Object.fromEntries(
    (await importedTree(database.engine)).map(({ id, parent, depth }) => [id, [parent, depth]]),
  );

describe("an import that is cut short", () => {
  const rows = [
    articleRecord("a1"),
    ...Array.from({ length: 300 }, (_, at) => commentRecord(`c${at}`, at % 3 === 0 ? null : `c${at - 1}`)),
  ];

  test("leaves whole slices, is marked, and is completed by running it again", async () => {
    const { engine } = database;
    const broken = [...rows.slice(0, 200), { nonsense: true }, ...rows.slice(200)];
    const cut = importPaths(engine, file(broken), {
      onProblem() {
        throw new Error("power cut");
      },
    });
    await expect(cut).rejects.toThrow("power cut");
    const [failed] = await engine.read.select().from(tables.intake);
    expect(failed).toMatchObject({ state: "failed", counts: { articles: 1 } });
    const landed = (await importedTree(engine)).length;
    expect(landed).toBeGreaterThan(0);
    expect(landed).toBeLessThan(201);
    expect(landed).toBe(failed!.counts.articles + failed!.counts.comments);
    const rest = await importPaths(engine, file(rows));
    expect(rest.counts).toMatchObject({ duplicates: landed, comments: 301 - landed, rejected: 0 });
    const [whole] = await engine.read
      .select()
      .from(tables.intake)
      .where(eq(tables.intake.id, rest.intakeId!));
    expect(whole).toMatchObject({ state: "finished", counts: rest.counts });
    expect((await trail(engine)).filter(({ action }) => action === "document.imported")).toHaveLength(301);
  });
});

test("others write between the slices", async () => {
  const rows = [
    articleRecord("a1"),
    ...Array.from({ length: 2_000 }, (_, at) => commentRecord(`c${at}`, null)),
  ];
  let done = false;
  let turns = 0;
  const running = importPaths(database.engine, file(rows), { pace: { sliceMs: 5, pauseMs: 0 } }).finally(
    () => {
      done = true;
    },
  );
  while (!done) {
    await database.engine.tx(async () => undefined);
    turns += 1;
    await new Promise((resolve) => setImmediate(resolve));
  }
  await running;
  expect(turns).toBeGreaterThan(20);
});

test("another process writes between the slices of the command line’s import", async () => {
  const other = await openEngine({ file: database.file });
  const rows = [
    articleRecord("a1"),
    ...Array.from({ length: 2_000 }, (_, at) => commentRecord(`c${at}`, null)),
  ];
  let isDone = false;
  let turns = 0;
  const running = importPaths(other, file(rows), { pace }).finally(() => {
    isDone = true;
  });
  while (!isDone) {
    await database.engine.tx(async () => undefined);
    turns += 1;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await running;
  await other.close();
  expect(turns).toBeGreaterThan(5);
});

test("slices are short while somebody holds an item", async () => {
  const { engine } = database;
  await importPaths(engine, file([articleRecord("a1"), commentRecord("c1", null)]));
  const run = (at: number) => ({ pace, now: () => at });
  const at = Date.now();
  expect(await nextSliceMs(engine, run(at))).toBe(pace.sliceMs);
  const userId = await makeUser(engine, { name: "ismene", role: "moderator" });
  expect(await takeNext(engine, { userId, lane: "moderation", at })).not.toBeNull();
  const slice = await nextSliceMs(engine, run(at + 1));
  expect(slice).toBeLessThan(pace.sliceMs / 10);
  expect(await nextSliceMs(engine, run(at + leaseMs))).toBe(pace.sliceMs);
  expect(await nextSliceMs(engine, { ...run(at + 1), pace: { sliceMs: 5, pauseMs: 0 } })).toBe(5);
});

test("two imports at once do not disturb each other", async () => {
  const family = (of: string) => [
    commentRecord(`${of}-answer`, `${of}-root`, { article_id: of }),
    articleRecord(of),
    commentRecord(`${of}-root`, null, { article_id: of }),
  ];
  const reports = await Promise.all(
    ["a1", "a2", "a3"].map((of) => importPaths(database.engine, file(family(of), `${of}.jsonl`))),
  );
  expect(reports.map(({ problems }) => problems)).toEqual([[], [], []]);
  for (const of of ["a1", "a2", "a3"])
    expect(await parents()).toMatchObject({ [`${of}-answer`]: [`${of}-root`, 1] });
});
