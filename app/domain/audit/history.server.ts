import { and, count, desc, eq, inArray, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import { type Db, type Engine, prepared } from "#db/engine.server.ts";
import { type Row, tables } from "#db/schema/index.ts";
import { type Action, actions } from "./actions.ts";
import { diffOf } from "./diff.ts";
import type { StoredEvent } from "./event.server.ts";
import type { HistoryFacets, HistoryFilter, HistoryLine, HistoryPage } from "./history-view.ts";
import { type EventNames, namesFor } from "./names.server.ts";
import { readEvent } from "./record.server.ts";
import { lookOf, whatKinds, whatOf } from "./trail-event.ts";
import { sentenceOf } from "./words.ts";

const { event, user } = tables;
const { placeholder } = sql;

/** Events on one page of a history. */
export const historyPageSize = 100;

const subjectPage = prepared((db) =>
  db
    .select()
    .from(event)
    .where(
      and(
        eq(event.subjectKind, placeholder("kind")),
        eq(event.subjectId, placeholder("id")),
        lt(event.seq, placeholder("before")),
      ),
    )
    .orderBy(desc(event.seq))
    .limit(historyPageSize + 1)
    .prepare(),
);
const newestPage = prepared((db) =>
  db
    .select()
    .from(event)
    .where(lt(event.seq, placeholder("before")))
    .orderBy(desc(event.seq))
    .limit(historyPageSize + 1)
    .prepare(),
);

/**
 * One page of the history of a subject, or of everything, in words, newest first.
 * @param before only events below this sequence number; leave it out for the newest
 */
export async function readHistory(
  db: Db,
  filter: HistoryFilter,
  before = Number.MAX_SAFE_INTEGER,
): Promise<HistoryPage> {
  const rows = await pageRows(db, filter, before);
  const events = rows.slice(0, historyPageSize).map(readEvent);
  const names = await namesFor(db, events);
  return {
    lines: events.map((one) => lineOf(one, names)),
    older: rows.length > historyPageSize ? events.at(-1)!.seq : null,
  };
}

/** An event as a line of a history. */
export function lineOf(one: StoredEvent, names: EventNames): HistoryLine {
  const { seq, at, hash, action } = one;
  return {
    seq,
    at,
    hash,
    action,
    look: lookOf(one),
    sentence: sentenceOf(one, names),
    diff: diffOf(one, names),
    subject: names.subject(one),
  };
}

/** Rows of one page and one more, if there is one. This is all that a history reads of the trail. */
export async function pageRows(db: Db, filter: HistoryFilter, before: number): Promise<Row<"event">[]> {
  const { subject, what, who } = filter;
  const wanted = actions.filter((action) => what.length === 0 || what.includes(whatOf[action]));
  if (what.length === 0 && who.length === 0) {
    return subject === null
      ? newestPage(db).execute({ before })
      : subjectPage(db).execute({ ...subject, before });
  }
  if (subject !== null) {
    const ofSubject = and(eq(event.subjectKind, subject.kind), eq(event.subjectId, subject.id));
    return filteredRows(db, [ofSubject, inArray(event.action, wanted), whoIs(who)], before);
  }
  // Each action, or each person, is read along its own index as far as the page goes, however long the trail is.
  const ways =
    what.length === 0
      ? who.map((id) => [whoIs([id])])
      : wanted.map((action) => [eq(event.action, action), whoIs(who)]);
  const pages = await Promise.all(ways.map((conditions) => filteredRows(db, conditions, before)));
  return pages
    .flat()
    .sort((a, b) => b.seq - a.seq)
    .slice(0, historyPageSize + 1);
}

function filteredRows(db: Db, conditions: (SQL | undefined)[], before: number): Promise<Row<"event">[]> {
  return db
    .select()
    .from(event)
    .where(and(...conditions, lt(event.seq, before)))
    .orderBy(desc(event.seq))
    .limit(historyPageSize + 1)
    .then((rows) => rows);
}

/** The system is 0 in addresses and null in the trail. */
function whoIs(who: readonly number[]): SQL | undefined {
  if (who.length === 0) return undefined;
  const people = who.filter((id) => id > 0);
  return or(
    people.length > 0 ? inArray(event.actor, people) : undefined,
    who.includes(0) ? isNull(event.actor) : undefined,
  );
}

/** What a subject's history holds, by kind and by person. Grows with the subject's events, not with the trail. */
export async function subjectFacets(
  engine: Engine,
  subject: { kind: Row<"event">["subjectKind"]; id: number },
): Promise<HistoryFacets> {
  const rows = await engine.read
    .select({ action: event.action, actor: event.actor, name: user.displayName, count: count() })
    .from(event)
    .leftJoin(user, eq(user.id, event.actor))
    .where(and(eq(event.subjectKind, subject.kind), eq(event.subjectId, subject.id)))
    .groupBy(event.action, event.actor);
  const kinds = new Map<string, number>();
  const people = new Map<number, { id: number; name: string; count: number }>();
  let total = 0;
  for (const row of rows) {
    total += row.count;
    const kind = whatOf[row.action as Action];
    kinds.set(kind, (kinds.get(kind) ?? 0) + row.count);
    const id = row.actor ?? 0;
    const person = people.get(id) ?? { id, name: row.name ?? "Docket", count: 0 };
    person.count += row.count;
    people.set(id, person);
  }
  return {
    total,
    what: whatKinds.filter((kind) => kinds.has(kind)).map((kind) => ({ kind, count: kinds.get(kind)! })),
    who: [...people.values()].sort((a, b) => b.count - a.count || a.id - b.id),
  };
}
