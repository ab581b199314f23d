import { readFile } from "node:fs/promises";
import type { Engine } from "#db/engine.server.ts";
import { lengthInCodePoints } from "../annotate/units.ts";
import { sha256 } from "../audit/record.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { decodeBytes } from "./encoding.ts";
import type { ImportFile } from "./files.server.ts";
import { findKnown } from "./known.server.ts";
import { type ImportMemory, Landing, type Place, placeBelow } from "./landing.server.ts";
import { type ImportLimits, readableBytes } from "./limits.ts";
import { readArticleText } from "./marks.ts";
import { type CommentMatch, matchThread } from "./match-thread.ts";
import { newestText } from "./newest-text.server.ts";
import { type DumpComment, type PageDump, readPageDump } from "./page-dump.ts";
import { pageCommentId, pageId, samePage } from "./page-identity.ts";
import { knownThread, pagesOf, type ThreadComment } from "./page-threads.server.ts";
import type { ArticleRecord, CommentRecord } from "./records.ts";
import { defaultSource, type ImportRun, notice } from "./run.ts";
import { inSlices } from "./slices.server.ts";

interface PageImport {
  engine: Engine;
  run: ImportRun;
  memory: ImportMemory;
  file: ImportFile;
  encoding: string | undefined;
}

/**
 * Imports one page dump: finds the article it is, or makes it, then does the same for each comment of its thread.
 * @throws Refusal when the file is too large, empty or cannot be decoded
 */
export async function importPage(given: PageImport): Promise<void> {
  const { engine, run, memory, file } = given;
  const page = await readPage(given);
  const source = run.source ?? defaultSource;
  const { place, externalId, thread } = await engine.tx(async (tx) => {
    const landing = new Landing(tx, run, memory);
    const article = await landArticle({ landing, source, file, page });
    const thread = article.isNew ? [] : await knownThread(tx, { ...run, articleId: article.place.id });
    await landing.finish();
    return { ...article, thread };
  });
  await run.turn();
  if (page.comments.length > 0) {
    await landThread({ ...given, source, article: { place, externalId }, comments: page.comments, thread });
  }
}

interface UsedIds {
  ids: Set<string>;
  /** The next occurrence to try, by the id of the first. */
  next: Map<string, number>;
}

/** A page as it is compared and stored. */
interface ReadPage {
  record: Omit<ArticleRecord, "id">;
  comments: HashedComment[];
}
type HashedComment = DumpComment & { sha256: string };

async function readPage({ run, file, encoding }: PageImport): Promise<ReadPage> {
  const { limits } = run;
  if (file.bytes > limits.wholeFileBytes) {
    throw new Refusal(
      "too_large",
      `The file has ${readableBytes(file.bytes)}; a page may have ${readableBytes(limits.wholeFileBytes)}. Split it, or raise the limit.`,
    );
  }
  const { text, notices } = decodeBytes({ bytes: await readFile(file.path), encoding });
  const dump = readPageDump(text);
  if (dump.article.trim() === "" && dump.comments.length === 0) {
    throw new Refusal("unreadable", "The file is empty. There is nothing to import.");
  }
  refuseLongTexts(dump, limits);
  for (const { line, reason } of [...notices, ...dump.problems])
    notice(run, { file: file.name, line }, reason);
  const { title, dateline, graphic, marks } = readArticleText(dump.article);
  return {
    record: {
      kind: "article",
      source: null,
      title,
      text: dump.article,
      author: null,
      url: null,
      published: dateline,
      language: null,
      graphic,
      marks,
    },
    comments: dump.comments.map((comment) => ({ ...comment, sha256: sha256(comment.text) })),
  };
}

function refuseLongTexts(dump: PageDump, { textCp }: ImportLimits): void {
  const tooLong = (text: string) => text.length > textCp && lengthInCodePoints(text) > textCp;
  const comment = dump.comments.find(({ text }) => tooLong(text));
  if (comment === undefined && !tooLong(dump.article)) return;
  const what = comment === undefined ? "The article's text" : `The comment of line ${comment.line}`;
  throw new Refusal(
    "too_large",
    `${what} is longer than ${textCp} characters. Split it, or raise the limit.`,
  );
}

async function landArticle(given: {
  landing: Landing;
  source: string;
  file: ImportFile;
  page: ReadPage;
}): Promise<{ place: Place; externalId: string; isNew: boolean }> {
  const { landing, source, file, page } = given;
  const { tx, run, memory } = landing;
  const { dryRun } = run;
  const pages =
    memory.pages.get(source) ?? (await pagesOf(tx, source)).map((known) => ({ ...known, taken: false }));
  memory.pages.set(source, pages);
  const externalId = pageId(page.record, sha256);
  const textSha256 = sha256(page.record.text);
  const known = await samePage({
    page: { ...page.record, externalId, fileName: file.name },
    // Two files of one import are two articles unless they are equal: else each import would swap their texts.
    known: pages.filter((other) => !other.taken || other.externalId === externalId),
    textOf: async ({ id }) => (await newestText(tx, { id, dryRun })).body,
  });
  const landed = { source, file: file.name, textSha256, keepText: true };
  if (known === null) {
    const record = { ...page.record, id: externalId };
    await memory.book.load(tx, { sources: [source], authors: [], articles: [] });
    const place = landing.add({ ...landed, record, place: null });
    pages.push({ id: place.id, externalId, titleKey: "", fileName: file.name, taken: true });
    return { place, externalId, isNew: true };
  }
  known.taken = true;
  const [place] = await findKnown(tx, {
    names: [{ source, kind: "article", externalId: known.externalId }],
    intakeId: run.intakeId,
    dryRun,
  });
  if (place === undefined) throw new Error(`article ${known.id} is not there`);
  const record = { ...page.record, id: known.externalId };
  if (await isSameText(landing, place, { text: record.text, textSha256 })) landing.repeat(place);
  else await landing.revise({ ...landed, known: place, record });
  return { place, externalId: known.externalId, isNew: false };
}

/** White space at the end is the page's, not the article's: it changes with the comments below it. */
async function isSameText(
  { tx, run }: Landing,
  known: { id: number; sha256: string },
  fresh: { text: string; textSha256: string },
): Promise<boolean> {
  if (known.sha256 === fresh.textSha256) return true;
  const { body } = await newestText(tx, { id: known.id, dryRun: run.dryRun });
  return body.trimEnd() === fresh.text.trimEnd();
}

async function landThread(
  given: PageImport & {
    source: string;
    article: { place: Place; externalId: string };
    comments: HashedComment[];
    thread: ThreadComment[];
  },
): Promise<void> {
  const { engine, run, memory, file, source, article, comments, thread } = given;
  const matches = await engine.tx((tx) =>
    matchThread({
      comments,
      known: thread,
      textOf: async ({ id }) => (await newestText(tx, { id, dryRun: run.dryRun })).body,
    }),
  );
  const byId = new Map(thread.map((comment) => [comment.id, comment]));
  const used: UsedIds = { ids: new Set(thread.map(({ externalId }) => externalId)), next: new Map() };
  /** Where each comment has landed, by its index. */
  const placed: (Place & { externalId: string })[] = [];

  await inSlices({
    engine,
    run,
    memory,
    rows: comments,
    size: ({ text }) => text.length,
    prepare: (rows) => [...rows],
    async land(landing, rows) {
      await memory.book.load(landing.tx, {
        sources: [source],
        authors: rows.map(({ author }) => ({ source, name: author })),
        articles: [article.place.id],
      });
      for (const comment of rows) {
        const parent = comment.parent === null ? null : placed[comment.parent]!;
        const match = matches[placed.length]!;
        const record = toRecord({ comment, parent, article: article.externalId, match, byId, used });
        const landed = { record, source, file: file.name, textSha256: comment.sha256, keepText: true };
        if (match.kind === "new") {
          const { place, tooDeep } =
            parent === null
              ? { place: { articleId: article.place.id, parentId: null, depth: 0 }, tooDeep: null }
              : placeBelow(run, parent);
          if (tooDeep !== null) notice(run, { file: file.name, line: comment.line }, tooDeep);
          placed.push({ ...landing.add({ ...landed, place }), externalId: record.id });
          continue;
        }
        const known = byId.get(match.id)!;
        if (match.kind === "same") landing.repeat(known);
        else await landing.revise({ ...landed, known });
        placed.push(known);
      }
    },
  });
}

function toRecord(of: {
  comment: HashedComment;
  parent: { externalId: string } | null;
  article: string;
  match: CommentMatch;
  byId: Map<number, ThreadComment>;
  used: UsedIds;
}): CommentRecord {
  const { comment, parent, article, match, byId, used } = of;
  const { author, text } = comment;
  const parentId = parent?.externalId ?? null;
  const id =
    match.kind === "new"
      ? freeId({ article, parent: parentId, author, text }, used)
      : byId.get(match.id)!.externalId;
  return {
    kind: "comment",
    id,
    source: null,
    articleId: article,
    parentId,
    author,
    posted: null,
    text,
    flagged: false,
    flagReason: null,
  };
}

/** The first id that no comment of the thread has; `used.next` spares looking from the start when many are equal. */
function freeId(
  of: { article: string; parent: string | null; author: string; text: string },
  used: UsedIds,
): string {
  const first = pageCommentId({ ...of, occurrence: 0 }, sha256);
  let occurrence = used.next.get(first) ?? 0;
  let id = pageCommentId({ ...of, occurrence }, sha256);
  while (used.ids.has(id)) {
    occurrence += 1;
    id = pageCommentId({ ...of, occurrence }, sha256);
  }
  used.next.set(first, occurrence + 1);
  used.ids.add(id);
  return id;
}
