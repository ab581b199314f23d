import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { threadOrder } from "#app/domain/release/thread-order.ts";

describe("the order of a thread", () => {
  test("puts each comment before its replies and keeps siblings in their order", () => {
    const entries = [
      { id: 1, parentId: null },
      { id: 5, parentId: null },
      { id: 4, parentId: 1 },
      { id: 2, parentId: 1 },
      { id: 3, parentId: 4 },
    ];
    expect(threadOrder(entries)).toEqual([1, 4, 3, 2, 5]);
  });

  test("loses nobody, whatever the parents: missing ones, cycles, a comment under itself", () => {
    const entries = fc.uniqueArray(
      fc.record({
        id: fc.integer({ min: 1, max: 30 }),
        parentId: fc.option(fc.integer({ min: 1, max: 35 })),
      }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(entries, (given) => {
        const ordered = threadOrder(given);
        expect(ordered.toSorted((a, b) => a - b)).toEqual(
          given.map(({ id }) => id).toSorted((a, b) => a - b),
        );
      }),
    );
  });

  test("holds for a chain of a hundred thousand replies", () => {
    const chain = Array.from({ length: 100_000 }, (_, index) => ({ id: index + 1, parentId: index || null }));
    expect(threadOrder(chain)).toEqual(chain.map(({ id }) => id));
  });
});
