import type { QueuePage, QueueRow } from "#app/domain/queue/row.ts";
import { stateWords } from "./state-words.ts";

/**
 * One item as its line draws it. Flat and short: the router's encoding of the rows for the browser costs by the value,
 * and whole rows would cost as much as drawing them.
 */
export interface Line {
  itemId: number;
  /** The text, hits at the odd places: plain, hit, plain, hit ... */
  words: string[];
  priority: number;
  why: string;
  articleId: number;
  articleTitle: string;
  sourceId: number;
  sourceName: string;
  authorId: number | null;
  authorName: string;
  /** ms since 1970 UTC. */
  sortAt: number;
  /** Who holds it and until when (ms since 1970 UTC); null is nobody. */
  holderId: number | null;
  holderName: string;
  until: number;
  state: string;
}

/** A page of the queue as it is drawn. */
export type LinePage = Omit<QueuePage, "rows"> & { rows: Line[] };

/** What a line shows of an item. An article without a hit is shown by its title alone. */
export function toLine(row: QueueRow): Line {
  const { itemId, priority, why, article, source, author, sortAt, holder } = row;
  const isPlainArticle = row.documentKind === "article" && !row.excerpt.some(({ hit }) => hit);
  return {
    itemId,
    words: isPlainArticle && article.title !== "" ? [article.title] : alternating(row.excerpt),
    priority,
    why: why.join(", "),
    articleId: article.id,
    articleTitle: article.title,
    sourceId: source.id,
    sourceName: source.name,
    authorId: author?.id ?? null,
    authorName: author?.name ?? "",
    sortAt,
    holderId: holder?.userId ?? null,
    holderName: holder?.name ?? "",
    until: holder?.until ?? 0,
    state: stateWords(row),
  };
}

function alternating(excerpt: QueueRow["excerpt"]): string[] {
  const words = [""];
  for (const { text, hit } of excerpt) {
    const isHitPlace = words.length % 2 === 0;
    if (isHitPlace === hit) words[words.length - 1] += text;
    else words.push(text);
  }
  return words;
}
