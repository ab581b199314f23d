import Database from "better-sqlite3";
import { beforeEach, describe, expect, test } from "vitest";
import { sha256 } from "#app/domain/audit/record.server.ts";
import { lastVerification, verifyBesideWork, verifyTrail } from "#app/domain/audit/verify.server.ts";
import { useDatabase } from "#tests/helpers/db.ts";
import { recordSampleTrail } from "./sample-trail.ts";
import { type EventColumns, sealed, type Tampering, tamper } from "./tamper.ts";

describe("verifying the audit trail", () => {
  const database = useDatabase();
  let events = 0;
  const verify = () => verifyTrail(database.engine);
  const tamperWith = (change: Tampering) => tamper(database.file, change);

  beforeEach(async () => {
    await recordSampleTrail(database.engine);
    events = (await verify()).events;
  });

  describe("an untouched trail", () => {
    test("is whole, from the first event to the head, with every text in it", async () => {
      const report = await verify();
      expect(report).toMatchObject({
        ok: true,
        firstBad: null,
        strangeTexts: [],
        triggersMissing: [],
        texts: 4,
      });
      expect(report.head).toEqual({ seq: events, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
      expect(events).toBeGreaterThan(15);
    });

    test("holds its checkpoint, and no other", async () => {
      const { head } = await verify();
      expect((await verifyTrail(database.engine, { checkpoint: head! })).ok).toBe(true);
      const other = await verifyTrail(database.engine, { checkpoint: { ...head!, hash: "0".repeat(64) } });
      expect(other).toMatchObject({ ok: false, checkpointFails: expect.stringContaining("another hash") });
    });

    test("an empty trail is whole", async () => {
      tamperWith("delete from event; delete from text_version");
      expect(await verify()).toMatchObject({ ok: true, events: 0, head: null });
    });
  });

  describe("with the triggers dropped, the first event that fails is named:", () => {
    test.each([
      ["a changed payload", "update event set payload = replace(payload, 'mira', 'nora') where seq = 1", 1],
      ["a changed payload with its hash", payloadWithHash, 6],
      ["a changed time", "update event set at = at + 1 where seq = 9", 9],
      ["a changed actor", "update event set actor = 2 where seq = 8", 8],
      ["an actor taken away", "update event set actor = null where seq = 8", 8],
      ["a changed action", "update event set action = 'note.added' where seq = 7", 7],
      ["a changed subject", "update event set subject_id = 3 where seq = 10", 10],
      ["an added key", "update event set key = 'k' where seq = 10", 10],
      ["a changed hash", "update event set hash = payload_hash where seq = 11", 11],
      ["a deleted event", "delete from event where seq = 6", 6],
      ["a deleted first event", "delete from event where seq = 1", 1],
      ["two events that changed places", swap, 5],
      ["an inserted event", insert, 12],
      ["an event sealed anew, and the next no longer following", resealed, 8],
      ["a text changed", "update text_version set body = body || '.' where id = 2", 6],
      ["a text changed with its hash", textWithHash, 6],
      ["a text taken away", "delete from text_version where id = 3", 7],
    ])("%s", async (_, change, seq) => {
      tamperWith(change);
      const report = await verify();
      expect(report.firstBad).toEqual({ seq, reason: expect.stringMatching(/\w+ \w+ \w+/) });
      expect(report).toMatchObject({ ok: false, events: seq - 1 });
      expect(report.head?.seq ?? 0).toBe(seq - 1);
    });
  });

  describe("while people work", () => {
    test("runs once for all who ask, is kept, and lets others have their turn", async () => {
      const { engine } = database;
      expect(lastVerification(engine)).toBeNull();
      let turns = 0;
      setImmediate(() => {
        turns += 1;
      });
      const [one, other] = await Promise.all([verifyBesideWork(engine, 5), verifyBesideWork(engine, 6)]);
      expect(other).toBe(one);
      expect(one).toMatchObject({ ok: true, at: 5 });
      expect(lastVerification(engine)).toBe(one);
      expect(turns).toBeGreaterThan(0);
      expect((await verifyBesideWork(engine, 7)).at).toBe(7);
    });
  });

  describe("beside the events", () => {
    test("a text that no event brought in is found", async () => {
      tamperWith(
        `insert into text_version select 50, document_id, 9, body, sha256, length_cp, marks, intake_id, created_at
         from text_version where id = 3`,
      );
      expect(await verify()).toMatchObject({ ok: false, firstBad: null, strangeTexts: [50] });
    });

    test("events cut off at the end are found by a checkpoint that was kept", async () => {
      const { head } = await verify();
      tamperWith(`delete from event where seq = ${events}`);
      expect(await verify()).toMatchObject({ ok: true, events: events - 1 });
      const report = await verifyTrail(database.engine, { checkpoint: head! });
      expect(report).toMatchObject({ ok: false, checkpointFails: expect.stringContaining("cut off") });
    });

    test("triggers dropped while the program runs are named", async () => {
      const raw = new Database(database.file);
      raw.exec("drop trigger event_no_update; drop trigger event_no_delete");
      raw.exec("create trigger event_no_delete before delete on event begin select 1; end");
      raw.close();
      const report = await verify();
      expect(report).toMatchObject({ ok: false, triggersMissing: ["event_no_update", "event_no_delete"] });
    });

    test("triggers dropped while nobody had the database open are named, though opening put them back", async () => {
      const raw = new Database(database.file);
      raw.exec("drop trigger text_version_no_update");
      raw.close();
      const report = await verifyTrail(await database.reopen());
      expect(report).toMatchObject({ ok: false, triggersMissing: ["text_version_no_update"] });
      expect((await verifyTrail(await database.reopen())).ok).toBe(true);
    });
  });
});

function payloadWithHash(raw: Database.Database) {
  const payload = raw.prepare("select payload from event where seq = 6").pluck().get() as string;
  const changed = payload.replace("moderation", "escalated");
  raw.prepare("update event set payload = ?, payload_hash = ? where seq = 6").run(changed, sha256(changed));
}

function swap(raw: Database.Database) {
  raw.exec("update event set seq = -5 where seq = 5; update event set seq = 5 where seq = 6");
  raw.exec("update event set seq = 6 where seq = -5");
}

function insert(raw: Database.Database) {
  raw.exec("update event set seq = -seq where seq >= 12; update event set seq = 1 - seq where seq < 0");
  raw.exec(`insert into event select 12, at, actor, action, subject_kind, subject_id, null, payload, payload_hash,
    prev_hash, hash from event where seq = 11`);
}

function resealed(raw: Database.Database) {
  const row = raw.prepare("select * from event where seq = 7").get() as EventColumns;
  raw.prepare("update event set at = 5, hash = ? where seq = 7").run(sealed({ ...row, at: 5 }));
}

function textWithHash(raw: Database.Database) {
  raw.prepare("update text_version set body = 'x', sha256 = ? where id = 2").run(sha256("x"));
}
