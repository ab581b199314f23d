import type { Engine } from "#db/engine.server.ts";
import type { Row } from "#db/schema/index.ts";
import type { EventDraft, StoredEvent } from "../audit/event.server.ts";
import { currentCodebook } from "../codebook/current.server.ts";
import type { ToneMark } from "../codebook/tones.ts";
import type { Problem } from "../codebook/validate-claim.ts";
import { type CheckedDecision, type DecisionInput, validateDecision } from "../codebook/validate-decision.ts";
import { releaseIn } from "../queue/lease.server.ts";
import { type ItemAct, moveItem } from "../queue/transitions.ts";
import { type By, carryOut, type Done } from "./command.server.ts";
import { dropDraft } from "./drafts.server.ts";
import { conflict, expectSavable, readNote } from "./refusals.ts";
import { decisionInForce, expectFree, type ItemInHand, itemInHand, readingOf } from "./rows.server.ts";
import { draftTones, expectNewestText } from "./tones.server.ts";

export type DecisionToTake = DecisionInput & {
  itemId: number;
  /** The text that was judged; must be the newest. */
  textVersionId: number;
  /** Revision of the item the decision was made from. */
  expectedRevision: number;
  /** Sets the tones in the same act; `expectedRevision` as in `setTones`. */
  tones?: { expectedRevision: number; labels: unknown; note?: string };
};

export interface Decided {
  decisionId: number;
  itemId: number;
  /** Revision of the item after it moved. */
  itemRevision: number;
  lane: Row<"item">["lane"];
  state: Row<"item">["state"];
  /** Warnings of the codebook. */
  problems: Problem[];
}

/**
 * Decides about a comment: its tones if they come along, the decision, where the item goes, the lease given back and the
 * draft dropped, all or nothing. A later decision replaces an earlier one, which stays in the history.
 * @throws {Refusal} bad_input with `detail.problems`, version_conflict with `detail.stored` and `detail.submitted` when
 *   the text or the item changed, invalid_transition, held_by_other, not_found, forbidden
 */
export async function decide(engine: Engine, given: By & DecisionToTake): Promise<Decided & Done> {
  const { userId, at, key, ...submitted } = given;
  return carryOut(engine, {
    by: { userId, at, key },
    permission: "decision.write",
    action: "item.decided",
    submitted,
    async work(tx, scope) {
      const hand = await itemInHand(tx.db, given.itemId);
      scope.documentId = hand.document.id;
      await expectFree(tx.db, given);
      expectNewestText(hand, given.textVersionId, submitted);
      const current = await decisionInForce(tx.db, hand.document.id);
      if (hand.item.revision !== given.expectedRevision) {
        throw conflict("Somebody moved or decided this item", {
          stored: { item: hand.item, decision: current },
          submitted,
        });
      }
      const codebook = await currentCodebook(tx.db);
      const tones =
        given.tones === undefined
          ? null
          : await draftTones(engine, tx, {
              by: given,
              hand,
              codebook,
              tones: { ...given.tones, textVersionId: given.textVersionId },
              submitted,
            });
      const { decision, problems } = validateDecision({
        codebook: codebook.body,
        decision: given,
        context: {
          now: at,
          flagged: hand.item.flagged,
          lane: hand.item.lane,
          tones: tones?.labels ?? (await ownTones(tx.db, hand, userId)),
          current: current?.kind ?? null,
        },
      });
      expectSavable(problems);
      const moved = moveItem(hand.item, actOf(decision));
      const row: Row<"decision"> = {
        id: tx.nextId("decision"),
        documentId: hand.document.id,
        itemId: hand.item.id,
        textVersionId: hand.newest.id,
        kind: given.kind,
        reasons: decision.reasons,
        ground: readNote(decision.ground),
        note: readNote(decision.note),
        state: "live",
        codebookId: codebook.id,
        decidedBy: userId,
        decidedAt: at,
      };
      return {
        drafts: [...(tones?.draft ? [tones.draft] : []), draftDecision({ hand, row, moved })],
        result: decidedResult(row.id, moved, problems),
        async after() {
          await releaseIn(tx, { itemId: given.itemId, userId, at, why: "decided" });
          await dropDraft(tx, given);
        },
      };
    },
    again: decidedBefore,
  });
}

function draftDecision(given: { hand: ItemInHand; row: Row<"decision">; moved: Row<"item"> }): EventDraft {
  const { hand, row, moved } = given;
  return {
    action: "item.decided",
    subject: { kind: "document", id: hand.document.id },
    about: {
      itemId: hand.item.id,
      decisionId: row.id,
      kind: row.kind,
      reasons: row.reasons,
      version: hand.newest.version,
    },
    changes: [
      { table: "decision", before: null, after: row },
      { table: "item", before: hand.item, after: moved },
    ],
  };
}

async function ownTones(
  db: Parameters<typeof readingOf>[0],
  { document, newest }: ItemInHand,
  userId: number,
): Promise<ToneMark[]> {
  const stored = await readingOf(db, { documentId: document.id, userId });
  return stored !== null && stored.reading.textVersionId === newest.id ? stored.tones : [];
}

function actOf({ kind, wakeAt }: CheckedDecision): ItemAct {
  const effect = kind?.effect.item ?? "done";
  return effect === "deferred" ? { act: "decide", effect, wakeAt: wakeAt ?? 0 } : { act: "decide", effect };
}

function decidedResult(decisionId: number, item: Row<"item">, problems: Problem[]): Decided {
  return {
    decisionId,
    itemId: item.id,
    itemRevision: item.revision,
    lane: item.lane,
    state: item.state,
    problems,
  };
}

function decidedBefore(event: StoredEvent): Decided {
  const change = event.changes.find((candidate) => candidate.table === "item");
  if (event.action !== "item.decided" || change?.table !== "item" || change.after === null) {
    throw new Error(`event ${event.seq} is no decision`);
  }
  return decidedResult(event.about.decisionId, change.after, []);
}
