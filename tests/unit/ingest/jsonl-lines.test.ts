import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ReadLine, readLines } from "#app/domain/ingest/jsonl-lines.ts";

async function read(
  bytes: Uint8Array,
  { size = 7, lineBytes = 1000, encoding = undefined as string | undefined } = {},
) {
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const lines: ReadLine[] = [];
  for await (const batch of readLines(chunks(), { encoding, limits: { lineBytes } })) lines.push(...batch);
  return lines;
}
const utf8 = (text: string) => new TextEncoder().encode(text);

test("lines come out the same however the bytes are cut", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.string({ unit: "binary", maxLength: 12 }).map((text) => text.replace(/[\n\r\ufeff]/g, "")),
        {
          maxLength: 12,
        },
      ),
      fc.integer({ min: 1, max: 50 }),
      fc.constantFrom("\n", "\r\n"),
      async (texts, size, end) => {
        const bytes = utf8(texts.map((text) => text + end).join(""));
        expect(await read(bytes, { size })).toEqual(texts.map((text, at) => ({ number: at + 1, text })));
      },
    ),
  );
});

describe("a line that cannot be read is reported by itself", () => {
  test("bytes that are not UTF-8", async () => {
    const bytes = Uint8Array.from([...utf8("a\n"), 0xe9, 0x0a, ...utf8("b")]);
    expect(await read(bytes)).toEqual([
      { number: 1, text: "a" },
      { number: 2, reason: expect.stringContaining("--encoding") },
      { number: 3, text: "b" },
    ]);
  });

  test("a line over the limit, in one piece or many", async () => {
    const bytes = utf8(`a\n${"x".repeat(30)}\nb\n`);
    for (const size of [1, 10, 1000]) {
      expect(await read(bytes, { size, lineBytes: 20 })).toEqual([
        { number: 1, text: "a" },
        { number: 2, reason: expect.stringContaining("longer than 20 bytes") },
        { number: 3, text: "b" },
      ]);
    }
  });
});

test("a byte order mark, UTF-16 and an asked encoding", async () => {
  expect(await read(utf8("\ufeff{}\r\nb"))).toEqual([
    { number: 1, text: "{}" },
    { number: 2, text: "b" },
  ]);
  const utf16 = Uint8Array.from([
    0xff,
    0xfe,
    ...[..."كa\nب"].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
  ]);
  expect(await read(utf16, { size: 4 })).toEqual([
    { number: 1, text: "كa" },
    { number: 2, text: "ب" },
  ]);
  expect(await read(Uint8Array.of(0xe5, 0xd0, 0xc7), { encoding: "windows-1256" })).toEqual([
    { number: 1, text: "هذا" },
  ]);
});
