import { eq, max, ne, sql } from "drizzle-orm";
import { type Db, type Engine, prepared, type Tx } from "#db/engine.server.ts";
import { type Row, tables } from "#db/schema/index.ts";
import type { Action } from "../audit/actions.ts";
import type { Steps } from "../relate/in-steps.ts";
import { proposeInSteps } from "../relate/propose.ts";
import type { ProposedRelation } from "../relate/types.ts";
import { mostOfKind } from "./bounds.ts";
import { endOf, relationWord } from "./ends.ts";
import { readFacts } from "./facts.server.ts";

const { event, relation, relationProposal } = tables;

/** Work goes on for this many milliseconds before others get their turn. */
const sliceMs = 6;

/** Acts that change a claim or a text, or leave a relation open again. */
const changing: readonly Action[] = [
  "document.imported",
  "document.revised",
  "claim.added",
  "claim.changed",
  "claim.withdrawn",
  "suggestion.accepted",
  "act.undone",
  "relation.reopened",
];
const newestOf = prepared((db) =>
  db
    .select({ seq: max(event.seq) })
    .from(event)
    .where(eq(event.action, sql.placeholder("action")))
    .prepare(),
);

/** The newest change that was swept. Kept with the process only: another version of it may propose otherwise. */
const sweptTo = new WeakMap<Engine, number>();

export interface RelationSweepOptions {
  /** Called every few milliseconds: what it returns is awaited, so that others get their turn. */
  turn?: () => unknown;
  /** Asked at every turn: true ends the sweep without a result. */
  stopped?: () => boolean;
}

export interface RelationSweep {
  /** Facts of claims and texts that were compared. */
  claims: number;
  documents: number;
  /** Proposals that stand now, and of them those that are new; those that went. */
  proposed: number;
  added: number;
  gone: number;
}

/**
 * Proposes relations anew where claims or texts changed since the last sweep, and stores the proposals in one
 * transaction. The newest changes are found in the trail, whose index by act makes that a few look-ups. What people
 * settled is left alone, and is not proposed again.
 * @returns null when nothing changed, or when it was stopped
 */
export async function sweepRelations(
  engine: Engine,
  options: RelationSweepOptions = {},
): Promise<RelationSweep | null> {
  const { turn, stopped } = options;
  const newest = await newestChange(engine.read);
  if (sweptTo.get(engine) === newest) return null;
  const { claims, documents } = await readFacts(engine.read, turn);
  if (stopped?.()) return null;
  const proposed = await inTurns(proposeInSteps(claims, documents), { turn, stopped });
  if (proposed === null) return null;
  const landed = await engine.tx((tx) => land(tx, proposed));
  sweptTo.set(engine, newest);
  return { claims: claims.length, documents: documents.length, ...landed };
}

/** Number of the newest event that changed a claim or a text; 0 for none. */
async function newestChange(db: Db): Promise<number> {
  let newest = 0;
  for (const action of changing) {
    const [row] = await newestOf(db).execute({ action });
    newest = Math.max(newest, row?.seq ?? 0);
  }
  return newest;
}

async function inTurns<T>(
  steps: Steps<T>,
  { turn, stopped }: { turn?: (() => unknown) | undefined; stopped?: (() => boolean) | undefined },
): Promise<T | null> {
  let until = performance.now() + sliceMs;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    if (stopped?.()) return null;
    await turn?.();
    until = performance.now() + sliceMs;
  }
}

type Stored = Row<"relationProposal">;

/** Writes what differs from the proposals that stand. */
async function land(tx: Tx, proposed: readonly ProposedRelation[]) {
  const settled = new Set(
    (
      await tx.db
        .select({ kind: relation.kind, fromId: relation.fromId, toId: relation.toId })
        .from(relation)
        .where(ne(relation.state, "undone"))
    ).map(relationWord),
  );
  const fresh = new Map(
    mostEach(proposed.map(asRow).filter((row) => !settled.has(relationWord(row)))).map((row) => [
      relationWord(row),
      row,
    ]),
  );
  const standing = await tx.db.select().from(relationProposal);
  const known = new Map(standing.map((row) => [relationWord(row), row]));
  const gone = standing.filter((row) => !fresh.has(relationWord(row)));
  for (const row of gone) tx.remove("relationProposal", row);
  let added = 0;
  for (const [word, row] of fresh) {
    const before = known.get(word);
    if (before === undefined) {
      tx.insert("relationProposal", row);
      added += 1;
    } else if (!isSame(before, row)) tx.update("relationProposal", row);
  }
  return { proposed: fresh.size, added, gone: gone.length };
}

function asRow({ kind, from, to, score, reasons }: ProposedRelation): Stored {
  const ends = { fromId: Number(from), toId: Number(to) };
  return { kind, fromKind: endOf(kind), ...ends, score: Math.round(score * 1000), reasons };
}

/** The surest of each kind; they come in that order. */
function mostEach(rows: readonly Stored[]): Stored[] {
  return [...Map.groupBy(rows, ({ kind }) => kind).values()].flatMap((own) => own.slice(0, mostOfKind));
}

function isSame(a: Stored, b: Stored): boolean {
  return a.score === b.score && a.reasons.join("\n") === b.reasons.join("\n");
}
