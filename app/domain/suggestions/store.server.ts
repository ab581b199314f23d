import type { Tx } from "#db/engine.server.ts";
import { idList } from "#db/id-list.ts";
import type { Row } from "#db/schema/index.ts";
import type { EventDraft } from "../audit/event.server.ts";
import { record } from "../audit/record.server.ts";
import { uncertainty } from "../learn/ordering.ts";
import type { Suggestion } from "../suggest/suggest.ts";
import type { SuggestionKind } from "../suggest/types.ts";
import type { QueueOrder } from "./model-body.ts";
import { ranked } from "./rank.ts";
import { standingOn } from "./standing.server.ts";
import { openItemsOn, suggestionsOn } from "./sweep-rows.server.ts";
import { isTaken } from "./taken.ts";
import { toneOf } from "./tone-hints.ts";

/** A text whose suggestions are known. */
export interface ReadText {
  id: number;
  documentId: number;
}

type Stored = Row<"suggestion">;

/**
 * Stores the suggestions on some texts in place of those that stood on their documents, and moves the open items whose
 * suggestions have changed, each by an event.
 * @param given.found the suggestions of each text, in the order of the texts
 * @returns what was stored for each text before and now
 */
export async function storeSuggestions(
  tx: Tx,
  given: {
    texts: readonly ReadText[];
    found: readonly (readonly Suggestion[])[];
    order: QueueOrder;
    at: number;
  },
): Promise<{ old: Stored[]; fresh: Stored[] }[]> {
  const { texts, found, order, at } = given;
  const ids = idList(texts.map(({ documentId }) => documentId));
  const before = Map.groupBy(await suggestionsOn(tx.db).execute({ ids }), ({ documentId }) => documentId);
  const items = await openItemsOn(tx.db).execute({ ids });
  const standing = await standingOn(tx.db, texts);
  const drafts: EventDraft[] = [];
  const stored = texts.map((text, index) => {
    const old = before.get(text.documentId) ?? [];
    const already = standing(text.id);
    const fresh = found[index]!.map((one, position) => {
      const worth = isTaken(one, already) ? 0 : worthOf(one, order);
      return asRow(text, one, { position, worth });
    });
    if (!sameRows(old, fresh)) {
      for (const row of old) tx.remove("suggestion", row);
      for (const row of fresh) tx.insert("suggestion", row);
      drafts.push(...items.filter((row) => row.documentId === text.documentId).flatMap(moved(old, fresh)));
    }
    return { old, fresh };
  });
  if (drafts.length > 0) await record(tx, { actor: null, at }, drafts);
  return stored;
}

/** The move of an item, where its suggestions change its priority or its reasons. */
const moved =
  (old: readonly Stored[], fresh: readonly Stored[]) =>
  (before: Row<"item">): EventDraft[] => {
    const after = { ...before, ...ranked(before, old.map(asRanked), fresh.map(asRanked)) };
    if (after.priority === before.priority && after.why.join() === before.why.join()) return [];
    return [
      {
        action: "item.ranked",
        subject: { kind: "document", id: before.documentId },
        about: {
          itemId: before.id,
          suggestions: fresh.filter(({ kind, worth }) => kind !== "tone" && worth > 0).length,
        },
        // The revision stays: nothing that a person judges has changed.
        changes: [{ table: "item", before, after }],
      },
    ];
  };

const asRanked = ({ kind, worth, body }: Stored) => ({
  kind: kind as SuggestionKind,
  worth,
  tone: toneOf(body as Suggestion),
});

/** What somebody may expect of an open suggestion, in thousandths and never 0: its score, or how unsure it is. */
function worthOf({ score }: Suggestion, order: QueueOrder): number {
  return Math.max(1, Math.round(1000 * (order === "yield" ? score : uncertainty([score]))));
}

function asRow(text: ReadText, found: Suggestion, at: { position: number; worth: number }): Stored {
  return {
    documentId: text.documentId,
    position: at.position,
    textVersionId: text.id,
    kind: found.kind,
    rule: found.rule,
    worth: at.worth,
    body: found,
  };
}

function sameRows(a: readonly Stored[], b: readonly Stored[]): boolean {
  return a.length === b.length && JSON.stringify(a) === JSON.stringify(b);
}
