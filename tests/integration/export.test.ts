import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sha256 } from "#app/domain/audit/record.server.ts";
import { restoreCell } from "#app/domain/release/csv.ts";
import { exportDataset } from "#app/domain/release/export.server.ts";
import { type DatasetFile, datasetFiles } from "#app/domain/release/records.ts";
import type { ExportFormat } from "#app/domain/vocabulary.ts";
import { tables } from "#db/schema/index.ts";
import { parseCsv } from "#tests/helpers/csv.ts";
import { useDatabase } from "#tests/helpers/db.ts";
import { articleText, maren, noon } from "#tests/helpers/desk.ts";
import { trail } from "#tests/helpers/trail.ts";
import { openExportDesk, texts } from "./export-corpus.ts";

type Line = Record<string, unknown>;

describe("exporting the dataset", () => {
  const database = useDatabase();
  let folder = "";

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "docket-export-"));
    await openExportDesk(database.engine);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (format: ExportFormat, to = "set", names = false) =>
    exportDataset(database.engine, {
      format,
      names,
      folder: join(folder, to),
      by: { userId: maren, at: noon + 3_600_000 },
    });
  const bytesOf = (to: string) =>
    Object.fromEntries(
      readdirSync(join(folder, to)).map((name) => [name, readFileSync(join(folder, to, name))]),
    );
  const read = (file: string, to = "set") => readFileSync(join(folder, to, file), "utf8");
  const lines = (file: DatasetFile, to = "set") =>
    read(`${file}.jsonl`, to)
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Line);

  test.each(["jsonl", "csv"] as const)(
    "the same database gives the same bytes as %s, also after an export",
    async (format) => {
      await write(format, "one");
      const other = await write(format === "csv" ? "jsonl" : "csv", "between");
      await write(format, "two");
      await write(format, "one");
      expect(bytesOf("two")).toEqual(bytesOf("one"));
      expect(Object.keys(bytesOf("one")).sort()).toEqual(
        [...datasetFiles.map((file) => `${file}.${format}`), "manifest.json"].sort(),
      );
      expect(other.manifest.audit_head).toEqual(JSON.parse(read("manifest.json", "one")).audit_head);
    },
  );

  test("the manifest tells the truth about every file, the trail and the codebook", async () => {
    const { manifest, manifestSha256, exportId } = await write("jsonl");
    expect(JSON.parse(read("manifest.json"))).toEqual(manifest);
    expect(manifestSha256).toBe(sha256(read("manifest.json")));
    for (const { name, bytes, records, sha256: sum } of manifest.files) {
      const content = readFileSync(join(folder, "set", name));
      expect([content.length, sha256(content.toString("utf8"))]).toEqual([bytes, sum]);
      expect(content.toString("utf8").split("\n").length - 1).toBe(records);
    }
    expect(manifest).toMatchObject({
      product: "Docket",
      offset_unit: "unicode code points",
      names: "pseudonyms",
      licence: null,
      codebook_version: "0.1",
      counts: { articles: 1, comments: 5, claims: 2, tones: 2, decisions: 2, relations: 0 },
    });
    const events = await trail(database.engine);
    expect(events.at(-1)).toMatchObject({
      action: "dataset.exported",
      actor: maren,
      about: { exportId, rows: 12 },
    });
    expect(manifest.audit_head).toMatchObject({ seq: events.at(-2)!.seq, hash: events.at(-2)!.hash });
    const [row] = await database.engine.read.select().from(tables.datasetExport);
    expect(row).toMatchObject({ id: exportId, manifestSha256, names: false, counts: manifest.counts });
  });

  test("comments come thread by thread with the promised fields first, parents by public id", async () => {
    await write("jsonl");
    const comments = lines("comments");
    expect(Object.keys(comments[0]!).slice(0, 7)).toEqual([
      "id",
      "article_id",
      "parent_id",
      "depth",
      "author",
      "posted_at",
      "text",
    ]);
    expect(comments.map(({ id, parent_id }) => [id, parent_id])).toEqual([
      ["public-2", null],
      ["public-4", "public-2"],
      ["public-5", "public-4"],
      ["public-6", "public-2"],
      ["public-3", null],
    ]);
    expect(comments.map(({ text }) => text)).toEqual([texts[0], texts[2], texts[3], texts[4], texts[1]]);
    expect(comments.every(({ article_id }) => article_id === "public-1")).toBe(true);
    expect(lines("articles")[0]).toMatchObject({ id: "public-1", text: articleText, text_version: 2 });
  });

  test("claims name the text they were made on, and each quote is that text at its offsets", async () => {
    await write("jsonl");
    const claims = lines("claims") as (Line & { spans: { start: number; end: number; quote: string }[] })[];
    const bodies = new Map(
      [...lines("articles"), ...lines("comments")].map((line) => [line.id, String(line.text)]),
    );
    for (const { document_id, text_sha256, spans } of claims) {
      const body = bodies.get(document_id)!;
      expect(sha256(body)).toBe(text_sha256);
      for (const { start, end, quote } of spans) expect([...body].slice(start, end).join("")).toBe(quote);
    }
    const [figure, denial] = claims;
    expect(figure).toMatchObject({
      type: "casualty_count",
      anchor: "exact",
      origin: "human",
      suggested_by: null,
      suggestion_outcome: null,
      codebook_version: 1,
    });
    expect(figure!.spans).toHaveLength(2);
    expect(denial!.fields).toMatchObject({ target_ref: figure!.id });
    expect(new Set(claims.map(({ id }) => id)).size).toBe(2);
  });

  test("tones are per reader, targets apart; decisions say which one is in force", async () => {
    await write("jsonl");
    expect(lines("tones").map(({ labels }) => labels)).toEqual([
      [
        { label: "hostile_outlet", target: null, intensity: 2 },
        { label: "sarcastic", target: null, intensity: null },
      ],
      [
        { label: "identity_attack", target: null, intensity: 1 },
        { label: "identity_attack", target: "sect", intensity: null },
      ],
    ]);
    expect(
      lines("decisions").map(({ decision, reasons, in_force }) => [decision, reasons, in_force]),
    ).toEqual([
      ["reject", ["harassment"], false],
      ["no_action", [], true],
    ]);
  });

  test("people are pseudonyms, the same everywhere, unless names are asked for; reviewers always are", async () => {
    await write("jsonl", "set");
    await write("csv", "table");
    await write("jsonl", "named", true);
    const everything = Object.values({ ...bytesOf("set"), ...bytesOf("table") }).join("\n");
    expect(everything).not.toMatch(/reader [123]|Maren|Davit|maren|davit/);
    const authors = lines("comments").map(({ author }) => author);
    expect(authors.every((author) => /^author-[0-9a-f]{20}$/.test(String(author)))).toBe(true);
    expect(new Set(authors).size).toBe(3);
    expect(lines("comments", "named").map(({ author }) => author)).toEqual([
      "reader 1",
      "reader 3",
      "reader 1",
      "reader 1",
      "reader 2",
    ]);
    expect(Object.values(bytesOf("named")).join("\n")).not.toMatch(/Maren|Davit|maren|davit/);
    expect(new Set(lines("claims").map(({ creator }) => creator))).toEqual(
      new Set([lines("tones").at(-1)!.reader]),
    );
  });

  test("a table holds the same values as the lines, and nothing that a spreadsheet would run", async () => {
    await write("jsonl", "set");
    await write("csv", "table");
    for (const file of ["articles", "comments", "decisions"] as const) {
      const [head, ...rows] = parseCsv(read(`${file}.csv`, "table"));
      expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      const values = rows.map((row) =>
        Object.fromEntries(head!.map((name, at) => [name, restoreCell(row[at]!)])),
      );
      const expected = lines(file).map((line) =>
        Object.fromEntries(
          Object.entries(line).map(([key, value]) => [
            key,
            value === null ? "" : typeof value === "object" ? JSON.stringify(value) : String(value),
          ]),
        ),
      );
      expect(values).toEqual(expected);
    }
    const [claimHead, ...claimRows] = parseCsv(read("claims.csv", "table"));
    const column = (name: string) => claimRows.map((row) => restoreCell(row[claimHead!.indexOf(name)]!));
    expect(column("quote")).toEqual(["killing at least 14 people", "five children", "fake 🎥"]);
    expect(column("span")).toEqual(["0", "1", "0"]);
    expect(column("note")[0]).toBe("+ the doctor's count");
    expect(JSON.parse(column("field_counts")[0]!)).toMatchObject([{ harm: "killed" }]);
    expect(parseCsv(read("tones.csv", "table"))).toHaveLength(5);
  });

  test("a folder with other files is refused, and left alone", async () => {
    await write("jsonl");
    writeFileSync(join(folder, "set", "notes.txt"), "mine");
    await expect(write("csv")).rejects.toThrow(/no earlier export/);
    expect(readdirSync(join(folder, "set"))).toContain("articles.jsonl");
    writeFileSync(join(folder, "manifest.json"), "{}");
    await expect(write("csv", "")).rejects.toThrow(/no earlier export/);
    await expect(write("csv", "set/notes.txt")).rejects.toThrow(/is a file/);
  });

  test("a new export takes the place of an earlier one, also of the other format, and of one that broke off", async () => {
    await write("jsonl");
    writeFileSync(join(folder, "set", "claims.csv.unfinished"), "half");
    await write("csv");
    expect(readdirSync(join(folder, "set")).sort()).toEqual([
      "articles.csv",
      "claims.csv",
      "comments.csv",
      "decisions.csv",
      "manifest.json",
      "relations.csv",
      "tones.csv",
    ]);
  });
});
