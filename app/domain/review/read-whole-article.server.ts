import { and, asc, desc, eq, gt, isNull, sql } from "drizzle-orm";
import { type Db, type Engine, prepared } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";
import { currentCodebook } from "../codebook/current.server.ts";
import { Refusal } from "../shared/refusal.ts";
import type { ThreadComment, WholeArticle } from "./articles-view.ts";
import { readClaims } from "./read-claims.server.ts";
import { readArticle } from "./read-subject.server.ts";
import { readThread } from "./read-thread.server.ts";
import { mostNodes, type Place, readThreadNodes } from "./read-thread-nodes.server.ts";
import type { ThreadNode } from "./view.ts";

const { document, textVersion, tone, toneReading } = tables;
const { placeholder } = sql;

/** Threads that a page may begin; it ends sooner when it is full. */
const mostRoots = 24;
/** Code points of a comment that the page shows. */
const longestComment = 4_000;

const place = { id: document.id, parentId: document.parentId, position: document.position };
const rootsAfter = prepared((db) =>
  db
    .select(place)
    .from(document)
    .where(
      and(
        eq(document.articleId, placeholder("articleId")),
        eq(document.kind, "comment"),
        isNull(document.parentId),
        gt(document.position, placeholder("after")),
      ),
    )
    .orderBy(asc(document.position))
    .limit(mostRoots + 1)
    .prepare(),
);
const repliesTo = prepared((db) =>
  db
    .select(place)
    .from(document)
    .where(
      and(eq(document.articleId, placeholder("articleId")), eq(document.parentId, placeholder("parentId"))),
    )
    .orderBy(asc(document.position))
    .limit(placeholder("limit"))
    .prepare(),
);
const kindOf = prepared((db) =>
  db
    .select({ kind: document.kind })
    .from(document)
    .where(eq(document.id, placeholder("id")))
    .prepare(),
);
const textOf = prepared((db) =>
  db
    .select({
      textVersionId: textVersion.id,
      length: textVersion.lengthCp,
      body: sql<string>`substr(${textVersion.body}, 1, ${sql.raw(String(longestComment))})`,
    })
    .from(document)
    .innerJoin(textVersion, eq(textVersion.id, document.currentVersionId))
    .where(eq(document.id, placeholder("id")))
    .prepare(),
);
const tonesOf = prepared((db) =>
  db
    .select({ readingId: toneReading.id, label: tone.label, intensity: tone.intensity })
    .from(toneReading)
    .innerJoin(tone, eq(tone.readingId, toneReading.id))
    .where(eq(toneReading.documentId, placeholder("documentId")))
    .orderBy(desc(toneReading.at), asc(tone.label))
    .prepare(),
);

/**
 * An article's whole text with its claims, and one page of its thread with everything marked on it. Threads stay
 * together; one that is larger than a page is cut, and says how many replies it goes on with.
 * @param given.after position of the last thread of the page before; -1 for the first page
 * @param given.whole the text to its end, however long
 * @throws {Refusal} not_found
 */
export async function readWholeArticle(
  engine: Engine,
  given: { articleId: number; after: number; at: number; whole: boolean },
): Promise<WholeArticle> {
  const { articleId, after, at, whole } = given;
  const db = engine.read;
  const [found] = await kindOf(db).execute({ id: articleId });
  if (found?.kind !== "article") {
    throw new Refusal("not_found", "There is no such article. Go back to the list of articles.");
  }
  const { places, next } = await placesOnPage(db, { articleId, after });
  const nodes = await readThreadNodes(db, { places, at });
  const page: ThreadComment[] = [];
  for (const node of nodes) page.push(await wholeComment(db, node));
  const { comments, levels } = await readThread(db, { documentId: articleId, articleId, at });
  return {
    article: await readArticle(db, articleId, { whole }),
    codebook: (await currentCodebook(db)).body,
    comments,
    levels,
    page,
    next,
  };
}

/** Whole threads in order, as many as fit on a page. */
async function placesOnPage(
  db: Db,
  { articleId, after }: { articleId: number; after: number },
): Promise<{ places: Place[]; next: number | null }> {
  const roots = await rootsAfter(db).execute({ articleId, after });
  const places: Place[] = [];
  let last = after;
  for (const root of roots.slice(0, mostRoots)) {
    const thread = await threadUnder(db, { articleId, root });
    if (places.length > 0 && places.length + thread.length > mostNodes) return { places, next: last };
    places.push(...thread);
    last = root.position;
  }
  return { places, next: roots.length > mostRoots ? last : null };
}

/** A thread, parents before their replies; cut where it would be more than a page. */
async function threadUnder(
  db: Db,
  { articleId, root }: { articleId: number; root: Place },
): Promise<Place[]> {
  const ordered: Place[] = [];
  const waiting = [root];
  for (let next = waiting.pop(); next !== undefined && ordered.length < mostNodes; next = waiting.pop()) {
    ordered.push(next);
    const replies = await repliesTo(db).execute({ articleId, parentId: next.id, limit: mostNodes });
    waiting.push(...replies.reverse());
  }
  return ordered;
}

async function wholeComment(db: Db, node: ThreadNode): Promise<ThreadComment> {
  const [text] = await textOf(db).execute({ id: node.id });
  if (text === undefined) throw new Error(`document ${node.id} has no text`);
  const tones = await tonesOf(db).execute({ documentId: node.id });
  const newest = tones[0]?.readingId;
  return {
    ...node,
    ...text,
    marked: node.claims > 0 ? await readClaims(db, node.id) : [],
    tones: tones.flatMap(({ readingId, label, intensity }) =>
      readingId === newest ? [{ label, intensity }] : [],
    ),
  };
}
