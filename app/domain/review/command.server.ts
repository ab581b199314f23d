import { and, asc, gte, lte, sql } from "drizzle-orm";
import { type Db, type Engine, prepared, type Tx } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";
import type { Action } from "../audit/actions.ts";
import type { EventDraft, StoredEvent } from "../audit/event.server.ts";
import { readEvent, record, recordedUnder } from "../audit/record.server.ts";
import type { Permission } from "../auth/permissions.ts";
import { requireActor } from "../auth/user-rows.server.ts";
import { isRefusal, Refusal, type RefusalCode } from "../shared/refusal.ts";

const { event } = tables;

/** Who acts, when (ms since 1970 UTC), and the client's idempotency key: the same key again gives the first result. */
export interface By {
  userId: number;
  at: number;
  key?: string | null;
}

/** What every command gives back beside its own result. */
export interface Done {
  /** Number of the event; null when nothing changed. */
  seq: number | null;
  /** True when the key had been used and this is the first result again. */
  repeated: boolean;
}

/** What a command has found out about its subject; filled as soon as it is known, so that a refusal can be kept. */
export interface Scope {
  documentId: number | null;
}

export interface Outcome<R> {
  drafts: EventDraft[];
  result: R;
  /** Operational rows (lease, draft) that go with the act. */
  after?: () => Promise<void>;
}

export interface Command<R extends object> {
  by: By;
  permission: Permission;
  /** The act that the last of its events has. */
  action: Action;
  /** What the person made, kept in the trail when the write is refused as stale. JSON. */
  submitted: unknown;
  work(tx: Tx, scope: Scope): Promise<Outcome<R>>;
  /** The result, read back from the event of a repeated command. */
  again(event: StoredEvent, db: Db): R | Promise<R>;
}

/** A refusal for these reasons would lose what a person made from an older state, so it is kept as an event. */
const keptRefusals: readonly RefusalCode[] = [
  "version_conflict",
  "held_by_other",
  "already_in_state",
  "invalid_transition",
];

/** Events that one command may make: a decision brings its tones along. */
const mostEvents = 3;

const following = prepared((db) =>
  db
    .select()
    .from(event)
    .where(and(gte(event.seq, sql.placeholder("from")), lte(event.seq, sql.placeholder("to"))))
    .orderBy(asc(event.seq))
    .prepare(),
);

/**
 * Carries out a command in one transaction: asks whether the person may, answers a repeated key with the first result,
 * records the events. A stale write is refused, and what was sent is kept as an event `write.refused`.
 * @throws {Refusal} whatever the command refuses
 */
export async function carryOut<R extends object>(engine: Engine, command: Command<R>): Promise<R & Done> {
  const scope: Scope = { documentId: null };
  try {
    return await engine.tx((tx) => attempt(tx, command, scope));
  } catch (error) {
    if (isRefusal(error) && keptRefusals.includes(error.code) && scope.documentId !== null) {
      await keepRefused(engine, { command, code: error.code, documentId: scope.documentId });
    }
    throw error;
  }
}

async function attempt<R extends object>(tx: Tx, command: Command<R>, scope: Scope): Promise<R & Done> {
  const { by, permission } = command;
  await requireActor(tx, by.userId, permission);
  const known = by.key ? await recordedUnder(tx.db, by.key) : null;
  if (known !== null) return { ...(await firstResult(tx.db, command, known)), repeated: true };
  const { drafts, result, after } = await command.work(tx, scope);
  const seqs =
    drafts.length === 0 ? [] : await record(tx, { actor: by.userId, at: by.at, key: by.key }, drafts);
  await after?.();
  return { ...result, seq: seqs.at(-1) ?? null, repeated: false };
}

/** Finds the event of the first run: the one under the key, or one right after it in the same act. */
async function firstResult<R extends object>(
  db: Db,
  { by, action, again }: Command<R>,
  seq: number,
): Promise<R & { seq: number }> {
  const rows = await following(db).execute({ from: seq, to: seq + mostEvents - 1 });
  const first = rows[0];
  const row = rows.find(
    (candidate) => candidate.action === action && candidate.at === first?.at && candidate.actor === by.userId,
  );
  if (row === undefined) {
    throw new Refusal("bad_input", "This was already sent as something else. Reload the page and try again.");
  }
  return { ...(await again(readEvent(row), db)), seq: row.seq };
}

async function keepRefused<R extends object>(
  engine: Engine,
  given: { command: Command<R>; code: RefusalCode; documentId: number },
): Promise<void> {
  const { command, code, documentId } = given;
  const { by, action, submitted } = command;
  // A client that repeats itself is refused again, and leaves one trace.
  const key = by.key ? `${by.key}#refused` : null;
  await engine.tx(async (tx) => {
    if (key !== null && (await recordedUnder(tx.db, key)) !== null) return;
    await record(tx, { actor: by.userId, at: by.at, key }, [
      {
        action: "write.refused",
        subject: { kind: "document", id: documentId },
        about: { attempted: action, code, submitted: plainJson(submitted) },
        changes: [],
      },
    ]);
  });
}

/** As JSON would carry it, halves of characters replaced: the trail holds none. */
function plainJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null), (_, inner: unknown) =>
    typeof inner === "string" ? inner.replace(/\p{Cs}/gu, "\ufffd") : inner,
  );
}
