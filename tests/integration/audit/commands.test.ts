import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { datasetFiles } from "#app/domain/release/records.ts";
import { isRefusal } from "#app/domain/shared/refusal.ts";
import * as list from "#scripts/commands/audit/list.ts";
import * as state from "#scripts/commands/audit/state.ts";
import * as verify from "#scripts/commands/audit/verify.ts";
import * as exported from "#scripts/commands/export.ts";
import { type Command, UsageError } from "#scripts/commands/types.ts";
import { useDatabase } from "#tests/helpers/db.ts";
import { recordSampleTrail } from "./sample-trail.ts";
import { tamper } from "./tamper.ts";

describe("the audit on the command line", () => {
  const database = useDatabase();
  beforeEach(() => recordSampleTrail(database.engine));

  async function run(command: Command, values: Record<string, string | boolean>) {
    const lines: string[] = [];
    try {
      const { report, problem } = await command.run({
        args: [],
        values,
        db: async () => database.engine,
        root: process.cwd(),
        json: false,
        out: (line) => void lines.push(line),
        err: () => undefined,
        now: () => 1_800_000_000_000,
      });
      return { report: report as Record<string, unknown>, problem: problem === true, text: lines.join("\n") };
    } catch (error) {
      if (error instanceof UsageError) return { failed: "usage" };
      if (isRefusal(error)) return { failed: error.code };
      throw error;
    }
  }

  test("verify reports a whole trail with the fields that programs read", async () => {
    const { report, problem, text } = await run(verify, { replay: true });
    expect(problem).toBe(false);
    expect(Object.keys(report!)).toEqual(
      expect.arrayContaining(["ok", "events", "head", "first_bad", "triggers_missing", "replay", "ms"]),
    );
    expect(report).toMatchObject({
      ok: true,
      first_bad: null,
      triggers_missing: [],
      replay: { differences: [] },
    });
    expect(text).toMatch(/27 events hold.*\n.*\nReplay: .* exactly what the events give\.\nWhole/);
    const { seq, hash } = report!.head as { seq: number; hash: string };
    expect(await run(verify, { checkpoint: `${seq}:${hash}` })).toMatchObject({ problem: false });
    expect(await run(verify, { checkpoint: "48:abc" })).toEqual({ failed: "usage" });
  });

  test("verify fails and says where", async () => {
    tamper(database.file, "update event set at = at + 1 where seq = 9");
    const { report, problem, text } = await run(verify, {});
    expect(problem).toBe(true);
    expect(report).toMatchObject({ ok: false, first_bad: { seq: 9 }, replay: null });
    expect(text).toMatch(/^Broken at event 9: its header/);
  });

  test("verify names a row that differs, and the event behind it", async () => {
    tamper(database.file, "update claim set note = 'else' where id = 1");
    const { report, text } = await run(verify, { replay: true });
    expect(report).toMatchObject({
      replay: {
        differences: [{ table: "claim", key: { id: 1 }, column: "note", last_event: expect.any(Number) }],
      },
    });
    expect(text).toContain(
      'claim {"id":1}: note is "else", the events give "who says so?"; last touched by event',
    );
  });

  test("state prints an item as it stood", async () => {
    const { text, report } = await run(state, { item: "2", at: "seq:19" });
    expect(text).toContain("C1           casualty count, revision 2 by Mira Solh");
    expect(text).toContain("held by      nobody");
    expect(report).toMatchObject({ existed: true, moment: { seq: 19 }, state: { text: { version: 1 } } });
    expect((await run(state, { item: "public-2", at: "2001-01-01 10:00" })).text).toBe(
      "Item public-2 at 2001-01-01 10:00:00 UTC (no zone was given: UTC): did not exist yet.",
    );
    expect(await run(state, { item: "2", at: "tomorrow" })).toEqual({ failed: "usage" });
    expect(await run(state, { item: "nobody", at: "2001-01-01" })).toEqual({ failed: "not_found" });
  });

  test("list prints a history in words", async () => {
    const { text, report } = await run(list, { item: "2" });
    expect(text).toMatch(/Mira Solh took the comment for 1[45] minutes\./);
    expect((report!.events as { words: string }[])[0]!.words).toMatch(
      /^Text version 2 came in with second\.jsonl/,
    );
  });

  test("export writes the files and says what they hold", async () => {
    const folder = mkdtempSync(join(tmpdir(), "docket-export-"));
    try {
      const { report, text } = await run(exported, { format: "jsonl", out: join(folder, "set") });
      expect(report).toMatchObject({
        format: "jsonl",
        names: "pseudonyms",
        files: { length: datasetFiles.length },
      });
      expect(text).toContain("comments.jsonl: 2 records");
      expect(readdirSync(join(folder, "set"))).toContain("manifest.json");
      expect(await run(exported, { format: "xml", out: folder })).toEqual({ failed: "usage" });
      expect(await run(exported, { format: "csv", out: folder })).toEqual({ failed: "bad_input" });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
