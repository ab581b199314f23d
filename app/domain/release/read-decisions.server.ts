import { and, asc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { tables } from "#db/schema/index.ts";
import { article, rowsPerPage, type TargetRow, target, targetRecord } from "./annotation-target.server.ts";
import { isoTime } from "./iso-time.ts";
import type { DecisionRecord } from "./records.ts";
import type { DatasetSource } from "./source.server.ts";

const { decision, document, textVersion } = tables;
const newer = alias(decision, "newer");
const { placeholder } = sql;

type DecisionRow = [
  ...target: TargetRow,
  id: number,
  documentId: number,
  kind: string,
  reasons: string,
  ground: string,
  note: string,
  decidedBy: number,
  decidedAt: number,
  codebookId: number,
  replacedBy: number | null,
];

/** Decisions that were not taken back, document by document in the order these came in, each in the order of time. */
export async function* readDecisions(from: DatasetSource): AsyncGenerator<DecisionRecord[]> {
  const { engine, snapshot } = from;
  const laterOne = engine.read
    .select({ id: sql`max(${newer.id})` })
    .from(newer)
    .where(and(eq(newer.documentId, decision.documentId), eq(newer.state, "live")));
  const page = snapshot.query<DecisionRow>(
    engine.read
      .select({
        ...target,
        id: decision.id,
        documentId: decision.documentId,
        kind: decision.kind,
        reasons: decision.reasons,
        ground: decision.ground,
        note: decision.note,
        decidedBy: decision.decidedBy,
        decidedAt: decision.decidedAt,
        codebookId: decision.codebookId,
        newest: sql<number>`${laterOne}`,
      })
      .from(decision)
      .innerJoin(document, eq(document.id, decision.documentId))
      .innerJoin(article, eq(article.id, document.articleId))
      .innerJoin(textVersion, eq(textVersion.id, decision.textVersionId))
      .where(
        and(
          eq(decision.state, "live"),
          sql`(${decision.documentId}, ${decision.id}) > (${placeholder("document")}, ${placeholder("id")})`,
        ),
      )
      .orderBy(asc(decision.documentId), asc(decision.id))
      .limit(rowsPerPage),
  );
  let after = { document: 0, id: 0 };
  for (;;) {
    const rows = await page.rows(after);
    if (rows.length === 0) return;
    yield rows.map((row): DecisionRecord => {
      const [, , , , id, , kind, reasons, ground, note, decidedBy, decidedAt, codebookId, newest] = row;
      return {
        id: from.stand.record("decision", id),
        ...targetRecord([row[0], row[1], row[2], row[3]]),
        decision: kind,
        reasons: JSON.parse(reasons),
        ground,
        note,
        decided_by: from.stand.reviewer(decidedBy),
        decided_at: isoTime(decidedAt),
        in_force: newest === id,
        codebook_version: codebookId,
      };
    });
    const last = rows.at(-1)!;
    after = { document: last[5], id: last[4] };
  }
}
