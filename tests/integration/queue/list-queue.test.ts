import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { defaultFilter, type QueueFilter } from "#app/domain/queue/filters.ts";
import { takeItem } from "#app/domain/queue/lease.server.ts";
import { laneCounts, listQueue } from "#app/domain/queue/list-queue.server.ts";
import type { QueueRow } from "#app/domain/queue/row.ts";
import { useDatabase } from "#tests/helpers/db.ts";
import { fillDocuments, fillPeople } from "#tests/helpers/fill.ts";

const at = 1_800_000_000_000;

describe("the queue", () => {
  const database = useDatabase();
  const comments = Array.from({ length: 137 }, (_, index) => ({
    text: `${index % 3 === 0 ? "The video is fake" : "Which hospital said that?"} ${index % 7 === 0 ? "الفيديو مزيف" : ""} n${index}`,
    author: 1 + (index % 5),
    source: 1 + (index % 2),
    item: {
      priority: (index * 37) % 11,
      flagged: index % 9 === 0,
      state: index % 4 === 0 ? ("done" as const) : ("open" as const),
      sortAt: at - ((index * 7919) % 50) * 1000,
    },
  }));

  beforeEach(async () => {
    await fillPeople(database.engine);
    await fillDocuments(database.engine, comments);
  });

  /** Every row of a filter, page by page. */
  async function all(given: Partial<QueueFilter>): Promise<QueueRow[]> {
    const rows: QueueRow[] = [];
    let cursor: QueueFilter["cursor"] = null;
    do {
      const page = await listQueue(database.engine, {
        filter: { ...defaultFilter, ...given, cursor },
        userId: 1,
        at,
      });
      rows.push(...page.rows);
      cursor = page.next;
    } while (cursor !== null);
    return rows;
  }

  const order: Record<QueueFilter["sort"], (a: QueueRow, b: QueueRow) => number> = {
    priority: (a, b) => b.priority - a.priority || a.itemId - b.itemId,
    newest: (a, b) => b.sortAt - a.sortAt || b.itemId - a.itemId,
    oldest: (a, b) => a.sortAt - b.sortAt || a.itemId - b.itemId,
  };

  test("pages hold every item of the filter exactly once, in its order", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          sort: fc.constantFrom("priority" as const, "newest" as const, "oldest" as const),
          state: fc.constantFrom("open" as const, "done" as const),
          author: fc.option(fc.integer({ min: 1, max: 6 })),
          source: fc.option(fc.integer({ min: 1, max: 3 })),
          flagged: fc.boolean(),
        }),
        async (filter) => {
          const expected = comments
            .map((comment, index) => ({ ...comment, id: index + 2 }))
            .filter(
              (comment) =>
                comment.item.state === filter.state &&
                (filter.author === null || comment.author === filter.author) &&
                (filter.source === null || comment.source === filter.source) &&
                (!filter.flagged || comment.item.flagged),
            );
          const rows = await all(filter);
          expect(new Set(rows.map((row) => row.itemId))).toEqual(
            new Set(expected.map((comment) => comment.id)),
          );
          expect(rows).toEqual([...rows].sort(order[filter.sort]));
          expect(rows).toHaveLength(expected.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("a search finds words in Latin and Arabic letters and marks them", async () => {
    const fake = await all({ q: "FAKE -hospital" });
    expect(fake.length).toBe(
      comments.filter((c) => c.text.includes("fake") && c.item.state === "open").length,
    );
    expect(fake.every((row) => row.excerpt.some((part) => part.hit && part.text === "fake"))).toBe(true);
    const arabic = await all({ q: "الفيديُو" });
    expect(arabic.length).toBe(
      comments.filter((c) => c.text.includes("الفيديو") && c.item.state === "open").length,
    );
    expect(arabic[0]!.excerpt.find((part) => part.hit)?.text).toBe("الفيديو");
  });

  test("a search keeps its other filters", async () => {
    const rows = await all({ q: "video", author: 2, flagged: true });
    const expected = comments.filter(
      (c) => c.text.includes("video") && c.author === 2 && c.item.flagged && c.item.state === "open",
    );
    expect(rows).toHaveLength(expected.length);
  });

  test("a search of nothing but words to leave out is refused", async () => {
    await expect(all({ q: "-fake" })).rejects.toThrow(/at least one word/);
  });

  test("syntax of the index that somebody types is read as words", async () => {
    for (const q of ['body:"x" NEAR(', '* ^ ( ) "', "AND OR NOT", "'; drop table item --", "🕊️", "\u202e"]) {
      await expect(all({ q })).resolves.toBeInstanceOf(Array);
    }
  });

  test("what somebody holds is named, and found by its holder alone", async () => {
    const [first] = await all({});
    await takeItem(database.engine, { itemId: first!.itemId, userId: 1, at });
    const [held] = await all({ mine: true });
    expect(held).toMatchObject({ itemId: first!.itemId, holder: { userId: 1, name: "Mira Solh" } });
    const later = await listQueue(database.engine, { filter: defaultFilter, userId: 2, at: at + 3_600_000 });
    expect(later.rows[0]!.holder).toBeNull();
  });

  test("the counters equal the items", async () => {
    const counts = await laneCounts(database.engine);
    const done = comments.filter((c) => c.item.state === "done").length;
    expect(counts.moderation).toEqual({ open: comments.length - done, done });
    expect(counts.claims).toEqual({ open: 1, done: 0 });
  });
});
