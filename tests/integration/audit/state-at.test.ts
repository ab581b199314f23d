import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asc, desc, eq } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseMoment } from "#app/domain/audit/moment.ts";
import { findItem, stateAt } from "#app/domain/audit/state-at.server.ts";
import { verifyTrail } from "#app/domain/audit/verify.server.ts";
import { type Engine, openEngine } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";
import { useDatabase } from "#tests/helpers/db.ts";
import { noon, openDesk } from "#tests/helpers/desk.ts";
import { acts, type Step, work } from "./random-work.ts";

const found = { documentId: 2, itemId: 2 };
const minute = 60_000;

/** What the tables say about the comment now, in the terms of a past state. */
async function readNow(engine: Engine, now: number) {
  const { read } = engine;
  const ofComment = <T extends { documentId: unknown }>(table: T) => eq(table.documentId as never, 2);
  const [document] = await read.select().from(tables.document).where(eq(tables.document.id, 2));
  const [text] = await read
    .select()
    .from(tables.textVersion)
    .where(eq(tables.textVersion.id, document!.currentVersionId));
  const [item] = await read.select().from(tables.item).where(eq(tables.item.id, 2));
  const claims = await read
    .select()
    .from(tables.claim)
    .where(ofComment(tables.claim))
    .orderBy(asc(tables.claim.id));
  const spans = await read.select().from(tables.claimSpan).orderBy(asc(tables.claimSpan.position));
  const decisions = await read
    .select()
    .from(tables.decision)
    .where(ofComment(tables.decision))
    .orderBy(desc(tables.decision.id));
  const readings = await read
    .select()
    .from(tables.toneReading)
    .where(ofComment(tables.toneReading))
    .orderBy(asc(tables.toneReading.id));
  const tones = await read.select().from(tables.tone).where(ofComment(tables.tone));
  const [lease] = await read.select().from(tables.lease).where(eq(tables.lease.itemId, 2));
  const [holder] = await read
    .select()
    .from(tables.user)
    .where(eq(tables.user.id, lease?.userId ?? 0));
  const [newest] = await read.select().from(tables.event).orderBy(desc(tables.event.seq)).limit(1);
  return {
    seq: newest!.seq,
    text: { id: text!.id, sha256: text!.sha256, length: text!.lengthCp },
    item: { lane: item!.lane, state: item!.state, revision: item!.revision, reopened: item!.reopened },
    decision: decisions.find((row) => row.state === "live")?.id ?? null,
    readings: readings.map(({ id, revision, note }) => ({
      revision,
      note,
      labels: tones
        .filter((tone) => tone.readingId === id)
        .map(({ label, intensity }) => ({ label, intensity }))
        .sort((a, b) => a.label.localeCompare(b.label)),
    })),
    claims: claims.map(({ id, type, state, anchor, revision, note, fields }) => ({
      ...{ id, type, state, anchor, revision, note, fields },
      spans: spans
        .filter((span) => span.claimId === id)
        .map(({ textVersionId, startCp, endCp, quote }) => ({
          textVersionId,
          start: startCp,
          end: endCp,
          quote,
        })),
    })),
    holder: lease !== undefined && lease.until > now ? holder!.displayName : null,
  };
}

type Stood = Awaited<ReturnType<typeof readNow>>;

async function expectState(engine: Engine, stood: Stood, moment: { seq: number } | { at: number }) {
  const state = (await stateAt(engine, found, "at" in moment ? { ...moment, zoneAssumed: false } : moment))!;
  const { text, item, decision, readings, claims, holder } = stood;
  expect(state.text).toMatchObject(text);
  expect(state.item).toMatchObject(item);
  expect(state.decision?.id ?? null).toBe(decision);
  const inOrder = state.readings.map((reading) => ({
    ...reading,
    labels: reading.labels.toSorted((a, b) => a.label.localeCompare(b.label)),
  }));
  expect(inOrder).toMatchObject(readings);
  expect(state.readings).toHaveLength(readings.length);
  expect(state.claims).toMatchObject(claims);
  expect(state.claims).toHaveLength(claims.length);
  if (holder !== null) expect(state.lease?.holder).toBe(holder);
  else if ("at" in moment) expect(state.lease === null || state.lease.until <= moment.at).toBe(true);
}

describe("the state at a past moment", () => {
  const database = useDatabase();

  const steps: fc.Arbitrary<Step[]> = fc.array(
    fc.record({
      act: fc.constantFrom(...acts),
      by: fc.integer({ min: 1, max: 3 }),
      choice: fc.nat(40),
    }),
    { minLength: 4, maxLength: 16 },
  );

  /** Work that no rule refuses, so that there is something to change and to take back. */
  const opening = (["take", "claim", "change", "tones", "decide", "undo"] as const).map(
    (act): Step => ({ act, by: 1, choice: 1 }),
  );

  test("is what the tables said then, after any work", async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(steps, async (script) => {
        const folder = mkdtempSync(join(tmpdir(), "docket-state-"));
        const engine = await openEngine({ file: join(folder, "d.db"), durability: "scratch" });
        try {
          await openDesk(engine);
          const past: { at: number; stood: Stood }[] = [];
          for (const [index, step] of [...opening, ...script].entries()) {
            const at = noon + index * minute;
            await work(engine, step, at);
            past.push({ at, stood: await readNow(engine, at) });
          }
          for (const { at, stood } of past) {
            await expectState(engine, stood, { seq: stood.seq });
            // `revise` is dated by its helper, before the others.
            if (!script.some((step) => step.act === "revise")) await expectState(engine, stood, { at });
          }
          for (const row of await engine.read.select().from(tables.event)) seen.add(row.action);
          expect(await verifyTrail(engine, { replay: true })).toMatchObject({ ok: true });
        } finally {
          await engine.close();
          rmSync(folder, { recursive: true });
        }
      }),
      { numRuns: 8 },
    );
    for (const act of ["leased", "added", "changed", "set", "decided", "undone"]) {
      expect([...seen].join(" ")).toContain(`.${act}`);
    }
  }, 120_000);

  test("before it was imported, a comment did not exist", async () => {
    await openDesk(database.engine);
    expect(await stateAt(database.engine, found, { seq: 1 })).toBeNull();
    expect(await stateAt(database.engine, found, { at: 5, zoneAssumed: false })).toBeNull();
    expect(await stateAt(database.engine, found, { seq: 99 })).toMatchObject({
      document: { kind: "comment" },
    });
  });

  test("is found by an item's number and by its document's public id", async () => {
    await openDesk(database.engine);
    expect(await findItem(database.engine.read, "2")).toEqual(found);
    expect(await findItem(database.engine.read, "public-2")).toEqual(found);
    await expect(findItem(database.engine.read, "77")).rejects.toThrow(/no item 77/);
  });
});

describe("a moment", () => {
  test.each([
    ["2026-03-12T09:30:00Z", Date.UTC(2026, 2, 12, 9, 30)],
    ["2026-03-12T09:30:00+02:00", Date.UTC(2026, 2, 12, 7, 30)],
    ["2026-03-12T09:30:00.25-0330", Date.UTC(2026, 2, 12, 13, 0, 0, 250)],
    ["2026-03-12 09:30", Date.UTC(2026, 2, 12, 9, 30)],
    ["2026-03-12", Date.UTC(2026, 2, 12)],
    ["1773307800000", 1_773_307_800_000],
  ])("%s is read", (text, at) => {
    expect(parseMoment(text)).toMatchObject({ at });
  });

  test("without a zone is taken as UTC, and says so", () => {
    expect(parseMoment("2026-03-12T09:30")).toMatchObject({ zoneAssumed: true });
    expect(parseMoment("2026-03-12T09:30Z")).toMatchObject({ zoneAssumed: false });
  });

  test("is also an event's number", () => expect(parseMoment("seq:48209")).toEqual({ seq: 48_209 }));

  test.each([
    "2026-02-30",
    "2026-13-01",
    "yesterday",
    "",
    "2026-03-12T25:00",
    "12",
    "2026-03-12T09:30+99:00",
  ])("%j is none", (text) => expect(parseMoment(text)).toBeNull());
});
