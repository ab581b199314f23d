import { memo, type ReactNode } from "react";
import { ageWords } from "#app/components/ui/time-words.ts";
import type { CellAddresses } from "./address.ts";
import type { ColumnId } from "./columns.ts";
import type { Line } from "./line.ts";

interface Props {
  row: Line;
  columns: readonly ColumnId[];
  addresses: CellAddresses;
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
  const heldByOther = row.holderId !== null && row.holderId !== userId;
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

const cells: Record<ColumnId, (props: Props) => ReactNode> = {
  text: ({ row }) => (
    <td key="text" className="cell-text words">
      <a id={lineLinkId(row.itemId)} href={`/items/${row.itemId}`} dir="auto">
        {row.words.map((part, index) =>
          index % 2 === 1 ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have no other name and never move.
            <mark key={index} className="hit">
              {part}
            </mark>
          ) : (
            part
          ),
        )}
        {row.words[0] === "" && row.words.length === 1 && <span className="faint">no words</span>}
      </a>
    </td>
  ),
  priority: ({ row }) => (
    <td key="priority" className="cell-priority">
      <b>{row.priority}</b>
      {row.why}
    </td>
  ),
  article: ({ row, addresses }) => (
    <td key="article" className="words-cell">
      <a className="cell-link words" href={addresses.article(row.articleId)} dir="auto">
        {row.articleTitle}
      </a>
    </td>
  ),
  source: ({ row, addresses }) => (
    <td key="source">
      <a className="cell-link" href={addresses.source(row.sourceId)}>
        <bdi>{row.sourceName}</bdi>
      </a>
    </td>
  ),
  author: ({ row, addresses }) => (
    <td key="author">
      {row.authorId === null ? (
        <span className="unseen">no author</span>
      ) : (
        <a className="cell-link" href={addresses.author(row.authorId)}>
          <bdi>{row.authorName}</bdi>
        </a>
      )}
    </td>
  ),
  age: ({ row, now }) => {
    const iso = new Date(row.sortAt).toISOString();
    return (
      <td key="age" className="number">
        <time dateTime={iso} title={`${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`}>
          {ageWords(now - row.sortAt)}
        </time>
      </td>
    );
  },
  holder: ({ row, now, userId }) => (
    <td key="holder">
      {row.holderId === null ? (
        <span className="unseen">nobody</span>
      ) : (
        <>
          {row.holderId === userId ? <b>you</b> : <bdi>{row.holderName}</bdi>},{" "}
          {ageWords(Math.max(row.until - now, 60_000))}
        </>
      )}
    </td>
  ),
  state: ({ row }) => <td key="state">{row.state}</td>,
};
