import { describe, expect, test } from "vitest";
import type { Change } from "#app/domain/audit/event.server.ts";
import { reverseChange, reverseChanges } from "#app/domain/review/reverse.server.ts";
import { isUndoable } from "#app/domain/review/undoable.ts";

const by = { userId: 7, at: 99 };
const span = {
  claimId: 1,
  position: 0,
  textVersionId: 1,
  startCp: 0,
  endCp: 4,
  quote: "text",
  prefix: "",
  suffix: "",
};
const tone = { readingId: 1, label: "insult", documentId: 1, intensity: 1 };

describe("taking a change back", () => {
  test("puts rows without a revision back as they were", () => {
    for (const change of [
      { table: "tone", before: null, after: tone },
      { table: "tone", before: tone, after: null },
      { table: "tone", before: tone, after: { ...tone, intensity: 3 } },
      { table: "claimSpan", before: span, after: { ...span, endCp: 3, quote: "tex" } },
    ] satisfies Change[]) {
      const back = reverseChange(change, by)!;
      expect([back.before, back.after]).toEqual([change.after, change.before]);
      expect(reverseChange(back, by)).toEqual(change);
    }
  });

  test("keeps the words of a claim that was new", () => {
    const changes = [
      { table: "claimSpan", before: null, after: span },
      { table: "claim", before: null, after: { id: 1, state: "live", revision: 1 } },
    ] as Change[];
    expect(reverseChanges(changes, by)).toMatchObject([
      { table: "claim", after: { id: 1, state: "withdrawn", revision: 2, changedBy: 7, changedAt: 99 } },
    ]);
  });

  test("is not for what imports and admins do", () => {
    expect(() => reverseChange({ table: "source", before: null, after: { id: 1, name: "x" } }, by)).toThrow();
    expect(isUndoable("document.imported")).toBe(false);
    expect(isUndoable("toString")).toBe(false);
    expect(isUndoable("item.decided")).toBe(true);
  });
});
