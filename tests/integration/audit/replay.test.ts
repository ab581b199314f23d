import { readdirSync } from "node:fs";
import { dirname } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { sha256 } from "#app/domain/audit/record.server.ts";
import { verifyTrail } from "#app/domain/audit/verify.server.ts";
import { foldedTables } from "#db/schema/index.ts";
import { useDatabase } from "#tests/helpers/db.ts";
import { trail } from "#tests/helpers/trail.ts";
import { recordSampleTrail } from "./sample-trail.ts";
import { type EventColumns, sealed, type Tampering, tamper } from "./tamper.ts";

/** For every table that events decide: one value changed, and the event that gave the row its last value. */
const changes = {
  user: ["update user set display_name = 'Nora' where id = 2", { id: 2 }, "displayName"],
  source: ["update source set name = 'Outlet X' where id = 1", { id: 1 }, "name"],
  author: ["update author set name = 'X' where id = 2", { id: 2 }, "name"],
  intake: ["update intake set counts = '{}' where id = 1", { id: 1 }, "counts"],
  document: ["update document set graphic = 1 where id = 2", { id: 2 }, "graphic"],
  textVersion: ["update text_version set marks = '[1]' where id = 3", { id: 3 }, "marks"],
  item: ["update item set priority = 99 where id = 2", { id: 2 }, "priority"],
  skip: ["update skip set reason = 'tired'", { itemId: 3, userId: 2 }, "reason"],
  codebook: ["update codebook set adopted_by = 1", { id: 1 }, "adoptedBy"],
  claim: ["update claim set note = 'y' where id = 1", { id: 1 }, "note"],
  claimSpan: ["update claim_span set suffix = '' where claim_id = 1", { claimId: 1, position: 0 }, "suffix"],
  toneReading: ["update tone_reading set note = 'z' where id = 1", { id: 1 }, "note"],
  tone: ["update tone set intensity = 3", { readingId: 1, label: "sarcastic" }, "intensity"],
  decision: ["update decision set state = 'undone' where id = 2", { id: 2 }, "state"],
  suggestionOutcome: ["update suggestion_outcome set score = 1", { id: 1 }, "score"],
  ruleOff: ["update rule_off set reason = 'x'", { rule: "source" }, "reason"],
  blindArticle: ["update blind_article set reason = 'x'", { articleId: 1 }, "reason"],
  suggestionModel: ["update suggestion_model set in_use = 1", { id: 1 }, "inUse"],
  relation: ["update relation set state = 'accepted'", { id: 1 }, "state"],
  datasetExport: ["update dataset_export set names = 1", { id: 1 }, "names"],
  counter: [
    "update counter set count = 7 where lane = 'claims' and state = 'open'",
    { lane: "claims", state: "open" },
    "count",
  ],
  search: [
    "delete from search where rowid = 3; insert into search (rowid, body) values (3, 'a')",
    { id: 3 },
    "words",
  ],
} as const;

describe("replaying the audit trail", () => {
  const database = useDatabase();
  const replay = () => verifyTrail(database.engine, { replay: true });
  const tampered = async (change: Tampering) => {
    tamper(database.file, change);
    return replay();
  };
  beforeEach(() => recordSampleTrail(database.engine));

  test("gives exactly the tables as they are, and leaves no file behind", async () => {
    const before = readdirSync(dirname(database.file));
    const report = await replay();
    expect(report).toMatchObject({ ok: true, firstBad: null, replay: { differences: [] } });
    expect(Object.keys(report.replay!.tables)).toEqual([...foldedTables, "counter", "search"]);
    expect(Object.entries(report.replay!.tables).filter(([, rows]) => rows === 0)).toEqual([]);
    expect(readdirSync(dirname(database.file))).toEqual(before);
  });

  test("knows a change for every table that events decide", () => {
    expect(Object.keys(changes).sort()).toEqual([...foldedTables, "counter", "search"].sort());
  });

  test.each(Object.entries(changes))(
    "finds a row of %s changed behind its back",
    async (table, [sql, key, column]) => {
      const report = await tampered(sql);
      expect(report).toMatchObject({ ok: false, firstBad: null });
      expect(report.replay!.differences).toEqual([
        {
          table,
          key,
          column,
          stored: expect.anything(),
          replayed: expect.toSatisfy((value) => value !== undefined),
          lastEvent: table === "counter" || table === "search" ? null : expect.any(Number),
        },
      ]);
    },
  );

  test("finds a row that was deleted, and one that was added", async () => {
    const report = await tampered(
      "delete from decision where id = 1; insert into tone values (1, 'profane', 2, null)",
    );
    expect(report.replay!.differences).toEqual([
      expect.objectContaining({ table: "tone", column: null, replayed: undefined, lastEvent: null }),
      expect.objectContaining({ table: "decision", key: { id: 1 }, column: null, stored: undefined }),
    ]);
  });

  test("names the last event that touched a row that differs", async () => {
    const report = await tampered(changes.claim[0]);
    const { lastEvent } = report.replay!.differences[0]!;
    const events = await trail(database.engine);
    expect(events.find((event) => event.seq === lastEvent)!.action).toBe("claim.changed");
  });

  test("names an event that was forged with its hashes and cannot be carried out", async () => {
    let forged = 0;
    const report = await tampered((raw) => {
      const rows = raw.prepare("select * from event order by seq").all() as EventColumns[];
      forged = rows.find((row) => row.action === "claim.added")!.seq;
      let previous = rows[0]!.prev_hash;
      for (const row of rows) {
        if (row.seq === forged) row.payload = row.payload.replace('"Fourteen killed"', '"Forty killed now"');
        row.payload_hash = sha256(row.payload);
        row.prev_hash = previous;
        row.hash = sealed(row);
        previous = row.hash;
        raw
          .prepare("update event set payload = ?, payload_hash = ?, prev_hash = ?, hash = ? where seq = ?")
          .run(row.payload, row.payload_hash, row.prev_hash, row.hash, row.seq);
      }
    });
    expect(report).toMatchObject({ ok: false, replay: null });
    expect(report.firstBad).toEqual({
      seq: forged,
      reason: expect.stringContaining("the quote is not the text"),
    });
  });
});
