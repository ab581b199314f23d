import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultLimits } from "#app/domain/ingest/limits.ts";
import { inFileOrder } from "#app/domain/ingest/report.ts";
import { defaultSource } from "#app/domain/ingest/run.ts";
import { openEngine } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";
import { useDatabase } from "#tests/helpers/db.ts";
import {
  articleRecord,
  commentRecord,
  importedTree,
  importPaths,
  useImportFolder,
} from "#tests/helpers/imports.ts";

const database = useDatabase();
const folder = useImportFolder();

const file = (records: object[], name = "rows.jsonl") => [folder.writeRecords(name, records)];
const parents = async () =>
  Object.fromEntries(
    (await importedTree(database.engine)).map(({ id, parent, depth }) => [id, [parent, depth]]),
  );

describe("the order of the lines does not matter for the tree", () => {
  // Parents by index: earlier, later, itself, nowhere; so that there are chains, circles and strays.
  const forest = fc.array(fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 14 })), {
    minLength: 1,
    maxLength: 12,
  });

  test("with parents before, after, missing and in circles", async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(
        forest.chain((of) =>
          fc.tuple(
            fc.constant(of),
            fc.shuffledSubarray(
              of.map((_, at) => at),
              { minLength: of.length },
            ),
          ),
        ),
        async ([of, order]) => {
          const rows = of.map((parent, at) => commentRecord(`c${at}`, parent === null ? null : `c${parent}`));
          const trees = [];
          for (const records of [
            [articleRecord("a1"), ...rows],
            [...order.map((at) => rows[at]!), articleRecord("a1")],
          ]) {
            run += 1;
            const engine = await openEngine({
              file: `${folder.path}/order-${run}.db`,
              durability: "scratch",
            });
            const dry = await importPaths(engine, file(records), { dryRun: true });
            const report = await importPaths(engine, file(records));
            expect(dry.counts).toEqual(report.counts);
            expect(dry.problems.map(({ reason }) => reason).sort()).toEqual(
              report.problems.map(({ reason }) => reason).sort(),
            );
            trees.push([await importedTree(engine), report.problems.map(({ reason }) => reason).sort()]);
            const again = await importPaths(engine, file(records));
            expect(again.counts).toMatchObject({ articles: 0, comments: 0, newVersions: 0, rejected: 0 });
            expect([await importedTree(engine), again.counts.duplicates]).toEqual([
              trees.at(-1)![0],
              rows.length + 1,
            ]);
            await engine.close();
          }
          expect(trees[1]).toEqual(trees[0]);
          const [tree] = trees[0] as [Awaited<ReturnType<typeof importedTree>>];
          expect(tree).toHaveLength(rows.length + 1);
        },
      ),
      { numRuns: 12 },
    );
  }, 120_000);

  test("every comment of a circle becomes a root, what hangs on it keeps its parent", async () => {
    const rows = [
      commentRecord("x", "y"),
      commentRecord("y", "z"),
      commentRecord("z", "x"),
      commentRecord("hangs", "y"),
      commentRecord("self", "self"),
      commentRecord("stray", "nowhere"),
      commentRecord("below", "stray"),
    ];
    const report = await importPaths(database.engine, file([...rows, articleRecord("a1")]));
    expect(await parents()).toEqual({
      a1: [null, 0],
      x: [null, 0],
      y: [null, 0],
      z: [null, 0],
      hangs: ["y", 1],
      self: [null, 0],
      stray: [null, 0],
      below: ["stray", 1],
    });
    expect(
      report.problems.map(({ line, reason }) => [line, /answers itself|nowhere/.exec(reason)?.[0]]).sort(),
    ).toEqual([
      [1, "answers itself"],
      [2, "answers itself"],
      [3, "answers itself"],
      [5, "answers itself"],
      [6, "nowhere"],
    ]);
  });

  test("parents may stand in another file of the import, or have come before", async () => {
    const files = [
      folder.writeRecords("1.jsonl", [commentRecord("c2", "c1")]),
      folder.writeRecords("2.jsonl", [articleRecord("a1"), commentRecord("c1", null)]),
    ];
    expect((await importPaths(database.engine, files)).problems).toEqual([]);
    await importPaths(database.engine, file([commentRecord("c3", "c2")]));
    expect(await parents()).toMatchObject({ c2: ["c1", 1], c3: ["c2", 2] });
  });

  test("a long file in reverse order", async () => {
    const rows = Array.from({ length: 1_500 }, (_, at) =>
      commentRecord(`c${at}`, at === 0 ? null : `c${Math.floor(at / 2)}`),
    );
    const report = await importPaths(database.engine, file([...rows.toReversed(), articleRecord("a1")]), {
      pace: { sliceMs: 50, pauseMs: 0 },
    });
    expect(report.counts).toMatchObject({ articles: 1, comments: 1_500, rejected: 0 });
    const tree = await importedTree(database.engine);
    expect(tree.filter(({ id, parent }) => id !== "c0" && id !== "a1" && parent === null)).toEqual([]);
  });
});

describe("lines that are refused", () => {
  test("are named with line and reason, kept as they stood, and the others land", async () => {
    const lines = [
      JSON.stringify(articleRecord("a1")),
      '{"id": "c1", "article_id": "a1"',
      JSON.stringify(commentRecord("c2", null)),
      JSON.stringify(commentRecord("c3", null, { article_id: "a9" })),
      "",
      JSON.stringify(commentRecord("c4", null, { text: undefined })),
    ];
    const path = folder.write("rows.jsonl", `\ufeff${lines.join("\r\n")}`);
    const report = await importPaths(database.engine, [path]);
    expect(report.counts).toEqual({ articles: 1, comments: 1, newVersions: 0, duplicates: 0, rejected: 3 });
    const refused = [
      { line: 2, raw: lines[1], reason: expect.stringContaining("stops in the middle") },
      { line: 4, raw: lines[3], reason: expect.stringContaining('The article "a9"') },
      { line: 6, raw: lines[5], reason: expect.stringContaining('"text" is missing') },
    ];
    expect(report.problems).toEqual(refused.map((row) => ({ ...row, file: "rows.jsonl", rejected: true })));
    const stored = await database.engine.read.select().from(tables.intakeProblem);
    expect(inFileOrder(stored)).toMatchObject(refused);
    const mended = lines[1]!.replace('"a1"', '"a1", "author": "Omar", "text": "mended"}');
    expect(
      (await importPaths(database.engine, [folder.write("rejects.jsonl", mended)])).counts,
    ).toMatchObject({ comments: 1, rejected: 0 });
  });

  test("an id that stands twice: the same text is a duplicate, another is refused, at every import", async () => {
    const rows = [
      articleRecord("a1", { source: "Post" }),
      commentRecord("c1", null),
      commentRecord("c1", null),
      commentRecord("c1", null, { text: "else" }),
    ];
    const first = await importPaths(database.engine, file(rows));
    expect(first.counts).toEqual({ articles: 1, comments: 1, newVersions: 0, duplicates: 1, rejected: 1 });
    const again = await importPaths(database.engine, file(rows));
    expect(again.counts).toEqual({ articles: 0, comments: 0, newVersions: 0, duplicates: 3, rejected: 1 });
  });

  test("keys that are not known are passed over with one notice", async () => {
    const rows = [articleRecord("a1", { score: 1 }), commentRecord("c1", null, { depth: 0, score: 2 })];
    const { problems } = await importPaths(database.engine, file(rows));
    expect(problems).toMatchObject([
      { line: 1, rejected: false, reason: expect.stringContaining("score, depth") },
    ]);
  });

  test("a line over the limit is refused and does not stay in memory", async () => {
    const rows = [
      articleRecord("a1"),
      commentRecord("c1", null, { text: "x".repeat(3_000) }),
      commentRecord("c2", null),
    ];
    const report = await importPaths(database.engine, file(rows), {
      limits: { ...defaultLimits, lineBytes: 2_000 },
    });
    expect(report.counts).toMatchObject({ comments: 1, rejected: 1 });
    expect(report.problems).toMatchObject([{ line: 2, raw: null }]);
  });
});

describe("sources", () => {
  test("as given, else as the record says, else the article's, else one for all", async () => {
    const rows = [
      articleRecord("a1", { source: "Harbour Light" }),
      commentRecord("c1", null),
      articleRecord("a2"),
      commentRecord("c2", null, { article_id: "a2" }),
    ];
    await importPaths(database.engine, file(rows));
    const sources = async () =>
      Object.fromEntries((await importedTree(database.engine)).map(({ id, source }) => [id, source]));
    expect(await sources()).toEqual({
      a1: "Harbour Light",
      c1: "Harbour Light",
      a2: defaultSource,
      c2: defaultSource,
    });
    expect((await importPaths(database.engine, file([commentRecord("c3", "c1")]))).counts.comments).toBe(1);
    expect(await sources()).toMatchObject({ c3: "Harbour Light" });
    const given = await importPaths(database.engine, file(rows), { source: "Valley Post" });
    expect(given.counts).toMatchObject({ articles: 2, comments: 2 });
  });

  test("a comment whose article is in two sources is asked which", async () => {
    await importPaths(
      database.engine,
      file([articleRecord("a1", { source: "One" }), articleRecord("a1", { source: "Two" })]),
    );
    const { counts, problems } = await importPaths(
      database.engine,
      file([commentRecord("c1", null), commentRecord("c2", null, { source: "Two" })]),
    );
    expect(counts).toMatchObject({ comments: 1, rejected: 1 });
    expect(problems[0]!.reason).toContain("One, Two");
  });

  test("without a source, other material under a known id is refused instead of overwriting", async () => {
    await importPaths(
      database.engine,
      file([articleRecord("1"), commentRecord("2", null, { article_id: "1" })]),
    );
    const other = [
      { id: "1", title: "Rain", text: "Rain for the whole week in the hills and on the coast" },
      { id: "2", article_id: "1", author: "Omar", text: "at last" },
    ];
    const report = await importPaths(database.engine, file(other, "other.jsonl"));
    expect(report.counts).toMatchObject({ newVersions: 0, rejected: 2 });
    expect(report.problems.every(({ reason }) => reason.includes("--source"))).toBe(true);
    expect((await importPaths(database.engine, file(other), { source: "Weather" })).counts).toMatchObject({
      articles: 1,
      comments: 1,
    });
  });
});

test("a comment under another article than its parent's, or its own former, is told so", async () => {
  const rows = [
    articleRecord("a1"),
    articleRecord("a2"),
    commentRecord("c1", null),
    commentRecord("c2", "c1", { article_id: "a2" }),
  ];
  const report = await importPaths(database.engine, file(rows));
  expect(report.problems[0]!.reason).toContain("under another article");
  expect(await parents()).toMatchObject({ c2: [null, 0] });
  const moved = await importPaths(
    database.engine,
    file([commentRecord("c1", null, { article_id: "a2", text: "new" })], "moved.jsonl"),
  );
  expect(moved.counts).toMatchObject({ newVersions: 0, rejected: 1 });
});

test("dates, flags, addresses and languages land", async () => {
  const rows = [
    articleRecord("a1", {
      url: "https://example.org/1",
      published_at: "2024-05",
      language: "fr",
      graphic: true,
      author: "Desk",
    }),
    commentRecord("c1", null, {
      posted_at: "2024-05-31T10:00:00+02:00",
      flagged: true,
      flag_reason: "threat",
      text: "see www.example.org",
    }),
  ];
  await importPaths(database.engine, file(rows));
  const [first, second] = await database.engine.read.select().from(tables.document);
  expect(first).toMatchObject({
    url: "https://example.org/1",
    postedPrecision: "month",
    language: "fr",
    graphic: true,
    authorId: 1,
  });
  expect(second).toMatchObject({
    postedAt: Date.UTC(2024, 4, 31, 8),
    postedText: "2024-05-31T10:00:00+02:00",
  });
  const items = await database.engine.read.select().from(tables.item).orderBy(tables.item.id);
  expect(items).toMatchObject([
    { flagged: false, priority: 70, why: ["graphic material"] },
    { flagged: true, priority: 90, why: ["flagged: threat", "link"], sortAt: Date.UTC(2024, 4, 31, 8) },
  ]);
});
