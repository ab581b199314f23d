import { and, asc, count, desc, eq, ne, sql } from "drizzle-orm";
import { type Db, prepared } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";
import type { AuthorView } from "./view.ts";

const { author, decision, document } = tables;
const { placeholder } = sql;

/** Where counting stops: beyond it the number says "so many or more". */
export const mostOthers = 1000;
/** The author's latest comments whose decisions are counted. */
const latestComments = 200;

const othersOf = prepared((db) => {
  const some = db
    .select({ id: document.id })
    .from(document)
    .where(
      and(
        eq(document.authorId, placeholder("authorId")),
        eq(document.kind, "comment"),
        ne(document.id, placeholder("documentId")),
      ),
    )
    .limit(mostOthers)
    .as("some");
  return db.select({ n: count() }).from(some).prepare();
});
const decisionsAbout = prepared((db) => {
  const latest = db
    .select({ id: document.id })
    .from(document)
    .where(and(eq(document.authorId, placeholder("authorId")), ne(document.id, placeholder("documentId"))))
    .orderBy(desc(document.id))
    .limit(latestComments)
    .as("latest");
  return db
    .select({ documentId: decision.documentId, kind: decision.kind })
    .from(latest)
    .innerJoin(decision, and(eq(decision.documentId, latest.id), eq(decision.state, "live")))
    .orderBy(asc(decision.id))
    .prepare();
});
const authorById = prepared((db) =>
  db
    .select()
    .from(author)
    .where(eq(author.id, placeholder("authorId")))
    .prepare(),
);

/**
 * Who wrote a comment, how many others they wrote (counted to 1,000), and the decisions in force about their latest 200
 * by kind, most frequent first.
 */
export async function readAuthor(
  db: Db,
  { authorId, documentId }: { authorId: number; documentId: number },
): Promise<AuthorView> {
  const [row] = await authorById(db).execute({ authorId });
  if (row === undefined) throw new Error(`there is no author ${authorId}`);
  const [others] = await othersOf(db).execute({ authorId, documentId });
  const inForce = new Map<number, string>();
  for (const found of await decisionsAbout(db).execute({ authorId, documentId })) {
    inForce.set(found.documentId, found.kind);
  }
  const kinds = Map.groupBy(inForce.values(), (kind) => kind);
  return {
    id: row.id,
    name: row.name,
    others: others?.n ?? 0,
    decisions: [...kinds]
      .map(([kind, all]) => ({ kind, count: all.length }))
      .sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1)),
  };
}
