import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  defaultFilter,
  type QueueFilter,
  readFilter,
  type Sort,
  sorts,
  writeFilter,
} from "#app/domain/queue/filters.ts";
import { isRefusal } from "#app/domain/shared/refusal.ts";
import { itemStates, lanes } from "#app/domain/vocabulary.ts";

const id = fc.integer({ min: 1, max: 1_000_000_000 });
const filters: fc.Arbitrary<QueueFilter> = fc.record({
  lane: fc.constantFrom(...lanes),
  state: fc.constantFrom(...itemStates),
  article: fc.option(id),
  source: fc.option(id),
  author: fc.option(id),
  label: fc.option(fc.constantFrom("casualty_count", "hostile_to_user", "spam")),
  flagged: fc.boolean(),
  mine: fc.boolean(),
  q: fc.string({ unit: "grapheme", maxLength: 60 }).map((text) => text.trim()),
  sort: fc.constantFrom(...(Object.keys(sorts) as Sort[])),
  cursor: fc.option(fc.record({ key: fc.integer({ min: -9_000_000_000_000, max: 9_000_000_000_000 }), id })),
});

describe("the filter in the address", () => {
  test("comes back as it was, whatever it is", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const address = writeFilter(filter).toString();
        expect(readFilter(new URLSearchParams(address))).toEqual(filter);
      }),
    );
  });

  test("says nothing about what is default", () => {
    expect(writeFilter(defaultFilter).toString()).toBe("");
    expect(readFilter(new URLSearchParams())).toEqual(defaultFilter);
    expect(readFilter(new URLSearchParams("q=&lane=&article=&sort=&cursor="))).toEqual(defaultFilter);
  });

  test("is read or refused in words, never with a crash", () => {
    const name = fc.constantFrom(...Object.keys(defaultFilter), "other");
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string({ unit: "binary" })), { maxLength: 6 }), (pairs) => {
        try {
          readFilter(new URLSearchParams(pairs));
        } catch (error) {
          if (!isRefusal(error)) throw error;
          expect(error.code).toBe("bad_input");
          expect(error.message.length).toBeLessThan(200);
        }
      }),
    );
  });

  test.each([
    "lane=review",
    "state=closed",
    "article=0",
    "author=1e3",
    "source=-4",
    "sort=random",
    "cursor=x",
    "label=A b",
  ])("%s is refused and named", (address) => {
    const read = () => readFilter(new URLSearchParams(address));
    expect(read).toThrow(address.split("=")[0]);
    expect(read).toThrow("start again from the queue");
  });
});
