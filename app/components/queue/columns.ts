import {
  columnVisibilityFeature,
  createColumnHelper,
  rowSortingFeature,
  tableFeatures,
} from "@tanstack/react-table";
import type { QueueFilter, Sort } from "#app/domain/queue/filters.ts";
import type { Line } from "./line.ts";

export const features = tableFeatures({ columnVisibilityFeature, rowSortingFeature });

const helper = createColumnHelper<typeof features, Line>();

/** The queue's columns in their order. Sorting is the server's; the header only says which holds. */
export const columns = helper.columns([
  helper.accessor("words", { id: "text", header: "Text", enableSorting: false }),
  helper.accessor("priority", { id: "priority", header: "Priority and why" }),
  helper.accessor("articleTitle", { id: "article", header: "Article", enableSorting: false }),
  helper.accessor("sourceName", { id: "source", header: "Source", enableSorting: false }),
  helper.accessor("authorName", { id: "author", header: "Author", enableSorting: false }),
  helper.accessor("sortAt", { id: "age", header: "Age" }),
  helper.accessor("holderName", { id: "holder", header: "Held by", enableSorting: false }),
  helper.accessor("state", { id: "state", header: "State", enableSorting: false }),
]);

export type ColumnId = "text" | "priority" | "article" | "source" | "author" | "age" | "holder" | "state";

/** Which columns say something under a filter: what is the same in every row stands in its chip. */
export function visibleColumns(filter: QueueFilter): Record<string, boolean> {
  const articlesOnly = filter.lane === "claims";
  return {
    article: !articlesOnly && filter.article === null,
    source: articlesOnly && filter.source === null,
    author: !articlesOnly && filter.author === null,
  };
}

/** The order that holds, as the table's sorting state. A search or a label lists what came in last first. */
export function sortingOf(filter: QueueFilter): { id: ColumnId; desc: boolean }[] {
  if (filter.q !== "" || filter.label !== null) return [];
  if (filter.sort === "priority") return [{ id: "priority", desc: true }];
  return [{ id: "age", desc: filter.sort === "oldest" }];
}

/** The order that a click on a header asks for; null where the column has none. The age grows as time goes back. */
export function sortAfterClick(id: string, filter: QueueFilter): Sort | null {
  if (filter.q !== "" || filter.label !== null) return null;
  if (id === "priority") return "priority";
  if (id === "age") return filter.sort === "newest" ? "oldest" : "newest";
  return null;
}
