import { sha256 } from "../audit/record.server.ts";
import { findKnown, type KnownDocument, sourcesOfArticles } from "./known.server.ts";
import { type Landing, type Place, placeBelow, placeKey } from "./landing.server.ts";
import { newestText } from "./newest-text.server.ts";
import { titleKey } from "./page-identity.ts";
import type { ArticleRecord, CommentRecord, DocumentRecord } from "./records.ts";

import { defaultSource, notice, type Origin, type RootReason, reject } from "./run.ts";
import { containment } from "./similarity.ts";

/** A record with where it came from. */
export interface Parsed<R extends DocumentRecord = DocumentRecord> {
  record: R;
  origin: Origin;
  /** Set when everything has come: why its parent will not be found ("missing") or not be used ("cyclic"). */
  root?: RootReason;
}

/** A comment whose article or parent has not come yet; without its article its `source` may be empty. */
export interface Waiting {
  row: Parsed<CommentRecord>;
  source: string;
  for: "article" | "parent";
}

/**
 * Brings a batch of records in: what is new, what has another text, what has come before. Articles of the batch go first.
 * @returns the comments that have to wait for their article or parent
 */
export async function landRecords(landing: Landing, batch: readonly Parsed[]): Promise<Waiting[]> {
  const articles = batch.filter(isArticle).map((row) => ({ row, source: sourceOf(landing, row.record) }));
  await landArticles(landing, articles);
  const comments = batch.filter(isComment);
  const sources = await commentSources(landing, comments);
  return landComments(landing, comments, sources);
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
      await landAgain({ landing, row, source, known: before, textSha256 });
      fresh.set(key, { ...before, inThisImport: true });
    }
    const sources = memory.articleSources.get(record.id);
    if (sources !== undefined) memory.articleSources.set(record.id, [...new Set([...sources, source])]);
  }
}

/** The source of each comment: as given, else that of its article; empty when the article has not come. */
async function commentSources(landing: Landing, rows: Parsed<CommentRecord>[]): Promise<(string | null)[]> {
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
  return rows.map(({ record, origin }) => {
    const said = sourceOf(landing, record);
    if (said !== "") return said;
    const names = memory.articleSources.get(record.articleId) ?? looked.get(record.articleId) ?? [];
    if (names.length <= 1) return names[0] ?? "";
    reject(
      run,
      origin,
      `The article "${record.articleId}" is in several sources (${names.join(", ")}). Name one as "source".`,
    );
    return null;
  });
}

async function landComments(
  landing: Landing,
  rows: Parsed<CommentRecord>[],
  sources: (string | null)[],
): Promise<Waiting[]> {
  const known = await lookUp(landing, rows, sources);
  const waiting: Waiting[] = [];
  const placeOf = (source: string, kind: "article" | "comment", id: string): Place | undefined => {
    const key = placeKey(source, kind, id);
    return known.get(key) ?? landing.memory.places.get(key);
  };
  for (const [at, row] of rows.entries()) {
    const source = sources[at];
    if (source === null || source === undefined) continue;
    const { record, origin } = row;
    const key = placeKey(source, "comment", record.id);
    const before = known.get(key);
    const textSha256 = sha256(record.text);
    if (before !== undefined) {
      await landAgain({ landing, row, source, known: before, textSha256 });
      known.set(key, { ...before, inThisImport: true });
      continue;
    }
    const article = source === "" ? undefined : placeOf(source, "article", record.articleId);
    const parent = parentPlace(row, () => placeOf(source, "comment", record.parentId!));
    if (article === undefined || parent === undefined) {
      waiting.push({ row, source, for: article === undefined ? "article" : "parent" });
      continue;
    }
    const place = placeUnder({ landing, row, article, parent });
    const made = landing.add({ record, source, file: origin.file, place, textSha256 });
    known.set(key, { ...made, author: record.author, sha256: textSha256, inThisImport: true });
  }
  return waiting;
}

/** The parent's place, null for a root, undefined while the parent may still come. */
function parentPlace(
  { record, root }: Parsed<CommentRecord>,
  find: () => Place | undefined,
): Place | null | undefined {
  if (record.parentId === null || record.parentId === record.id || root === "cyclic") return null;
  return find() ?? (root === "missing" ? null : undefined);
}

/** Everything that the comments of a batch refer to and is not remembered, in one look-up. */
async function lookUp(
  landing: Landing,
  rows: Parsed<CommentRecord>[],
  sources: (string | null)[],
): Promise<Map<string, KnownDocument>> {
  const { tx, run, memory } = landing;
  const names = new Map<string, { source: string; kind: "article" | "comment"; externalId: string }>();
  const want = (source: string, kind: "article" | "comment", externalId: string) => {
    const key = placeKey(source, kind, externalId);
    if (kind === "article" && memory.places.get(key) !== undefined) return;
    names.set(key, { source, kind, externalId });
  };
  for (const [at, { record }] of rows.entries()) {
    const source = sources[at];
    if (!source) continue;
    want(source, "comment", record.id);
    want(source, "article", record.articleId);
  }
  for (const [at, { record }] of rows.entries()) {
    const source = sources[at];
    if (!source || record.parentId === null) continue;
    if (memory.places.get(placeKey(source, "comment", record.parentId)) === undefined) {
      want(source, "comment", record.parentId);
    }
  }
  const keys = [...names.keys()];
  const found = await findKnown(tx, { names: [...names.values()], ...run });
  const known = new Map<string, KnownDocument>();
  for (const [at, document] of found.entries()) {
    if (document === undefined) continue;
    known.set(keys[at]!, document);
    memory.places.set(keys[at]!, document);
  }
  await memory.book.load(tx, {
    sources: sources.flatMap((name) => name || []),
    authors: rows.flatMap(({ record }, at) => {
      const source = sources[at];
      return source && record.author ? [{ source, name: record.author }] : [];
    }),
    articles: rows.flatMap(({ record }, at) => {
      const key = placeKey(sources[at] ?? "", "article", record.articleId);
      const article = known.get(key) ?? memory.places.get(key);
      return article === undefined ? [] : [article.id];
    }),
  });
  return known;
}

/** Where a new comment goes, with a word where that is not where its record says. */
function placeUnder(given: {
  landing: Landing;
  row: Parsed<CommentRecord>;
  article: Place;
  parent: Place | null;
}): { articleId: number; parentId: number | null; depth: number } {
  const { landing, row, article, parent } = given;
  const { run } = landing;
  const { record, origin } = row;
  const root = { articleId: article.id, parentId: null, depth: 0 };
  if (record.parentId === null) return root;
  if (row.root === "cyclic" || record.parentId === record.id) {
    notice(
      run,
      origin,
      `The comment "${record.id}" answers itself, by way of its parents. It was made a root.`,
    );
    return root;
  }
  if (parent === null) {
    notice(run, origin, `The parent "${record.parentId}" is nowhere. The comment was made a root.`);
    return root;
  }
  if (parent.articleId !== article.id) {
    notice(
      run,
      origin,
      `The parent "${record.parentId}" is under another article. The comment was made a root.`,
    );
    return root;
  }
  const { place, tooDeep } = placeBelow(run, parent);
  if (tooDeep !== null) notice(run, origin, tooDeep);
  return place;
}

/** A record whose document is there already: the same text again, a new text, or something that cannot be the same. */
async function landAgain(given: {
  landing: Landing;
  row: Parsed;
  source: string;
  known: KnownDocument;
  textSha256: string;
}): Promise<void> {
  const { landing, row, source, known, textSha256 } = given;
  const { record, origin } = row;
  const { run } = landing;
  if (known.sha256 === textSha256) {
    if (record.kind === "comment" && (known.author ?? "") !== (record.author ?? "")) {
      notice(run, origin, `The comment "${record.id}" is known with another author's name, which was kept.`);
    }
    landing.repeat(known);
    return;
  }
  const conflict = await conflictWith(given);
  if (conflict === null) await landing.revise({ known, record, source, file: origin.file, textSha256 });
  else reject(run, origin, conflict);
}

/** Why a record with another text cannot be a new version of the document with its id; null when it can. */
async function conflictWith(given: {
  landing: Landing;
  row: Parsed;
  source: string;
  known: KnownDocument;
}): Promise<string | null> {
  const { landing, row, source, known } = given;
  const { record } = row;
  if (source === defaultSource && (await isOther(given))) {
    return `Other material is known as ${record.kind} "${record.id}". Name this material's source with "source" or --source.`;
  }
  if (known.inThisImport) {
    return `The ${record.kind} "${record.id}" stands twice with different texts. The first was kept; remove one.`;
  }
  if (record.kind === "comment") {
    const article = landing.memory.places.get(placeKey(source, "article", record.articleId));
    if (article !== undefined && article.id !== known.articleId) {
      return `The comment "${record.id}" is known under another article. Give it an id of its own, or name the source.`;
    }
  }
  return null;
}

/** Without a source, two pipelines that both count from 1 would overwrite each other's texts. */
async function isOther({ landing, row, known }: Parameters<typeof conflictWith>[0]): Promise<boolean> {
  const { record } = row;
  if (record.kind === "comment") return known.author !== record.author;
  if (known.id < 0) return false;
  const { body, title } = await newestText(landing.tx, { id: known.id, dryRun: landing.run.dryRun });
  const key = titleKey(title);
  const sameTitle = key !== "" && key === titleKey(record.title);
  return !sameTitle && containment(body, record.text) < 0.2;
}
