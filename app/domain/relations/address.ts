import { type RelationKind, relationKinds } from "../vocabulary.ts";
import type { RelationCursor } from "./relations-view.ts";

/** What of the relations is asked for. */
export interface RelationsAsked {
  settled: boolean;
  /** Null for all kinds. */
  kind: RelationKind | null;
  after: RelationCursor | null;
}

/** Reads the search part of the page's address; what makes no sense is passed over. */
export function readAsked(search: URLSearchParams): RelationsAsked {
  return {
    settled: search.get("show") === "settled",
    kind: kindOf(search.get("kind")),
    after: cursorOf(search.get("after") ?? ""),
  };
}

/** The page's address for what is asked. */
export function relationsHref({ settled, kind, after }: RelationsAsked): string {
  const search = new URLSearchParams();
  if (settled) search.set("show", "settled");
  if (kind !== null) search.set("kind", kind);
  if (after !== null) search.set("after", [after.at, after.kind, after.fromId, after.toId].join("-"));
  return search.size === 0 ? "/relations" : `/relations?${search}`;
}

function kindOf(word: string | null | undefined): RelationKind | null {
  return relationKinds.find((kind) => kind === word) ?? null;
}

function cursorOf(word: string): RelationCursor | null {
  const [, at, name, fromId, toId] = /^(\d{1,15})-([a-z_]+)-(\d{1,15})-(\d{1,15})$/.exec(word) ?? [];
  const kind = kindOf(name);
  return kind === null ? null : { at: Number(at), kind, fromId: Number(fromId), toId: Number(toId) };
}
