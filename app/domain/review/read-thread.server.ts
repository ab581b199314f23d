import { and, asc, count, desc, eq, gt, isNull, lt, max, sql } from "drizzle-orm";
import { type Db, prepared } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";
import { type Place, readThreadNodes } from "./read-thread-nodes.server.ts";
import type { ThreadView } from "./view.ts";

const { document } = tables;
const { placeholder } = sql;

/** How much of a thread is shown around a comment; nothing here grows with the thread. */
const shown = { ancestors: 40, siblings: 5, replies: 8, repliesToReplies: 3, rootsAround: 3, roots: 20 };
/** Where counting stops: beyond it a count says "so many or more". */
export const mostCounted = 2000;

const place = { id: document.id, parentId: document.parentId, position: document.position };
const isComment = eq(document.kind, "comment");
const underArticle = and(eq(document.articleId, placeholder("articleId")), isComment);
const answers = and(underArticle, eq(document.parentId, placeholder("parentId")));
const answersNobody = and(underArticle, isNull(document.parentId));
const limit = placeholder("limit");

const byId = prepared((db) =>
  db
    .select(place)
    .from(document)
    .where(and(eq(document.id, placeholder("id")), isComment))
    .prepare(),
);
/** Comments with the same parent (or none) before and after a position, nearest first. */
const beside = [answers, answersNobody].map((same) => ({
  before: prepared((db) =>
    db
      .select(place)
      .from(document)
      .where(and(same, lt(document.position, placeholder("position"))))
      .orderBy(desc(document.position))
      .limit(limit)
      .prepare(),
  ),
  after: prepared((db) =>
    db
      .select(place)
      .from(document)
      .where(and(same, gt(document.position, placeholder("position"))))
      .orderBy(asc(document.position))
      .limit(limit)
      .prepare(),
  ),
}));
const counted = prepared((db) => {
  const some = db
    .select({ depth: document.depth })
    .from(document)
    .where(underArticle)
    .limit(mostCounted)
    .as("some");
  return db
    .select({ comments: count(), deepest: max(some.depth) })
    .from(some)
    .prepare();
});
const rootsCounted = prepared((db) => {
  const some = db
    .select({ id: document.id })
    .from(document)
    .where(answersNobody)
    .limit(mostCounted)
    .as("some");
  return db.select({ n: count() }).from(some).prepare();
});

/**
 * The thread around a document: its ancestors, its siblings nearby, its first replies and theirs, and the threads next
 * to its own; for an article its first threads. Counts stop at 2,000.
 */
export async function readThread(
  db: Db,
  given: { documentId: number; articleId: number; at: number },
): Promise<ThreadView> {
  const { documentId, articleId, at } = given;
  const places = await placesAround(db, { documentId, articleId });
  const [numbers] = await counted(db).execute({ articleId });
  const [roots] = await rootsCounted(db).execute({ articleId });
  const shownRoots = places.filter((one) => one.parentId === null).length;
  return {
    articleId,
    comments: numbers?.comments ?? 0,
    levels: (numbers?.comments ?? 0) === 0 ? 0 : (numbers?.deepest ?? 0) + 1,
    nodes: await readThreadNodes(db, { places: inThreadOrder(places), at }),
    hiddenRoots: Math.max((roots?.n ?? 0) - shownRoots, 0),
  };
}

async function placesAround(db: Db, given: { documentId: number; articleId: number }): Promise<Place[]> {
  const { documentId, articleId } = given;
  const near = (of: Place, some: number) => besides(db, { articleId, of, some });
  const first = (of: Place | null, some: number) =>
    firstUnder(db, { articleId, parentId: of?.id ?? null, some });
  const [own] = await byId(db).execute({ id: documentId });
  if (own === undefined) {
    const roots = await first(null, shown.roots);
    return [...roots, ...(await all(roots, (root) => first(root, shown.repliesToReplies)))];
  }
  const ancestors = await ancestorsOf(db, own);
  const root = ancestors.at(-1) ?? own;
  const replies = await first(own, shown.replies);
  return [
    ...ancestors,
    own,
    ...(await near(own, shown.siblings)),
    ...(root.id === own.id || root.parentId !== null ? [] : await near(root, shown.rootsAround)),
    ...replies,
    ...(await all(replies, (reply) => first(reply, shown.repliesToReplies))),
  ];
}

async function ancestorsOf(db: Db, own: Place): Promise<Place[]> {
  const ancestors: Place[] = [];
  let parentId = own.parentId;
  while (parentId !== null && ancestors.length < shown.ancestors) {
    const [parent] = await byId(db).execute({ id: parentId });
    if (parent === undefined) break;
    ancestors.push(parent);
    parentId = parent.parentId;
  }
  return ancestors;
}

async function besides(db: Db, given: { articleId: number; of: Place; some: number }): Promise<Place[]> {
  const { articleId, of, some } = given;
  const { before, after } = beside[of.parentId === null ? 1 : 0]!;
  const values = { articleId, parentId: of.parentId, position: of.position, limit: some };
  return [...(await before(db).execute(values)), ...(await after(db).execute(values))];
}

async function firstUnder(
  db: Db,
  given: { articleId: number; parentId: number | null; some: number },
): Promise<Place[]> {
  const { articleId, parentId, some } = given;
  const { after } = beside[parentId === null ? 1 : 0]!;
  return after(db).execute({ articleId, parentId, position: -1, limit: some });
}

async function all<T>(over: readonly Place[], read: (one: Place) => Promise<T[]>): Promise<T[]> {
  const found: T[] = [];
  for (const one of over) found.push(...(await read(one)));
  return found;
}

/** Each comment once, parents before their replies, siblings in order of arrival. One whose parent is not shown stands as a root. */
function inThreadOrder(places: readonly Place[]): Place[] {
  const known = new Map(places.map((one) => [one.id, one]));
  const children = Map.groupBy(known.values(), (one) =>
    one.parentId !== null && known.has(one.parentId) ? one.parentId : 0,
  );
  const ordered: Place[] = [];
  const waiting = sortedDown(children.get(0) ?? []);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    ordered.push(next);
    waiting.push(...sortedDown(children.get(next.id) ?? []));
  }
  return ordered;
}

function sortedDown(places: Place[]): Place[] {
  return places.sort((a, b) => b.position - a.position);
}
