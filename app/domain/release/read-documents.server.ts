import { and, asc, eq, gt, inArray, ne, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { tables } from "#db/schema/index.ts";
import type { DatePrecision } from "../vocabulary.ts";
import { type ArticleRecord, type CommentRecord, materialTime } from "./records.ts";
import { type DatasetSource, idList } from "./source.server.ts";
import { threadOrder } from "./thread-order.ts";

const { author, blindArticle, document, textVersion } = tables;
const article = alias(document, "article");
const { placeholder } = sql;

const articlesPerPage = 200;
const commentsPerChunk = 250;
/** Ids and parents of this many comments are held at once, or those of one article if it has more. */
const threadsAtOnce = 5_000;

const columns = {
  id: document.id,
  publicId: document.publicId,
  sourceId: document.sourceId,
  parentId: document.parentId,
  depth: document.depth,
  author: author.name,
  title: document.title,
  url: document.url,
  language: document.language,
  postedAt: document.postedAt,
  postedPrecision: document.postedPrecision,
  postedText: document.postedText,
  graphic: document.graphic,
  version: textVersion.version,
  body: textVersion.body,
  sha256: textVersion.sha256,
  marks: textVersion.marks,
  articlePublicId: article.publicId,
  blind: blindArticle.articleId,
};

type DocumentRow = [
  id: number,
  publicId: string,
  sourceId: number,
  parentId: number | null,
  depth: number,
  author: string | null,
  title: string | null,
  url: string | null,
  language: string | null,
  postedAt: number | null,
  postedPrecision: DatePrecision | null,
  postedText: string | null,
  graphic: 0 | 1,
  version: number,
  body: string,
  sha256: string,
  marks: string,
  articlePublicId: string,
  blind: number | null,
];

function documents({ engine }: DatasetSource) {
  return engine.read
    .select(columns)
    .from(document)
    .innerJoin(textVersion, eq(textVersion.id, document.currentVersionId))
    .innerJoin(article, eq(article.id, document.articleId))
    .leftJoin(author, eq(author.id, document.authorId))
    .leftJoin(blindArticle, eq(blindArticle.articleId, document.id));
}

/** Articles in the order they came in. */
export async function* readArticles(from: DatasetSource): AsyncGenerator<ArticleRecord[]> {
  const page = from.snapshot.query<DocumentRow>(
    documents(from)
      .where(and(eq(document.kind, "article"), gt(document.id, placeholder("after"))))
      .orderBy(asc(document.id))
      .limit(articlesPerPage),
  );
  let rows = await page.someRows({ after: 0 });
  while (rows.length > 0) {
    yield rows.map((row) => articleRecord(from, row));
    rows = await page.someRows({ after: rows.at(-1)![0] });
  }
}

/** Comments article by article in the order these came in, each thread as it is read. */
export async function* readComments(from: DatasetSource): AsyncGenerator<CommentRecord[]> {
  const list = idList(commentsPerChunk);
  const chunk = from.snapshot.query<DocumentRow>(
    documents(from).where(inArray(document.id, list.placeholders)),
  );
  for await (const ids of threads(from)) {
    // Parents come before their replies and in the same turn, so their public ids are known by then.
    const publicIds = new Map<number, string>();
    for (let start = 0; start < ids.length; start += commentsPerChunk) {
      const wanted = ids.slice(start, start + commentsPerChunk);
      const rows = new Map((await chunk.rows(list.fill(wanted))).map((row) => [row[0], row]));
      yield wanted.map((id) => {
        const row = rows.get(id)!;
        publicIds.set(id, row[1]);
        return commentRecord(from, row, publicIds.get(row[3] ?? 0) ?? null);
      });
    }
  }
}

type SkeletonRow = [articleId: number, id: number, parentId: number | null];

/** Ids of comments in reading order, whole threads at a time. */
async function* threads({ engine, snapshot }: DatasetSource): AsyncGenerator<number[]> {
  const skeleton = engine.read
    .select({ articleId: document.articleId, id: document.id, parentId: document.parentId })
    .from(document);
  const order = [asc(document.articleId), asc(document.parentId), asc(document.position)];
  const isComment = ne(document.id, document.articleId);
  const following = snapshot.query<SkeletonRow>(
    skeleton
      .where(and(gt(document.articleId, placeholder("after")), isComment))
      .orderBy(...order)
      .limit(threadsAtOnce),
  );
  const whole = snapshot.query<SkeletonRow>(
    engine.read
      .select({ articleId: document.articleId, id: document.id, parentId: document.parentId })
      .from(document)
      .where(and(eq(document.articleId, placeholder("articleId")), isComment))
      .orderBy(...order),
  );
  let after = 0;
  for (;;) {
    let rows = await following.rows({ after });
    if (rows.length === 0) return;
    if (rows.length === threadsAtOnce) {
      // The last article may go on behind the page.
      const cut = rows.at(-1)![0];
      rows =
        rows[0]![0] === cut ? await whole.rows({ articleId: cut }) : rows.filter((row) => row[0] !== cut);
    }
    yield inReadingOrder(rows);
    after = rows.at(-1)![0];
  }
}

/** @param rows sorted by article */
function inReadingOrder(rows: readonly SkeletonRow[]): number[] {
  const ordered: number[] = [];
  let start = 0;
  while (start < rows.length) {
    const articleId = rows[start]![0];
    let end = start;
    while (end < rows.length && rows[end]![0] === articleId) end += 1;
    const entries = rows.slice(start, end).map(([, id, parentId]) => ({ id, parentId }));
    for (const id of threadOrder(entries)) ordered.push(id);
    start = end;
  }
  return ordered;
}

function articleRecord(from: DatasetSource, row: DocumentRow): ArticleRecord {
  const [
    ,
    id,
    sourceId,
    ,
    ,
    name,
    title,
    url,
    language,
    at,
    precision,
    dateText,
    graphic,
    version,
    text,
    hash,
    marks,
    ,
    blind,
  ] = row;
  const source = from.sourceNames.get(sourceId)!;
  return {
    id,
    source,
    title,
    author: from.author(source, name),
    published_at: materialTime(at, precision),
    published_precision: precision,
    published_text: dateText,
    url,
    language,
    graphic: graphic === 1,
    blind: blind !== null,
    text_version: version,
    text_sha256: hash,
    marks: JSON.parse(marks),
    text,
  };
}

function commentRecord(from: DatasetSource, row: DocumentRow, parent: string | null): CommentRecord {
  const [
    ,
    id,
    sourceId,
    ,
    depth,
    name,
    ,
    ,
    language,
    at,
    precision,
    dateText,
    graphic,
    version,
    text,
    hash,
    marks,
    articleId,
  ] = row;
  const source = from.sourceNames.get(sourceId)!;
  return {
    id,
    article_id: articleId,
    parent_id: parent,
    depth,
    author: from.author(source, name),
    posted_at: materialTime(at, precision),
    text,
    posted_precision: precision,
    posted_text: dateText,
    source,
    language,
    graphic: graphic === 1,
    text_version: version,
    text_sha256: hash,
    marks: marks === "[]" ? [] : JSON.parse(marks),
  };
}
