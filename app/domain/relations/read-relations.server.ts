import { and, asc, desc, eq, getTableColumns, ne, or, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { type Db, prepared } from "#db/engine.server.ts";
import { type Row, tables } from "#db/schema/index.ts";
import { peopleNames } from "../audit/name-rows.server.ts";
import type { RelationKind, RelationVerdict } from "../vocabulary.ts";
import type { RelationsAsked } from "./address.ts";
import { relationsOnPage } from "./bounds.ts";
import { stampOf } from "./ends.ts";
import { comparedType } from "./facts.server.ts";
import { readSides, type Sides } from "./read-sides.server.ts";
import type { RelationCursor, RelationGround, RelationLine, RelationsView } from "./relations-view.ts";

const { blindArticle, claim, document, relation, relationProposal } = tables;

type SettledRow = Omit<Row<"relation">, "state"> & { state: RelationVerdict };

/** A proposal, or a settled relation with who settled it. */
type Found = Row<"relationProposal"> & Partial<SettledRow>;

/**
 * One page of relations: the open proposals, the surest first, or those that were settled, the newest first. Those that
 * touch an article read blind are left out, and proposals also when a claim was withdrawn since.
 */
export async function readRelations(db: Db, asked: RelationsAsked): Promise<RelationsView> {
  const found: Found[] = await (asked.settled ? settledOnes(db, asked) : proposals(db, asked));
  const shown = found.slice(0, relationsOnPage);
  const last = shown.at(-1);
  const idsOf = (kind: string) =>
    shown.filter(({ fromKind }) => fromKind === kind).flatMap(({ fromId, toId }) => [fromId, toId]);
  const sides = await readSides(db, { claimIds: idsOf("claim"), documentIds: idsOf("document") });
  const names = await peopleNames(db, [...new Set(shown.flatMap(({ decidedBy }) => decidedBy ?? []))]);
  return {
    lines: shown.map((row) => asLine(row, sides, names)),
    next: found.length > shown.length && last ? cursorAt(last) : null,
    ground: await readGround(db),
  };
}

function proposals(db: Db, { kind, after }: RelationsAsked): Promise<Found[]> {
  const { score, kind: kindOf, fromId, toId } = relationProposal;
  return db
    .select()
    .from(relationProposal)
    .where(
      and(
        isOfKind(kindOf, kind),
        after === null
          ? undefined
          : or(sql`${score} < ${after.at}`, and(eq(score, after.at), comesAfter(after))),
        isNotSettled,
        isLive(relationProposal, fromId),
        isLive(relationProposal, toId),
        isSeen(relationProposal, fromId),
        isSeen(relationProposal, toId),
      ),
    )
    .orderBy(desc(score), asc(kindOf), asc(fromId), asc(toId))
    .limit(relationsOnPage + 1)
    .then((rows) => rows);
}

function comesAfter({ kind, fromId, toId }: RelationCursor): SQL {
  return sql`(${relationProposal.kind}, ${relationProposal.fromId}, ${relationProposal.toId}) > (${kind}, ${fromId}, ${toId})`;
}

/** Settled in one millisecond are ordered by what names them, so that a page's end names its place without an id. */
function settledOnes(db: Db, { kind, after }: RelationsAsked): Promise<Found[]> {
  const { decidedAt, kind: kindOf, fromId, toId, state } = relation;
  return db
    .select(getTableColumns(relation))
    .from(relation)
    .where(
      and(
        ne(state, "undone"),
        isOfKind(kindOf, kind),
        after === null
          ? undefined
          : sql`(${decidedAt}, ${kindOf}, ${fromId}, ${toId}) < (${after.at}, ${after.kind}, ${after.fromId}, ${after.toId})`,
        isSeen(relation, fromId),
        isSeen(relation, toId),
      ),
    )
    .orderBy(desc(decidedAt), desc(kindOf), desc(fromId), desc(toId))
    .limit(relationsOnPage + 1)
    .then((rows) => rows as SettledRow[]);
}

const isOfKind = (column: SQLWrapper, kind: RelationKind | null) =>
  kind === null ? undefined : sql`${column} = ${kind}`;

const isNotSettled = sql`not exists (select 1 from ${relation} where ${relation.kind} = ${relationProposal.kind}
  and ${relation.fromKind} = ${relationProposal.fromKind} and ${relation.fromId} = ${relationProposal.fromId}
  and ${relation.toId} = ${relationProposal.toId} and ${relation.state} <> 'undone')`;

interface Ends {
  fromKind: SQLWrapper;
}

function isLive({ fromKind }: Ends, id: SQLWrapper): SQL {
  return sql`(${fromKind} = 'document' or exists (select 1 from ${claim} where ${claim.id} = ${id} and ${claim.state} = 'live'))`;
}

/** No article read blind is, or holds, what stands at this end. */
function isSeen({ fromKind }: Ends, id: SQLWrapper): SQL {
  const documentId = sql`case ${fromKind} when 'document' then ${id} else (select ${claim.documentId} from ${claim} where ${claim.id} = ${id}) end`;
  return sql`not exists (select 1 from ${document} inner join ${blindArticle} on ${blindArticle.articleId} = ${document.articleId} where ${document.id} = ${documentId})`;
}

function asLine(row: Found, sides: Sides, names: Map<number, string>): RelationLine {
  const { kind, fromKind, fromId, toId, score, reasons, state = null, decidedBy, decidedAt } = row;
  const ends = fromKind === "claim" ? sides.claims : sides.documents;
  const [from, to] = [ends.get(fromId), ends.get(toId)];
  if (!from || !to) throw new Error(`a ${kind} between ${fromKind}s ${fromId} and ${toId} lacks a side`);
  return {
    ...{ kind, fromId, toId, score, reasons },
    from: from.side,
    to: to.side,
    stamp: stampOf({ state, from: from.revision, to: to.revision }),
    settled:
      state === null || decidedAt === undefined || decidedBy === undefined
        ? null
        : {
            state,
            by: names.get(decidedBy) ?? "somebody",
            at: decidedAt,
            changedSince: Math.max(from.changedAt, to.changedAt) > decidedAt,
          },
  };
}

function cursorAt({ kind, fromId, toId, score, decidedAt }: Found): RelationCursor {
  return { kind, fromId, toId, at: decidedAt ?? score };
}

const someCounts = prepared((db) =>
  db
    .select({ id: claim.id })
    .from(claim)
    .where(and(eq(claim.type, comparedType), eq(claim.state, "live")))
    .limit(2)
    .prepare(),
);
const someTexts = prepared((db) => db.select({ id: document.id }).from(document).limit(2).prepare());
const blindOnes = prepared((db) => db.select({ id: blindArticle.articleId }).from(blindArticle).prepare());

async function readGround(db: Db): Promise<RelationGround> {
  return {
    counts: (await someCounts(db).execute()).length,
    texts: (await someTexts(db).execute()).length,
    blind: (await blindOnes(db).execute()).length,
  };
}
