import type { HistoryFilter } from "#app/domain/audit/history-view.ts";
import { whatKinds } from "#app/domain/audit/trail-event.ts";

/** What a history page shows, as its address says it. */
export interface HistoryAddress {
  /** Kinds of event; empty is all. */
  what: HistoryFilter["what"];
  /** User ids, 0 for the system; empty is all. */
  who: number[];
  /** Only events below this number; undefined begins with the newest. */
  before: number | undefined;
  /** The past moment to show, as typed; empty is none. */
  at: string;
}

/** Reads a history's address; parts that mean nothing are passed over. */
export function readHistoryAddress(params: URLSearchParams): HistoryAddress {
  const before = Number(params.get("before"));
  return {
    what: whatKinds.filter((kind) => params.getAll("what").includes(kind)),
    who: [...new Set(params.getAll("who"))].filter((id) => /^\d{1,9}$/.test(id)).map(Number),
    before: Number.isSafeInteger(before) && before > 0 ? before : undefined,
    at: (params.get("at") ?? "").slice(0, 60),
  };
}

/** The search part for the same history with something else of it changed. */
export function historySearch(
  { what, who, before, at }: HistoryAddress,
  change: Partial<HistoryAddress>,
): string {
  const next = { what, who, before, at, ...change };
  const params = new URLSearchParams();
  for (const kind of next.what) params.append("what", kind);
  for (const id of next.who) params.append("who", String(id));
  if (next.before !== undefined) params.set("before", String(next.before));
  if (next.at !== "") params.set("at", next.at);
  const search = params.toString();
  return search === "" ? "?" : `?${search}`;
}
