import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type RelationName, stampOf } from "#app/domain/relations/ends.ts";
import { readRelations } from "#app/domain/relations/read-relations.server.ts";
import { settleRelation } from "#app/domain/relations/settle.server.ts";
import { takeBackRelation } from "#app/domain/relations/take-back.server.ts";
import { restoreCell } from "#app/domain/release/csv.ts";
import { exportDataset } from "#app/domain/release/export.server.ts";
import { previewDataset } from "#app/domain/release/preview.server.ts";
import type { DatasetFile } from "#app/domain/release/records.ts";
import { withdrawClaim } from "#app/domain/review/change-claim.server.ts";
import type { ExportFormat } from "#app/domain/vocabulary.ts";
import { parseCsv } from "#tests/helpers/csv.ts";
import { useDatabase } from "#tests/helpers/db.ts";
import { davit, maren, noon } from "#tests/helpers/desk.ts";
import { openExportDesk } from "./export-corpus.ts";

type Line = Record<string, unknown>;

/** Between the two live claims of the corpus, and between two of its comments. */
const claims: RelationName = { kind: "same_event", fromId: 2, toId: 1 };
const texts: RelationName = { kind: "near_duplicate", fromId: 6, toId: 5 };
const reasons = ['Both are about the landing, "last night".', "=Both count 14."];

describe("relations in the dataset", () => {
  const database = useDatabase();
  let folder = "";

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "docket-export-relations-"));
    await openExportDesk(database.engine);
    await database.engine.tx(async (tx) => {
      tx.insert("relationProposal", { ...claims, fromKind: "claim", score: 725, reasons });
      tx.insert("relationProposal", { ...texts, fromKind: "document", score: 910, reasons: [] });
    });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const settle = async (name: RelationName, accepted: boolean, userId = davit) => {
    const { lines } = await readRelations(database.engine.read, { settled: false, kind: null, after: null });
    const seen =
      lines.find(({ kind }) => kind === name.kind)?.stamp ?? stampOf({ state: null, from: 0, to: 0 });
    return settleRelation(database.engine, { ...name, accepted, seen, userId, at: noon + 3_600_000 });
  };
  const write = (format: ExportFormat, to: string) =>
    exportDataset(database.engine, {
      format,
      names: false,
      folder: join(folder, to),
      by: { userId: maren, at: noon + 7_200_000 },
    });
  const read = (path: string) => readFileSync(join(folder, path), "utf8");
  const lines = (file: DatasetFile, to: string) =>
    read(join(to, `${file}.jsonl`))
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Line);

  test("those that were settled stand there, either way, by the ids of the other files", async () => {
    await settle(claims, true);
    await settle(texts, false, maren);
    const { manifest } = await write("jsonl", "set");
    expect(manifest).toMatchObject({ dataset_format: 2, counts: { relations: 2 } });
    expect(manifest.files.map(({ name }) => name)).toContain("relations.jsonl");
    const [figure, denial] = lines("claims", "set");
    const comments = lines("comments", "set");
    const [first, second] = lines("relations", "set");
    expect(first).toEqual({
      id: expect.stringMatching(/^relation-[0-9a-f]{20}$/),
      ...{ kind: "same_event", ends: "claim", from_id: denial!.id, to_id: figure!.id },
      ...{ state: "accepted", score: 0.725, reasons, decided_by: figure!.creator },
      decided_at: new Date(noon + 3_600_000).toISOString(),
    });
    expect(second).toMatchObject({ kind: "near_duplicate", ends: "document", state: "rejected" });
    const ids = comments.map(({ id }) => id);
    expect([second!.from_id, second!.to_id].every((id) => ids.includes(id))).toBe(true);
    expect(second!.decided_by).not.toBe(first!.decided_by);
  });

  test("what nobody settled is left out, and what names a withdrawn claim too", async () => {
    await settle(claims, true);
    await withdrawClaim(database.engine, {
      ...{ claimId: 2, expectedRevision: 1, reason: "marked twice" },
      ...{ userId: davit, at: noon + 3_700_000 },
    });
    const { manifest } = await write("jsonl", "set");
    expect(manifest.counts.relations).toBe(0);
    expect(read("set/relations.jsonl")).toBe("");
    expect((await previewDataset(database.engine)).counts).toEqual(manifest.counts);
  });

  test("what was settled and taken back is left out", async () => {
    await settle(texts, false);
    const settled = { settled: true, kind: null, after: null };
    const [line] = (await readRelations(database.engine.read, settled)).lines;
    await takeBackRelation(database.engine, {
      ...{ ...texts, seen: line!.stamp, userId: maren, at: noon + 3_700_000 },
    });
    const { manifest } = await write("jsonl", "set");
    expect(read("set/relations.jsonl")).toBe("");
    expect((await previewDataset(database.engine)).counts).toEqual(manifest.counts);
  });

  test("settling moves the head, and the same data gives the same bytes", async () => {
    const before = (await write("csv", "before")).manifest;
    await settle(claims, true);
    await settle(texts, true);
    const preview = await previewDataset(database.engine);
    expect([preview.counts.relations, preview.losses.relationsWithLists]).toEqual([2, 1]);
    const { manifest } = await write("csv", "one");
    await write("jsonl", "between");
    await write("csv", "two");
    expect(manifest.audit_head!.seq).toBeGreaterThan(before.audit_head!.seq);
    for (const { name } of manifest.files) expect(read(`two/${name}`)).toBe(read(`one/${name}`));
    const [head, ...rows] = parseCsv(read("one/relations.csv"));
    const cells = rows.map((row) => row.map(restoreCell));
    expect(head).toEqual(Object.keys(lines("relations", "between")[0]!));
    expect(cells).toEqual(
      lines("relations", "between").map((line) =>
        Object.values(line).map((value) => (Array.isArray(value) ? JSON.stringify(value) : String(value))),
      ),
    );
  });
});
