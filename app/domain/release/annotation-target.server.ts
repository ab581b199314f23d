import { alias } from "drizzle-orm/sqlite-core";
import { tables } from "#db/schema/index.ts";

const { document, textVersion } = tables;

/** The article a document stands under, for joins. */
export const article = alias(document, "article");

/** Annotations are read this many at a time. */
export const rowsPerPage = 250;

/** What an annotation is about: the first columns of every query for annotations. */
export const target = {
  documentPublicId: document.publicId,
  articlePublicId: article.publicId,
  version: textVersion.version,
  sha256: textVersion.sha256,
};
export type TargetRow = [document: string, article: string, version: number, sha256: string];

export function targetRecord([document_id, article_id, text_version, text_sha256]: TargetRow) {
  return { document_id, article_id, text_version, text_sha256 };
}

export function groupBy<T>(rows: readonly T[], keyOf: (row: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}
