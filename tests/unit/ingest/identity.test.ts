import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstPriority } from "#app/domain/ingest/first-priority.ts";
import { type CommentMatch, type KnownComment, matchThread } from "#app/domain/ingest/match-thread.ts";
import { pageCommentId, pageId, samePage, titleKey } from "#app/domain/ingest/page-identity.ts";
import { Recent } from "#app/domain/ingest/recent.ts";
import { countsInWords, importReport } from "#app/domain/ingest/report.ts";
import { containment } from "#app/domain/ingest/similarity.ts";
import { publicId } from "#app/domain/shared/public-id.ts";

/** Stands in for SHA-256 where only equal and different matter: the text itself, long enough to be cut. */
const hash = (text: string) => Buffer.from(text).toString("hex").padEnd(64, "0");

describe("likeness of texts", () => {
  const text = fc
    .array(fc.constantFrom("rain", "all", "week", "bridge", "كذب", "14", "people"), { maxLength: 12 })
    .map((words) => words.join(" "));

  test("is the same both ways, between 0 and 1, and 1 for a text that holds the other", () => {
    fc.assert(
      fc.property(text, text, text, (a, b, around) => {
        const likeness = containment(a, b);
        expect(likeness).toBe(containment(b, a));
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
        expect(containment(a.toUpperCase(), `${a.replaceAll(" ", ", ")}!`)).toBe(1);
        if (a.split(" ").length >= 3) expect(containment(a, `${around} ${a} ${around}`)).toBe(1);
      }),
    );
  });

  test("a changed figure leaves a text alike, another subject does not", () => {
    const before =
      "At least 14 people were killed on the bridge on Tuesday, the rescue union said in the evening.";
    expect(containment(before, before.replace("14", "17"))).toBeGreaterThan(0.7);
    expect(
      containment(before, "Dockers walked out at noon over pay, and lorries queue for miles on both banks."),
    ).toBe(0);
    expect(containment("", "")).toBe(1);
    expect(containment("", "rain")).toBe(0);
  });
});

describe("which page it is", () => {
  const text = "At least 14 people were killed on the bridge on Tuesday, the rescue union said.";
  const known = { id: 1, externalId: "first", titleKey: titleKey("Bridge shut!"), fileName: "bridge.txt" };
  const which = (page: { title?: string | null; text?: string; fileName?: string; externalId?: string }) =>
    samePage({
      page: { title: "Other", text, fileName: "other.txt", externalId: "new", ...page },
      known: [known],
      textOf: async () => text,
    });
  const unlike = "Dockers walked out at noon over pay, and lorries queue for miles.";

  test.each([
    ["first seen with this content", { externalId: "first", text: unlike }, true],
    ["headline and likeness", { title: "BRIDGE, shut" }, true],
    ["headline and file", { title: "Bridge shut", fileName: "bridge.txt", text: unlike }, true],
    ["headline alone", { title: "Bridge shut", text: unlike }, false],
    ["file and likeness", { fileName: "bridge.txt" }, true],
    ["file alone", { fileName: "bridge.txt", text: unlike }, false],
    ["likeness alone", {}, false],
    ["no headline on either side", { title: null }, false],
  ])("%s", async (_, page, isSame) => {
    expect(await which(page)).toBe(isSame ? known : null);
  });

  test("ids tell apart what differs and nothing else", () => {
    expect(pageId({ title: "A", text: "x\n\n" }, hash)).toBe(pageId({ title: " a", text: "x" }, hash));
    const comment = { article: "a", parent: null, author: "b", text: "c", occurrence: 0 };
    const ids = [
      comment,
      { ...comment, parent: "p" },
      { ...comment, author: "bc", text: "" },
      { ...comment, occurrence: 1 },
    ].map((of) => pageCommentId(of, (text) => text.padEnd(32).split("").reverse().join("")));
    expect(new Set(ids.map(String)).size).toBe(4);
    expect(publicId({ source: "s", kind: "comment", externalId: "1" }, hash)).toMatch(/^c[0-9a-f]{24}$/);
  });
});

describe("which comment it is", () => {
  interface Row {
    author: string;
    text: string;
    parent: number | null;
  }
  const known = (rows: (Row & { taken?: boolean })[]): KnownComment[] =>
    rows.map(({ author, text, parent, taken = false }, at) => ({
      id: at + 1,
      parentId: parent === null ? null : parent + 1,
      author,
      sha256: text,
      taken,
    }));
  const match = (before: (Row & { taken?: boolean })[], now: Row[]): Promise<CommentMatch[]> =>
    matchThread({
      comments: now.map((row, at) => ({ ...row, line: at, depth: 0, sha256: row.text })),
      known: known(before),
      textOf: async ({ sha256 }) => sha256,
    });
  const row = (author: string, text: string, parent: number | null = null): Row => ({ author, text, parent });

  test("every thread matches itself, one to one", async () => {
    const thread = fc
      .array(fc.tuple(fc.constantFrom("a", "b"), fc.constantFrom("no", "yes it is", ""), fc.nat(20)), {
        maxLength: 12,
      })
      .map((rows) =>
        rows.map(([author, text, up], at) => row(author, text, up % (at + 1) === at ? null : up % (at + 1))),
      );
    await fc.assert(
      fc.asyncProperty(thread, async (rows) => {
        const matches = await match(rows, rows);
        expect(matches.every(({ kind }) => kind === "same")).toBe(true);
        expect(new Set(matches.map((one) => (one.kind === "same" ? one.id : 0))).size).toBe(rows.length);
      }),
    );
  });

  test("an exact text wins over a like one, whatever the order", async () => {
    const before = [row("a", "it is a fake and staged"), row("a", "it is a fake")];
    expect(
      await match(before, [row("a", "it is a fake"), row("a", "it is a fake and staged, look")]),
    ).toEqual([
      { kind: "same", id: 2 },
      { kind: "changed", id: 1 },
    ]);
  });

  test("another author, another parent, another text is new, and so is what answers it", async () => {
    const before = [row("a", "one two three"), row("b", "x", 0)];
    expect(
      await match(before, [
        row("b", "one two three"),
        row("b", "x", 0),
        row("a", "four five six"),
        row("b", "x", 2),
      ]),
    ).toEqual([{ kind: "new" }, { kind: "new" }, { kind: "new" }, { kind: "new" }]);
  });

  test("what this import has brought is no older text of another comment", async () => {
    const before = [{ ...row("a", "it is a fake"), taken: true }];
    expect(await match(before, [row("a", "it is a fake, look")])).toEqual([{ kind: "new" }]);
    expect(await match(before, [row("a", "it is a fake")])).toEqual([{ kind: "same", id: 1 }]);
  });
});

test("a bounded memory never holds more than its limit and keeps what is asked for", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 20 }), fc.array(fc.nat(60), { maxLength: 200 }), (limit, keys) => {
      const memory = new Recent<number, number>(limit);
      memory.set(-1, 7);
      for (const key of keys) {
        memory.set(key, key * 2);
        expect(memory.get(key)).toBe(key * 2);
        expect(memory.get(-1)).toBe(7);
      }
      const held = Array.from({ length: 61 }, (_, key) => memory.get(key)).filter(
        (value) => value !== undefined,
      );
      expect(held.length).toBeLessThanOrEqual(limit + 1);
    }),
  );
});

test("the first priority says why, strongest first, and stays within 0 to 100", () => {
  const comment = {
    kind: "comment",
    text: "see https://example.org",
    flagged: true,
    flagReason: "threat",
  } as const;
  expect(firstPriority(comment)).toEqual({ priority: 90, why: ["flagged: threat", "link"] });
  expect(firstPriority({ ...comment, text: "no", flagged: false })).toEqual({ priority: 40, why: [] });
  expect(firstPriority({ ...comment, flagReason: null }).why).toEqual(["flagged", "link"]);
  expect(firstPriority({ kind: "article", graphic: true })).toEqual({
    priority: 70,
    why: ["graphic material"],
  });
});

describe("what an import did", () => {
  const counts = { articles: 1, comments: 0, newVersions: 2, duplicates: 12, rejected: 1 };

  test("in words", () => {
    expect(countsInWords(counts, { dryRun: false })).toBe(
      "1 article came in; 2 known texts got a new version; 12 records are there already, unchanged; 1 record was refused.",
    );
    expect(countsInWords(counts, { dryRun: true })).toContain("1 article would be new");
    expect(
      countsInWords(
        { articles: 0, comments: 0, newVersions: 0, duplicates: 0, rejected: 0 },
        { dryRun: false },
      ),
    ).toBe("There was nothing to import.");
  });

  test("for programs", () => {
    const problem = { file: "a", line: 3, reason: "b", raw: "c", rejected: true };
    expect(importReport(counts, [problem])).toEqual({
      articles: 1,
      comments: 0,
      new_versions: 2,
      duplicates: 12,
      rejected: 1,
      problems: [{ file: "a", line: 3, reason: "b" }],
    });
  });
});
