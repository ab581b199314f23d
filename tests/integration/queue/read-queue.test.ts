import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { ensureCodebook } from "#app/domain/codebook/current.server.ts";
import { defaultCodebook } from "#app/domain/codebook/default.ts";
import { readQueue } from "#app/domain/queue/read-queue.server.ts";
import { tables } from "#db/schema/index.ts";
import { useDatabase } from "#tests/helpers/db.ts";
import { fillDocuments, fillPeople } from "#tests/helpers/fill.ts";

const at = 1_800_000_000_000;

describe("what the queue page shows", () => {
  const database = useDatabase();
  const read = (search: string, now = at) =>
    readQueue(database.engine, { params: new URLSearchParams(search), userId: 1, at: now });

  beforeEach(async () => {
    await fillPeople(database.engine);
    await fillDocuments(database.engine, [
      { text: "The quay lamps are out", author: 1, source: 2 },
      { text: "Ask the harbour master", author: 3, item: { lane: "deferred", wakeAt: at + 1_000 } },
    ]);
  });

  test("names what the chips stand for, and offers sources and the labels of the codebook in force", async () => {
    const before = await read("");
    expect(before.choices.labels).toEqual([]);
    await ensureCodebook(database.engine, at);
    const { names, choices } = await read("article=1&source=2&author=3");
    expect(names).toEqual({ article: "Ferry landing closed", source: "Outlet 2", author: "reader 3" });
    expect(choices.sources.map(({ name }) => name)).toEqual(["Outlet 1", "Outlet 2"]);
    const inBook = [...defaultCodebook.claimTypes, ...defaultCodebook.tones.labels].map(({ id }) => id);
    expect(choices.labels.map(({ id }) => id)).toEqual(inBook);
    expect((await read("author=999")).names.author).toBeNull();
  });

  test("brings a deferred item back once its time has come, in the page and in the counts", async () => {
    const early = await read("lane=deferred", at);
    expect(early.page.rows).toHaveLength(1);
    expect(early.counts.deferred.open).toBe(1);
    const late = await read("lane=deferred", at + 1_000);
    expect(late.page.rows).toHaveLength(0);
    expect(late.counts).toMatchObject({ deferred: { open: 0 }, moderation: { open: 2 } });
    const events = await database.engine.read
      .select()
      .from(tables.event)
      .where(eq(tables.event.action, "item.woken"));
    expect(events).toHaveLength(1);
  });

  test("tells a search that cannot be read beside the field, anything else unreadable as a refusal", async () => {
    const { searchProblem, page } = await read("q=-quay");
    expect(searchProblem).toMatch(/at least one word/);
    expect(page.rows).toEqual([]);
    await expect(read("lane=lost")).rejects.toMatchObject({ code: "bad_input" });
  });
});
