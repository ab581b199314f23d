import { sha256 } from "../audit/record.server.ts";
import { findKnown, type KnownDocument } from "./known.server.ts";
import { landAgain } from "./land-again.server.ts";
import type { Parsed } from "./land-records.server.ts";
import { type Landing, type Place, placeBelow, placeKey } from "./landing.server.ts";
import type { CommentRecord } from "./records.ts";
import { notice } from "./run.ts";

/** A comment whose article or parent has not come yet; without its article its `source` may be empty. */
export interface Waiting {
  row: Parsed<CommentRecord>;
  source: string;
  for: "article" | "parent";
}

/** A comment with the keys of all that it refers to. */
interface Referring {
  row: Parsed<CommentRecord>;
  source: string;
  own: string;
  article: string;
  parent: string | null;
}

/**
 * Brings comments in, in their order.
 * @returns those that have to wait for their article or parent
 */
export async function landComments(
  landing: Landing,
  rows: readonly { row: Parsed<CommentRecord>; source: string }[],
): Promise<Waiting[]> {
  const waiting: Waiting[] = [];
  const referring: Referring[] = [];
  for (const { row, source } of rows) {
    if (source === "") waiting.push({ row, source, for: "article" });
    else referring.push({ row, source, ...keysOf(row.record, source) });
  }
  const { known, places } = await lookUp(landing, referring);
  for (const { row, source, own, article: articleKey, parent: parentKey } of referring) {
    const { record, origin } = row;
    const textSha256 = sha256(record.text);
    const before = known.get(own);
    if (before !== undefined) {
      known.set(own, await landAgain({ landing, row, source, known: before, textSha256 }));
      continue;
    }
    const article = places.get(articleKey);
    const parent = parentPlace(row, parentKey === null ? undefined : places.get(parentKey));
    if (article === undefined || parent === undefined) {
      waiting.push({ row, source, for: article === undefined ? "article" : "parent" });
      continue;
    }
    const place = placeUnder({ landing, row, article, parent });
    const made = landing.add({ record, source, file: origin.file, place, textSha256 });
    places.set(own, made);
    known.set(own, { ...made, author: record.author, sha256: textSha256, inThisImport: true });
  }
  return waiting;
}

function keysOf(record: CommentRecord, source: string): Pick<Referring, "own" | "article" | "parent"> {
  return {
    own: placeKey(source, "comment", record.id),
    article: placeKey(source, "article", record.articleId),
    parent: record.parentId === null ? null : placeKey(source, "comment", record.parentId),
  };
}

/** The parent's place, null for a root, undefined while the parent may still come. */
function parentPlace(
  { record, root }: Parsed<CommentRecord>,
  found: Place | undefined,
): Place | null | undefined {
  if (record.parentId === null || record.parentId === record.id || root === "cyclic") return null;
  return found ?? (root === "missing" ? null : undefined);
}

/** All that the comments of a batch are and refer to, remembered or looked up in one go. */
async function lookUp(
  landing: Landing,
  rows: readonly Referring[],
): Promise<{ known: Map<string, KnownDocument>; places: Map<string, Place> }> {
  const { tx, run, memory } = landing;
  const places = new Map<string, Place>();
  const names = new Map<string, { source: string; kind: "article" | "comment"; externalId: string }>();
  for (const { row, source, own } of rows) {
    names.set(own, { source, kind: "comment", externalId: row.record.id });
  }
  const want = (key: string, kind: "article" | "comment", { source, id }: { source: string; id: string }) => {
    if (places.has(key) || names.has(key)) return;
    const place = memory.places.get(key);
    if (place !== undefined) places.set(key, place);
    else names.set(key, { source, kind, externalId: id });
  };
  for (const { row, source, article, parent } of rows) {
    want(article, "article", { source, id: row.record.articleId });
    if (parent !== null) want(parent, "comment", { source, id: row.record.parentId! });
  }
  const known = new Map<string, KnownDocument>();
  const keys = [...names.keys()];
  for (const [at, document] of (await findKnown(tx, { names: [...names.values()], ...run })).entries()) {
    if (document === undefined) continue;
    known.set(keys[at]!, document);
    places.set(keys[at]!, document);
    memory.places.set(keys[at]!, document);
  }
  await memory.book.load(tx, {
    sources: rows.map(({ source }) => source),
    authors: rows.flatMap(({ row, source }) =>
      row.record.author ? [{ source, name: row.record.author }] : [],
    ),
    articles: rows.flatMap(({ article }) => places.get(article)?.id ?? []),
  });
  return { known, places };
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
  const say = (reason: string) => notice(run, origin, reason);
  const root = { articleId: article.id, parentId: null, depth: 0 };
  if (record.parentId === null) return root;
  if (row.root === "cyclic" || record.parentId === record.id) {
    say(`The comment "${record.id}" answers itself, by way of its parents. It was made a root.`);
    return root;
  }
  if (parent === null) {
    say(`The parent "${record.parentId}" is nowhere. The comment was made a root.`);
    return root;
  }
  if (parent.articleId !== article.id) {
    say(`The parent "${record.parentId}" is under another article. The comment was made a root.`);
    return root;
  }
  const { place, tooDeep } = placeBelow(run, parent);
  if (tooDeep !== null) say(tooDeep);
  return place;
}
