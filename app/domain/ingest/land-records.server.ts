import { sha256 } from "../audit/record.server.ts";
import { findKnown, type KnownDocument, sourcesOfArticles } from "./known.server.ts";
import { landAgain } from "./land-again.server.ts";
import { landComments, type Waiting } from "./land-comments.server.ts";
import { type Landing, placeKey } from "./landing.server.ts";
import type { ArticleRecord, CommentRecord, DocumentRecord } from "./records.ts";
import { defaultSource, type Origin, type RootReason, reject } from "./run.ts";

/** A record with where it came from. */
export interface Parsed<R extends DocumentRecord = DocumentRecord> {
  record: R;
  origin: Origin;
  /** Set when everything has come: why its parent will not be found ("missing") or not be used ("cyclic"). */
  root?: RootReason;
}

/**
 * Brings a batch of records in: what is new, what has another text, what has come before. Articles of the batch go first.
 * @returns the comments that have to wait for their article or parent
 */
export async function landRecords(landing: Landing, batch: readonly Parsed[]): Promise<Waiting[]> {
  const articles = batch.filter(isArticle).map((row) => ({ row, source: sourceOf(landing, row.record) }));
  await landArticles(landing, articles);
  return landComments(landing, await commentsWithSource(landing, batch.filter(isComment)));
}

/** The source that a record is filed under, as far as it says one. */
function sourceOf({ run }: Landing, record: DocumentRecord): string {
  return run.source ?? record.source ?? (record.kind === "article" ? defaultSource : "");
}

const isArticle = (row: Parsed): row is Parsed<ArticleRecord> => row.record.kind === "article";
const isComment = (row: Parsed): row is Parsed<CommentRecord> => row.record.kind === "comment";

async function landArticles(
  landing: Landing,
  rows: { row: Parsed<ArticleRecord>; source: string }[],
): Promise<void> {
  const { tx, run, memory } = landing;
  if (rows.length === 0) return;
  const known = await findKnown(tx, {
    names: rows.map(({ row, source }) => ({ source, kind: "article", externalId: row.record.id })),
    ...run,
  });
  await memory.book.load(tx, {
    sources: rows.map(({ source }) => source),
    authors: rows.flatMap(({ row, source }) =>
      row.record.author ? [{ source, name: row.record.author }] : [],
    ),
    articles: [],
  });
  const fresh = new Map<string, KnownDocument>();
  for (const [at, { row, source }] of rows.entries()) {
    const { record, origin } = row;
    const key = placeKey(source, "article", record.id);
    const textSha256 = sha256(record.text);
    const before = fresh.get(key) ?? known[at];
    if (before === undefined) {
      const made = landing.add({ record, source, file: origin.file, place: null, textSha256 });
      fresh.set(key, { ...made, author: record.author, sha256: textSha256, inThisImport: true });
    } else {
      memory.places.set(key, before);
      fresh.set(key, await landAgain({ landing, row, source, known: before, textSha256 }));
    }
    const sources = memory.articleSources.get(record.id);
    if (sources !== undefined) memory.articleSources.set(record.id, [...new Set([...sources, source])]);
  }
}

/** Comments with their source: as given, else that of their article; empty when the article has not come. */
async function commentsWithSource(
  landing: Landing,
  rows: Parsed<CommentRecord>[],
): Promise<{ row: Parsed<CommentRecord>; source: string }[]> {
  const { tx, run, memory } = landing;
  const unknown = new Set<string>();
  for (const { record } of rows) {
    if (sourceOf(landing, record) === "" && memory.articleSources.get(record.articleId) === undefined) {
      unknown.add(record.articleId);
    }
  }
  const ids = [...unknown];
  const found = await sourcesOfArticles(tx, { ids, dryRun: run.dryRun });
  const looked = new Map(ids.map((id, at) => [id, found[at]!]));
  for (const [id, names] of looked) if (names.length > 0) memory.articleSources.set(id, names);
  return rows.flatMap((row) => {
    const { record, origin } = row;
    const said = sourceOf(landing, record);
    if (said !== "") return [{ row, source: said }];
    const names = memory.articleSources.get(record.articleId) ?? looked.get(record.articleId) ?? [];
    if (names.length <= 1) return [{ row, source: names[0] ?? "" }];
    const list = names.join(", ");
    reject(
      run,
      origin,
      `The article "${record.articleId}" is in several sources (${list}). Name one as "source".`,
    );
    return [];
  });
}
