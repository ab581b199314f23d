import Database from "better-sqlite3";
import { describe, expect, test } from "vitest";
import type { EventDraft } from "#app/domain/audit/event.server.ts";
import { readEvent, record, recordedUnder, sha256 } from "#app/domain/audit/record.server.ts";
import { tables } from "#db/schema/index.ts";
import { useDatabase } from "#tests/helpers/db.ts";

const { counter, document, event, item, source } = tables;

/** An article under a source of its own, as an import records it. */
function imported(id: number, body = "Strike on Orla Dam \u{1f54a}\ufe0f kills 14"): EventDraft {
  const row = { id, documentId: id, articleId: id, sourceId: id };
  return {
    action: "document.imported",
    subject: { kind: "document", id },
    about: { file: "orla.txt" },
    changes: [
      { table: "source", before: null, after: { id, name: `Garrow Post ${id}` } },
      {
        table: "intake",
        before: null,
        after: {
          id,
          files: ["orla.txt"],
          state: "finished",
          startedAt: 1,
          finishedAt: 2,
          startedBy: null,
          counts: { articles: 1, comments: 0, newVersions: 0, duplicates: 0, rejected: 0 },
        },
      },
      {
        table: "document",
        before: null,
        after: {
          id,
          publicId: `a${id}`,
          kind: "article",
          sourceId: id,
          externalId: `x${id}`,
          articleId: id,
          parentId: null,
          depth: 0,
          position: 0,
          authorId: null,
          title: "Strike on Orla Dam",
          url: null,
          language: null,
          fileName: "orla.txt",
          postedAt: null,
          postedPrecision: null,
          postedText: null,
          graphic: false,
          currentVersionId: id,
          intakeId: id,
        },
      },
      {
        table: "textVersion",
        before: null,
        after: {
          id,
          documentId: id,
          version: 1,
          body,
          sha256: sha256(body),
          lengthCp: [...body].length,
          marks: [{ kind: "title", start: 0, end: 18 }],
          intakeId: id,
          createdAt: 1,
        },
      },
      {
        table: "item",
        before: null,
        after: {
          ...row,
          kind: "claims",
          lane: "claims",
          state: "open",
          reopened: false,
          flagged: false,
          priority: 40,
          why: ["new article"],
          wakeAt: null,
          revision: 1,
          authorId: null,
          sortAt: 1,
        },
      },
    ],
  };
}

describe("the event door", () => {
  const database = useDatabase();
  const append = (drafts: EventDraft[], key?: string) =>
    database.engine.tx((tx) => record(tx, { actor: null, at: 1_700_000_000_000, key: key ?? null }, drafts));

  test("an event and its changes land together, and read back as they were given", async () => {
    const { engine } = database;
    const draft = imported(1);
    expect(await append([draft])).toEqual([1]);
    const [stored] = (await engine.read.select().from(event)).map(readEvent);
    const [, , , version] = draft.changes;
    const { body: _, ...withoutBody } = version!.after as { body: string };
    expect(stored!.changes).toEqual(
      draft.changes.map((change) => (change === version ? { ...change, after: withoutBody } : change)),
    );
    expect(await engine.read.select().from(document)).toEqual([draft.changes[2]!.after]);
    expect(engine.search.match("orla", { before: 99, limit: 5 })).toEqual([1]);
  });

  test("when one change fails, neither the event nor any other change remains", async () => {
    const bad = imported(1);
    bad.changes.push({ table: "source", before: null, after: { id: 2, name: "Garrow Post 1" } });
    await expect(append([bad])).rejects.toThrow(/UNIQUE/);
    expect(await database.engine.read.select().from(event)).toEqual([]);
    expect(await database.engine.read.select().from(source)).toEqual([]);
  });

  test("each event seals the one before it", async () => {
    await append([imported(1), imported(2)]);
    await append([imported(3)]);
    const rows = await database.engine.read.select().from(event).orderBy(event.seq);
    expect(rows.map((row) => row.seq)).toEqual([1, 2, 3]);
    expect(rows.map((row) => row.prevHash)).toEqual(["0".repeat(64), rows[0]!.hash, rows[1]!.hash]);
    expect(rows.every((row) => row.payloadHash === sha256(row.payload))).toBe(true);
  });

  test("the trail refuses to be changed or cut", async () => {
    await append([imported(1)]);
    const raw = new Database(database.file);
    expect(() => raw.exec("update event set at = 0")).toThrow(/append-only/);
    expect(() => raw.exec("delete from event")).toThrow(/append-only/);
    expect(() => raw.exec("update text_version set body = 'x'")).toThrow(/never changes/);
    raw.close();
  });

  test("counters follow items from lane to lane", async () => {
    await append([imported(1), imported(2)]);
    const [before] = await database.engine.read.select().from(item);
    const after = { ...before!, state: "done" as const, revision: 2 };
    await append([
      {
        action: "item.finished",
        subject: { kind: "document", id: 1 },
        about: { itemId: 1, claims: 0 },
        changes: [{ table: "item", before: before!, after }],
      },
    ]);
    const counts = (await database.engine.read.select().from(counter)).filter((row) => row.lane === "claims");
    expect(Object.fromEntries(counts.map((row) => [row.state, row.count]))).toEqual({ open: 1, done: 1 });
  });

  test("a used idempotency key is known and cannot be used again", async () => {
    const [seq] = await append([imported(1)], "press-1");
    expect(await recordedUnder(database.engine.read, "press-1")).toBe(seq);
    await expect(append([imported(2)], "press-1")).rejects.toThrow(/UNIQUE/);
  });

  test("a span whose quote is not the text is refused by the database", async () => {
    await append([imported(1)]);
    const raw = new Database(database.file);
    raw.pragma("foreign_keys = OFF");
    const insert = raw.prepare("insert into claim_span values (1, 0, 1, ?, ?, ?, '', '')");
    expect(() => insert.run(19, 21, "\u{1f54a}\ufe0f")).not.toThrow();
    expect(() => raw.prepare("update claim_span set quote = 'kills'").run()).toThrow(/not the text/);
    expect(() =>
      raw.prepare("insert into claim_span values (1, 1, 1, 0, 6, 'Strikes', '', '')").run(),
    ).toThrow(/not the text/);
    expect(() => raw.prepare("insert into claim_span values (1, 1, 1, 0, 900, 'x', '', '')").run()).toThrow(
      /not the text/,
    );
    raw.close();
  });
});
