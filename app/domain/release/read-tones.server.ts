import { asc, eq, inArray, sql } from "drizzle-orm";
import { tables } from "#db/schema/index.ts";
import {
  article,
  groupBy,
  rowsPerPage,
  type TargetRow,
  target,
  targetRecord,
} from "./annotation-target.server.ts";
import { isoTime } from "./iso-time.ts";
import { publicTone } from "./public-claim.ts";
import type { ToneMarkRecord, ToneRecord } from "./records.ts";
import { type DatasetSource, idList } from "./source.server.ts";

const { document, textVersion, tone, toneReading } = tables;
const { placeholder } = sql;

type ReadingRow = [
  ...target: TargetRow,
  id: number,
  documentId: number,
  userId: number,
  at: number,
  note: string,
  revision: number,
  codebookId: number,
];

/** Every reader's reading of tone, document by document in the order these came in. */
export async function* readTones(from: DatasetSource): AsyncGenerator<ToneRecord[]> {
  const { engine, snapshot } = from;
  const page = snapshot.query<ReadingRow>(
    engine.read
      .select({
        ...target,
        id: toneReading.id,
        documentId: toneReading.documentId,
        userId: toneReading.userId,
        at: toneReading.at,
        note: toneReading.note,
        revision: toneReading.revision,
        codebookId: toneReading.codebookId,
      })
      .from(toneReading)
      .innerJoin(document, eq(document.id, toneReading.documentId))
      .innerJoin(article, eq(article.id, document.articleId))
      .innerJoin(textVersion, eq(textVersion.id, toneReading.textVersionId))
      .where(
        sql`(${toneReading.documentId}, ${toneReading.userId}) > (${placeholder("document")}, ${placeholder("user")})`,
      )
      .orderBy(asc(toneReading.documentId), asc(toneReading.userId))
      .limit(rowsPerPage),
  );
  const list = idList(rowsPerPage);
  const marksOf = snapshot.query<[readingId: number, label: string, intensity: number | null]>(
    engine.read
      .select({ readingId: tone.readingId, label: tone.label, intensity: tone.intensity })
      .from(tone)
      .where(inArray(tone.readingId, list.placeholders))
      .orderBy(asc(tone.readingId), asc(tone.label)),
  );
  let after = { document: 0, user: 0 };
  for (;;) {
    const rows = await page.rows(after);
    if (rows.length === 0) return;
    const marks = groupBy(await marksOf.rows(list.fill(rows.map((row) => row[4]))), ([id]) => id);
    yield rows.map((row): ToneRecord => {
      const [, , , , id, , userId, at, note, revision, codebookId] = row;
      return {
        id: from.stand.record("tone", id),
        ...targetRecord([row[0], row[1], row[2], row[3]]),
        reader: from.stand.reviewer(userId),
        read_at: isoTime(at),
        labels: (marks.get(id) ?? []).map(
          ([, label, intensity]): ToneMarkRecord => publicTone({ label, intensity }),
        ),
        note,
        revision,
        codebook_version: codebookId,
      };
    });
    const last = rows.at(-1)!;
    after = { document: last[5], user: last[6] };
  }
}
