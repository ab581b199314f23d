import type { Engine, Tx } from "#db/engine.server.ts";
import type { Row } from "#db/schema/index.ts";
import { moveClaim } from "../annotate/move-claim.ts";
import type { StoredEvent } from "../audit/event.server.ts";
import { type AdoptedCodebook, currentCodebook } from "../codebook/current.server.ts";
import type { Problem } from "../codebook/validate-claim.ts";
import type { AnchorState, Origin } from "../vocabulary.ts";
import { type CheckedClaim, checkClaim, type SpanInput, spanRows } from "./checked-claim.server.ts";
import { type By, carryOut, type Done } from "./command.server.ts";
import { readNote } from "./refusals.ts";
import { expectFree, type ItemInHand, itemInHand, textOf } from "./rows.server.ts";

export interface ClaimSaved {
  claimId: number;
  /** To be named by the next change. */
  revision: number;
  /** "orphan" when it was made on an older text and its words were not found surely in the newest. */
  anchor: AnchorState;
  textVersionId: number;
  /** Warnings of the codebook; empty when the first result is given again. */
  problems: Problem[];
}

export interface ClaimToAdd {
  itemId: number;
  /** The text the spans were marked on. */
  textVersionId: number;
  /** Id of a claim type of the codebook. */
  type: string;
  /** As `validateClaim` takes them. */
  fields: unknown;
  spans: SpanInput[];
  note?: string;
  origin?: Origin;
}

/**
 * Marks a claim on the text of an item. When a newer text came in meanwhile, the claim is carried over to it if all its
 * words are found surely, else it stays on its own text as an orphan.
 * @throws {Refusal} bad_input with `detail.problems`, held_by_other, not_found, forbidden
 */
export async function addClaim(engine: Engine, given: By & ClaimToAdd): Promise<ClaimSaved & Done> {
  const { userId, at, key, ...submitted } = given;
  return carryOut(engine, {
    by: { userId, at, key },
    permission: "claim.write",
    action: "claim.added",
    submitted,
    async work(tx, scope) {
      const hand = await itemInHand(tx.db, given.itemId);
      scope.documentId = hand.document.id;
      await expectFree(tx.db, given);
      const codebook = await currentCodebook(tx.db);
      const text = await textOf(tx.db, hand, given.textVersionId);
      const checked = await checkClaim(tx, { ...given, codebook, document: hand.document, text });
      const placed = placeOnNewest({ hand, text, type: given.type, checked, codebook });
      const row = claimRow(tx, { given, hand, placed, codebook });
      return {
        drafts: [
          {
            action: "claim.added",
            subject: { kind: "document", id: hand.document.id },
            about: { claimId: row.id, type: row.type },
            changes: [
              { table: "claim", before: null, after: row },
              ...spanRows(row.id, row.textVersionId, placed.spans).map((after) => ({
                table: "claimSpan" as const,
                before: null,
                after,
              })),
            ],
          },
        ],
        result: savedClaim(row, checked.problems),
      };
    },
    again: savedBefore,
  });
}

type Placed = Pick<CheckedClaim, "fields" | "spans"> & { anchor: AnchorState; textVersionId: number };

function placeOnNewest(given: {
  hand: ItemInHand;
  text: Row<"textVersion">;
  type: string;
  checked: CheckedClaim;
  codebook: AdoptedCodebook;
}): Placed {
  const { hand, text, type, checked, codebook } = given;
  const { fields, spans } = checked;
  if (text.id === hand.newest.id) return { fields, spans, anchor: "exact", textVersionId: text.id };
  const moved = moveClaim({
    codebook: codebook.body,
    type,
    fields,
    spans,
    oldText: text.body,
    newText: hand.newest.body,
  });
  if (moved.kind === "orphan") return { fields, spans, anchor: "orphan", textVersionId: text.id };
  const anchor = moved.kind === "same" ? "exact" : "moved";
  return { fields: moved.fields, spans: moved.spans, anchor, textVersionId: hand.newest.id };
}

function claimRow(
  tx: Tx,
  given: { given: By & ClaimToAdd; hand: ItemInHand; placed: Placed; codebook: AdoptedCodebook },
): Row<"claim"> {
  const { hand, placed, codebook } = given;
  const { userId, at, type, note, origin = "human" } = given.given;
  return {
    id: tx.nextId("claim"),
    documentId: hand.document.id,
    textVersionId: placed.textVersionId,
    type,
    fields: placed.fields,
    note: readNote(note),
    state: "live",
    origin,
    anchor: placed.anchor,
    codebookId: codebook.id,
    revision: 1,
    createdBy: userId,
    createdAt: at,
    changedBy: userId,
    changedAt: at,
  };
}

/** What a command about a claim gives back. */
export function savedClaim(row: Row<"claim">, problems: Problem[]): ClaimSaved {
  const { id, revision, anchor, textVersionId } = row;
  return { claimId: id, revision, anchor, textVersionId, problems };
}

/** The same, read from the event of the first run. */
export function savedBefore(event: StoredEvent): ClaimSaved {
  const change = event.changes.find((candidate) => candidate.table === "claim");
  if (change?.table !== "claim" || change.after === null)
    throw new Error(`event ${event.seq} changes no claim`);
  return savedClaim(change.after, []);
}
