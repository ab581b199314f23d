import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { tables } from "#db/schema/index.ts";
import type { AnchorState, Origin, SuggestionOutcome } from "../vocabulary.ts";
import {
  article,
  groupBy,
  rowsPerPage,
  type TargetRow,
  target,
  targetRecord,
} from "./annotation-target.server.ts";
import { isoTime } from "./iso-time.ts";
import { publicFields } from "./public-claim.ts";
import type { ClaimRecord, SpanRecord } from "./records.ts";
import { type DatasetSource, idList } from "./source.server.ts";

const { claim, claimSpan, document, suggestionOutcome, textVersion } = tables;
const { placeholder } = sql;

type ClaimRow = [
  ...target: TargetRow,
  id: number,
  documentId: number,
  type: string,
  fields: string,
  note: string,
  anchor: AnchorState,
  origin: Origin,
  createdBy: number,
  createdAt: number,
  changedBy: number,
  changedAt: number,
  revision: number,
  codebookId: number,
  rule: string | null,
  ruleVersion: number | null,
  outcome: SuggestionOutcome | null,
];
type SpanRow = [claimId: number, start: number, end: number, quote: string];

/** Live claims, document by document in the order these came in, by where they begin in the text. */
export async function* readClaims(from: DatasetSource): AsyncGenerator<ClaimRecord[]> {
  const { engine, snapshot } = from;
  const page = snapshot.query<ClaimRow>(
    engine.read
      .select({
        ...target,
        id: claim.id,
        documentId: claim.documentId,
        type: claim.type,
        fields: claim.fields,
        note: claim.note,
        anchor: claim.anchor,
        origin: claim.origin,
        createdBy: claim.createdBy,
        createdAt: claim.createdAt,
        changedBy: claim.changedBy,
        changedAt: claim.changedAt,
        revision: claim.revision,
        codebookId: claim.codebookId,
        rule: suggestionOutcome.rule,
        ruleVersion: suggestionOutcome.ruleVersion,
        outcome: suggestionOutcome.outcome,
      })
      .from(claim)
      .innerJoin(document, eq(document.id, claim.documentId))
      .innerJoin(article, eq(article.id, document.articleId))
      .innerJoin(textVersion, eq(textVersion.id, claim.textVersionId))
      .leftJoin(
        suggestionOutcome,
        and(eq(suggestionOutcome.claimId, claim.id), eq(suggestionOutcome.state, "live")),
      )
      .where(
        and(
          eq(claim.state, "live"),
          sql`(${claim.documentId}, ${claim.id}) > (${placeholder("document")}, ${placeholder("id")})`,
        ),
      )
      .orderBy(asc(claim.documentId), asc(claim.id))
      .limit(rowsPerPage),
  );
  const list = idList(rowsPerPage);
  const spansOf = snapshot.query<SpanRow>(
    engine.read
      .select({
        claimId: claimSpan.claimId,
        start: claimSpan.startCp,
        end: claimSpan.endCp,
        quote: claimSpan.quote,
      })
      .from(claimSpan)
      .where(inArray(claimSpan.claimId, list.placeholders))
      .orderBy(asc(claimSpan.claimId), asc(claimSpan.position)),
  );
  // A document's claims are put in order once the next document begins.
  let ofDocument: { documentId: number; records: ClaimRecord[] } = { documentId: 0, records: [] };
  let after = { document: 0, id: 0 };
  for (;;) {
    const rows = await page.rows(after);
    if (rows.length === 0) break;
    const spans = groupBy(await spansOf.rows(list.fill(rows.map((row) => row[4]))), ([id]) => id);
    const ready: ClaimRecord[] = [];
    for (const row of rows) {
      if (row[5] !== ofDocument.documentId) {
        ready.push(...inTextOrder(ofDocument.records));
        ofDocument = { documentId: row[5], records: [] };
      }
      ofDocument.records.push(claimRecord(from, row, spans.get(row[4]) ?? []));
    }
    yield ready;
    const last = rows.at(-1)!;
    after = { document: last[5], id: last[4] };
  }
  yield inTextOrder(ofDocument.records);
}

/** By the start of the first span; claims that begin together stay in the order they were made. */
function inTextOrder(records: ClaimRecord[]): ClaimRecord[] {
  return records.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

function claimRecord({ stand, codebooks }: DatasetSource, row: ClaimRow, spans: SpanRow[]): ClaimRecord {
  const [, , , , id, , type, fields, note, anchor, origin, ...changes] = row;
  const [createdBy, createdAt, changedBy, changedAt, revision, codebookId, rule, ruleVersion, outcome] =
    changes;
  const publicId = (claimId: number) => stand.record("claim", claimId);
  return {
    id: publicId(id),
    ...targetRecord([row[0], row[1], row[2], row[3]]),
    type,
    spans: spans.map(([, start, end, quote]): SpanRecord => ({ start, end, quote })),
    fields: publicFields(codebooks.get(codebookId)!, { type, fields: JSON.parse(fields) }, publicId),
    note,
    anchor,
    origin,
    suggested_by: rule === null ? null : `${rule} ${ruleVersion}`,
    suggestion_outcome: outcome,
    creator: stand.reviewer(createdBy),
    created_at: isoTime(createdAt),
    changed_by: stand.reviewer(changedBy),
    changed_at: isoTime(changedAt),
    revision,
    codebook_version: codebookId,
  };
}
