import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import { type Db, prepared } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";
import { readEvent } from "../audit/record.server.ts";
import { personOf, readPeople } from "./read-people.server.ts";
import { decisionInForce } from "./rows.server.ts";
import type { DecisionView, NoteView, ReadingView } from "./view.ts";

const { event, textVersion, tone, toneReading } = tables;
const { placeholder } = sql;

/** Events about a document that are looked through for notes. */
const mostNoteEvents = 60;

const readingsOf = prepared((db) =>
  db
    .select({ reading: toneReading, label: tone.label, intensity: tone.intensity })
    .from(toneReading)
    .leftJoin(tone, eq(tone.readingId, toneReading.id))
    .where(eq(toneReading.documentId, placeholder("documentId")))
    .orderBy(asc(toneReading.id), asc(tone.label))
    .prepare(),
);
const versionNumber = prepared((db) =>
  db
    .select({ version: textVersion.version })
    .from(textVersion)
    .where(eq(textVersion.id, placeholder("id")))
    .prepare(),
);
const noteEvents = prepared((db) =>
  db
    .select()
    .from(event)
    .where(
      and(
        eq(event.subjectKind, "document"),
        eq(event.subjectId, placeholder("documentId")),
        inArray(event.action, ["note.added", "act.undone"]),
      ),
    )
    .orderBy(desc(event.seq))
    .limit(mostNoteEvents)
    .prepare(),
);

/** Tone readings of a document, the viewer's own first. The viewer's own is given also when it was emptied, for its revision. */
export async function readReadings(
  db: Db,
  { documentId, userId }: { documentId: number; userId: number },
): Promise<ReadingView[]> {
  const rows = await readingsOf(db).execute({ documentId });
  const people = await readPeople(
    db,
    rows.map((row) => row.reading.userId),
  );
  return [...Map.groupBy(rows, (row) => row.reading.id).values()]
    .map((group) => {
      const { id, note, revision, at, textVersionId, userId: by } = group[0]!.reading;
      return {
        id,
        by: personOf(people, by),
        mine: by === userId,
        labels: group.flatMap(({ label, intensity }) => (label === null ? [] : [{ label, intensity }])),
        note,
        revision,
        at,
        textVersionId,
      };
    })
    .filter((reading) => reading.mine || reading.labels.length > 0)
    .sort((a, b) => Number(b.mine) - Number(a.mine) || a.id - b.id);
}

/** The decision in force about a document, or null. */
export async function readDecision(db: Db, documentId: number): Promise<DecisionView | null> {
  const row = await decisionInForce(db, documentId);
  if (row === null) return null;
  const people = await readPeople(db, [row.decidedBy]);
  const [judged] = await versionNumber(db).execute({ id: row.textVersionId });
  const { id, kind, reasons, ground, note, decidedAt } = row;
  return {
    id,
    kind,
    reasons,
    ground,
    note,
    by: personOf(people, row.decidedBy),
    at: decidedAt,
    version: judged?.version ?? 0,
  };
}

/** Notes left on a document, newest first, without those taken back. */
export async function readNotes(db: Db, documentId: number): Promise<NoteView[]> {
  const events = (await noteEvents(db).execute({ documentId })).map(readEvent);
  const undone = new Set(events.flatMap((act) => (act.action === "act.undone" ? [act.about.seq] : [])));
  const people = await readPeople(
    db,
    events.flatMap((act) => act.actor ?? []),
  );
  return events.flatMap((act) =>
    act.action === "note.added" && !undone.has(act.seq)
      ? [
          {
            seq: act.seq,
            at: act.at,
            by: act.actor === null ? null : personOf(people, act.actor),
            text: act.about.text,
          },
        ]
      : [],
  );
}
