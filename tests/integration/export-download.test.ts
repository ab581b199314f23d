import { readdirSync } from "node:fs";
import { dirname } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { downloadDataset } from "#app/domain/release/download.server.ts";
import { previewDataset } from "#app/domain/release/preview.server.ts";
import { useDatabase } from "#tests/helpers/db.ts";
import { maren, noon } from "#tests/helpers/desk.ts";
import { openExportDesk } from "./export-corpus.ts";

describe("downloading the dataset", () => {
  const database = useDatabase();
  const beside = () =>
    readdirSync(dirname(database.file)).filter((name) => name.startsWith("docket-dataset-"));
  const start = () =>
    downloadDataset(database.engine, { format: "jsonl", names: false, by: { userId: maren, at: noon } });
  beforeEach(() => openExportDesk(database.engine));

  async function bytesOf(archive: AsyncIterable<Uint8Array>): Promise<Buffer> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of archive) chunks.push(chunk);
    return Buffer.concat(chunks);
  }

  test("gives the same archive for the same data, of the length that was said, and leaves no file", async () => {
    const [one, two] = [await start(), await start()];
    expect(beside()).toHaveLength(2);
    const [first, second] = [await bytesOf(one.archive), await bytesOf(two.archive)];
    expect(first.length).toBe(one.length);
    expect(second.equals(first)).toBe(true);
    expect(beside()).toEqual([]);
  });

  test("leaves no file when the reader goes away half way", async () => {
    const { archive } = await start();
    await archive.next();
    await archive.next();
    await archive.return(undefined);
    expect(beside()).toEqual([]);
  });

  test("the preview counts what the dataset then holds, and what a table cannot", async () => {
    expect(await previewDataset(database.engine)).toEqual({
      counts: { articles: 1, comments: 5, claims: 2, tones: 2, decisions: 2, relations: 0 },
      losses: {
        claimsOverRows: 1,
        claimsWithRecords: 2,
        tonesOverRows: 2,
        decisionsWithLists: 0,
        relationsWithLists: 0,
      },
    });
  });
});
