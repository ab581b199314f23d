import { join } from "node:path";
import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { ensureCodebook } from "#app/domain/codebook/current.server.ts";
import { defaultLimits } from "#app/domain/ingest/limits.ts";
import { addClaim } from "#app/domain/review/add-claim.server.ts";
import { type Engine, openEngine } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";
import { useDatabase } from "#tests/helpers/db.ts";
import { spanIn, toll } from "#tests/helpers/desk.ts";
import { fillPeople } from "#tests/helpers/fill.ts";
import { fixturesFolder } from "#tests/helpers/fixtures.ts";
import { importedTree, importPaths, useImportFolder } from "#tests/helpers/imports.ts";
import { trail } from "#tests/helpers/trail.ts";

const database = useDatabase();
const folder = useImportFolder();

const article = [
  "Bridge at Orla shut after strike",
  "",
  "14 May 2024",
  "",
  "At least 14 people were killed on the bridge on Tuesday, the rescue union said.",
  "",
  "The council has shut the bridge until engineers have looked at its cables.",
].join("\n");
const thread = [
  "  • Ilse Hamm",
  "",
  "    I was there. There were more than fourteen.",
  "",
  "    • سلمى",
  "",
  "      كذب",
  "",
  "      • Ilse Hamm",
  "",
  "        Come and see.",
  "",
  "  • no_strings",
  "",
  "    Staged, like the last one.",
].join("\n");
const page = `${article}\n\n${thread}`;
const write = (name: string, text: string) => folder.write(name, text);

const documentEvents = async (engine: Engine) =>
  (await trail(engine)).filter(({ action }) => action.startsWith("document."));

describe("a page dump", () => {
  test("becomes an article with its thread, marks, date, items and search index", async () => {
    const { engine } = database;
    const report = await importPaths(engine, [write("bridge.txt", page)]);
    expect(report).toMatchObject({
      counts: { articles: 1, comments: 4, duplicates: 0, rejected: 0 },
      problems: [],
    });
    const [first] = await engine.read
      .select()
      .from(tables.document)
      .where(eq(tables.document.kind, "article"));
    expect(first).toMatchObject({
      title: "Bridge at Orla shut after strike",
      postedText: "14 May 2024",
      postedPrecision: "day",
      postedAt: Date.UTC(2024, 4, 14),
      fileName: "bridge.txt",
    });
    const comments = await engine.read
      .select()
      .from(tables.document)
      .where(eq(tables.document.kind, "comment"));
    expect(comments.map(({ parentId, depth, position }) => [parentId, depth, position])).toEqual([
      [null, 0, 0],
      [2, 1, 1],
      [3, 2, 2],
      [null, 0, 3],
    ]);
    const items = await engine.read.select().from(tables.item);
    expect(items.map(({ kind, lane, state }) => [kind, lane, state])).toEqual([
      ["claims", "claims", "open"],
      ...Array.from({ length: 4 }, () => ["moderation", "moderation", "open"]),
    ]);
    expect(engine.search.match("كذب", { before: 1_000, limit: 10 })).toEqual([3]);
    expect((await trail(engine)).map(({ action }) => action)).toEqual([
      "import.started",
      ...Array.from({ length: 5 }, () => "document.imported"),
      "import.finished",
    ]);
  });

  test("imported twice changes nothing and says so, also under another name or with another end of file", async () => {
    const { engine } = database;
    await importPaths(engine, [write("bridge.txt", page)]);
    const before = await importedTree(engine);
    const events = await documentEvents(engine);
    for (const path of [write("bridge.txt", page), write("copy.txt", `${page}\n\n`)]) {
      const report = await importPaths(engine, [path]);
      expect(report.counts).toEqual({ articles: 0, comments: 0, newVersions: 0, duplicates: 5, rejected: 0 });
    }
    expect((await importPaths(engine, [write("short.txt", article)])).counts).toMatchObject({
      duplicates: 1,
      newVersions: 0,
    });
    expect(await importedTree(engine)).toEqual(before);
    expect(await documentEvents(engine)).toEqual(events);
  });

  test("two installations give the same public ids, whatever else they have", async () => {
    await importPaths(database.engine, [write("bridge.txt", page)]);
    const here = await importedTree(database.engine);
    const other = await openEngine({ file: join(folder.path, "other.db") });
    await importPaths(other, [
      write("first.txt", "Something else\n\n  • A\n\n    a"),
      write("bridge.txt", page),
    ]);
    const there = new Map((await importedTree(other)).map((row) => [row.publicId, row]));
    await other.close();
    expect(here.map(({ publicId }) => there.get(publicId))).toEqual(here);
    expect(new Set(here.map(({ publicId }) => publicId[0]))).toEqual(new Set(["a", "c"]));
  });
});

describe("a page that has changed", () => {
  test("gets a new version where its text is new, and new comments where they are new", async () => {
    const { engine } = database;
    await importPaths(engine, [write("bridge.txt", page)]);
    const changed = page
      .replace("At least 14 people", "At least 17 people")
      .replace("Staged, like the last one.", "Staged, like the last one. Look at the shadows.")
      .replace("\n\n  • no_strings", "\n\n    • Omar\n\n      Proof?\n\n  • no_strings");
    const report = await importPaths(engine, [write("bridge.txt", changed)]);
    expect(report.counts).toEqual({ articles: 0, comments: 1, newVersions: 2, duplicates: 3, rejected: 0 });
    const tree = await importedTree(engine);
    expect(
      tree
        .filter(({ version }) => version === 2)
        .map(({ author }) => author)
        .sort(),
    ).toEqual(["no_strings", null].sort());
    expect((await importPaths(engine, [write("bridge.txt", changed)])).counts).toMatchObject({
      duplicates: 6,
      newVersions: 0,
    });
  });

  test("is known by its file when only the headline changed, and by its headline when the file did", async () => {
    const { engine } = database;
    await importPaths(engine, [write("bridge.txt", page)]);
    const headline = page.replace("Bridge at Orla shut after strike", "Death toll on Orla bridge rises");
    expect((await importPaths(engine, [write("bridge.txt", headline)])).counts).toMatchObject({
      articles: 0,
      newVersions: 1,
    });
    const [row] = await engine.read.select().from(tables.document).where(eq(tables.document.id, 1));
    expect(row!.title).toBe("Death toll on Orla bridge rises");
    const moved = headline.replace("on Tuesday", "on Tuesday morning");
    expect((await importPaths(engine, [write("page-2.txt", moved)])).counts).toMatchObject({
      articles: 0,
      newVersions: 1,
    });
  });

  test("is another article when neither file nor text agree, whatever the headline", async () => {
    const { engine } = database;
    await importPaths(engine, [write("bridge.txt", page)]);
    const other =
      "Bridge at Orla shut after strike\n\nDockers walked out at noon over pay; lorries queue for miles on both banks.";
    expect((await importPaths(engine, [write("strike.txt", other)])).counts).toMatchObject({
      articles: 1,
      newVersions: 0,
    });
    expect(
      (await importPaths(engine, [write("bridge.txt", page), write("strike.txt", other)])).counts,
    ).toMatchObject({ duplicates: 6 });
  });

  test("does not swap texts with another file of the same import", async () => {
    const { engine } = database;
    const files = [write("a.txt", page), write("b.txt", page.replace("14 people", "15 people"))];
    const first = await importPaths(engine, files);
    expect(first.counts).toMatchObject({ articles: 2, newVersions: 0 });
    expect((await importPaths(engine, files)).counts).toMatchObject({
      articles: 0,
      newVersions: 0,
      duplicates: 10,
    });
  });

  test("opens its items again and carries its claims over, all in one event", async () => {
    const { engine } = database;
    await ensureCodebook(engine, 1);
    await fillPeople(engine);
    await importPaths(engine, [write("bridge.txt", page)]);
    const [text] = await engine.read
      .select()
      .from(tables.textVersion)
      .where(eq(tables.textVersion.documentId, 1));
    const add = (quote: string) =>
      addClaim(engine, {
        userId: 1,
        at: 5,
        key: `${quote}-key`,
        itemId: 1,
        textVersionId: text!.id,
        type: "casualty_count",
        fields: toll(14, quote),
        spans: [spanIn(text!.body, quote)],
      });
    const kept = await add("At least 14 people were killed");
    const lost = await add("until engineers have looked");
    const changed = page
      .replace("14 May 2024", "Updated: 15 May 2024")
      .replace("until engineers have looked at its cables", "for good");
    const report = await importPaths(engine, [write("bridge.txt", changed)]);
    expect(report.counts.newVersions).toBe(1);
    const claims = await engine.read.select().from(tables.claim);
    expect(claims.find(({ id }) => id === kept.claimId)).toMatchObject({ anchor: "moved", revision: 2 });
    expect(claims.find(({ id }) => id === lost.claimId)).toMatchObject({
      anchor: "orphan",
      textVersionId: text!.id,
      revision: 2,
    });
    const [span] = await engine.read
      .select()
      .from(tables.claimSpan)
      .where(eq(tables.claimSpan.claimId, kept.claimId));
    expect(span).toMatchObject({
      ...{ startCp: spanIn(changed, "At least 14").start, quote: "At least 14 people were killed" },
      textVersionId: claims.find(({ id }) => id === kept.claimId)!.textVersionId,
    });
    const [item] = await engine.read.select().from(tables.item).where(eq(tables.item.documentId, 1));
    expect(item).toMatchObject({ state: "open", revision: 2, why: ["text changed"] });
    const revised = (await trail(engine)).find(({ action }) => action === "document.revised");
    expect(revised!.about).toEqual({ file: "bridge.txt", version: 2, same: 0, moved: 1, orphaned: 1 });
  });
});

describe("files that stray", () => {
  test("a comment without text waits for nobody, until a later page brings its text", async () => {
    const { engine } = database;
    const empty = page.replace("    Staged, like the last one.", "");
    expect((await importPaths(engine, [write("bridge.txt", empty)])).problems).toHaveLength(1);
    const [item] = await engine.read.select().from(tables.item).where(eq(tables.item.documentId, 5));
    expect(item).toMatchObject({ state: "done", why: ["no text"], priority: 0 });
    await importPaths(engine, [write("bridge.txt", page)]);
    const [again] = await engine.read.select().from(tables.item).where(eq(tables.item.documentId, 5));
    expect(again).toMatchObject({ state: "open", why: ["text changed"] });
  });

  test.each([
    ["empty.txt", "\n \n", "empty"],
    ["page.xml", "<?xml version='1.0'?><rss/>", "XML"],
    ["nul.txt", "a\0b", "NUL"],
    ["arabic.txt", Uint8Array.of(0xe3, 0xd1, 0xcd, 0xc8, 0xc7), "--encoding"],
  ])("%s is refused with its reason and the others land", async (name, content, words) => {
    const paths = [folder.write(name, content), write("bridge.txt", page)];
    const report = await importPaths(database.engine, paths);
    expect(report.counts).toMatchObject({ articles: 1, comments: 4, rejected: 1 });
    expect(report.problems).toEqual([
      { file: name, line: null, reason: expect.stringContaining(words), raw: null, rejected: true },
    ]);
    const stored = await database.engine.read.select().from(tables.intakeProblem);
    expect(stored).toMatchObject([{ file: name, line: null, raw: null }]);
  });

  test("answers below the limit of a thread's depth stand beside the last", async () => {
    const { engine } = database;
    const report = await importPaths(engine, [write("bridge.txt", page)], {
      limits: { ...defaultLimits, threadDepth: 2 },
    });
    expect(report.counts).toMatchObject({ comments: 4 });
    expect(report.problems).toMatchObject([{ line: 17, rejected: false }]);
    expect((await importedTree(engine)).map(({ depth }) => depth).sort()).toEqual([0, 0, 0, 1, 1]);
  });
});

const seeds = fixturesFolder("seed-documents");
const dumps = fixturesFolder("imports", "page-dumps");
const hostile = fixturesFolder("imports", "hostile");

describe.skipIf(seeds === null)("the evaluation fixtures", () => {
  test("the seed documents", async () => {
    const { engine } = database;
    const dry = await importPaths(engine, [seeds!], { dryRun: true });
    expect(await engine.read.select().from(tables.event)).toEqual([]);
    const report = await importPaths(engine, [seeds!]);
    expect(report.counts).toEqual({ articles: 5, comments: 7, newVersions: 0, duplicates: 0, rejected: 0 });
    expect([dry.counts, dry.problems]).toEqual([report.counts, report.problems]);
    expect((await importPaths(engine, [seeds!])).counts).toMatchObject({
      articles: 0,
      comments: 0,
      duplicates: 12,
    });
  });

  test("the page dumps land whole, twice", async () => {
    const { engine } = database;
    expect((await importPaths(engine, [dumps!], { pace: { sliceMs: 50, pauseMs: 0 } })).counts).toMatchObject(
      {
        articles: 15,
        comments: 498,
      },
    );
    expect((await importPaths(engine, [dumps!], { pace: { sliceMs: 50, pauseMs: 0 } })).counts).toMatchObject(
      {
        duplicates: 513,
        newVersions: 0,
      },
    );
  });

  test("the hostile files: the same at every import", async () => {
    const { engine } = database;
    const dry = await importPaths(engine, [hostile!], { dryRun: true });
    const first = await importPaths(engine, [hostile!]);
    expect([dry.counts, dry.problems]).toEqual([first.counts, first.problems]);
    const tree = await importedTree(engine);
    const second = await importPaths(engine, [hostile!]);
    expect(second.counts).toMatchObject({ articles: 0, comments: 0, newVersions: 0 });
    expect(second.problems).toEqual(first.problems);
    expect(await importedTree(engine)).toEqual(tree);
  });
});
