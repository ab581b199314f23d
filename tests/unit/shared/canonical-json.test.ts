import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "#app/domain/shared/canonical-json.ts";

const wellFormedJson = fc.jsonValue({ stringUnit: "binary" });

/** The same value with the keys of every object inserted in reverse. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}

test("reading the canonical form back gives the value", () => {
  fc.assert(
    fc.property(wellFormedJson, (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test("a key that JavaScript has a meaning for is a key like any other", () => {
  const text = '{"__proto__":{"b":1,"constructor":2},"a":3}';
  expect(canonicalJson(JSON.parse(text))).toBe(text);
});

test("the order in which keys were set makes no difference", () => {
  fc.assert(
    fc.property(wellFormedJson, (value) => {
      expect(canonicalJson(reversed(value))).toBe(canonicalJson(value));
    }),
  );
});

test("keys come in the order of UTF-16 code units, numbers among them", () => {
  expect(
    canonicalJson({ b: 1, "10": 1, "9": 1, "\u20ac": 1, "\ud83d\ude00": 1, "\ufb33": 1, A: { z: [], a: 0 } }),
  ).toBe('{"10":1,"9":1,"A":{"a":0,"z":[]},"b":1,"\u20ac":1,"\ud83d\ude00":1,"\ufb33":1}');
});

test("what JSON cannot hold is refused", () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, "\ud800", { "\udfff": 1 }, ["a\ude00"]]) {
    expect(() => canonicalJson(value)).toThrow(RangeError);
  }
});

test("a backslash before a u is no surrogate", () => {
  expect(canonicalJson("\\ud800")).toBe('"\\\\ud800"');
});
