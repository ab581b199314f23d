import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scanJson } from "#app/domain/ingest/json-scan.ts";
import { jsonlReader } from "#app/domain/ingest/jsonl.ts";
import { defaultLimits } from "#app/domain/ingest/limits.ts";

const read = jsonlReader({ ...defaultLimits, jsonDepth: 4, nameCp: 20, textCp: 50 });
const reason = (line: string) => {
  const reading = read(line);
  return "reason" in reading ? reading.reason : "accepted";
};
const comment = (fields: object = {}) =>
  JSON.stringify({ id: "c", article_id: "a", author: "Ilse", text: "no", ...fields });

describe("the strict scan", () => {
  const scan = { maxDepth: 100, exactKeys: new Set<string>() };

  test("passes every JSON text that holds no key twice", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, "\t"), (value, space) => {
        const text = JSON.stringify(value, null, space);
        if (!text.includes("__proto__")) expect(scanJson(text, scan)).toBeNull();
      }),
    );
  });

  test("together with JSON.parse it refuses what JSON.parse refuses", () => {
    const pieces = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ":",
      ",",
      '"a"',
      '"b"',
      "1",
      "-0.5e3",
      "01",
      "true",
      "nul",
      " ",
      "\\",
      '"',
      "NaN",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join("");
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        const fault = scanJson(text, scan);
        if (valid) expect(fault === null || fault.reason.includes("twice")).toBe(true);
        else if (fault === null) expect(() => JSON.parse(text)).toThrow();
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("lines that are refused, by name", () => {
  test.each([
    ['{"id":"1","id":"2","text":"a"}', 'The key "id" stands twice'],
    ['{"id":"1","i\\u0064":"2","text":"a"}', 'The key "id" stands twice'],
    ['{"id":12345678901234567890,"text":"a"}', '"id" is the number 12345678901234567890'],
    ['{"id":1.5,"text":"a"}', '"id" is the number 1.5'],
    ['{"id":"1","text":NaN}', "NaN is not JSON"],
    ['{"id":"1","text":-Infinity}', "-Infinity is not JSON"],
    ['{"__proto__":{"text":"a"},"id":"1"}', '"__proto__" is not accepted'],
    ['{"id":"1","text":"a","deep":[[[[[1]]]]]}', "nested deeper than 4"],
    ['{"id":"1","text":"a', "no closing quote"],
    ['{"id":"1","text":"a"', "stops in the middle"],
    ['{"id":"1","text":"a"} {}', "after the end"],
    ["{'id':1}", "no key in double quotes"],
    ["[1,2]", "an object in braces"],
    ['"text"', "an object in braces"],
    ['{"id":"1"}', '"text" is missing'],
    ['{"text":"a"}', '"id" is missing'],
    ['{"id":"","text":"a"}', '"id" is empty'],
    ['{"id":"1","text":""}', '"text" is empty'],
    ['{"id":"1","text":"\\ud83d"}', "lone surrogate"],
    ['{"id":"1","text":"a\\u0000"}', "NUL"],
    ['{"id":"1","text":"a","type":"page"}', '"type" must be'],
    [comment({ author: undefined }), '"author" must be'],
    [comment({ posted_at: "2024-05-31T10:00" }), '"posted_at" must be a date'],
    [comment({ posted_at: "2024-02-30" }), '"posted_at" must be a date'],
    [comment({ posted_at: 5 }), '"posted_at" must be a string'],
    [comment({ flagged: "yes" }), '"flagged" must be true or false'],
    [comment({ author: "x".repeat(21) }), "longer than 20"],
    [comment({ text: "🎥".repeat(51) }), "longer than 50"],
  ])("%s", (line, words) => {
    expect(reason(line)).toContain(words);
    expect({}).not.toHaveProperty("text");
  });

  test("100,000 levels are refused without running out of stack", () => {
    expect(reason("[".repeat(100_000))).toContain("nested deeper");
  });

  test("all that is wrong is said at once", () => {
    expect(reason('{"id":"","article_id":"a","author":5,"text":"a"}')).toMatch(
      /"id" is empty.*"author" must be/,
    );
  });
});

describe("records", () => {
  test("a comment, with every field", () => {
    expect(
      read(
        comment({
          type: "comment",
          id: 7,
          parent_id: 6,
          posted_at: "2024-05-31T14:05:30.250+03:00",
          source: "Post",
          flagged: true,
          flag_reason: "spam",
          depth: 3,
        }),
      ),
    ).toEqual({
      record: {
        kind: "comment",
        id: "7",
        source: "Post",
        articleId: "a",
        parentId: "6",
        author: "Ilse",
        posted: {
          text: "2024-05-31T14:05:30.250+03:00",
          at: Date.UTC(2024, 4, 31, 11, 5, 30, 250),
          precision: "minute",
        },
        text: "no",
        flagged: true,
        flagReason: "spam",
      },
      unknownKeys: ["depth"],
      notices: [],
    });
  });

  test("an article's marks and dateline come from its text where the record does not say", () => {
    const text = "Bridge shut\n\n14 May 2024\n\nIt fell.";
    expect(read(JSON.stringify({ id: "a", title: "Bridge shut", text }))).toMatchObject({
      record: {
        kind: "article",
        title: "Bridge shut",
        text,
        published: { text: "14 May 2024", precision: "day" },
        marks: [{ kind: "title", start: 0, end: 11 }, { kind: "dateline" }],
      },
    });
  });

  test.each([
    ["2024", Date.UTC(2024, 0, 1), "year"],
    ["2024-05", Date.UTC(2024, 4, 1), "month"],
    ["2024-02-29", Date.UTC(2024, 1, 29), "day"],
    ["2024-05-31T14:05Z", Date.UTC(2024, 4, 31, 14, 5), "minute"],
    ["2024-05-31 14:05:00-0130", Date.UTC(2024, 4, 31, 15, 35), "minute"],
  ])("the date %s", (given, at, precision) => {
    expect(read(comment({ posted_at: given }))).toMatchObject({
      record: { posted: { text: given, at, precision } },
    });
  });

  test("an address that is no web address is left out and said", () => {
    const reading = read('{"id":"1","text":"a","url":"javascript:alert(1)"}');
    expect(reading).toMatchObject({ record: { url: null }, notices: [expect.stringContaining("url")] });
  });

  test("every text comes through unchanged", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 20 }), (text) => {
        if (text.includes("\0")) return;
        expect(read(comment({ text }))).toMatchObject({ record: { text } });
      }),
    );
  });
});
