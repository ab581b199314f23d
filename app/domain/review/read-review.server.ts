import { eq, sql } from "drizzle-orm";
import { type Db, type Engine, prepared } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";
import { currentCodebook } from "../codebook/current.server.ts";
import type { Codebook } from "../codebook/types.ts";
import { Refusal } from "../shared/refusal.ts";
import { readSuggestions } from "../suggestions/read-suggestions.server.ts";
import { readDraft } from "./drafts.server.ts";
import { readAuthor } from "./read-author.server.ts";
import { readClaims, readThreadClaims } from "./read-claims.server.ts";
import { readDecision, readNotes, readReadings } from "./read-judgements.server.ts";
import { readArticle, readLease, readSubject, type Subject } from "./read-subject.server.ts";
import { readThread } from "./read-thread.server.ts";
import { itemsOf } from "./rows.server.ts";
import { lastUndoable } from "./undo.server.ts";
import { undoWords } from "./undoable.ts";
import type { DocumentView, ItemView, ReviewView, UndoView } from "./view.ts";

const { document, item, textVersion } = tables;

export interface ToReview {
  itemId: number;
  /** Who looks: their own reading, draft and last act are told apart. */
  userId: number;
  /** ms since 1970 UTC; a lease that ended before is no lease. */
  at: number;
  /** Send the whole text, however long; otherwise it is cut after 400,000 code points. */
  whole?: boolean;
}

/**
 * Everything the review page is drawn from, in a fixed number of bounded queries: nothing grows with the number of
 * comments under the article.
 * @throws {Refusal} not_found
 */
export async function readReview(engine: Engine, given: ToReview): Promise<ReviewView> {
  const { itemId, userId, at } = given;
  const db = engine.read;
  const subject = await readSubject(db, { itemId, whole: given.whole ?? false });
  const { id: documentId, articleId, kind } = subject.document;
  const codebook = await currentCodebook(db);
  const thread = await readThread(db, { documentId, articleId, at });
  const among = thread.nodes.map((node) => node.id);
  const claims = await readClaims(db, documentId);
  return {
    item: itemView(subject),
    lease: await readLease(db, { itemId, userId, at }),
    document: await documentView(db, subject),
    text: subject.text,
    codebook,
    claims,
    suggestions: await readSuggestions(engine, {
      articleId,
      codebook: codebook.body,
      text: {
        id: subject.text.versionId,
        body: subject.text.body,
        marks: subject.text.marks,
        document: kind,
      },
      claims,
    }),
    threadClaims: await readThreadClaims(db, { documentId, articleId, among }),
    readings: kind === "comment" ? await readReadings(db, { documentId, userId }) : [],
    decision: await readDecision(db, documentId),
    thread,
    article: kind === "comment" ? await readArticle(db, articleId) : null,
    notes: await readNotes(db, documentId),
    draft: await readDraft(db, { itemId, userId }),
    undo: await undoView(db, { userId, codebook: codebook.body }),
  };
}

function itemView({ item: row }: Subject): ItemView {
  const { id, kind, lane, state, reopened, flagged, priority, why, wakeAt, revision } = row;
  return { id, kind, lane, state, reopened, flagged, priority, why, wakeAt, revision };
}

async function documentView(db: Db, { document: row, source }: Subject): Promise<DocumentView> {
  const {
    id,
    publicId,
    kind,
    title,
    postedAt,
    postedPrecision,
    postedText,
    language,
    url,
    graphic,
    authorId,
  } = row;
  const author = authorId === null ? null : await readAuthor(db, { authorId, documentId: id });
  return {
    id,
    publicId,
    kind,
    title,
    source,
    author,
    postedAt,
    postedPrecision,
    postedText,
    language,
    url,
    graphic,
  };
}

async function undoView(db: Db, given: { userId: number; codebook: Codebook }): Promise<UndoView | null> {
  const act = await lastUndoable(db, given.userId);
  if (act === null) return null;
  const [first] = await itemsOf(db, act.subject.id);
  return { seq: act.seq, words: undoWords(given.codebook, act), itemId: first?.id ?? null };
}

/** What tells a page that is open whether it still shows what stands. */
export interface Pulse {
  itemRevision: number;
  /** The newest text; another than the page's means a new version came in. */
  textVersionId: number;
  version: number;
}

const pulseOf = prepared((db) =>
  db
    .select({ itemRevision: item.revision, textVersionId: textVersion.id, version: textVersion.version })
    .from(item)
    .innerJoin(document, eq(document.id, item.documentId))
    .innerJoin(textVersion, eq(textVersion.id, document.currentVersionId))
    .where(eq(item.id, sql.placeholder("itemId")))
    .prepare(),
);

/**
 * One cheap query for a page that renews its lease.
 * @throws {Refusal} not_found
 */
export async function readPulse(engine: Engine, itemId: number): Promise<Pulse> {
  const [row] = await pulseOf(engine.read).execute({ itemId });
  if (row === undefined) throw new Refusal("not_found", "There is no such item. Go back to the queue.");
  return row;
}
