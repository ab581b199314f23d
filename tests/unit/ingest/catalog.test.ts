import { describe, expect, test } from "vitest";
import { detectFormat } from "#app/domain/ingest/catalog.ts";
import { isFileOf } from "#app/domain/ingest/formats.ts";
import { defaultLimits, importLimits, limitSettings, readableBytes } from "#app/domain/ingest/limits.ts";

const head = (text: string) => Uint8Array.from([...text], (char) => char.charCodeAt(0));

describe("the format of a file", () => {
  test.each([
    ["page.txt", "Bridge shut\n\nIt fell.", "page-dump"],
    ["page", "{not a record}\n\nIt fell.", "page-dump"],
    ["", "", "page-dump"],
    ["rows.txt", '{"id": "1"}\n{"id": "2"}', "jsonl"],
    ["rows.jsonl", "broken", "jsonl"],
    ["rows.JSON", "[[[[", "jsonl"],
    ["rows.jsonl", '\u00ef\u00bb\u00bf{"id":1}\r\n', "jsonl"],
  ])("%s", (name, text, format) => {
    expect(detectFormat({ name, head: head(text) })).toBe(format);
  });

  test.each([
    ["a.txt", '<?xml version="1.0"?><rss>', "XML"],
    ["a.xml", '\n\n  <?xml version="1.0"?>', "XML"],
    ["a.txt", "<!DOCTYPE html><html>", "HTML"],
    ["a.txt", "PK\u0003\u0004", "ZIP"],
    ["a.txt", "\u001f\u008b", "gzip"],
    ["a.txt", "%PDF-1.7", "PDF"],
    ["a.csv", "id,text", ".csv"],
    ["a.json", '{\n  "id": 1\n}', "one JSON document"],
    ["a.json", '[{"id": 1}]', "one JSON document"],
    ["a.json", '{"rows": [\n  {"id": 1}\n]}', "one JSON document"],
  ])("%s that is something else is refused by name: %s", (name, text, words) => {
    expect(() => detectFormat({ name, head: head(text) })).toThrow(words);
  });

  test("UTF-16 is looked through", () => {
    const bytes = Uint8Array.from([0xff, 0xfe, ...[..."<?xml"].flatMap((char) => [char.charCodeAt(0), 0])]);
    expect(() => detectFormat({ name: "a.txt", head: bytes })).toThrow("XML");
  });

  test("of a folder, only files named as a format's are read", () => {
    const names = ["a.txt", "a.jsonl", "a.gold.json", "a.md"];
    expect(names.filter((name) => isFileOf(name, "auto"))).toEqual(["a.txt", "a.jsonl"]);
    expect(names.filter((name) => isFileOf(name, "page-dump"))).toEqual(["a.txt"]);
  });
});

describe("limits", () => {
  test("come from the environment, else from the defaults", () => {
    expect(importLimits({})).toEqual(defaultLimits);
    expect(
      importLimits({ [limitSettings.textCp.variable]: "100", [limitSettings.nameCp.variable]: "" }),
    ).toEqual({
      ...defaultLimits,
      textCp: 100,
    });
  });

  test.each(["0", "-1", "1.5", "lots"])("%s is refused by the variable's name", (value) => {
    expect(() => importLimits({ DOCKET_IMPORT_TEXT_CP: value })).toThrow("DOCKET_IMPORT_TEXT_CP");
  });

  test("sizes are shown as people write them", () => {
    expect([20, 2048, 5 * 1024 ** 2, 1.5 * 1024 ** 3].map(readableBytes)).toEqual([
      "20 bytes",
      "2 kB",
      "5 MB",
      "1.5 GB",
    ]);
  });
});
