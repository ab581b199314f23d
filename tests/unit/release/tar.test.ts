import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tarEnd, tarHeader, tarLength, tarPadding } from "#app/domain/release/tar.ts";

describe("a tar archive", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "docket-tar-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("is read by the system's tar, files of every size unchanged, at the length that was said", () => {
    const files = [0, 1, 511, 512, 513, 100_000].map((size) => ({
      name: `set/file-${size}.txt`,
      bytes: Buffer.alloc(size, `${size},`),
    }));
    const at = Date.UTC(2026, 2, 12, 9, 14, 18);
    const archive = Buffer.concat([
      ...files.flatMap(({ name, bytes }) => [
        tarHeader({ name, size: bytes.length, at }),
        bytes,
        tarPadding(bytes.length),
      ]),
      tarEnd(),
    ]);
    expect(archive.length).toBe(tarLength(files.map(({ bytes }) => bytes.length)));
    writeFileSync(join(folder, "a.tar"), archive);
    execFileSync("tar", ["-xf", "a.tar"], { cwd: folder });
    for (const { name, bytes } of files) {
      expect(readFileSync(join(folder, name)).equals(bytes), name).toBe(true);
      expect(statSync(join(folder, name)).mtimeMs).toBe(at);
    }
  });

  test("refuses what its form cannot hold", () => {
    expect(() => tarHeader({ name: "set/قتل", size: 1, at: 0 })).toThrow(RangeError);
    expect(() => tarHeader({ name: "x".repeat(101), size: 1, at: 0 })).toThrow(RangeError);
    expect(() => tarHeader({ name: "x", size: 8 ** 11, at: 0 })).toThrow(RangeError);
  });
});
