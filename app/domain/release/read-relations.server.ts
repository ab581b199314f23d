import { and, asc, eq, gt, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { tables } from "#db/schema/index.ts";
import type { RelationEnd, RelationKind, RelationVerdict } from "../vocabulary.ts";
import { rowsPerPage } from "./annotation-target.server.ts";
import { isoTime } from "./iso-time.ts";
import type { RelationRecord } from "./records.ts";
import type { DatasetSource } from "./source.server.ts";

const { claim, document, relation } = tables;
const fromDocument = alias(document, "from_document");
const toDocument = alias(document, "to_document");

/** Settled, with both ends in the other files: documents always are, claims while they are live. */
export const isInDataset = sql`${relation.state} <> 'undone' and (${relation.fromKind} = 'document' or (select count(*) from ${claim}
  where ${claim.id} in (${relation.fromId}, ${relation.toId}) and ${claim.state} = 'live') = 2)`;

type RelationRow = [
  id: number,
  kind: RelationKind,
  ends: RelationEnd,
  fromId: number,
  toId: number,
  fromDocument: string | null,
  toDocument: string | null,
  state: RelationVerdict,
  score: number,
  reasons: string,
  decidedBy: number,
  decidedAt: number,
];

/** Relations that somebody settled, in the order in which each was first settled. */
export async function* readRelations(from: DatasetSource): AsyncGenerator<RelationRecord[]> {
  const { engine, snapshot } = from;
  const isDocument = eq(relation.fromKind, "document");
  const page = snapshot.query<RelationRow>(
    engine.read
      .select({
        id: relation.id,
        kind: relation.kind,
        ends: relation.fromKind,
        fromId: relation.fromId,
        toId: relation.toId,
        fromDocument: sql<string | null>`${fromDocument.publicId}`.as("from_public"),
        toDocument: sql<string | null>`${toDocument.publicId}`.as("to_public"),
        state: relation.state,
        score: relation.score,
        reasons: relation.reasons,
        decidedBy: relation.decidedBy,
        decidedAt: relation.decidedAt,
      })
      .from(relation)
      .leftJoin(fromDocument, and(isDocument, eq(fromDocument.id, relation.fromId)))
      .leftJoin(toDocument, and(isDocument, eq(toDocument.id, relation.toId)))
      .where(and(gt(relation.id, sql.placeholder("after")), isInDataset))
      .orderBy(asc(relation.id))
      .limit(rowsPerPage),
  );
  let rows = await page.rows({ after: 0 });
  while (rows.length > 0) {
    yield rows.map((row) => relationRecord(from, row));
    rows = await page.rows({ after: rows.at(-1)![0] });
  }
}

function relationRecord({ stand }: DatasetSource, row: RelationRow): RelationRecord {
  const [id, kind, ends, fromId, toId, fromPublic, toPublic, state, score, reasons, decidedBy, decidedAt] =
    row;
  return {
    id: stand.record("relation", id),
    kind,
    ends,
    from_id: fromPublic ?? stand.record("claim", fromId),
    to_id: toPublic ?? stand.record("claim", toId),
    state,
    score: score / 1000,
    reasons: JSON.parse(reasons),
    decided_by: stand.reviewer(decidedBy),
    decided_at: isoTime(decidedAt),
  };
}
