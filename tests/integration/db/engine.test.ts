import Database from "better-sqlite3";
import { describe, expect, test } from "vitest";
import { triggerNames } from "#db/migrate.server.ts";
import { tables } from "#db/schema/index.ts";
import { useDatabase } from "#tests/helpers/db.ts";

const { source } = tables;

describe("the engine", () => {
  const database = useDatabase();

  test("a transaction that throws leaves nothing behind", async () => {
    const { engine } = database;
    await expect(
      engine.tx(async (tx) => {
        tx.insert("source", { id: 1, name: "Garrow Post" });
        throw new Error("half way");
      }),
    ).rejects.toThrow("half way");
    expect(await engine.read.select().from(source)).toEqual([]);
  });

  test("a transaction that waits for something else than the database is rolled back", async () => {
    const { engine } = database;
    await expect(
      engine.tx(async (tx) => {
        tx.insert("source", { id: 1, name: "Garrow Post" });
        await new Promise((resolve) => setTimeout(resolve, 5));
      }),
    ).rejects.toThrow(/other than the database/);
    expect(await engine.read.select().from(source)).toEqual([]);
  });

  test("transactions run one after another, in the order they were asked for", async () => {
    const { engine } = database;
    await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        engine.tx(async (tx) => {
          const id = tx.nextId("source");
          await tx.db.select().from(source);
          tx.insert("source", { id, name: `outlet ${index}` });
        }),
      ),
    );
    const rows = await engine.read.select().from(source).orderBy(source.id);
    expect(rows.map((row) => row.name)).toEqual(Array.from({ length: 50 }, (_, index) => `outlet ${index}`));
  });

  test("a broken reference is refused when the transaction commits", async () => {
    await expect(
      database.engine.tx(async (tx) => tx.insert("author", { id: 1, sourceId: 99, name: "x" })),
    ).rejects.toThrow(/FOREIGN KEY/);
  });

  test("two engines on one file wait for each other instead of failing", async () => {
    const { openEngine } = await import("#db/engine.server.ts");
    const other = await openEngine({ file: database.file });
    const write = (engine: typeof other, name: string) =>
      engine.tx(async (tx) => tx.insert("source", { id: tx.nextId("source"), name }));
    await Promise.all(
      Array.from({ length: 40 }, (_, index) => write(index % 2 ? other : database.engine, `outlet ${index}`)),
    );
    expect(await other.read.select().from(source)).toHaveLength(40);
    await other.close();
  });

  test("waiting for another process that writes holds up nothing else", async () => {
    const other = new Database(database.file);
    other.exec("BEGIN IMMEDIATE");
    let isDone = false;
    const waiting = database.engine
      .tx(async (tx) => tx.insert("source", { id: 1, name: "Garrow Post" }))
      .then(() => {
        isDone = true;
      });
    let heldUpMs = 0;
    const began = performance.now();
    for (let last = began; last - began < 300; ) {
      await new Promise((resolve) => setImmediate(resolve));
      const now = performance.now();
      if (now - last > 20) heldUpMs += now - last;
      last = now;
    }
    expect(isDone).toBe(false);
    expect(heldUpMs).toBeLessThan(150);
    other.exec("ROLLBACK");
    other.close();
    await waiting;
    expect(await database.engine.read.select().from(source)).toHaveLength(1);
  });

  test("every table is STRICT and every trigger stands", () => {
    const raw = new Database(database.file, { readonly: true });
    const loose = raw
      .prepare(
        "select name from pragma_table_list where schema = 'main' and type = 'table' and strict = 0 and name not like 'sqlite_%' and name not like 'search%'",
      )
      .pluck()
      .all();
    const triggers = raw.prepare("select name from sqlite_master where type = 'trigger'").pluck().all();
    raw.close();
    expect(loose).toEqual([]);
    expect(triggers).toEqual(expect.arrayContaining(triggerNames));
    expect(triggerNames.length).toBeGreaterThan(5);
  });

  test("lost triggers come back when the database is opened", async () => {
    const raw = new Database(database.file);
    for (const name of triggerNames) raw.exec(`drop trigger ${name}`);
    raw.close();
    await database.reopen();
    const again = new Database(database.file, { readonly: true });
    expect(again.prepare("select name from sqlite_master where type = 'trigger'").pluck().all()).toHaveLength(
      triggerNames.length,
    );
    again.close();
  });
});
