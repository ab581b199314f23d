import { Link } from "@remix-run/react";
import { useTable } from "@tanstack/react-table";
import { useMemo } from "react";
import { SortIcon } from "#app/components/ui/icons.tsx";
import type { QueueFilter } from "#app/domain/queue/filters.ts";
import { cellAddresses, queueHref } from "./address.ts";
import { type ColumnId, columns, features, sortAfterClick, sortingOf, visibleColumns } from "./columns.ts";
import { laneLabels } from "./lanes.ts";
import type { Line } from "./line.ts";
import { QueueLine } from "./queue-line.tsx";

interface Props {
  rows: Line[];
  filter: QueueFilter;
  /** Clock of the loader and the person who looks, for ages and holders. */
  now: number;
  userId: number;
  /** Item id of the row in hand. */
  inHand: number | null;
  onHand: (itemId: number) => void;
}

/** The items of a lane. The table library owns columns, order and headers; cells are drawn straight from the rows. */
export function QueueTable({ rows, filter, now, userId, inHand, onHand }: Props) {
  const state = useMemo(
    () => ({ columnVisibility: visibleColumns(filter), sorting: sortingOf(filter) }),
    [filter],
  );
  const table = useTable({
    features,
    columns,
    data: rows,
    state,
    getRowId: (row) => String(row.itemId),
    manualSorting: true,
  });
  // Without grouped columns there is one header a column; the library's header groups would cost twice the rows.
  const shown = table.getVisibleLeafColumns();
  const ids = shown.map((column) => column.id as ColumnId);
  const addresses = useMemo(() => cellAddresses(filter), [filter]);
  return (
    <table className="grid queue-table">
      <caption className="unseen">{`Items in the lane ${laneLabels[filter.lane]}`}</caption>
      <colgroup>
        {ids.map((id) => (
          <col key={id} className={`col-${id}`} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {shown.map((column) => (
            <Header
              key={column.id}
              id={column.id}
              words={String(column.columnDef.header)}
              sorted={column.getIsSorted()}
              filter={filter}
            />
          ))}
        </tr>
      </thead>
      <tbody onFocus={(event) => onHand(itemOf(event.target))}>
        {table.getRowModel().rows.map(({ id, original }) => (
          <QueueLine
            key={id}
            row={original}
            columns={ids}
            addresses={addresses}
            now={now}
            userId={userId}
            inHand={inHand === original.itemId}
          />
        ))}
      </tbody>
    </table>
  );
}

function itemOf(target: Element): number {
  return Number(target.closest("tr")?.dataset.item);
}

function Header(props: { id: string; words: string; sorted: false | "asc" | "desc"; filter: QueueFilter }) {
  const { id, words, sorted, filter } = props;
  const sort = sortAfterClick(id, filter);
  const direction = sorted === "desc" ? "descending" : "ascending";
  const label = (
    <>
      {words}
      {sorted !== false && <SortIcon direction={direction} />}
    </>
  );
  return (
    <th
      scope="col"
      className={
        [id === "age" ? "number" : "", sorted === false ? "" : "sorted"].join(" ").trim() || undefined
      }
      aria-sort={sorted === false ? undefined : direction}
    >
      {sort === null ? (
        label
      ) : (
        <Link className="quiet" to={queueHref(filter, { sort })} preventScrollReset>
          {label}
        </Link>
      )}
    </th>
  );
}
