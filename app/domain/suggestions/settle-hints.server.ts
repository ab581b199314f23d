import type { Engine, Tx } from "#db/engine.server.ts";
import type { Row } from "#db/schema/index.ts";
import type { Change } from "../audit/event.server.ts";
import type { ToneMark } from "../codebook/tones.ts";
import { blindnessOf, liveOutcomes, outcomeRow, placeOf } from "./outcome-rows.server.ts";
import { proposalsFor } from "./proposals.server.ts";
import { rulesOff } from "./rules-off.server.ts";
import { openToneHints } from "./tone-hints.ts";

/**
 * What becomes of the hints of tone on a text whose labels somebody sets: a label with an intensity of 0 was looked for
 * and not found, which turns its hints down; any other keeps them. Hints that were not shown are left alone.
 * @param given.labels those that the person sets now and had not set on this text before
 */
export async function settleHints(
  engine: Engine,
  tx: Tx,
  given: {
    document: Row<"document">;
    text: Row<"textVersion">;
    labels: readonly ToneMark[];
    userId: number;
    at: number;
  },
): Promise<Change[]> {
  const { document, text, labels, userId, at } = given;
  const proposals = proposalsFor(engine, { ...text, document: document.kind });
  if (!proposals.some(({ kind }) => kind === "tone")) return [];
  if ((await blindnessOf(tx.db, document.articleId)) !== null) return [];
  const settled = (await liveOutcomes(tx.db, text.id)).map(placeOf);
  const open = openToneHints({ proposals, settled, off: await rulesOff(tx.db) });
  const taken = open.flatMap((suggestion) => {
    const mark = labels.find(({ label }) => label === suggestion.label);
    return mark === undefined ? [] : [{ suggestion, isThere: mark.intensity !== 0 }];
  });
  return taken.map(({ suggestion, isThere }, index) => {
    const outcome = isThere
      ? ({ outcome: "accepted" } as const)
      : ({ outcome: "rejected", reason: "no_claim" } as const);
    const row = outcomeRow(tx, { ...{ suggestion, text, userId, at, claimId: null }, ...outcome });
    return { table: "suggestionOutcome", before: null, after: { ...row, id: row.id + index } };
  });
}
