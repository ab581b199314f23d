import type { Engine, Tx } from "#db/engine.server.ts";
import type { Row } from "#db/schema/index.ts";
import type { EventDraft } from "../audit/event.server.ts";
import { currentCodebook } from "../codebook/current.server.ts";
import { canonicalJson } from "../shared/canonical-json.ts";
import { Refusal } from "../shared/refusal.ts";
import { type ClaimSaved, savedBefore, savedClaim } from "./add-claim.server.ts";
import { checkClaim, type SpanInput, spanChanges, spanOf, spanRows } from "./checked-claim.server.ts";
import { type By, carryOut, type Done, type Scope } from "./command.server.ts";
import { conflict, readNote } from "./refusals.ts";
import {
  claimInHand,
  expectFree,
  type ItemInHand,
  itemInHand,
  itemsOf,
  type StoredClaim,
  textOf,
} from "./rows.server.ts";

/** What stays out is left as it is. Spans and fields are given whole. */
export interface ClaimToChange {
  claimId: number;
  /** The revision the change was made from. */
  expectedRevision: number;
  fields?: unknown;
  spans?: SpanInput[];
  note?: string;
  /** The text the spans were marked on; the claim's own where it is left out. */
  textVersionId?: number;
}

/**
 * Gives a claim new fields, spans or a new note. Nothing different makes no event.
 * @throws {Refusal} version_conflict with `detail.stored` and `detail.submitted`, bad_input with `detail.problems`,
 *   already_in_state for a withdrawn claim, held_by_other, not_found, forbidden
 */
export async function changeClaim(engine: Engine, given: By & ClaimToChange): Promise<ClaimSaved & Done> {
  const { userId, at, key, ...submitted } = given;
  return carryOut(engine, {
    by: { userId, at, key },
    permission: "claim.write",
    action: "claim.changed",
    submitted,
    async work(tx, scope) {
      const { stored, hand } = await openClaim(tx, scope, given, submitted);
      const before = stored.claim;
      const codebook = await currentCodebook(tx.db);
      const text = await textOf(tx.db, hand, given.textVersionId ?? before.textVersionId);
      if (text.id !== before.textVersionId && given.spans === undefined) {
        throw new Refusal("bad_input", "Mark the claim's words on the other text version first.");
      }
      const checked = await checkClaim(tx, {
        codebook,
        document: hand.document,
        text,
        type: before.type,
        fields: given.fields ?? before.fields,
        spans: given.spans ?? stored.spans.map(spanOf),
        claimId: before.id,
      });
      const after: Row<"claim"> = {
        ...before,
        fields: checked.fields,
        note: given.note === undefined ? before.note : readNote(given.note),
        textVersionId: text.id,
        anchor: given.spans !== undefined && text.id === hand.newest.id ? "exact" : before.anchor,
      };
      const spans = spanChanges(stored.spans, spanRows(before.id, text.id, checked.spans));
      if (spans.length === 0 && canonicalJson(after) === canonicalJson(before)) {
        return { drafts: [], result: savedClaim(before, checked.problems) };
      }
      const changed = { ...after, codebookId: codebook.id, ...touched(before, given) };
      return {
        drafts: [
          {
            action: "claim.changed",
            subject: { kind: "document", id: before.documentId },
            about: { claimId: before.id, type: before.type, revision: changed.revision },
            changes: [{ table: "claim", before, after: changed }, ...spans],
          },
        ],
        result: savedClaim(changed, checked.problems),
      };
    },
    again: savedBefore,
  });
}

/**
 * Takes a claim out of every list. It stays readable in the history, and its tag is not given to another.
 * @throws {Refusal} as `changeClaim`; bad_input without a reason
 */
export async function withdrawClaim(
  engine: Engine,
  given: By & { claimId: number; expectedRevision: number; reason: string },
): Promise<ClaimSaved & Done> {
  const { userId, at, key, ...submitted } = given;
  return carryOut(engine, {
    by: { userId, at, key },
    permission: "claim.write",
    action: "claim.withdrawn",
    submitted,
    async work(tx, scope) {
      const reason = readNote(given.reason);
      if (reason === "") {
        throw new Refusal("bad_input", "Say in a few words why the claim is withdrawn.", { field: "reason" });
      }
      const { stored } = await openClaim(tx, scope, given, submitted);
      const before = stored.claim;
      const after: Row<"claim"> = { ...before, state: "withdrawn", ...touched(before, given) };
      const draft: EventDraft = {
        action: "claim.withdrawn",
        subject: { kind: "document", id: before.documentId },
        about: { claimId: before.id, type: before.type, reason },
        changes: [{ table: "claim", before, after }],
      };
      return { drafts: [draft], result: savedClaim(after, []) };
    },
    again: savedBefore,
  });
}

function touched(before: Row<"claim">, { userId, at }: By) {
  return { revision: before.revision + 1, changedBy: userId, changedAt: at };
}

/** The claim as it stands with its item, when the change was made from this state and nobody else works on the text. */
async function openClaim(
  tx: Tx,
  scope: Scope,
  given: By & { claimId: number; expectedRevision: number },
  submitted: unknown,
): Promise<{ stored: StoredClaim; hand: ItemInHand }> {
  const stored = await claimInHand(tx.db, given.claimId);
  const { claim } = stored;
  scope.documentId = claim.documentId;
  const items = await itemsOf(tx.db, claim.documentId);
  for (const { id } of items) await expectFree(tx.db, { ...given, itemId: id });
  const [first] = items;
  if (first === undefined) throw new Error(`document ${claim.documentId} has no item`);
  if (claim.revision !== given.expectedRevision) {
    throw conflict("Somebody changed this claim", {
      stored: { ...claim, spans: stored.spans.map(spanOf) },
      submitted,
    });
  }
  if (claim.state === "withdrawn") {
    throw new Refusal(
      "already_in_state",
      "This claim is withdrawn. Undo the withdrawal, or mark the words again.",
    );
  }
  return { stored, hand: await itemInHand(tx.db, first.id) };
}
