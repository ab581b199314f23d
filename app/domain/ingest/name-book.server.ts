import { and, eq, ne, sql } from "drizzle-orm";
import { prepared, type Tx } from "#db/engine.server.ts";
import { idList, inIdList } from "#db/id-list.ts";
import { tables } from "#db/schema/index.ts";
import type { Change } from "../audit/event.server.ts";
import type { NewIds } from "./new-ids.server.ts";
import { Recent } from "./recent.ts";

const { author, document, source } = tables;
const { placeholder } = sql;

const findSources = prepared((db) =>
  db
    .select({ id: source.id, name: source.name })
    .from(sql`json_each(${placeholder("names")}) as wanted`)
    .innerJoin(source, eq(source.name, sql`wanted.value`))
    .prepare(),
);
const findAuthors = prepared((db) =>
  db
    .select({ id: author.id, sourceId: author.sourceId, name: author.name })
    .from(sql`json_each(${placeholder("pairs")}) as wanted`)
    .innerJoin(
      author,
      and(eq(author.sourceId, sql`wanted.value ->> 0`), eq(author.name, sql`wanted.value ->> 1`)),
    )
    .prepare(),
);
const lastPositions = prepared((db) =>
  db
    .select({ articleId: document.articleId, last: sql<number>`max(${document.position})` })
    .from(document)
    .where(and(inIdList(document.articleId, placeholder("ids")), ne(document.id, document.articleId)))
    .groupBy(document.articleId)
    .prepare(),
);

/** Entries kept of each kind. More would outlive the young part of the memory and be slow to collect. */
const kept = 3_000;

/**
 * The ids of sources and authors by name, and how many comments each article has: looked up in batches and remembered
 * for the length of an import. `load` first, then ask.
 */
export class NameBook {
  private readonly sources = new Recent<string, number>(kept);
  private readonly authors = new Recent<string, number>(kept);
  private readonly positions = new Recent<number, number>(kept);

  /** Looks up what a batch will ask for and is not remembered. An author of a source that is new is new. */
  async load(
    { db }: Tx,
    batch: {
      sources: Iterable<string>;
      authors: Iterable<{ source: string; name: string }>;
      articles: Iterable<number>;
    },
  ): Promise<void> {
    const names = [...new Set(batch.sources)].filter((name) => this.sources.get(name) === undefined);
    if (names.length > 0) {
      const found = await findSources(db).execute({ names: JSON.stringify(names) });
      for (const { id, name } of found) this.sources.set(name, id);
    }
    const pairs = new Map<string, [number, string]>();
    for (const { source: of, name } of batch.authors) {
      const sourceId = this.sources.get(of);
      if (sourceId === undefined) continue;
      const key = authorKey(sourceId, name);
      if (this.authors.get(key) === undefined) pairs.set(key, [sourceId, name]);
    }
    if (pairs.size > 0) {
      const found = await findAuthors(db).execute({ pairs: JSON.stringify([...pairs.values()]) });
      for (const { id, sourceId, name } of found) this.authors.set(authorKey(sourceId, name), id);
    }
    const articles = [...new Set(batch.articles)].filter((id) => this.positions.get(id) === undefined);
    if (articles.length > 0) {
      const found = await lastPositions(db).execute({ ids: idList(articles) });
      for (const { articleId, last } of found) this.positions.set(articleId, last + 1);
    }
  }

  /** The id of a source; one that is new gets an id, and its row goes to `changes`. */
  source(name: string, ids: NewIds, changes: Change[]): number {
    let id = this.sources.get(name);
    if (id === undefined) {
      id = ids.take("source");
      changes.push({ table: "source", before: null, after: { id, name } });
      this.sources.set(name, id);
    }
    return id;
  }

  /** The id of an author within a source; as `source`. */
  author(of: { sourceId: number; name: string }, ids: NewIds, changes: Change[]): number {
    const key = authorKey(of.sourceId, of.name);
    let id = this.authors.get(key);
    if (id === undefined) {
      id = ids.take("author");
      changes.push({ table: "author", before: null, after: { id, ...of } });
      this.authors.set(key, id);
    }
    return id;
  }

  /** The place of an article's next comment, from 0. */
  takePosition(articleId: number): number {
    const position = this.positions.get(articleId) ?? 0;
    this.positions.set(articleId, position + 1);
    return position;
  }
}

function authorKey(sourceId: number, name: string): string {
  return `${sourceId} ${name}`;
}
