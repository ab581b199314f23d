import type { RelationEnd, RelationKind, RelationVerdict } from "../vocabulary.ts";

/** A relation by what names it: two claims or two documents, and what the first has to do with the second. */
export interface RelationName {
  kind: RelationKind;
  fromId: number;
  toId: number;
}

/** What relations of a kind tie together. */
export function endOf(kind: RelationKind): RelationEnd {
  return kind === "near_duplicate" ? "document" : "claim";
}

/** One word for a relation, to tell it from all others. */
export function relationWord({ kind, fromId, toId }: RelationName): string {
  return `${kind}-${fromId}-${toId}`;
}

/**
 * Stands for all that somebody saw who settles a relation: how it was settled then, and the revisions of both claims, or
 * the text versions of both documents. Another stamp means that they should look again.
 */
export function stampOf(seen: { state: RelationVerdict | null; from: number; to: number }): string {
  return `${seen.state ?? "open"}.${seen.from}.${seen.to}`;
}
