import { Refusal } from "../shared/refusal.ts";
import { type ItemState, itemStates, type Lane, lanes } from "../vocabulary.ts";

/** Orders of the queue with the words of their column or choice. */
export const sorts = { priority: "Priority", newest: "Newest first", oldest: "Oldest first" } as const;
export type Sort = keyof typeof sorts;

/** What the queue shows: everything of it stands in the URL. */
export interface QueueFilter {
  lane: Lane;
  state: ItemState;
  /** Ids of an article, a source, an author; null is any. */
  article: number | null;
  source: number | null;
  author: number | null;
  /** Id of a tone label or a claim type that the text carries; null is any. */
  label: string | null;
  flagged: boolean;
  /** Only what I hold now. */
  mine: boolean;
  /** Words to look for, as typed; empty is no search. */
  q: string;
  sort: Sort;
  /** Where the page before ended; null is the first page. */
  cursor: Cursor | null;
}

/** The last row of the page before: its sort key and its id. */
export interface Cursor {
  key: number;
  id: number;
}

export const defaultFilter: QueueFilter = {
  lane: "moderation",
  state: "open",
  article: null,
  source: null,
  author: null,
  label: null,
  flagged: false,
  mine: false,
  q: "",
  sort: "priority",
  cursor: null,
};

/** The longest search that is read, in UTF-16 units. */
const longestQuery = 300;

/**
 * Reads a filter from a URL. What is missing or empty takes its default.
 * @throws {Refusal} bad_input naming the part of the address that cannot be read
 */
export function readFilter(params: URLSearchParams): QueueFilter {
  return {
    lane: oneOf(params, "lane", lanes) ?? defaultFilter.lane,
    state: oneOf(params, "state", itemStates) ?? defaultFilter.state,
    article: id(params, "article"),
    source: id(params, "source"),
    author: id(params, "author"),
    label: label(params),
    flagged: params.get("flagged") === "1",
    mine: params.get("mine") === "1",
    q: (params.get("q") ?? "").trim().slice(0, longestQuery),
    sort: oneOf(params, "sort", Object.keys(sorts) as Sort[]) ?? defaultFilter.sort,
    cursor: cursor(params),
  };
}

/** Writes a filter as a URL's search part, leaving out what is default; `readFilter` gives it back. */
export function writeFilter(filter: QueueFilter): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) {
    if (value === defaultFilter[name as keyof QueueFilter]) continue;
    params.set(name, name === "cursor" ? cursorWords(value as Cursor) : value === true ? "1" : String(value));
  }
  return params;
}

const cursorWords = ({ key, id: last }: Cursor) => `${key}.${last}`;

function unreadable(name: string, value: string): Refusal {
  return new Refusal(
    "bad_input",
    `The address asks for ${name} “${value.slice(0, 40)}”, which does not exist. Remove it, or start again from the queue.`,
  );
}

function oneOf<const V extends string>(
  params: URLSearchParams,
  name: string,
  values: readonly V[],
): V | null {
  const value = params.get(name);
  if (value === null || value === "") return null;
  if (!values.includes(value as V)) throw unreadable(name, value);
  return value as V;
}

function id(params: URLSearchParams, name: string): number | null {
  const value = params.get(name);
  if (value === null || value === "") return null;
  if (!/^[1-9]\d{0,14}$/.test(value)) throw unreadable(name, value);
  return Number(value);
}

function label(params: URLSearchParams): string | null {
  const value = params.get("label");
  if (value === null || value === "") return null;
  if (!/^[a-z][a-z0-9_.]{0,60}$/.test(value)) throw unreadable("label", value);
  return value;
}

function cursor(params: URLSearchParams): Cursor | null {
  const value = params.get("cursor");
  if (value === null || value === "") return null;
  const parts = /^(-?\d{1,16})\.(\d{1,15})$/.exec(value);
  if (parts === null) throw unreadable("cursor", value);
  return { key: Number(parts[1]), id: Number(parts[2]) };
}
