import { and, eq, gt, isNotNull, isNull, lte, notExists, or, sql } from "drizzle-orm";
import { type Db, type Engine, prepared, type Tx } from "#db/engine.server.ts";
import { itemRank, type Row, tables } from "#db/schema/index.ts";
import type { ReleaseReason } from "../audit/actions.ts";
import { record } from "../audit/record.server.ts";
import { Refusal } from "../shared/refusal.ts";
import type { Lane } from "../vocabulary.ts";
import { moveItem } from "./transitions.ts";

const { item, lease, skip, user } = tables;
const { placeholder } = sql;

/** How long an item is handed out for, in milliseconds, unless it is renewed. */
export const leaseMs = 10 * 60_000;

/** Deferred items woken in one go; the rest follow with the next. */
const wakeAtOnce = 100;

/** An item in somebody's hands until `until` (ms since 1970 UTC). */
export interface Lease {
  itemId: number;
  userId: number;
  until: number;
}

const firstFree = prepared((db) =>
  db
    .select({ item })
    .from(item)
    .leftJoin(lease, eq(lease.itemId, item.id))
    .where(
      and(
        eq(item.lane, placeholder("lane")),
        eq(item.state, "open"),
        or(
          isNull(lease.itemId),
          lte(lease.until, placeholder("at")),
          eq(lease.userId, placeholder("userId")),
        ),
        notExists(
          db
            .select({ one: sql`1` })
            .from(skip)
            .where(and(eq(skip.itemId, item.id), eq(skip.userId, placeholder("userId")))),
        ),
      ),
    )
    .orderBy(sql.raw(`${itemRank} desc`))
    .limit(1)
    .prepare(),
);
const itemById = prepared((db) =>
  db
    .select()
    .from(item)
    .where(eq(item.id, placeholder("id")))
    .prepare(),
);
const leaseOf = prepared((db) =>
  db
    .select({ lease, holder: user.displayName })
    .from(lease)
    .innerJoin(user, eq(user.id, lease.userId))
    .where(eq(lease.itemId, placeholder("itemId")))
    .prepare(),
);
const leasesOfUser = prepared((db) =>
  db
    .select({ lease, documentId: item.documentId })
    .from(lease)
    .innerJoin(item, eq(item.id, lease.itemId))
    .where(eq(lease.userId, placeholder("userId")))
    .prepare(),
);
const oneHeld = prepared((db) =>
  db
    .select({ itemId: lease.itemId })
    .from(lease)
    .where(gt(lease.until, placeholder("at")))
    .limit(1)
    .prepare(),
);
const skipOf = prepared((db) =>
  db
    .select()
    .from(skip)
    .where(and(eq(skip.itemId, placeholder("itemId")), eq(skip.userId, placeholder("userId"))))
    .prepare(),
);
const dueItems = prepared((db) =>
  db
    .select()
    .from(item)
    .where(and(isNotNull(item.wakeAt), lte(item.wakeAt, placeholder("at"))))
    .orderBy(item.wakeAt)
    .limit(wakeAtOnce)
    .prepare(),
);

/**
 * Hands the first open item of a lane to a person: highest priority, then oldest, passing over what others hold and
 * what this person skipped. Choosing and leasing are one transaction, so two people never get the same item.
 * @returns null when nothing is left for this person
 */
export async function takeNext(
  engine: Engine,
  given: { userId: number; lane: Lane; at: number },
): Promise<Lease | null> {
  const { userId, lane, at } = given;
  return engine.tx(async (tx) => {
    await wakeDueIn(tx, at);
    const [found] = await firstFree(tx.db).execute({ lane, at, userId });
    return found === undefined ? null : hold(tx, { item: found.item, userId, at });
  });
}

/**
 * Hands a given item to a person, or renews their lease.
 * @throws {Refusal} held_by_other with holder and time, not_found
 */
export async function takeItem(
  engine: Engine,
  given: { itemId: number; userId: number; at: number },
): Promise<Lease> {
  const { itemId, userId, at } = given;
  return engine.tx(async (tx) => {
    const [found] = await itemById(tx.db).execute({ id: itemId });
    if (found === undefined) throw new Refusal("not_found", "There is no such item. Go back to the queue.");
    return hold(tx, { item: found, userId, at });
  });
}

/**
 * Renews a lease while its holder works. A renewal is the clock moving on, not an act: it makes no event.
 * @throws {Refusal} held_by_other when the lease ran out and somebody else took the item
 */
export async function renewLease(
  engine: Engine,
  given: { itemId: number; userId: number; at: number },
): Promise<Lease> {
  return takeItem(engine, given);
}

async function hold(tx: Tx, given: { item: Row<"item">; userId: number; at: number }): Promise<Lease> {
  const { userId, at } = given;
  const itemId = given.item.id;
  const until = at + leaseMs;
  const [held] = await leaseOf(tx.db).execute({ itemId });
  if (held !== undefined && held.lease.userId !== userId && held.lease.until > at) {
    throw new Refusal(
      "held_by_other",
      `${held.holder} is working on this item. Take another one, or come back when it is free.`,
      { holder: held.holder, until: held.lease.until },
    );
  }
  const row = { itemId, userId, takenAt: at, until };
  if (held?.lease.userId === userId && held.lease.until > at) {
    tx.update("lease", { ...row, takenAt: held.lease.takenAt });
    return { itemId, userId, until };
  }
  if (held === undefined) tx.insert("lease", row);
  else tx.update("lease", row);
  await record(tx, { actor: userId, at }, [
    {
      action: "item.leased",
      subject: { kind: "document", id: given.item.documentId },
      about: { itemId, until },
      changes: [],
    },
  ]);
  return { itemId, userId, until };
}

/** Gives an item back. Nothing happens when this person does not hold it. */
export async function releaseItem(
  engine: Engine,
  given: { itemId: number; userId: number; at: number; why: ReleaseReason },
): Promise<void> {
  await engine.tx((tx) => releaseIn(tx, given));
}

/** As `releaseItem`, inside a transaction that is open: a decision frees its item in one with itself. */
export async function releaseIn(
  tx: Tx,
  given: { itemId: number; userId: number; at: number; why: ReleaseReason },
): Promise<void> {
  const { itemId, userId, at, why } = given;
  const [held] = await leaseOf(tx.db).execute({ itemId });
  if (held === undefined || held.lease.userId !== userId) return;
  const [found] = await itemById(tx.db).execute({ id: itemId });
  tx.remove("lease", held.lease);
  if (held.lease.until <= at || why === "decided") return;
  await record(tx, { actor: userId, at }, [
    {
      action: "item.released",
      subject: { kind: "document", id: found!.documentId },
      about: { itemId, why },
      changes: [],
    },
  ]);
}

/** Gives back everything a person holds: on sign-out, on a break, when an account is disabled. */
export async function releaseAllOf(
  tx: Tx,
  given: { userId: number; by: number | null; at: number; why: ReleaseReason },
): Promise<number> {
  const { userId, by, at, why } = given;
  const held = await leasesOfUser(tx.db).execute({ userId });
  for (const { lease: row, documentId } of held) {
    tx.remove("lease", row);
    if (row.until <= at) continue;
    await record(tx, { actor: by, at }, [
      {
        action: "item.released",
        subject: { kind: "document", id: documentId },
        about: { itemId: row.itemId, why },
        changes: [],
      },
    ]);
  }
  return held.length;
}

/**
 * Passes an item over, for this person only. The reason is kept and exported.
 * @throws {Refusal} bad_input without a reason
 */
export async function skipItem(
  engine: Engine,
  given: { itemId: number; userId: number; at: number; reason: string },
): Promise<void> {
  const { itemId, userId, at } = given;
  const reason = given.reason.trim();
  if (reason === "") {
    throw new Refusal("bad_input", "Say in a few words why you skip it: the next person reads it.", {
      field: "reason",
    });
  }
  await engine.tx(async (tx) => {
    const [found] = await itemById(tx.db).execute({ id: itemId });
    if (found === undefined) throw new Refusal("not_found", "There is no such item. Go back to the queue.");
    const [before] = await skipOf(tx.db).execute({ itemId, userId });
    const [held] = await leaseOf(tx.db).execute({ itemId });
    if (held?.lease.userId === userId) tx.remove("lease", held.lease);
    await record(tx, { actor: userId, at }, [
      {
        action: "item.skipped",
        subject: { kind: "document", id: found.documentId },
        about: { itemId, reason },
        changes: [{ table: "skip", before: before ?? null, after: { itemId, userId, at, reason } }],
      },
    ]);
  });
}

/** Who holds an item now, or null. */
export async function holderOf(
  engine: Engine,
  given: { itemId: number; at: number },
): Promise<(Lease & { holder: string }) | null> {
  const [held] = await leaseOf(engine.read).execute({ itemId: given.itemId });
  if (held === undefined || held.lease.until <= given.at) return null;
  return { itemId: given.itemId, userId: held.lease.userId, until: held.lease.until, holder: held.holder };
}

/** Whether anybody holds an item: people are at work. */
export async function anythingHeld(db: Db, at: number): Promise<boolean> {
  return (await oneHeld(db).execute({ at })).length > 0;
}

/** Brings deferred items whose time has come back to their lanes, at most a hundred in one go. */
export async function wakeDue(engine: Engine, at: number): Promise<number> {
  const [due] = await dueItems(engine.read).execute({ at });
  return due === undefined ? 0 : engine.tx((tx) => wakeDueIn(tx, at));
}

async function wakeDueIn(tx: Tx, at: number): Promise<number> {
  const due = await dueItems(tx.db).execute({ at });
  await record(
    tx,
    { actor: null, at },
    due.map((before) => ({
      action: "item.woken",
      subject: { kind: "document", id: before.documentId },
      about: { itemId: before.id },
      changes: [{ table: "item", before, after: moveItem(before, { act: "wake" }) }],
    })),
  );
  return due.length;
}
