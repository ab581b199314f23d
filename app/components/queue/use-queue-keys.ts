import { useNavigate } from "@remix-run/react";
import { useCallback, useState } from "react";
import { useKeys } from "#app/components/ui/use-keys.ts";
import { defaultFilter, type QueueFilter } from "#app/domain/queue/filters.ts";
import { queueHref } from "./address.ts";
import { searchFieldId } from "./filter-bar.tsx";
import { filterButtonId, filterFormId } from "./filter-form.tsx";
import { takeFormId } from "./lane-tabs.tsx";
import { byLane } from "./lanes.ts";
import type { LinePage } from "./line.ts";
import { queueKeys } from "./queue-keys.ts";
import { lineLinkId } from "./queue-line.tsx";

/**
 * Lets the queue answer its keys and keeps which row is in hand.
 * @returns the item in hand, and the function that takes another; focus on a row takes it too
 */
export function useQueueKeys({ filter, page }: { filter: QueueFilter; page: LinePage }) {
  const navigate = useNavigate();
  const [wanted, setInHand] = useState<number | null>(null);
  const at = page.rows.findIndex((row) => row.itemId === wanted);
  const row = page.rows[at];
  const move = (to: number) => {
    const next = page.rows[Math.max(0, Math.min(to, page.rows.length - 1))];
    if (next === undefined) return;
    setInHand(next.itemId);
    document.getElementById(lineLinkId(next.itemId))?.focus();
  };
  const go = (change: Partial<QueueFilter>) => navigate(queueHref(filter, change));

  useKeys({
    title: "The queue",
    map: queueKeys,
    acts: {
      take: () => submit(takeFormId),
      down: () => move(at + 1),
      up: () => move(at === -1 ? 0 : at - 1),
      open: () => row !== undefined && navigate(`/items/${row.itemId}`),
      search: () => select(searchFieldId),
      filter: () => openFilter(),
      sameArticle: () => row !== undefined && go({ article: row.articleId }),
      sameAuthor: () => typeof row?.authorId === "number" && go({ author: row.authorId }),
      clear: () => navigate(queueHref(defaultFilter, { lane: filter.lane })),
      nextPage: () => page.next !== null && go({ cursor: page.next }),
      firstPage: () => filter.cursor !== null && go({}),
      ...byLane((lane) => () => navigate(queueHref(defaultFilter, { lane }))),
    },
  });
  return { inHand: row?.itemId ?? null, onHand: useCallback((itemId: number) => setInHand(itemId), []) };
}

function submit(formId: string): void {
  const form = document.getElementById(formId);
  if (form instanceof HTMLFormElement) form.requestSubmit();
}

function select(fieldId: string): void {
  const field = document.getElementById(fieldId);
  if (field instanceof HTMLInputElement) field.select();
}

function openFilter(): void {
  const popover = document.getElementById(filterFormId);
  // The button opens it, so that it hangs at the button and focus goes back there.
  if (popover?.matches(":popover-open") === false) document.getElementById(filterButtonId)?.click();
  popover?.querySelector("select")?.focus();
}
