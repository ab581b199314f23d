import type { Change } from "../audit/event.server.ts";

/** Who takes an act back, and when (ms since 1970 UTC). */
export interface Reverser {
  userId: number;
  at: number;
}

/**
 * The change that takes another back, for rows that stand as it left them. What has a revision gets the next one, so
 * that whoever still looks at the undone state is told. What was made new is not deleted, for its id must never be given
 * again: a claim is withdrawn, a decision no longer counts, a reading is emptied. Null where nothing has to change.
 */
export function reverseChange(change: Change, { userId, at }: Reverser): Change | null {
  switch (change.table) {
    case "claim": {
      const { before, after } = change;
      if (after === null) return null;
      const touched = { revision: after.revision + 1, changedBy: userId, changedAt: at };
      const back = before === null ? { ...after, state: "withdrawn" as const } : before;
      return { table: "claim", before: after, after: { ...back, ...touched } };
    }
    case "toneReading": {
      const { before, after } = change;
      if (after === null) return null;
      const back = before ?? { ...after, note: "" };
      return { table: "toneReading", before: after, after: { ...back, revision: after.revision + 1, at } };
    }
    case "item": {
      const { before, after } = change;
      if (after === null || before === null) return null;
      return { table: "item", before: after, after: { ...before, revision: after.revision + 1 } };
    }
    case "decision": {
      const { before, after } = change;
      if (after === null || before !== null) return null;
      return { table: "decision", before: after, after: { ...after, state: "undone" } };
    }
    case "suggestionOutcome": {
      const { before, after } = change;
      if (after === null || before !== null) return null;
      return { table: "suggestionOutcome", before: after, after: { ...after, state: "undone" } };
    }
    case "claimSpan":
      return { table: "claimSpan", before: change.after, after: change.before };
    case "tone":
      return { table: "tone", before: change.after, after: change.before };
    case "skip":
      return { table: "skip", before: change.after, after: change.before };
    default:
      throw new Error(`an act on ${change.table} cannot be undone`);
  }
}

/** All changes of an act, taken back. The words of a claim that was new stay with it. */
export function reverseChanges(changes: readonly Change[], by: Reverser): Change[] {
  const isNewClaim = changes.some((change) => change.table === "claim" && change.before === null);
  return changes
    .filter((change) => !(isNewClaim && change.table === "claimSpan"))
    .flatMap((change) => reverseChange(change, by) ?? []);
}
