import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  cellAddresses,
  chipParts,
  isNarrowed,
  queueHref,
  tidiedAddress,
} from "#app/components/queue/address.ts";
import { columns, sortAfterClick, sortingOf, visibleColumns } from "#app/components/queue/columns.ts";
import { toLine } from "#app/components/queue/line.ts";
import { stateWords } from "#app/components/queue/state-words.ts";
import { defaultFilter, readFilter } from "#app/domain/queue/filters.ts";
import type { QueueRow } from "#app/domain/queue/row.ts";

const readHref = (href: string) => readFilter(new URL(href, "http://docket.invalid").searchParams);
const narrowed = {
  ...defaultFilter,
  state: "done" as const,
  article: 4,
  source: 2,
  author: 9,
  label: "spam",
  flagged: true,
  mine: true,
  q: "quay",
  cursor: { key: 12, id: 3 },
};

describe("addresses of the queue", () => {
  test("a chip's cross takes its own part away, keeps the others and starts from the first page", () => {
    for (const part of chipParts) {
      const left = readHref(queueHref(narrowed, { [part]: defaultFilter[part] }));
      expect(left).toEqual({ ...narrowed, cursor: null, [part]: defaultFilter[part] });
    }
  });

  test("every part of a filter that is not lane, order, search or page has a chip", () => {
    const told = [...chipParts, "lane", "sort", "q", "cursor"];
    expect(Object.keys(defaultFilter).sort()).toEqual([...told].sort());
    for (const part of chipParts) {
      expect(isNarrowed({ ...defaultFilter, [part]: narrowed[part] }, defaultFilter)).toBe(true);
    }
    expect(isNarrowed({ ...defaultFilter, lane: "claims", sort: "oldest" }, defaultFilter)).toBe(false);
  });

  test("a cell leads to the queue narrowed by it, everything else as it was", () => {
    for (const filter of [defaultFilter, narrowed]) {
      const addresses = cellAddresses(filter);
      for (const part of ["article", "source", "author"] as const) {
        expect(readHref(addresses[part](77))).toEqual({ ...filter, cursor: null, [part]: 77 });
      }
    }
  });

  test("fields left empty leave no trace", () => {
    const tidied = (search: string) => tidiedAddress(new URLSearchParams(search));
    expect(tidied("q=&state=&label=")).toBe("/queue");
    expect(tidied("state=&source=2&q=two+quays&mine=")).toBe("/queue?source=2&q=two+quays");
    expect(tidied("source=2&q=two+quays")).toBeNull();
    expect(tidied("")).toBeNull();
  });

  test("the plain queue has a plain address", () => {
    expect(queueHref(defaultFilter)).toBe("/queue");
  });
});

describe("columns of the queue", () => {
  test("hide what is the same in every row", () => {
    const hidden = (filter: typeof defaultFilter) =>
      Object.entries(visibleColumns(filter))
        .filter(([, shown]) => !shown)
        .map(([id]) => id);
    expect(hidden(defaultFilter)).toEqual(["source"]);
    expect(hidden({ ...defaultFilter, article: 4, author: 9 })).toEqual(["article", "source", "author"]);
    expect(hidden({ ...defaultFilter, lane: "claims" })).toEqual(["article", "author"]);
    const known = columns.map(({ id }) => id);
    for (const id of Object.keys(visibleColumns(defaultFilter))) expect(known).toContain(id);
  });

  test("exactly one column says how rows are sorted, none in a search", () => {
    expect(sortingOf(defaultFilter)).toEqual([{ id: "priority", desc: true }]);
    // Newest first is the smallest age first.
    expect(sortingOf({ ...defaultFilter, sort: "newest" })).toEqual([{ id: "age", desc: false }]);
    expect(sortingOf({ ...defaultFilter, sort: "oldest" })).toEqual([{ id: "age", desc: true }]);
    expect(sortingOf({ ...defaultFilter, q: "quay" })).toEqual([]);
  });

  test("a header turns the order of its own column and no other", () => {
    expect(sortAfterClick("priority", { ...defaultFilter, sort: "oldest" })).toBe("priority");
    expect(sortAfterClick("age", defaultFilter)).toBe("newest");
    expect(sortAfterClick("age", { ...defaultFilter, sort: "newest" })).toBe("oldest");
    expect(sortAfterClick("author", defaultFilter)).toBeNull();
    expect(sortAfterClick("age", { ...defaultFilter, q: "quay" })).toBeNull();
  });
});

describe("a line", () => {
  const row: QueueRow = {
    itemId: 7,
    revision: 1,
    kind: "moderation",
    lane: "moderation",
    state: "open",
    reopened: false,
    flagged: false,
    priority: 3,
    why: ["one", "two"],
    documentId: 7,
    documentKind: "comment",
    excerpt: [],
    article: { id: 1, title: "Ferry landing closed" },
    source: { id: 2, name: "Outlet 2" },
    author: null,
    sortAt: 5,
    wakeAt: null,
    holder: null,
  };
  const parts = fc.array(fc.record({ text: fc.string(), hit: fc.boolean() }), { maxLength: 8 });

  test("keeps the words and which of them are hits", () => {
    fc.assert(
      fc.property(parts, (excerpt) => {
        const { words } = toLine({ ...row, excerpt });
        expect(words.join("")).toBe(excerpt.map(({ text }) => text).join(""));
        const hits = words.filter((_, index) => index % 2 === 1).join("");
        expect(hits).toBe(excerpt.map(({ text, hit }) => (hit ? text : "")).join(""));
      }),
    );
  });

  test("shows an article by its title, unless something in it was looked for", () => {
    const article = { ...row, documentKind: "article" as const };
    const plain = [{ text: "Ferry landing closed The landing", hit: false }];
    expect(toLine({ ...article, excerpt: plain }).words).toEqual(["Ferry landing closed"]);
    const hit = [
      { text: "The ", hit: false },
      { text: "landing", hit: true },
    ];
    expect(toLine({ ...article, excerpt: hit }).words).toEqual(["The ", "landing"]);
  });
});

test("the state of an item is told in words", () => {
  const item = { state: "open", wakeAt: null, flagged: false, reopened: false } as const;
  expect(stateWords(item)).toBe("new");
  expect(stateWords({ ...item, flagged: true })).toBe("flagged");
  expect(stateWords({ ...item, flagged: true, reopened: true })).toBe("reopened, flagged");
  expect(stateWords({ ...item, wakeAt: Date.UTC(2026, 11, 3) })).toBe("until 3 Dec 2026");
  expect(stateWords({ ...item, state: "done", flagged: true })).toBe("done");
});
