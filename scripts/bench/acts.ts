import { gt } from "drizzle-orm";
import { makeSpan } from "#app/domain/annotate/span.ts";
import { makeUnitIndex } from "#app/domain/annotate/units.ts";
import type { EventDraft } from "#app/domain/audit/event.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { Engine } from "#db/engine.server.ts";
import { type Row, tables } from "#db/schema/index.ts";
import { seededRandom } from "./random.ts";

const { item, textVersion } = tables;

/** Acts for every million comments, as the corpus for scale has them. */
const decisionShare = 0.4;
const claimShare = 0.3;

/** Documents read and acted on in one transaction. */
const sliceRows = 1_000;

/**
 * Gives an imported corpus its history: decisions on 40 % of the comments and a claim on 30 %, each with its event,
 * through the event door.
 * @returns how many events were added
 */
export async function addActs(given: {
  engine: Engine;
  userId: number;
  codebookId: number;
}): Promise<number> {
  const { engine, userId } = given;
  const random = seededRandom(7);
  const ids = { claim: 0, decision: 0 };
  let events = 0;
  for (let after = 0; ; ) {
    const items = await engine.read
      .select()
      .from(item)
      .where(gt(item.id, after))
      .orderBy(item.id)
      .limit(sliceRows);
    if (items.length === 0) return events;
    const drafts = await draftsFor({ ...given, items, ids, random });
    await engine.tx((tx) => record(tx, { actor: userId, at: Date.UTC(2026, 0, 1) }, drafts));
    await new Promise(setImmediate);
    events += drafts.length;
    after = items.at(-1)!.id;
  }
}

async function draftsFor(given: {
  engine: Engine;
  userId: number;
  codebookId: number;
  items: Row<"item">[];
  ids: { claim: number; decision: number };
  random: () => number;
}): Promise<EventDraft[]> {
  const { engine, userId, codebookId, items, ids, random } = given;
  const first = items[0]!.documentId;
  const texts = await engine.read
    .select()
    .from(textVersion)
    .where(gt(textVersion.documentId, first - 1))
    .orderBy(textVersion.documentId)
    .limit(items.length);
  const byDocument = new Map(texts.map((text) => [text.documentId, text]));
  const at = Date.UTC(2026, 0, 1);
  const drafts: EventDraft[] = [];
  for (const row of items) {
    const text = byDocument.get(row.documentId);
    if (row.kind !== "moderation" || text === undefined) continue;
    const subject = { kind: "document", id: row.documentId } as const;
    if (random() < claimShare) {
      ids.claim += 1;
      drafts.push({
        action: "claim.added",
        subject,
        about: { claimId: ids.claim, type: "disputed_authenticity" },
        changes: claimRows({ id: ids.claim, text, userId, codebookId, at }),
      });
    }
    if (random() < decisionShare) {
      ids.decision += 1;
      const decision: Row<"decision"> = {
        id: ids.decision,
        documentId: row.documentId,
        itemId: row.id,
        textVersionId: text.id,
        kind: "approve",
        reasons: [],
        ground: "",
        note: "",
        state: "live",
        codebookId,
        decidedBy: userId,
        decidedAt: at,
      };
      drafts.push({
        action: "item.decided",
        subject,
        about: { itemId: row.id, decisionId: ids.decision, kind: "approve", reasons: [], version: 1 },
        changes: [
          { table: "decision", before: null, after: decision },
          { table: "item", before: row, after: { ...row, state: "done", revision: row.revision + 1 } },
        ],
      });
    }
  }
  return drafts;
}

function claimRows(given: {
  id: number;
  text: Row<"textVersion">;
  userId: number;
  codebookId: number;
  at: number;
}): EventDraft["changes"] {
  const { id, text, userId, codebookId, at } = given;
  const span = makeSpan(makeUnitIndex(text.body), 0, Math.min(text.lengthCp, 24));
  const claim: Row<"claim"> = {
    id,
    documentId: text.documentId,
    textVersionId: text.id,
    type: "disputed_authenticity",
    fields: { object: "media", stance: "deny" },
    note: "",
    state: "live",
    origin: "human",
    anchor: "exact",
    codebookId,
    revision: 1,
    createdBy: userId,
    createdAt: at,
    changedBy: userId,
    changedAt: at,
  };
  const { start: startCp, end: endCp, quote, prefix, suffix } = span;
  return [
    { table: "claim", before: null, after: claim },
    {
      table: "claimSpan",
      before: null,
      after: { claimId: id, position: 0, textVersionId: text.id, startCp, endCp, quote, prefix, suffix },
    },
  ];
}
