import { memo, type ReactNode } from "react";
import { ageWords, momentWords } from "#app/components/ui/time-words.ts";
import type { QueueFilter } from "#app/domain/queue/filters.ts";
import type { QueueRow } from "#app/domain/queue/row.ts";
import { queueHref } from "./address.ts";
import type { ColumnId } from "./columns.ts";
import { stateWords } from "./state-words.ts";

interface Props {
  row: QueueRow;
  columns: readonly ColumnId[];
  filter: QueueFilter;
  now: number;
  userId: number;
  inHand: boolean;
}

/** The id of a row's link to its item, where focus goes when the row is taken in hand. */
export const lineLinkId = (itemId: number) => `item-${itemId}`;

/**
 * One item of the queue. Links are plain ones: fifty rows of routed links cost more than the rest of the page; the page
 * follows clicks on them itself.
 */
export const QueueLine = memo(function QueueLine(props: Props) {
  const { row, columns, userId, inHand } = props;
  const heldByOther = row.holder !== null && row.holder.userId !== userId;
  return (
    <tr
      data-item={row.itemId}
      className={heldByOther ? "held" : undefined}
      aria-current={inHand ? "true" : undefined}
    >
      {columns.map((id) => cells[id](props))}
    </tr>
  );
});

/** What stands for an item: its text, cut at the first hit; for an article without a hit its title alone. */
function wordsOf(row: QueueRow): QueueRow["excerpt"] {
  const isPlainArticle = row.documentKind === "article" && !row.excerpt.some(({ hit }) => hit);
  return isPlainArticle && row.article.title !== "" ? [{ text: row.article.title, hit: false }] : row.excerpt;
}

const cells: Record<ColumnId, (props: Props) => ReactNode> = {
  text: ({ row }) => (
    <td key="text" className="cell-text words">
      <a id={lineLinkId(row.itemId)} href={`/items/${row.itemId}`} dir="auto">
        {wordsOf(row).map(({ text, hit }, index) =>
          hit ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have no other name and never move.
            <mark key={index} className="hit">
              {text}
            </mark>
          ) : (
            text
          ),
        )}
        {wordsOf(row).length === 0 && <span className="faint">no words</span>}
      </a>
    </td>
  ),
  priority: ({ row }) => (
    <td key="priority" className="cell-priority">
      <b>{row.priority}</b>
      {row.why.join(", ")}
    </td>
  ),
  article: ({ row, filter }) => (
    <td key="article" className="words-cell">
      <a className="cell-link words" href={queueHref(filter, { article: row.article.id })} dir="auto">
        {row.article.title}
      </a>
    </td>
  ),
  source: ({ row, filter }) => (
    <td key="source">
      <a className="cell-link" href={queueHref(filter, { source: row.source.id })}>
        <bdi>{row.source.name}</bdi>
      </a>
    </td>
  ),
  author: ({ row, filter }) => (
    <td key="author">
      {row.author === null ? (
        <span className="unseen">no author</span>
      ) : (
        <a className="cell-link" href={queueHref(filter, { author: row.author.id })}>
          <bdi>{row.author.name}</bdi>
        </a>
      )}
    </td>
  ),
  age: ({ row, now }) => (
    <td key="age" className="number">
      <time dateTime={new Date(row.sortAt).toISOString()} title={`${momentWords(row.sortAt)} UTC`}>
        {ageWords(now - row.sortAt)}
      </time>
    </td>
  ),
  holder: ({ row, now, userId }) => (
    <td key="holder">
      {row.holder === null ? (
        <span className="unseen">nobody</span>
      ) : (
        <>
          {row.holder.userId === userId ? <b>you</b> : <bdi>{row.holder.name}</bdi>},{" "}
          {ageWords(Math.max(row.holder.until - now, 60_000))}
        </>
      )}
    </td>
  ),
  state: ({ row }) => <td key="state">{stateWords(row)}</td>,
};
