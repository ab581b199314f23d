import { and, eq, sql } from "drizzle-orm";
import { prepared, type Tx } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";
import { scratch } from "#db/scratch.server.ts";
import type { DocumentName } from "../shared/public-id.ts";

const { author, document, source, textVersion } = tables;
const { planned, seen } = scratch;
const { placeholder } = sql;

/** A document that is there, or that this dry run would have made (its ids are negative). */
export interface KnownDocument {
  id: number;
  articleId: number;
  parentId: number | null;
  depth: number;
  author: string | null;
  /** SHA-256 of its newest text. */
  sha256: string;
  /** It was made, or has come before, in this import. */
  inThisImport: boolean;
}

// `cross join` keeps SQLite at the order that is written: the list first, then one index look-up a name.
const findDocuments = prepared((db) =>
  db
    .select({
      at: sql<number>`wanted.key`,
      id: document.id,
      articleId: document.articleId,
      parentId: document.parentId,
      depth: document.depth,
      author: author.name,
      sha256: textVersion.sha256,
      intakeId: document.intakeId,
      seenId: seen.documentId,
    })
    .from(sql`json_each(${placeholder("names")}) as wanted`)
    .crossJoin(source)
    .crossJoin(document)
    .crossJoin(textVersion)
    .leftJoin(author, eq(author.id, document.authorId))
    .leftJoin(seen, eq(seen.documentId, document.id))
    .where(
      and(
        eq(source.name, sql`wanted.value ->> 0`),
        eq(document.sourceId, source.id),
        eq(document.kind, sql`wanted.value ->> 1`),
        eq(document.externalId, sql`wanted.value ->> 2`),
        eq(textVersion.id, document.currentVersionId),
      ),
    )
    .prepare(),
);

const findPlanned = prepared((db) =>
  db
    .select({
      at: sql<number>`wanted.key`,
      id: planned.id,
      articleId: planned.articleId,
      parentId: planned.parentId,
      depth: planned.depth,
      author: planned.author,
      sha256: planned.sha256,
    })
    .from(sql`json_each(${placeholder("names")}) as wanted`)
    .innerJoin(
      planned,
      and(
        eq(planned.source, sql`wanted.value ->> 0`),
        eq(planned.kind, sql`wanted.value ->> 1`),
        eq(planned.externalId, sql`wanted.value ->> 2`),
      ),
    )
    .prepare(),
);

const findArticles = prepared((db) =>
  db
    .select({ at: sql<number>`wanted.key`, source: source.name })
    .from(sql`json_each(${placeholder("ids")}) as wanted`)
    .crossJoin(source)
    .innerJoin(
      document,
      and(
        eq(document.sourceId, source.id),
        eq(document.kind, "article"),
        eq(document.externalId, sql`wanted.value`),
      ),
    )
    .prepare(),
);

const findPlannedArticles = prepared((db) =>
  db
    .select({ at: sql<number>`wanted.key`, source: planned.source })
    .from(sql`json_each(${placeholder("ids")}) as wanted`)
    .innerJoin(planned, and(eq(planned.kind, "article"), eq(planned.externalId, sql`wanted.value`)))
    .prepare(),
);

/**
 * Finds documents by name, all in one query.
 * @param given.dryRun whether what the dry run would have made counts too
 * @returns one entry a name, undefined for what is not known
 */
export async function findKnown(
  { db }: Tx,
  given: { names: readonly DocumentName[]; intakeId: number; dryRun: boolean },
): Promise<(KnownDocument | undefined)[]> {
  const { names, intakeId, dryRun } = given;
  const found: (KnownDocument | undefined)[] = new Array(names.length);
  if (names.length === 0) return found;
  const list = JSON.stringify(names.map(({ source, kind, externalId }) => [source, kind, externalId]));
  for (const row of await findDocuments(db).execute({ names: list })) {
    const { at, intakeId: madeBy, seenId, ...known } = row;
    found[at] = { ...known, inThisImport: madeBy === intakeId || seenId !== null };
  }
  if (dryRun) {
    for (const { at, ...known } of await findPlanned(db).execute({ names: list })) {
      found[at] = { ...known, inThisImport: true };
    }
  }
  return found;
}

/**
 * The sources that have an article of this external id, for comments that do not name their source.
 * @returns one list a id
 */
export async function sourcesOfArticles(
  { db }: Tx,
  { ids, dryRun }: { ids: readonly string[]; dryRun: boolean },
): Promise<string[][]> {
  const sources: Set<string>[] = ids.map(() => new Set());
  if (ids.length === 0) return [];
  const list = JSON.stringify(ids);
  for (const { at, source } of await findArticles(db).execute({ ids: list })) sources[at]!.add(source);
  if (dryRun) {
    for (const { at, source } of await findPlannedArticles(db).execute({ ids: list }))
      sources[at]!.add(source);
  }
  return sources.map((names) => [...names]);
}
