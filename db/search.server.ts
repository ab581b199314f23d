import type Database from "better-sqlite3";

/** Reads the full-text index. */
export interface Search {
  /**
   * Ids of documents whose newest text matches, highest id first.
   * @param query an FTS5 expression over folded text
   * @param before only ids below this one (exclusive); pages go on from the last id of the page before
   */
  match(query: string, page: { before: number; limit: number }): number[];
}

/** Writes the full-text index, inside a transaction. */
export interface SearchWriter {
  /** Indexes a document's newest text, folded for search, in place of any older one. */
  put(documentId: number, folded: string): void;
}

/** The index keeps no copy of the text: hits are marked on the original by the program. */
export const searchTable = `
  create virtual table if not exists search using fts5(
    body, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
  )`;

export function openSearch(connections: { reader: Database.Database; writer: Database.Database }): {
  reader: Search;
  writer: SearchWriter;
} {
  const match = connections.reader
    .prepare("select rowid from search where search match ? and rowid < ? order by rowid desc limit ?")
    .pluck();
  const remove = connections.writer.prepare("delete from search where rowid = ?");
  const insert = connections.writer.prepare("insert into search (rowid, body) values (?, ?)");
  const highest = connections.writer.prepare("select max(rowid) from search").pluck();
  let top: number | null = null;
  return {
    reader: { match: (query, { before, limit }) => match.all(query, before, limit) as number[] },
    writer: {
      put(documentId, folded) {
        // Documents come in with rising ids, so most are new to the index and need no delete.
        top ??= (highest.get() as number | null) ?? 0;
        if (documentId <= top) remove.run(documentId);
        else top = documentId;
        insert.run(documentId, folded);
      },
    },
  };
}
