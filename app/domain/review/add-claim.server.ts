import type { Engine, Tx } from "#db/engine.server.ts";
import type { Row } from "#db/schema/index.ts";
import { moveClaim } from "../annotate/move-claim.ts";
import type { Change, EventDraft, StoredEvent } from "../audit/event.server.ts";
import { type AdoptedCodebook, currentCodebook } from "../codebook/current.server.ts";
import type { Problem } from "../codebook/validate-claim.ts";
import { canonicalJson } from "../shared/canonical-json.ts";
import { isRefusal, Refusal } from "../shared/refusal.ts";
import { claimOf } from "../suggestions/claim-of.ts";
import { openSuggestion, outcomeRow } from "../suggestions/outcome-rows.server.ts";
import type { SuggestionPlace } from "../suggestions/place.ts";
import type { AnchorState } from "../vocabulary.ts";
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
  /** The open suggestion that it is made from. */
  suggestion?: SuggestionPlace;
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
    action: given.suggestion ? "suggestion.accepted" : "claim.added",
    submitted,
    async work(tx, scope) {
      const hand = await itemInHand(tx.db, given.itemId);
      scope.documentId = hand.document.id;
      await expectFree(tx.db, given);
      const codebook = await currentCodebook(tx.db);
      const text = await textOf(tx.db, hand, given.textVersionId);
      const { draft, saved } = await claimDraft(engine, tx, { given, hand, text, codebook });
      return { drafts: [draft], result: saved };
    },
    again: savedBefore,
  });
}

/** What a claim is made on: the item in hand, its text, and the codebook in force. */
export interface ClaimGround {
  hand: ItemInHand;
  text: Row<"textVersion">;
  codebook: AdoptedCodebook;
}

/**
 * The event that marks a claim, with what the command gives back.
 * @param made.before how many claims the same act makes before it, each from a suggestion
 * @throws {Refusal} bad_input with `detail.problems`; for a suggestion what `openSuggestion` refuses
 */
export async function claimDraft(
  engine: Engine,
  tx: Tx,
  made: ClaimGround & { given: By & ClaimToAdd; before?: number },
): Promise<{ draft: EventDraft; saved: ClaimSaved }> {
  const { given, hand, text, codebook, before = 0 } = made;
  const checked = await checkClaim(tx, { ...given, codebook, document: hand.document, text });
  const placed = placeOnNewest({ hand, text, type: given.type, checked, codebook });
  const id = tx.nextId("claim") + before;
  const row = claimRow({ id, given, hand, placed, codebook });
  const changes: Change[] = [
    { table: "claim", before: null, after: row },
    ...spanRows(row.id, row.textVersionId, placed.spans).map((after) => ({
      table: "claimSpan" as const,
      before: null,
      after,
    })),
  ];
  const subject = { kind: "document" as const, id: hand.document.id };
  const about = { claimId: row.id, type: row.type };
  const saved = savedClaim(row, checked.problems);
  const place = given.suggestion;
  if (place === undefined) return { draft: { action: "claim.added", subject, about, changes }, saved };
  const accepted = await acceptedAs(engine, tx, {
    ...given,
    place,
    hand,
    text,
    checked,
    codebook,
    row,
    before,
  });
  return {
    draft: {
      action: "suggestion.accepted",
      subject,
      about: { ...about, ...accepted.about },
      changes: [...changes, { table: "suggestionOutcome", before: null, after: accepted.outcome }],
    },
    saved,
  };
}

/** What becomes of the suggestion that a claim is made from: amended when the person changed words or fields. */
async function acceptedAs(
  engine: Engine,
  tx: Tx,
  given: By &
    ClaimGround & { place: SuggestionPlace; checked: CheckedClaim; row: Row<"claim">; before: number },
) {
  const { place, hand, text, checked, codebook, row, before, userId, at } = given;
  const suggestion = await openSuggestion(engine, tx, { document: hand.document, text, place });
  const proposed = claimOf(codebook.body, suggestion, text.marks);
  if (proposed?.type !== row.type) {
    throw new Refusal(
      "bad_input",
      "A suggestion of one type cannot become a claim of another. Reject it and mark the words.",
    );
  }
  const asProposed = await checkClaim(tx, { ...proposed, codebook, document: hand.document, text }).catch(
    (error: unknown) => {
      // What the codebook does not take as proposed was amended for certain.
      if (isRefusal(error)) return null;
      throw error;
    },
  );
  const amended = asProposed === null || !saysTheSame(asProposed, checked);
  const made = outcomeRow(tx, {
    ...{ suggestion, text, userId, at, claimId: row.id },
    outcome: amended ? "amended" : "accepted",
  });
  const outcome = { ...made, id: made.id + before };
  return { outcome, about: { outcomeId: outcome.id, rule: outcome.rule, amended } };
}

function saysTheSame(a: CheckedClaim, b: CheckedClaim): boolean {
  const said = ({ fields, spans }: CheckedClaim) =>
    canonicalJson({ fields, spans: spans.map(({ start, end }) => [start, end]) });
  return said(a) === said(b);
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

function claimRow(made: {
  id: number;
  given: By & ClaimToAdd;
  hand: ItemInHand;
  placed: Placed;
  codebook: AdoptedCodebook;
}): Row<"claim"> {
  const { id, hand, placed, codebook } = made;
  const { userId, at, type, note, suggestion } = made.given;
  return {
    id,
    documentId: hand.document.id,
    textVersionId: placed.textVersionId,
    type,
    fields: placed.fields,
    note: readNote(note),
    state: "live",
    origin: suggestion ? "suggestion" : "human",
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
